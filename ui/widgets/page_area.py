"""What scrolls on a page, its sides in line with what stands above it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

SIDE = 24
"""Pixels left free at either side of a page."""


class PageArea(QScrollArea):
    """Scrolls a page up and down; the bar stands in the free side, so that nothing moves when it comes."""

    def __init__(self, content: QWidget, *, top: int = 0, bottom: int = 0, parent: QWidget | None = None) -> None:
        """``top`` and ``bottom`` are pixels left free there, which scroll with the content."""
        super().__init__(parent)
        inside = QWidget()
        inside.setProperty("page", "true")
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(SIDE, top, SIDE, bottom)
        self._rows.addWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the width of the bar from the free side; sent for the part in sight, also when the bar comes or goes."""
        free = self._rows.contentsMargins()
        free.setRight(SIDE - (self.width() - self.viewport().width()))
        self._rows.setContentsMargins(free)
        super().resizeEvent(event)
