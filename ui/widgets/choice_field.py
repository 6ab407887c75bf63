"""One of several values, chosen from a list that opens."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget


class ChoiceField(QComboBox):
    """Offers whole numbers under their words; the wheel leaves it alone unless it has the focus."""

    edited = Signal()

    def __init__(self, options: Iterable[tuple[int, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for value, words in options:
            self.addItem(words, value)
        self.setMaxVisibleItems(self.count())
        self.view().setAccessibleName("Choices")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(self.edited)

    def set_value(self, value: int) -> None:
        """Show one of the values offered."""
        self.setCurrentIndex(self.findData(value))

    def value(self) -> int:
        """The value chosen."""
        return int(self.currentData())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll while the field has no focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
