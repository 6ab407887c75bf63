"""Painting the rows of the entry list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from journal.records import Entry, Privacy, State
from ui.icons import pixmap
from ui.models.entry_list import EntryList
from ui.reading_direction import direction_of, isolated
from ui.theme import TextSize, Theme, Token
from ui.widgets.split_painting import paint_split

Index = QModelIndex | QPersistentModelIndex
SIDE, BAR_WIDTH, BAR_HEIGHT, MARK = 14, 64, 8, 14
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
AIR, GAP = 9, 4


class EntryDelegate(QStyledItemDelegate):
    """A bold title over its details, the split at the right, a lock on what is private.

    ``row_height`` and ``heading_height`` are in pixels for the type in force.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        theme = self._theme
        self._title = theme.font(TextSize.BODY, QFont.Weight.DemiBold)
        self._detail = theme.font(TextSize.SMALL, tabular=True)
        self._heading = theme.font(TextSize.SMALL, QFont.Weight.DemiBold)
        self._title_metrics = QFontMetrics(self._title)
        self._detail_metrics = QFontMetrics(self._detail)
        self.row_height = 2 * AIR + self._title_metrics.height() + GAP + self._detail_metrics.height()
        self.heading_height = QFontMetrics(self._heading).height() + 18
        self._lock: QPixmap | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        rect = option.rect
        entry = index.data(EntryList.ENTRY)
        painter.save()
        if entry is None:
            self._paint_heading(painter, rect, index.data())
        else:
            self._paint_ground(painter, rect, option.state)
            self._paint_entry(painter, rect.adjusted(SIDE, 0, -SIDE, 0), index, entry)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, words: str) -> None:
        painter.setFont(self._heading)
        painter.setPen(self._theme.color(Token.MUTED))
        area = rect.adjusted(SIDE, 0, -SIDE, -4)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), words)

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._theme.color(Token.SELECTED))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._theme.color(Token.ACCENT))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.color(Token.HOVER))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(self._theme.color(Token.ACCENT))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_entry(self, painter: QPainter, rect: QRect, index: Index, entry: Entry) -> None:
        held = entry.state is State.HELD
        beside = BAR_WIDTH + 14 if held else 0
        room = QRect(rect.left(), rect.top() + AIR, rect.width() - beside, self._title_metrics.height())
        if entry.privacy is Privacy.PRIVATE:
            painter.drawPixmap(room.left(), room.center().y() - MARK // 2, self._lock_mark(painter))
            room.setLeft(room.left() + MARK + 5)
        painter.setFont(self._title)
        painter.setPen(self._theme.color(Token.INK if held else Token.MUTED))
        title = self._title_metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.setLayoutDirection(direction_of(title))
        painter.drawText(room, int(LEFT | Qt.AlignmentFlag.AlignVCenter), title)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._paint_detail(painter, QRect(rect.left(), room.bottom() + 1 + GAP, rect.width(), 0), index)
        if held:
            bar = QRectF(rect.right() - BAR_WIDTH, room.center().y() - BAR_HEIGHT / 2 + 1, BAR_WIDTH, BAR_HEIGHT)
            paint_split(painter, bar, index.data(EntryList.SUMS), self._theme, 3)

    def _paint_detail(self, painter: QPainter, rect: QRect, index: Index) -> None:
        rect.setHeight(self._detail_metrics.height())
        painter.setFont(self._detail)
        painter.setPen(self._theme.color(Token.MUTED))
        words = index.data(EntryList.DETAIL)
        start, dot, minutes = words.rpartition(" · ")
        minutes = dot + minutes
        room = rect.width() - self._detail_metrics.horizontalAdvance(minutes)
        fitting = isolated(self._detail_metrics.elidedText(start, Qt.TextElideMode.ElideRight, room))
        ends = min(self._detail_metrics.horizontalAdvance(fitting), room)
        for words, left, wide in ((fitting, 0, ends), (minutes, ends, rect.width() - ends)):
            area = QRect(rect.left() + left, rect.top(), wide, rect.height())
            painter.drawText(area, int(LEFT | Qt.AlignmentFlag.AlignVCenter), words)

    def _lock_mark(self, painter: QPainter) -> QPixmap:
        if self._lock is None:
            device = painter.device()
            scale = device.devicePixelRatio() if device else 1.0
            self._lock = pixmap("lock", self._theme.color(Token.MUTED), MARK, scale)
        return self._lock
