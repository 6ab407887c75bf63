"""Paints the rows of a list with bars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.bar_list import ROW_ROLE, BarRow, Index
from ui.painting.bar_painting import paint_bar, paint_mark
from ui.theme import TextSize, Theme, Token

ROW_HEIGHT = 28
_GAP = 12.0
_MARK = 8.0
_BAR_HEIGHT = 13.0
_NAME_PART = 0.52


class BarDelegate(QStyledItemDelegate):
    """Paints a row: mark and name, bar, figures in columns of one width."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = 0.0
        self._figures: tuple[float, ...] = ()

    def measure(self, rows: Sequence[BarRow]) -> None:
        """Find out how wide the names and each column of figures are."""
        words = QFontMetricsF(self._theme.font(TextSize.SMALL))
        digits = QFontMetricsF(self._theme.font(TextSize.SMALL, tabular=True))
        marked = any(row.side for row in rows)
        self._names = max((words.horizontalAdvance(row.name) for row in rows), default=0.0) + 1
        self._names += _MARK + 8 if marked else 0
        self._figures = tuple(
            max(digits.horizontalAdvance(text) for text in texts)
            for texts in zip(*(row.figures for row in rows), strict=True)
        )

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: BarRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        self._paint_ground(painter, area, option)
        right = self._paint_figures(painter, area, row)
        name = min(self._names, area.width() * _NAME_PART)
        self._paint_name(painter, QRectF(area.left(), area.top(), name, area.height()), row)
        left = area.left() + name + _GAP
        top = area.center().y() - _BAR_HEIGHT / 2
        paint_bar(painter, QRectF(left, top, max(right - left, 1.0), _BAR_HEIGHT), row.sums, row.full, self._theme)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem) -> None:
        state = option.state
        ground = area.adjusted(1, 1, -1, -1)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(Token.HOVER))
            painter.drawRoundedRect(ground, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color(Token.ACCENT), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, 4, 4)

    def _paint_figures(self, painter: QPainter, area: QRectF, row: BarRow) -> float:
        """Paint the figures from the right; returns where the bar must end."""
        right = area.right() - 4
        painter.setFont(self._theme.font(TextSize.SMALL, tabular=True))
        for place in reversed(range(len(row.figures))):
            first = place == 0 and len(row.figures) > 1
            token = Token.WARNING if first and row.low else Token.INK if first else Token.MUTED
            painter.setPen(self._theme.color(token))
            wide = self._figures[place]
            cell = QRectF(right - wide - 1, area.top(), wide + 1, area.height())
            painter.drawText(cell, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.figures[place])
            right -= wide + _GAP
        return right

    def _paint_name(self, painter: QPainter, area: QRectF, row: BarRow) -> None:
        left = area.left() + 4
        if row.side:
            paint_mark(painter, QRectF(left, area.center().y() - _MARK / 2, _MARK, _MARK), row.side, self._theme)
            left += _MARK + 8
        font = self._theme.font(TextSize.SMALL)
        painter.setFont(font)
        painter.setPen(self._theme.color(Token.INK))
        room = QRectF(left, area.top(), area.right() - left + 4, area.height())
        text = QFontMetricsF(font).elidedText(row.name, Qt.TextElideMode.ElideRight, room.width())
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, where | Qt.TextFlag.TextSingleLine, text)
