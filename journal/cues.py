"""Finds cues, the telling words and phrases of the guidance, in the words of a note."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

MOST_CHARACTERS = 2000  # of a note; further ones say little new
LONGEST_GAP = 3  # words that “…” in a cue stands for at most
MOST_FILLERS = 4  # between two words of a cue
SHORTEST_PREFIX = 3  # letters before the star of a cue word

WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f]|['’](?=[^\W_]))*")
CLAUSE_END = re.compile(r"[.,;:!?()\n–—]")
FILLER = re.compile("an?|the|this|that|some|my|your|his|her|its|our|their|i|me|you|he|him|she|it|we|us|they|them")
NEGATIONS = frozenset(["no", "without", "never", "skipped", "skip", "didnt", "instead", "rather"])
VOWEL = re.compile("[aeiouy]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word of a note: as typed, in plain small letters, its stem, and the number of its clause."""

    typed: str
    plain: str
    stem: str
    clause: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One word of a cue: a stem, or a prefix, and how many words may stand before it."""

    text: str
    is_prefix: bool
    gap: int

    def fits(self, word: Word) -> bool:
        """Whether the word of the note is this word of the cue."""
        return word.plain.startswith(self.text) if self.is_prefix else word.stem == self.text


Steps = tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A cue found in a note, with the places of its words; ``negated`` when the note says it was not so."""

    steps: Steps
    places: tuple[int, ...]
    negated: bool


def stem(word: str) -> str:
    """A plain word without its usual endings, so that coach, coached, coaches and coaching are one."""
    if len(word) > 4 and word.endswith(("ies", "ied")):
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        base = word.removesuffix(ending)
        if base != word and len(base) > 2 and VOWEL.search(base):
            doubled = base[-1] == base[-2] and base[-1] not in "lsz"
            return base[:-1] if doubled else base
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 4 else word


def plain(text: str) -> str:
    """Small letters without accents, apostrophes or the ’s of a name."""
    bare = text.casefold().replace("’", "'")
    if not bare.isascii():
        bare = "".join(letter for letter in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(letter))
    return bare.removesuffix("'s").replace("'", "")


def words_of(note: str) -> list[Word]:
    """The words in the first ``MOST_CHARACTERS`` of a note."""
    words: list[Word] = []
    clause = end = 0
    for found in WORD.finditer(note, 0, MOST_CHARACTERS):
        if CLAUSE_END.search(note, end, found.start()):
            clause += 1
        end = found.end()
        small = plain(found[0])
        words.append(Word(typed=found[0], plain=small, stem=stem(small), clause=clause))
    return words


def steps_of(cue: str) -> Steps:
    """A cue of the guidance, such as ``lost … deal`` or ``motivat*``, as steps."""
    steps = []
    gap = 0
    for part in cue.split():
        if part == "…":
            gap = LONGEST_GAP
            continue
        is_prefix = part.endswith("*")
        steps.append(Step(text=part.removesuffix("*") if is_prefix else stem(part), is_prefix=is_prefix, gap=gap))
        gap = 0
    return tuple(steps)


class CueIndex:
    """Cues by how they begin, to find all of them in one pass over a note."""

    def __init__(self, cues: Iterable[Steps]) -> None:
        self._by_stem: defaultdict[str, list[Steps]] = defaultdict(list)
        self._by_prefix: defaultdict[str, list[Steps]] = defaultdict(list)
        for steps in cues:
            first = steps[0]
            if first.is_prefix:
                self._by_prefix[first.text[:SHORTEST_PREFIX]].append(steps)
            else:
                self._by_stem[first.text].append(steps)

    def matches(self, words: Sequence[Word]) -> list[Match]:
        """The cues found: of those that share a word the one with more words, fewer gaps or more letters."""
        taken: set[int] = set()
        kept = []
        for match in sorted(self._all_matches(words), key=_length, reverse=True):
            if taken.isdisjoint(match.places):
                taken.update(match.places)
                kept.append(match)
        return sorted(kept, key=lambda match: match.places)

    def _all_matches(self, words: Sequence[Word]) -> Iterator[Match]:
        for at, word in enumerate(words):
            for steps in (*self._by_stem.get(word.stem, ()), *self._by_prefix.get(word.plain[:SHORTEST_PREFIX], ())):
                if steps[0].fits(word) and (rest := _rest(words, at, steps[1:])) is not None:
                    yield Match(steps=steps, places=(at, *rest), negated=_negated(words, at))


def _length(match: Match) -> tuple[int, int, int, int]:
    gaps = sum(step.gap > 0 for step in match.steps)
    return len(match.steps), -gaps, sum(len(step.text) for step in match.steps), -match.places[0]


def _rest(words: Sequence[Word], before: int, steps: Steps) -> tuple[int, ...] | None:
    """The places of the remaining words of a cue after place ``before``, None when they do not follow."""
    if not steps:
        return ()
    gap = steps[0].gap
    for at in range(before + 1, min(before + 2 + gap + MOST_FILLERS, len(words))):
        if words[at].clause != words[before].clause:
            break
        if steps[0].fits(words[at]) and (rest := _rest(words, at, steps[1:])) is not None:
            return (at, *rest)
        if not FILLER.fullmatch(words[at].plain):
            gap -= 1
            if gap < 0:
                break
    return None


def _negated(words: Sequence[Word], at: int) -> bool:
    """Whether one of the two words before, fillers left out, says that it was not so."""
    near = [word.plain for word in words[max(0, at - 2 - MOST_FILLERS) : at] if word.clause == words[at].clause]
    before = [word for word in near if not FILLER.fullmatch(word)]
    return not NEGATIONS.isdisjoint(before[-2:]) or before[-2:] == ["did", "not"]
