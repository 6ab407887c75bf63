"""Text freed of characters that files refuse or that change how the text around them reads.

Redaction comes before: it sees these characters, and so the words that they part or hide.
"""

from __future__ import annotations

import unicodedata

# Characters that turn the direction of what follows; a name could be spelled backwards with them.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

_SEPARATORS = dict.fromkeys(range(0x1C, 0x20), " ")


def one_line(text: str) -> str:
    """The text on one line, runs of white space made single spaces."""
    return " ".join(_clean(text).split())


def several_lines(text: str) -> str:
    """The text with its line breaks, trailing space and empty lines at either end taken off."""
    return "\n".join(line.rstrip() for line in _clean(text).splitlines()).strip("\n")


def _clean(text: str) -> str:
    return "".join(character for character in text.translate(_SEPARATORS) if not _unwanted(character))


def _unwanted(character: str) -> bool:
    code = ord(character)
    if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF or character in _TURNING:
        return True
    category = unicodedata.category(character)
    return category == "Cs" or (category == "Cc" and not character.isspace())
