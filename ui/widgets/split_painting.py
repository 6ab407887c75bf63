"""Painting minutes by side as one bar: leadership from the left, management from the right, untagged between."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath

from journal.balance import Sums
from ui.theme import Theme, Token

GAP = 1.0


def side_rects(rect: QRectF, sums: Sums) -> tuple[QRectF, QRectF, QRectF]:
    """The rectangles of leadership, the untagged rest and management inside a bar; empty for no minutes."""
    total = max(1, sums.total)
    left = rect.width() * sums.leadership / total
    right = rect.width() * sums.management / total
    return (
        QRectF(rect.left(), rect.top(), left, rect.height()),
        QRectF(rect.left() + left, rect.top(), rect.width() - left - right, rect.height()),
        QRectF(rect.right() - right, rect.top(), right, rect.height()),
    )


def paint_split(painter: QPainter, rect: QRectF, sums: Sums, theme: Theme, radius: float) -> None:
    """Paint a bar with rounded ends; the untagged part is hatched on a muted ground."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(rect, radius, radius)
    painter.setClipPath(outline)
    leadership, untagged, management = side_rects(rect, sums)
    painter.fillRect(untagged, theme.color(Token.LINE))
    painter.fillRect(untagged, QBrush(theme.color(Token.MUTED), Qt.BrushStyle.BDiagPattern))
    painter.fillRect(leadership, theme.color(Token.LEADERSHIP))
    painter.fillRect(management, theme.color(Token.MANAGEMENT))
    for edge, behind in ((leadership.right(), leadership), (management.left(), management)):
        if behind.width() and rect.left() < edge < rect.right():
            painter.fillRect(QRectF(edge - GAP / 2, rect.top(), GAP, rect.height()), theme.color(Token.SURFACE))
    painter.restore()
