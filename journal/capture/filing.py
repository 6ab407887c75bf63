"""Where the minutes of a typed line go: the sides as typed, the rest by what its words suggest."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import ceil
from typing import TYPE_CHECKING

from journal.capture.times import read_duration
from journal.records import Allocation, Side

if TYPE_CHECKING:
    from journal.suggestion import Suggestion

GENERAL = {Side.LEADERSHIP: "general-leadership", Side.MANAGEMENT: "general-management"}
SECOND_SIDE = 0.6  # our own threshold: a second side shares the rest from this part of the first one's score on
STEP = 5  # minutes to which a suggested split is rounded

_LETTERS = {"l": Side.LEADERSHIP, "m": Side.MANAGEMENT}
_FIGURE = re.compile(r"[0-9]{1,6}")


def read_side(text: str) -> tuple[Side, int | None] | None:
    """A side and its minutes, as in ``l35`` or ``m1h``; None minutes for the letter alone, which means the rest."""
    side, typed = _LETTERS.get(text[:1]), text[1:]
    if side is None:
        return None
    if not typed:
        return side, None
    minutes = int(typed) if _FIGURE.fullmatch(typed) else read_duration(typed) if typed[0].isdigit() else None
    return None if minutes is None else (side, minutes)


def side_minutes(typed: Mapping[Side, int | None], minutes: int) -> dict[Side, int]:
    """The minutes typed for each side; a letter alone takes the rest and leaves the other side what it said, or 0."""
    found = {side: count for side, count in typed.items() if count is not None}
    for side in typed.keys() - found.keys():
        other = Side.MANAGEMENT if side is Side.LEADERSHIP else Side.LEADERSHIP
        found.setdefault(other, 0)
        found[side] = max(minutes - found[other], 0)
    return found


def file_minutes(
    minutes: int, typed: Mapping[Side, int], suggestions: Sequence[Suggestion]
) -> tuple[tuple[Allocation, ...], tuple[Suggestion, ...]]:
    """The allocations of an entry and the suggestions they rest on; what nothing suggests stays untagged.

    Two open sides share the rest as the reader proposes; where it does not say, by how likely their best are.
    """
    best = {side: suggestion for side in Side if (suggestion := _best(side, suggestions))}
    filed = dict(typed)
    rest = minutes - sum(typed.values())
    told = any(suggestion.share is not None for suggestion in suggestions)
    open_sides = {
        side: (suggestion.share or 0.0) if told else suggestion.score
        for side, suggestion in best.items()
        if side not in typed
    }
    if rest > 0 and open_sides:
        filed |= _split(rest, open_sides)
    sides = sorted((side for side in filed if filed[side] > 0), key=lambda side: (-filed[side], side.value))
    return (
        tuple(
            Allocation(activity=best[side].activity if side in best else GENERAL[side], minutes=filed[side])
            for side in sides
        ),
        tuple(best[side] for side in sides if side in best),
    )


def _best(side: Side, suggestions: Sequence[Suggestion]) -> Suggestion | None:
    return max((s for s in suggestions if s.side is side and s.score > 0), key=lambda s: s.score, default=None)


def _split(rest: int, scores: Mapping[Side, float]) -> dict[Side, int]:
    """The rest to the best side, or between both by score when the second comes close to the first."""
    first, *others = sorted(scores, key=lambda side: -scores[side])
    if not others or scores[others[0]] < SECOND_SIDE * scores[first]:
        return {first: rest}
    part = rest * scores[others[0]] / (scores[first] + scores[others[0]])
    second = STEP * ceil(part / STEP - 0.5)
    return {first: rest - second, others[0]: second}
