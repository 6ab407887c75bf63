"""Whether an entry took place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from journal.records import State

ARROW_ROOM = 64


class StateField(QComboBox):
    """The states of an entry, left alone by the wheel unless it has the focus."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("State")
        self.setToolTip("Only what was held counts time.")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view().setAccessibleName("States")
        for state in State:
            self.addItem(state.label, state.value)
        self.currentIndexChanged.connect(self.updateGeometry)
        self.activated.connect(self.edited)

    def set_value(self, state: State) -> None:
        """Show a state."""
        self.setCurrentIndex(self.findData(state.value))

    def read(self) -> State:
        """The state chosen."""
        return State(self.currentData())

    def sizeHint(self) -> QSize:
        """As wide as the state shown, not as the longest one."""
        size = super().sizeHint()
        size.setWidth(self.fontMetrics().horizontalAdvance(self.currentText()) + ARROW_ROOM)
        return size

    def minimumSizeHint(self) -> QSize:
        """The same: the words are never cut."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll while the field has no focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
