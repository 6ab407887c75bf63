"""Which known person or deal a typed name means."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import Generic, TypeVar

from journal.capture.words import Found, Word, bare, fold
from journal.records import Deal, Person

R = TypeVar("R", bound=Person | Deal)

_JOINTS = re.compile(r"[\s._]+")
_NO_NAME = re.compile(r"[\s0-9:.,;%/+*#@$€£!?'\"“”„()&=-]*(?:(?<=[0-9])(?:am|pm|[kmbx]))?", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s$")
_SPELLED_LIKE_WORDS = frozenset(
    {"art", "bill", "chase", "dean", "drew", "faith", "frank", "grace", "grant", "guy", "hope", "jack", "joy", "mark",
     "max", "may", "miles", "pat", "penny", "rich", "rob", "rose", "ruby", "sue", "summer", "will"}
)  # fmt: skip


def typed_name(text: str) -> str:
    """The name after ``@``, ``+`` or ``#``, without quotation marks, punctuation or a possessive s."""
    quoted = text[:1] in {'"', "“", "„"}
    inside = re.split('["“”]', text[1:])[0] if quoted else _POSSESSIVE.sub("", bare(text))
    return " ".join(inside.split())


def is_name(text: str) -> bool:
    """Whether text can name someone or something; figures, times and mere punctuation cannot."""
    return bool(text) and not _NO_NAME.fullmatch(text)


def reads_like_a_word(word: Word) -> bool:
    """Whether a word typed small is rather an ordinary word than a first name, such as ``will``."""
    return word.core in _SPELLED_LIKE_WORDS and bare(word.text).islower()


class Names(Generic[R]):
    """The names of the people or deals of a journal, folded for comparing; made once for the same records."""

    def __init__(self, records: Sequence[R]) -> None:
        active = [record for record in records if not record.archived]
        self._tiers = (_Tier(active), _Tier([record for record in records if record.archived]))
        self._phrases: dict[str, list[tuple[tuple[str, ...], R]]] = {}
        for record in active:
            for phrase in _bare_phrases(record):
                self._phrases.setdefault(phrase[0], []).append((phrase, record))

    def called(self, typed: str) -> tuple[R, ...]:
        """The records a typed name may mean, the active ones before the archived ones."""
        key = _key(typed)
        active, archived = self._tiers
        return tuple(active.closest(key) or archived.closest(key)) if key else ()

    def phrase_at(self, words: Sequence[Word], i: int, first: str) -> Found[R] | None:
        """The one record whose full, first or nickname begins with ``first`` and goes on in the words after ``i``."""
        fitting = [
            (len(phrase), record)
            for phrase, record in self._phrases.get(first, ())
            if all(i + n < len(words) and words[i + n].core == part for n, part in enumerate(phrase[1:], 1))
        ]
        longest = max((length for length, _ in fitting), default=0)
        records = [record for length, record in fitting if length == longest]
        if not records or any(record is not records[0] for record in records):
            return None
        return Found(length=longest, value=records[0])


@lru_cache(maxsize=4)
def names_of_people(people: tuple[Person, ...]) -> Names[Person]:
    """The names of these people, at hand for the next keystroke."""
    return Names(people)


@lru_cache(maxsize=4)
def names_of_deals(deals: tuple[Deal, ...]) -> Names[Deal]:
    """The names of these deals, at hand for the next keystroke."""
    return Names(deals)


class _Tier(Generic[R]):
    """Records by their whole names, by their first and nicknames, and by the start of either."""

    def __init__(self, records: Sequence[R]) -> None:
        self._records: Sequence[R] = records
        self._whole: dict[str, list[R]] = {}
        self._short: dict[str, list[R]] = {}
        starts: set[tuple[str, int]] = set()
        for place, record in enumerate(records):
            whole, short = _key(record.name), {_key(name) for name in _short_names(record)}
            self._whole.setdefault(whole, []).append(record)
            for key in short:
                self._short.setdefault(key, []).append(record)
            starts |= {(key, place) for key in (whole, *short)}
        self._starts = sorted(starts)

    def closest(self, key: str) -> list[R]:
        """The records of that whole name, else of that first or nickname, else those that begin so."""
        return self._whole.get(key) or self._short.get(key) or self._beginning(key)

    def _beginning(self, key: str) -> list[R]:
        first = bisect_left(self._starts, (key, 0))
        places = {place for _, place in takewhile(lambda start: start[0].startswith(key), self._from(first))}
        return [self._records[place] for place in sorted(places)]

    def _from(self, first: int) -> Iterator[tuple[str, int]]:
        return (self._starts[i] for i in range(first, len(self._starts)))


def _short_names(record: Person | Deal) -> Iterable[str]:
    if isinstance(record, Person):
        return (record.first_name, *record.nicknames)
    return (record.name.split()[0],)


def _bare_phrases(record: Person | Deal) -> set[tuple[str, ...]]:
    """The words by which a record is known without a sign before them."""
    names = (record.name, *(_short_names(record) if isinstance(record, Person) else ()))
    phrases = (tuple(fold(bare(part)) for part in name.split()) for name in names)
    return {phrase for phrase in phrases if phrase[0] and not (phrase[0].isascii() and len(phrase[0]) == 1)}


def _key(name: str) -> str:
    return _JOINTS.sub("", fold(name))
