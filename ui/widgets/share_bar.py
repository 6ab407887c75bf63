"""A wide bar of leadership and management with the target band drawn over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.balance import Balance
from ui.theme import Theme, Token

_HEIGHT = 32
_BAR = 15
_ROUND = 4.0


class ShareBar(QWidget):
    """Shows the share of a balance; leadership stands at the left, so the band reads on the same scale."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._balance: Balance | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_balance(self, balance: Balance) -> None:
        """Show another balance, and say it to a screen reader."""
        self._balance = balance
        share = balance.sums.share
        said = "nothing tagged yet" if share is None else f"{share:.0f} percent leadership"
        self.setAccessibleName(f"{said}, target band {balance.band.low} to {balance.band.high} percent")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(320, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the two sides and the band."""
        if self._balance is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(0, (self.height() - _BAR) / 2, self.width(), _BAR)
        share = self._balance.sums.share
        painter.setPen(Qt.PenStyle.NoPen)
        if share is None:
            painter.setBrush(self._theme.color(Token.LINE))
            painter.drawRoundedRect(bar, _ROUND, _ROUND)
        else:
            self._draw_sides(painter, bar, share / 100)
        self._draw_band(painter, bar)

    def _draw_sides(self, painter: QPainter, bar: QRectF, share: float) -> None:
        cut = bar.width() * share
        parts = ((0.0, cut, Token.LEADERSHIP), (cut, bar.width(), Token.MANAGEMENT))
        for left, right, token in parts:
            wide = right - left - (1.0 if 0 < share < 1 else 0.0)
            if wide > 0:
                painter.setBrush(self._theme.color(token))
                painter.drawRoundedRect(QRectF(left, bar.top(), wide, bar.height()), _ROUND, _ROUND)

    def _draw_band(self, painter: QPainter, bar: QRectF) -> None:
        if self._balance is None:
            return
        low, high = (bar.width() * edge / 100 for edge in (self._balance.band.low, self._balance.band.high))
        painter.setPen(QPen(self._theme.color(Token.BAND), 2))
        painter.setBrush(self._theme.color(Token.BAND_FILL))
        painter.drawRoundedRect(QRectF(low, bar.top() - 6, high - low, bar.height() + 12), _ROUND, _ROUND)
