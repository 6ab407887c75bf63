"""A pill with a few words: a filter, a person, an activity with its minutes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from journal.choices import Side
from ui.theme import TextSize, Theme, Token

_PAD = 10
_GAP = 6
_MARK = 8
_CROSS = 7


class Chip(QAbstractButton):
    """A pill that can be clicked, checked or closed.

    A ``side`` gives it that side's mark (a square for management, a disc for leadership) and colours; a
    ``suggested`` chip has a dashed outline until it is taken. ``closed`` is sent when the cross is clicked or
    Delete or Backspace is pressed; taking the chip away is up to whoever listens.
    """

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        side: Side | None = None,
        closable: bool = False,
        checkable: bool = False,
        suggested: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = side
        self._closable = closable
        self._suggested = suggested
        self._over_cross = False
        self.setCheckable(checkable)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(theme.font(TextSize.SMALL))
        theme.changed.connect(self.update)
        self._name()

    def setText(self, text: str) -> None:
        """Change the words, and what a screen reader says with them."""
        super().setText(text)
        self._name()
        self.updateGeometry()

    def set_side(self, side: Side | None) -> None:
        """Give the chip the mark and colours of a side, or take them away."""
        self._side = side
        self._name()
        self.updateGeometry()
        self.update()

    def set_suggested(self, suggested: bool) -> None:
        """Show the chip as a suggestion (dashed) or as taken."""
        self._suggested = suggested
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the mark, the words and the cross."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        mark = _MARK + _GAP if self._side else 0
        cross = _CROSS + _GAP if self._closable else 0
        return QSize(2 * _PAD + mark + words + cross, self.fontMetrics().height() + 8)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a long name to be cut short with an ellipsis."""
        full = self.sizeHint()
        return QSize(min(full.width(), 64), full.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace close, Enter clicks; the space bar is the button's own."""
        if self._closable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that the cross is under the pointer."""
        self._point_at_cross(self._cross_area().contains(event.position()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the cross when the pointer goes."""
        self._point_at_cross(False)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the cross closes; anywhere else it is a click."""
        if event.button() == Qt.MouseButton.LeftButton and self._cross_area().contains(event.position()):
            self.closed.emit()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill, its mark, its words and its cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ink, outline = self._colors()
        width = 2.0 if self.hasFocus() else 1.0
        style = Qt.PenStyle.DashLine if self._suggested and not self.hasFocus() else Qt.PenStyle.SolidLine
        painter.setPen(QPen(outline, width, style))
        painter.setBrush(fill)
        pill = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        left: float = _PAD
        if self._side:
            self._draw_mark(painter, QRectF(left, (self.height() - _MARK) / 2, _MARK, _MARK))
            left += _MARK + _GAP
        right = self.width() - _PAD - (_CROSS + _GAP if self._closable else 0)
        painter.setPen(ink)
        painter.setFont(self._words_font())
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(right - left) + 1)
        painter.drawText(QRectF(left, 0, right - left + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        if self._closable:
            self._draw_cross(painter, ink)

    def _words_font(self) -> QFont:
        return self._theme.font(TextSize.SMALL)

    def _colors(self) -> tuple[QColor, QColor, QColor]:
        """Fill, ink and outline for the state the chip is in."""
        color = self._theme.color
        if self._side is Side.LEADERSHIP:
            fill, ink, outline = Token.LEADERSHIP_SOFT, Token.LEADERSHIP_TEXT, Token.LEADERSHIP_SOFT
        elif self._side is Side.MANAGEMENT:
            fill, ink, outline = Token.MANAGEMENT_SOFT, Token.MANAGEMENT_TEXT, Token.MANAGEMENT_SOFT
        elif self.isChecked():
            fill, ink, outline = Token.SELECTED, Token.INK, Token.ACCENT
        else:
            fill = Token.HOVER if self.underMouse() and self.isEnabled() else Token.BACKGROUND
            ink, outline = Token.INK, Token.OUTLINE
        if self._suggested:
            fill, ink = Token.SURFACE, Token.MUTED if self._side is None else ink
            outline = Token.OUTLINE if self._side is None else ink
        elif self._side and (self.isChecked() or (self.underMouse() and self.isEnabled())):
            outline = ink
        if self.hasFocus():
            outline = Token.ACCENT
        return color(fill), color(ink if self.isEnabled() else Token.MUTED), color(outline)

    def _draw_mark(self, painter: QPainter, area: QRectF) -> None:
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        if self._side is Side.LEADERSHIP:
            painter.setBrush(self._theme.color(Token.LEADERSHIP))
            painter.drawEllipse(area)
        else:
            painter.setBrush(self._theme.color(Token.MANAGEMENT))
            painter.drawRoundedRect(area, 1.5, 1.5)
        painter.restore()

    def _draw_cross(self, painter: QPainter, ink: QColor) -> None:
        painter.setPen(QPen(ink, 2.0 if self._over_cross else 1.3))
        middle = self._cross_area().center()
        half = _CROSS / 2
        for down in (half, -half):
            painter.drawLine(middle + QPointF(-half, -down), middle + QPointF(half, down))

    def _cross_area(self) -> QRectF:
        """Where a press closes the chip; empty for a chip that cannot be closed."""
        if not self._closable:
            return QRectF()
        reach = _PAD + _CROSS + _GAP / 2
        return QRectF(self.width() - reach, 0, _CROSS + _GAP, self.height())

    def _point_at_cross(self, over: bool) -> None:
        if over != self._over_cross:
            self._over_cross = over
            self.update()

    def _name(self) -> None:
        parts = [self.text(), self._side.label if self._side else "", "suggested" if self._suggested else ""]
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setAccessibleDescription("Press Delete to take it away." if self._closable else "")
