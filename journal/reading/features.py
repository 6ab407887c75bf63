"""A note as numbers: its sentence embedding, its words and letters hashed into columns, and its cues."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from journal.cues import Word

if TYPE_CHECKING:
    from journal.suggestion import Suggestion

Floats = NDArray[np.float32]

WORD_COLUMNS = 1 << 13
LETTER_COLUMNS = 1 << 14
LETTERS = (3, 4, 5)  # long are the pieces of words

# How much each family weighs beside the others; found by cross-validation on the notes that are trained on.
EMBEDDING_SCALE = 3.0
WORD_SCALE = 1.5
LETTER_SCALE = 1.5
CUE_SCALE = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The hashed columns a word brings: those of its own and of its pair with the word before, and of its pieces."""

    words: tuple[int, ...]
    letters: tuple[int, ...]


def columns_of(words: Sequence[Word]) -> tuple[Columns, ...]:
    """The columns of each word of a note."""
    before = ("", *(word.stem for word in words))
    return tuple(
        Columns(
            words=tuple(_column(text, WORD_COLUMNS) for text in _stems(first, word.stem)),
            letters=tuple(_column(text, LETTER_COLUMNS) for text in _pieces(word.plain)),
        )
        for first, word in zip(before, words, strict=False)
    )


def counted(columns: Sequence[int], rarity: Floats) -> dict[int, float]:
    """The weight of each column in one note: more when it comes often and is rare elsewhere; of length 1 together."""
    weights = {at: (1 + log(count)) * float(rarity[at]) for at, count in Counter(columns).items()}
    length = sum(weight * weight for weight in weights.values()) ** 0.5
    return {at: weight / length for at, weight in weights.items()} if length else {}


def rarity_of(notes: Sequence[Sequence[int]], size: int) -> Floats:
    """How rare each column is among notes: 0 for one seen in fewer than two of them."""
    seen = Counter(at for columns in notes for at in set(columns))
    rarity = np.zeros(size, dtype=np.float32)
    for at, count in seen.items():
        if count > 1:
            rarity[at] = log((len(notes) + 1) / (count + 1)) + 1
    return rarity


def _stems(before: str, stem: str) -> Iterator[str]:
    yield stem
    if before:
        yield f"{before} {stem}"


def _pieces(word: str) -> Iterator[str]:
    marked = f"<{word}>"
    for length in LETTERS:
        for at in range(len(marked) - length + 1):
            yield marked[at : at + length]


def _column(text: str, size: int) -> int:
    return crc32(text.encode("utf-8", "surrogatepass")) % size
