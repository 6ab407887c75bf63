"""Titles and names as they come from other programs, made fit to show on one line."""

from __future__ import annotations

import re

LONGEST_TITLE = 1000

_UNSHOWN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]+")
_NOISE = re.compile(
    r"^(?:(?:re|fwd?|aw|wg|accepted|tentative|(?:updated )?invitation|einladung)\s*:\s*)+", re.IGNORECASE
)


def clean_line(text: str) -> str:
    """One line without control characters or doubled spaces, at most 1,000 characters."""
    line = " ".join(_UNSHOWN.sub(" ", text).split())
    return line if len(line) <= LONGEST_TITLE else line[: LONGEST_TITLE - 1].rstrip() + "…"


def clean_title(text: str) -> str:
    """A title without the words that mail programs put before it, such as ``Re:`` or ``Invitation:``."""
    line = clean_line(text)
    return _NOISE.sub("", line) or line
