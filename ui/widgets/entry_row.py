"""One entry as a row that opens it: its title, what is known of it, and how it is split."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journal.balance import Sums
from journal.records import Entry, State
from ui.painting.bar_painting import paint_bar
from ui.theme import TextSize, Theme, Token

_HEIGHT = 44
_BAR = 64
_INSET = 6
"""Pixels by which the ground of a row reaches beyond its words."""


class EntryRow(QAbstractButton):
    """Two lines, the title over ``below``, and the bar of ``sums`` when the entry was held; a click opens it."""

    def __init__(self, theme: Theme, entry: Entry, below: str, sums: Sums, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._theme = theme
        self._sums = sums
        self._below = below
        self.setText(entry.title or entry.kind.label)
        self.setAccessibleName(f"{self.text()}, {self._below}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(240, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the two lines and the split."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        held = self.entry.state is State.HELD
        self._paint_ground(painter)
        wide = self.width() - 2 * _INSET - (_BAR + 12 if held else 0)
        for top, words, font, token in (
            (3, self.text(), self._theme.font(TextSize.BODY, QFont.Weight.Medium), Token.INK),
            (22, self._below, self._theme.font(TextSize.SMALL), Token.MUTED),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.color(token))
            short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(QRectF(_INSET, top, wide, 20), Qt.AlignmentFlag.AlignVCenter, short)
        if held:
            bar = QRectF(self.width() - _BAR - _INSET, (self.height() - 8) / 2, _BAR, 8)
            paint_bar(painter, bar, self._sums, self._sums.total, self._theme)

    def _paint_ground(self, painter: QPainter) -> None:
        """Show that the pointer is over the row, and with a ring that it has the keyboard."""
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color(Token.ACCENT), 2))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(self._theme.color(Token.HOVER))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
