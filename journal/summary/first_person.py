"""The journal speaks to the manager; on the page the manager speaks."""

from __future__ import annotations

import re

_MINE = {"you": "I", "your": "my", "yours": "mine"}
_YOU = re.compile(r"\b(by )?(you(?:rs?)?)\b", re.IGNORECASE)


def in_first_person(text: str) -> str:
    """The words of an insight as the manager would say them: ``You held`` becomes ``I held``."""
    return _YOU.sub(_first_person, text)


def _first_person(match: re.Match[str]) -> str:
    by, word = match[1] or "", match[2]
    if by and word.lower() == "you":
        return f"{by}me"
    mine = _MINE[word.lower()]
    return by + (mine.capitalize() if word[0].isupper() else mine)
