"""A disc with somebody's initials."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import TextSize, Theme, Token

_SIDE = 28


class Avatar(QWidget):
    """Initials on a pale disc; says nothing to a screen reader, the name stands beside it."""

    def __init__(self, theme: Theme, initials: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._initials = initials
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A small square."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the disc and the letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(Token.SELECTED))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(self._theme.color(Token.MUTED))
        painter.setFont(self._theme.font(TextSize.CAPTION, QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
