"""Paints a drawing's shapes: the one painter for the screen and for pictures."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from journal.charts.geometry import Lettering
from journal.charts.shapes import Anchor, Box, Dot, Fill, Polyline, Rect, Role, Shape, Text
from ui.theme import TextSize, Theme, Token

Colours = Mapping[Role, QColor]

_TOKENS = {
    Role.TITLE: Token.INK,
    Role.TEXT: Token.MUTED,
    Role.GRID: Token.LINE,
    Role.MANAGEMENT: Token.MANAGEMENT,
    Role.LEADERSHIP: Token.LEADERSHIP,
    Role.UNTAGGED: Token.MUTED,
    Role.BAND: Token.BAND,
    Role.MEAN: Token.INK,
    Role.POINT: Token.MUTED,
    Role.FOCUS: Token.ACCENT,
}


def chart_colours(theme: Theme) -> dict[Role, QColor]:
    """The colour of each role in the theme in force."""
    return {role: theme.color(token) for role, token in _TOKENS.items()}


def lettering(theme: Theme) -> Lettering:
    """How the theme's caption type measures on the screen."""
    font = theme.font(TextSize.CAPTION, tabular=True)
    return Lettering(size=float(font.pixelSize()), width=QFontMetricsF(font).horizontalAdvance)


def paint_shapes(painter: QPainter, shapes: tuple[Shape, ...], colours: Colours, font: QFont) -> None:
    """Paint shapes in their order; sizes of text are their own, ``font`` gives the family."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in shapes:
        colour = QColor(colours[shape.role])
        if isinstance(shape, Rect):
            _paint_rect(painter, shape, colour)
        elif isinstance(shape, Polyline):
            _paint_line(painter, shape, colour)
        elif isinstance(shape, Dot):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
        else:
            _paint_text(painter, shape, colour, font)


def _paint_rect(painter: QPainter, rect: Rect, colour: QColor) -> None:
    colour.setAlphaF(rect.opacity)
    if rect.fill is Fill.SOLID:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
    else:
        painter.setPen(QPen(colour, 1.0 if rect.fill is Fill.HATCH else 1.5))
        painter.setBrush(
            QBrush(colour, Qt.BrushStyle.BDiagPattern) if rect.fill is Fill.HATCH else Qt.BrushStyle.NoBrush
        )
    if rect.radius:
        painter.drawRoundedRect(_rectangle(rect.box), rect.radius, rect.radius)
    else:
        painter.drawRect(_rectangle(rect.box))


def _paint_line(painter: QPainter, line: Polyline, colour: QColor) -> None:
    colour.setAlphaF(line.opacity)
    painter.setPen(QPen(colour, line.thickness))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line.points]))


def _paint_text(painter: QPainter, text: Text, colour: QColor, font: QFont) -> None:
    letters = QFont(font)
    letters.setPixelSize(round(text.size))
    letters.setWeight(QFont.Weight.DemiBold if text.bold else QFont.Weight.Normal)
    painter.setFont(letters)
    painter.setPen(colour)
    x = text.x
    if text.anchor is not Anchor.START:
        wide = QFontMetricsF(letters).horizontalAdvance(text.text)
        x -= wide if text.anchor is Anchor.END else wide / 2
    painter.drawText(QPointF(x, text.y), text.text)


def _rectangle(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)
