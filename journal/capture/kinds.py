"""The words that say what kind of work an entry was, and the kind when they are missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journal.capture.words import Found, Word, cores
from journal.records import Deal, Kind, Person

_WORDS: dict[Kind, tuple[str, ...]] = {
    Kind.ONE_ON_ONE: ("1:1", "1on1", "1-on-1", "1 on 1", "1-1", "one-on-one", "one on one"),
    Kind.DEAL_REVIEW: ("deal review", "deal"),
    Kind.MEETING: ("team meeting", "meeting", "standup", "stand-up", "forecast call", "pipeline review"),
    Kind.FIELD_COACHING: ("ride-along", "ride along", "call coaching", "field coaching", "field"),
    Kind.SOLO_WORK: ("solo work", "solo", "prep", "admin"),
}
_TELLING = frozenset(
    {"team meeting", "standup", "stand-up", "forecast call", "pipeline review", "ride-along", "ride along",
     "call coaching", "prep", "admin"}
)  # fmt: skip
_PHRASES = {tuple(words.split()): kind for kind, phrases in _WORDS.items() for words in phrases}
_LONGEST = max(map(len, _PHRASES))


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWords:
    """The kind that was typed; ``telling`` holds its words when they say more than the kind itself."""

    kind: Kind
    telling: str


def kind_at(words: Sequence[Word], i: int) -> Found[KindWords] | None:
    """The kind typed from word ``i`` on, by the longest words that fit."""
    ahead = tuple(cores(words, i, _LONGEST))
    for length in range(_LONGEST, 0, -1):
        if kind := _PHRASES.get(ahead[:length]):
            phrase = " ".join(ahead[:length])
            return Found(length=length, value=KindWords(kind=kind, telling=phrase if phrase in _TELLING else ""))
    return None


def kind_without_words(people: Sequence[Person], deal: Deal | None) -> Kind:
    """The kind assumed from who and what a line names; people who are new to the journal have id 0."""
    if deal is not None:
        return Kind.DEAL_REVIEW
    if len(people) == 1 and people[0].id:
        return Kind.ONE_ON_ONE
    return Kind.MEETING if len(people) > 1 else Kind.SOLO_WORK
