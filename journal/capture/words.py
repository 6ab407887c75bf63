"""The words of a line with their exact places, and the folding that lets case and accents be ignored."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from journal.records import LONGEST_NAME

T = TypeVar("T")

QUOTED = r'"[^"]{1,200}"|[“„][^“”„]{1,200}[“”]'
_WORD = re.compile(rf"[@+#](?:{QUOTED})[.,;:!?)]*|\S+?[,;](?=[@+#]\w)|\S+")
_ACCENTS = re.compile("[\u0300-\u036f]")
_PLAIN = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
    | dict.fromkeys("‘’ʼ", "'")
    | dict.fromkeys("‐‑‒–—−", "-")
)
_OPENING = "([{\"'“‘„«"
_CLOSING = ")]}\"'”’“»,.;:!?…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One word of the line; ``core`` is what is compared: folded, without the punctuation around it."""

    start: int
    end: int
    text: str
    core: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found(Generic[T]):
    """Something read from ``length`` words in a row."""

    length: int
    value: T


def fold(text: str) -> str:
    """Text as it is compared: small letters without accents, plain apostrophes and hyphens."""
    if text.isascii():
        return text.lower()
    small = unicodedata.normalize("NFD", text).casefold()
    return _ACCENTS.sub("", unicodedata.normalize("NFD", small)).translate(_PLAIN)


def bare(text: str) -> str:
    """Text without the punctuation around it."""
    return text.lstrip(_OPENING).rstrip(_CLOSING)


def split_words(line: str) -> tuple[Word, ...]:
    """The words of a line, in order; a quoted name is one word. A word too long for a name has no core."""
    return tuple(
        Word(
            start=match.start(),
            end=match.end(),
            text=match[0],
            core=fold(bare(match[0])) if match.end() - match.start() <= LONGEST_NAME else "",
        )
        for match in _WORD.finditer(line)
    )


def cores(words: Sequence[Word], i: int, count: int) -> list[str]:
    """The cores of ``count`` words from word ``i`` on, with "" for those after the end of the line."""
    found = [word.core for word in words[i : i + count]]
    return found + [""] * (count - len(found))
