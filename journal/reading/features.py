"""A note as numbers: what its sentence and its pairs of words mean, its cues, and its words and their pieces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from journal.cues import Word, words_of
from journal.reading.encoder import WIDTH, Encoder
from journal.suggestion import CueReader

Floats = NDArray[np.float32]

LONGEST_NOTE = 600
"""Characters of a note that are read; further ones say little new and take time."""

WORD_COLUMNS = 1 << 13
PIECE_COLUMNS = 1 << 14
COLUMNS = WORD_COLUMNS + PIECE_COLUMNS
PIECES = (3, 4, 5)  # letters long
MOST_KNOWN = 4096  # pairs of words remembered, so that a line being typed is read fast


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """A note before its parts are weighed.

    ``sentence`` and ``pairs`` are embeddings of ``WIDTH`` numbers, ``cues`` has one weight for each activity, and
    ``columns`` has, for each of ``words``, the hashed columns (0 to ``COLUMNS``) of its stem, pair and pieces.
    """

    words: tuple[Word, ...]
    sentence: Floats
    pairs: Floats
    cues: Floats
    columns: tuple[tuple[int, ...], ...]

    @property
    def all_columns(self) -> list[int]:
        """The hashed columns of all words."""
        return [column for columns in self.columns for column in columns]


class Describer:
    """Turns notes into features."""

    def __init__(self, encoder: Encoder, cues: CueReader, activities: Sequence[str]) -> None:
        """``activities`` name the order of the cue weights."""
        self._encoder = encoder
        self._cues = cues
        self._activities = activities
        self._known: dict[str, Floats] = {}

    def __call__(self, note: str) -> Features:
        """The features of the first ``LONGEST_NOTE`` characters of a note."""
        text = note[:LONGEST_NOTE]
        words = tuple(words_of(text))
        weights, _ = self._cues.weigh(words)
        sentence, pairs = self._embed(text, _pairs([word.typed for word in words]))
        return Features(
            words=words,
            sentence=sentence,
            pairs=pairs,
            cues=np.array([weights.get(activity, 0) for activity in self._activities], dtype=np.float32),
            columns=tuple(tuple(_columns(before, word)) for before, word in zip(("", *_stems(words)), words)),  # noqa: B905
        )

    def _embed(self, text: str, pairs: list[str]) -> tuple[Floats, Floats]:
        """The embedding of a text, and the mean of those of its pairs; pairs met before are not embedded again."""
        fresh = list(dict.fromkeys(pair for pair in pairs if pair not in self._known))
        sentence, *met = self._encoder([text, *fresh])
        if len(self._known) + len(met) > MOST_KNOWN:
            self._known = {pair: self._known[pair] for pair in pairs if pair in self._known}
        self._known.update(zip(fresh, met, strict=True))
        if not pairs:
            return sentence, np.zeros(WIDTH, dtype=np.float32)
        return sentence, np.mean([self._known[pair] for pair in pairs], axis=0)


def _pairs(words: Sequence[str]) -> list[str]:
    """The words two by two; a single word by itself."""
    return [" ".join(words[at : at + 2]) for at in range(max(1, len(words) - 1))] if words else []


def _stems(words: Sequence[Word]) -> Iterator[str]:
    return (word.stem for word in words)


def _columns(before: str, word: Word) -> Iterator[int]:
    yield _hashed(word.stem, WORD_COLUMNS)
    if before:
        yield _hashed(f"{before} {word.stem}", WORD_COLUMNS)
    marked = f"<{word.plain}>"
    for length in PIECES:
        for at in range(len(marked) - length + 1):
            yield WORD_COLUMNS + _hashed(marked[at : at + length], PIECE_COLUMNS)


def _hashed(text: str, size: int) -> int:
    return crc32(text.encode("utf-8", "surrogatepass")) % size
