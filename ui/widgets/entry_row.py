"""One entry as a row that opens it: its title, what is known of it, and how it is split."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journal.balance import Sums
from journal.records import Entry, State
from ui.painting.bar_painting import paint_bar
from ui.theme import TextSize, Theme, Token

_HEIGHT = 44
_BAR = 64


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
        if self.hasFocus() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(Token.SELECTED if self.hasFocus() else Token.HOVER))
            painter.drawRoundedRect(self.rect(), 6, 6)
        wide = self.width() - _BAR - 24
        for top, words, font, token in (
            (3, self.text(), self._theme.font(TextSize.BODY, QFont.Weight.Medium), Token.INK),
            (22, self._below, self._theme.font(TextSize.SMALL), Token.MUTED),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.color(token))
            short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(QRectF(6, top, wide, 20), Qt.AlignmentFlag.AlignVCenter, short)
        if self.entry.state is State.HELD:
            bar = QRectF(self.width() - _BAR - 6, (self.height() - 8) / 2, _BAR, 8)
            paint_bar(painter, bar, self._sums, self._sums.total, self._theme)
