"""Noticing when the focus leaves a part of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget


class FocusWatch(QObject):
    """``left`` tells that the focus went elsewhere in the app, ``paused`` that it went to another program.

    A menu, calendar or popup opened from a part belongs to it.
    """

    left = Signal()
    paused = Signal()

    def __init__(self, app: QApplication, part: QWidget) -> None:
        super().__init__(part)
        self._part = part
        app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if not self._owns(old) or self._owns(new):
            return
        if new is None:
            self.paused.emit()
        else:
            self.left.emit()

    def _owns(self, widget: QWidget | None) -> bool:
        while widget is not None and widget is not self._part:
            widget = widget.parentWidget()
        return widget is not None
