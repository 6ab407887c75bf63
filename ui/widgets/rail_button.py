"""One row of the rail: icon, words and the number of its shortcut."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.actions import mirror
from ui.icons import SIDE, pixmap
from ui.theme import TextSize, Theme, Token

_HEIGHT = 37
_LEFT = 10
_GAP = 10


class RailButton(QAbstractButton):
    """Triggers an action; checked while its page is the one shown."""

    def __init__(
        self, theme: Theme, action: QAction, icon_name: str, note: str = "", parent: QWidget | None = None
    ) -> None:
        """``note`` is the small text at the right, the number to press with Ctrl."""
        super().__init__(parent)
        self._theme = theme
        self._action = action
        self._icon_name = icon_name
        self._note = note
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        theme.changed.connect(self.update)
        self._follow()

    def sizeHint(self) -> QSize:
        """One row's height; the rail gives the width."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_LEFT + SIDE + _GAP + words + 36, max(_HEIGHT, self.fontMetrics().height() + 18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        self._draw_ground(painter, area)
        ink = self._theme.color(Token.INK if self.isChecked() or self.underMouse() else Token.MUTED)
        scale = self.devicePixelRatioF()
        painter.drawPixmap(QPointF(_LEFT, (area.height() - SIDE) / 2), pixmap(self._icon_name, ink, scale=scale))
        painter.setPen(ink)
        painter.setFont(self._theme.font(TextSize.BODY, QFont.Weight.Medium))
        words = area.adjusted(_LEFT + SIDE + _GAP, 0, -_LEFT, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(self._theme.color(Token.MUTED))
        painter.setFont(self._theme.font(TextSize.CAPTION))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._note)

    def _draw_ground(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse() or self.isDown():
            painter.setBrush(self._theme.color(Token.SELECTED if self.isChecked() or self.isDown() else Token.HOVER))
            painter.drawRoundedRect(area, 7, 7)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color(Token.ACCENT), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)

    def _follow(self) -> None:
        mirror(self, self._action)
