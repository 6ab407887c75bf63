"""A whole number within limits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSpinBox, QWidget

_INSET = 7  # px before the number; the style sheet's padding does not reach the text beside the two arrows


class NumberField(QSpinBox):
    """Shows ``suffix``, such as `` min``, after the number; the wheel leaves it alone unless it has the focus."""

    edited = Signal()

    def __init__(self, least: int, most: int, suffix: str, *, step: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setSuffix(suffix)
        self.setSingleStep(step)
        self.lineEdit().setTextMargins(_INSET, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self.edited)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll while the field has no focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
