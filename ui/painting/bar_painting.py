"""Paints a horizontal bar of minutes by side, and the mark of a side."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from journal.balance import Sums
from journal.records import Side
from ui.theme import Theme, Token

_GAP = 1.5
_ROUND = 4.0


def paint_bar(painter: QPainter, area: QRectF, sums: Sums, full: int, theme: Theme) -> None:
    """Leadership rounded, then management square, then the untagged rest hatched; ``full`` minutes fill the area."""
    left = area.left()
    for minutes, token in (
        (sums.leadership, Token.LEADERSHIP),
        (sums.management, Token.MANAGEMENT),
        (sums.untagged, None),
    ):
        wide = area.width() * minutes / max(full, 1)
        part = QRectF(left, area.top(), max(wide - _GAP, min(wide, 1.0)), area.height())
        left += wide
        if not minutes:
            continue
        painter.setPen(Qt.PenStyle.NoPen)
        if token is None:
            _hatch(painter, part, theme)
        else:
            painter.setBrush(theme.color(token))
            round_by = min(_ROUND, part.width() / 2) if token is Token.LEADERSHIP else 0.0
            painter.drawRoundedRect(part, round_by, round_by)


def paint_mark(painter: QPainter, area: QRectF, side: Side, theme: Theme) -> None:
    """A disc for leadership, a square for management."""
    painter.setPen(Qt.PenStyle.NoPen)
    if side is Side.LEADERSHIP:
        painter.setBrush(theme.color(Token.LEADERSHIP))
        painter.drawEllipse(area)
    else:
        painter.setBrush(theme.color(Token.MANAGEMENT))
        painter.drawRect(area)


def _hatch(painter: QPainter, area: QRectF, theme: Theme) -> None:
    muted = theme.color(Token.MUTED)
    painter.setPen(QPen(muted, 1.0))
    painter.setBrush(QBrush(muted, Qt.BrushStyle.BDiagPattern))
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
