"""Figures in words, the same in the window, the summary and the command line."""

from __future__ import annotations


def time_words(minutes: int) -> str:
    """Minutes in words, for example ``45 min``, ``2 h`` or ``5 h 40``."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours:,} h {rest:02}" if rest else f"{hours:,} h"
