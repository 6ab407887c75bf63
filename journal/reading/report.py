"""Figures of the reading on the notes kept apart: how often it is right or silent, and what it confuses."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from journal.reading.examples import Example
from journal.suggestion import Reader, Suggestion

FIRST = 3
BINS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
MOST_CONFUSED = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """An example and what was suggested for it; nothing means not sure."""

    example: Example
    found: tuple[Suggestion, ...]

    @property
    def side_right(self) -> bool:
        """Whether the side put first is one that a reader gave; either will do for a note of both."""
        return self.example.both or self.found[0].side.value in self.example.sides

    def right_among(self, first: int) -> bool:
        """Whether a right activity is among the first so many."""
        return any(one.activity in self.example.activities for one in self.found[:first])


def report(examples: Sequence[Example], reader: Reader) -> str:
    """All figures as text, on the examples that are kept apart."""
    apart = [Read(example=one, found=reader(one.text)) for one in examples if one.kept_apart]
    parts = [
        f"{len(examples)} notes, {len(apart)} of them kept apart",
        *_agreement(examples),
        "",
        _heading(),
        _line("all", apart),
        *_lines(apart, lambda read: read.example.lang),
        *_lines(apart, lambda read: read.example.trade),
        *_lines(apart, lambda read: f"style {read.example.style}"),
        *_lines(apart, lambda read: "trap" if read.example.trap else "no trap"),
        "",
        *_mixed(apart),
        "",
        *_calibration(apart),
        "",
        *_confusions(apart),
    ]
    return "\n".join(parts) + "\n"


def _agreement(examples: Sequence[Example]) -> Iterable[str]:
    """How far the two readers agree: on the side, on the first activity, and beyond chance (Cohen's kappa)."""
    for name, pairs in (
        ("side", [(one.first.side, one.second.side) for one in examples]),
        ("first activity", [(one.first.activities[0], one.second.activities[0]) for one in examples]),
    ):
        same = sum(a == b for a, b in pairs) / len(pairs)
        first, second = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
        chance = sum(first[key] * second[key] for key in first) / len(pairs) ** 2
        yield f"readers agree on the {name}: {same:.1%}, kappa {(same - chance) / (1 - chance):.2f}"


def _heading() -> str:
    return f"{'':<16}{'notes':>6}{'not sure':>10}{'side':>8}{'first':>8}{'in three':>10}   of those answered"


def _line(name: str, reads: Sequence[Read]) -> str:
    sure = [read for read in reads if read.found]
    silent = 1 - len(sure) / len(reads)
    if not sure:
        return f"{name:<16}{len(reads):>6}{silent:>10.1%}"
    side = sum(read.side_right for read in sure) / len(sure)
    first, three = (sum(read.right_among(count) for read in sure) / len(sure) for count in (1, FIRST))
    return f"{name:<16}{len(reads):>6}{silent:>10.1%}{side:>8.1%}{first:>8.1%}{three:>10.1%}"


def _lines(reads: Sequence[Read], group: Callable[[Read], str]) -> Iterable[str]:
    groups: defaultdict[str, list[Read]] = defaultdict(list)
    for read in reads:
        groups[group(read)].append(read)
    return [_line(name, groups[name]) for name in sorted(groups)]


def _mixed(reads: Sequence[Read]) -> Iterable[str]:
    """How many notes of both sides are found, and how many that are not are taken for one."""
    said = [read for read in reads if any(one.share not in (None, 1.0) for one in read.found)]
    right = sum(read.example.both for read in said)
    both = sum(read.example.both for read in reads)
    yield f"notes of both sides: {both}; a split proposed for {len(said)}, rightly for {right}"


def _calibration(reads: Sequence[Read]) -> Iterable[str]:
    """The chance given to the first activity, against how often it is right."""
    yield "chance given to the first activity, and how often it was right"
    sure = [read for read in reads if read.found]
    for low, high in pairwise(BINS):
        inside = [read for read in sure if low <= read.found[0].score < high or read.found[0].score == high == 1]
        if inside:
            given = sum(read.found[0].score for read in inside) / len(inside)
            right = sum(read.right_among(1) for read in inside) / len(inside)
            yield f"{low:.1f}–{high:.1f}{len(inside):>6} notes   given {given:.0%}   right {right:.0%}"


def _confusions(reads: Sequence[Read]) -> Iterable[str]:
    """What is put first in the place of what, the most frequent."""
    yield "put first instead of the right one"
    wrong = Counter(
        (read.example.activities[0], read.found[0].activity) for read in reads if read.found and not read.right_among(1)
    )
    for (right, said), count in wrong.most_common(MOST_CONFUSED):
        yield f"{count:>3}  {right} read as {said}"
