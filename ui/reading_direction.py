"""Texts that run from the right, such as Hebrew and Arabic names, among words that run from the left."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import Qt

_FROM_THE_RIGHT = ("R", "AL")


def direction_of(text: str) -> Qt.LayoutDirection:
    """The direction of a text by its first letter, so that it is cut short where it ends."""
    strong = next((kind for mark in text if (kind := bidirectional(mark)) in ("L", *_FROM_THE_RIGHT)), "L")
    return Qt.LayoutDirection.LeftToRight if strong == "L" else Qt.LayoutDirection.RightToLeft


def isolated(text: str) -> str:
    """The text fenced off, so that what runs from the right in it does not reorder the words and figures after it.

    Most texts need no fence and come back as they are.
    """
    return f"\u2068{text}\u2069" if any(bidirectional(mark) in _FROM_THE_RIGHT for mark in text) else text
