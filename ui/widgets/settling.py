"""Laying out a page at once after its words have changed, so that no half-way state is painted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def settle(part: QWidget) -> None:
    """Activate every layout in a part of a page, the innermost first, and tell what is around it.

    Left to itself Qt passes a new size up one level at a time, with a frame painted in between.
    """
    for widget in (*reversed(part.findChildren(QWidget)), part):
        layout = widget.layout()
        if layout is not None:
            layout.activate()
    part.updateGeometry()
