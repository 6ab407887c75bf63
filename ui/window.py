"""The window itself: comes up at once with nothing in it, so that it is there while the rest is made ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from ui.window_state import keep_window, restore_window

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from ui.preferences import Preferences


class Window(QMainWindow):
    """Title and place on the screen; a Workbench fills it.

    ``painted`` is sent once, after the first painting; ``closing`` while everything is still there.
    """

    painted = Signal()
    closing = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._was_painted = False
        self.setWindowTitle("Coaching Journal")
        self.setMinimumSize(860, 560)
        self.resize(self.sizeHint())
        restore_window(self, preferences)

    def sizeHint(self) -> QSize:
        """The size at the very first start."""
        return QSize(1280, 840)

    def event(self, event: QEvent) -> bool:
        """Tell once that the window has been painted."""
        handled = super().event(event)
        if not self._was_painted and event.type() == QEvent.Type.Paint:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
        return handled

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where everything was."""
        self.closing.emit()
        keep_window(self, self._preferences)
        self._preferences.save()
        super().closeEvent(event)
