"""Text reduced to what the eye compares, with the way back to the characters it came from.

Case, accents, compatibility forms (full width, ligatures, mathematical letters) and the many apostrophes,
dashes and spaces are made one. Invisible and control characters become ``MARK``, which stands between
words as well as inside them, so that neither ``Da<zero width>na`` nor ``with<zero width>Dana`` hides a name.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MARK = "\u200b"
_APOSTROPHES = frozenset("'‘’‛ʼʹ`´＇′")
_BASE_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ŧ": "t"}
)
# Letters and marks that show nothing, outside the categories that say so.
_INVISIBLE = frozenset({0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0})
_VARIATIONS = (range(0x180B, 0x1810), range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """Folded text; character ``i`` of it came from character ``origins[i]`` of ``source``."""

    source: str
    text: str
    origins: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source behind ``text[start:end]``, with the accents that ride on its last character."""
        first, last = self.origins[start], self.origins[end - 1] + 1
        while last < len(self.source) and unicodedata.category(self.source[last]).startswith("M"):
            last += 1
        return first, last


def fold(text: str) -> Folded:
    """Fold text for comparing, remembering where each character came from."""
    folded: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(text):
        letters = _fold_one(character)
        folded.append(letters)
        origins.extend([index] * len(letters))
    return Folded(source=text, text="".join(folded), origins=tuple(origins))


@lru_cache(maxsize=4096)
def _fold_one(character: str) -> str:
    if character.isascii():
        return _fold_ascii(character)
    if character in _APOSTROPHES:
        return "'"
    if _is_invisible(character):
        return MARK
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    letters = "".join(part for part in decomposed if not unicodedata.combining(part)).translate(_BASE_LETTERS)
    return "".join(_plain(letter) for letter in letters)


def _fold_ascii(character: str) -> str:
    if character.isprintable():
        return "'" if character == "`" else character.lower()
    return " " if character.isspace() else MARK


def _plain(letter: str) -> str:
    if letter.isspace():
        return " "
    return "-" if unicodedata.category(letter) == "Pd" else letter


def _is_invisible(character: str) -> bool:
    code = ord(character)
    if code in _INVISIBLE or any(code in span for span in _VARIATIONS):
        return True
    return unicodedata.category(character) in {"Cf", "Cs", "Cn"} or ("\x80" <= character <= "\x9f" and code != 0x85)
