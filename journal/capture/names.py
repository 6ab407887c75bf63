"""Which known person or deal a typed name means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from journal.capture.words import Found, Word, bare, fold
from journal.records import Deal, Person

R = TypeVar("R", Person, Deal)

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
    """The names of the people or deals of a journal, folded for comparing."""

    def __init__(self, records: Sequence[R]) -> None:
        self._records: Sequence[R] = records
        self._found: dict[str, tuple[R, ...]] = {}

    @cached_property
    def _phrases(self) -> dict[str, list[tuple[tuple[str, ...], R]]]:
        """The words of each active record's names, by their first word."""
        phrases: dict[str, list[tuple[tuple[str, ...], R]]] = {}
        for record in self._records:
            for phrase in () if record.archived else _bare_phrases(record):
                phrases.setdefault(phrase[0], []).append((phrase, record))
        return phrases

    @cached_property
    def _keyed(self) -> tuple[list[_Keyed[R]], list[_Keyed[R]]]:
        """Each record with its names as they are compared, the active ones before the archived ones."""
        keyed: tuple[list[_Keyed[R]], list[_Keyed[R]]] = ([], [])
        for record in self._records:
            names = [_key(name) for name in _short_names(record)]
            keyed[record.archived].append(_Keyed(name=_key(record.name), others=names, record=record))
        return keyed

    def called(self, typed: str) -> tuple[R, ...]:
        """The records a typed name may mean: the whole name, else a first or nickname, else a start."""
        key = _key(typed)
        if key and key not in self._found:
            active, archived = self._keyed
            self._found[key] = tuple(_closest(key, active) or _closest(key, archived))
        return self._found.get(key, ())

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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Keyed(Generic[R]):
    """A record with its whole name and its first and nicknames, as keys."""

    name: str
    others: list[str]
    record: R


def _closest(key: str, keyed: Sequence[_Keyed[R]]) -> list[R]:
    """The records a key fits best."""
    return (
        [k.record for k in keyed if k.name == key]
        or [k.record for k in keyed if key in k.others]
        or [k.record for k in keyed if k.name.startswith(key) or any(name.startswith(key) for name in k.others)]
    )


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
