"""Parts that stand beside each other, or below each other where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class SideBySide(QWidget):
    """A row of widgets from ``least_width`` px on; narrower than that, a column."""

    def __init__(self, least_width: int, spacing: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_width = least_width
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget after the others; ``stretch`` is its part of the width, 0 its own width."""
        self._row.addWidget(widget, stretch)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part, for below that width the parts can still stand below each other."""
        parts = [item for index in range(self._row.count()) if (item := self._row.itemAt(index)) is not None]
        widest = max((part.minimumSize().width() for part in parts), default=0)
        return QSize(widest, self._row.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it."""
        super().resizeEvent(event)
        beside = self.width() >= self._least_width
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
