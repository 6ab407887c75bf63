"""Paints a disc with somebody's initials."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from ui.theme import TextSize, Theme, Token

_LARGE = 40  # px from which the letters are those of the text around it


def paint_avatar(painter: QPainter, area: QRectF, initials: str, theme: Theme) -> None:
    """A pale disc that fills the area, the initials in its middle."""
    size = TextSize.BODY if area.height() >= _LARGE else TextSize.CAPTION
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(Token.SELECTED))
    painter.drawEllipse(area)
    painter.setPen(theme.color(Token.MUTED))
    painter.setFont(theme.font(size, QFont.Weight.DemiBold))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials)
