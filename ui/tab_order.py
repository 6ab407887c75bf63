"""The order in which Tab goes through a part of the window: as its controls are laid out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def tab_as_laid_out(part: QWidget) -> None:
    """Let Tab follow the layouts of a part; Qt puts controls made later behind everything else in the window."""
    for before, after in pairwise(_controls(part)):
        QWidget.setTabOrder(before, after)


def _controls(part: QWidget) -> Iterator[QWidget]:
    """The controls in a part, row by row; what a control is itself made of stays inside it."""
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
        return
    layout = part.layout()
    inside = _widgets(layout) if layout is not None else part.children()
    for child in inside:
        if isinstance(child, QWidget) and not child.isWindow():
            yield from _controls(child)


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, below = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif below is not None:
            yield from _widgets(below)
