"""A disc with somebody's initials."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.painting.avatar_painting import paint_avatar
from ui.theme import Theme

_SIDE = 28


class Avatar(QWidget):
    """Initials on a pale disc; says nothing to a screen reader, the name stands beside it."""

    def __init__(self, theme: Theme, initials: str = "", *, side: int = _SIDE, parent: QWidget | None = None) -> None:
        """``side`` is in pixels."""
        super().__init__(parent)
        self._theme = theme
        self._initials = initials
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(self._side, self._side)

    def set_initials(self, initials: str) -> None:
        """Show somebody else's initials."""
        self._initials = initials
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc and the letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_avatar(painter, QRectF(self.rect()), self._initials, self._theme)
