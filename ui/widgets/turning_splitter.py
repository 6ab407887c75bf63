"""Two parts with a handle between them, beside each other or, where there is no room, one below the other."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class TurningSplitter(QSplitter):
    """Lies from ``least_width`` px on; narrower than that, it stands."""

    def __init__(self, least_width: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._least_width = least_width
        self.setChildrenCollapsible(False)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part, for below ``least_width`` the parts stand below each other."""
        parts = [part for place in range(self.count()) if (part := self.widget(place)) is not None]
        widest = max((part.minimumSizeHint().expandedTo(part.minimumSize()).width() for part in parts), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width asks for it."""
        beside = self.width() >= self._least_width
        self.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
        super().resizeEvent(event)
