"""Small work on layouts that several widgets do."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def take_out_all(layout: QLayout) -> None:
    """Take every widget out of a layout and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
