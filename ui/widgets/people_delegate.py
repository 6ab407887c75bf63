"""Paints the cells of the table of people."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal.people_table import PersonLine
from ui.models.people_columns import PeopleColumn
from ui.models.record_table import TableRole
from ui.painting.avatar_painting import paint_avatar
from ui.painting.bar_painting import paint_bar
from ui.theme import TextSize, Theme, Token

Index = QModelIndex | QPersistentModelIndex
PAD = 8
_AVATAR = 28
_AIR = 10
_BAR_HEIGHT = 8.0
_LEAST_BAR = 48.0  # px; a shorter bar goes below the words
_MOST_BAR = 150.0
_FIGURES = "100% · 100.5 h"


class PeopleDelegate(QStyledItemDelegate):
    """A person with initials, dates in words (late ones as a warning), and the split of the time together."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    @property
    def row_height(self) -> int:
        """Pixels that a row needs for the type in force."""
        return max(_AVATAR, QFontMetrics(self._theme.font(TextSize.BODY)).height()) + 2 * _AIR

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        line: PersonLine = index.data(TableRole.RECORD)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, area, option.state, index.column())
        inside = area.adjusted(PAD, 0, -PAD, 0)
        if index.column() == PeopleColumn.PERSON:
            self._paint_person(painter, inside, line)
        elif index.column() == PeopleColumn.TIME:
            self._paint_time(painter, inside, line, index.data())
        else:
            self._paint_words(painter, inside, index, line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRectF, state: QStyle.StateFlag, column: int) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.color(Token.SELECTED))
            if column == PeopleColumn.PERSON:
                painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), self._theme.color(Token.ACCENT))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), self._theme.color(Token.LINE))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(self._theme.color(Token.ACCENT))
            painter.drawRect(area.adjusted(0.5, 0.5, -1.5, -1.5))

    def _paint_person(self, painter: QPainter, area: QRectF, line: PersonLine) -> None:
        disc = QRectF(area.left(), area.center().y() - _AVATAR / 2, _AVATAR, _AVATAR)
        paint_avatar(painter, disc, line.person.initials, self._theme)
        words = area.adjusted(_AVATAR + PAD, 0, 0, 0)
        self._write(painter, words, line.person.name, Token.INK, self._theme.font(TextSize.BODY))

    def _paint_time(self, painter: QPainter, area: QRectF, line: PersonLine, words: str) -> None:
        """The bar before the words, or below them where there is no room beside."""
        font = self._theme.font(TextSize.SMALL, tabular=True)
        metrics = QFontMetrics(font)
        wide = min(area.width() - metrics.horizontalAdvance(_FIGURES) - PAD, _MOST_BAR)
        strip = QRectF(area.left(), area.center().y() - _BAR_HEIGHT / 2, wide, _BAR_HEIGHT)
        if not line.sums.total:
            self._write(painter, area, words, Token.MUTED, font)
            return
        if wide >= _LEAST_BAR:
            area = area.adjusted(wide + PAD, 0, 0, 0)
        else:
            area = QRectF(area.left(), area.center().y() - metrics.height(), area.width(), metrics.height())
            strip = QRectF(area.left(), area.bottom() + _BAR_HEIGHT / 2, area.width(), _BAR_HEIGHT)
        paint_bar(painter, strip, line.sums, line.sums.total, self._theme)
        self._write(painter, area, words, Token.MUTED, font)

    def _paint_words(self, painter: QPainter, area: QRectF, index: Index, line: PersonLine) -> None:
        late = line.late and index.column() == PeopleColumn.DUE
        token = Token.WARNING if late else Token.MUTED if index.column() == PeopleColumn.LAST else Token.INK
        font = self._theme.font(TextSize.SMALL, tabular=True)
        where = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        self._write(painter, area, index.data(), token, font, where)

    def _write(
        self,
        painter: QPainter,
        area: QRectF,
        words: str,
        token: Token,
        font: QFont,
        where: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        """One line of words, cut short where there is no room; names of other scripts stand at the left, too."""
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        short = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, where | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine, short)
