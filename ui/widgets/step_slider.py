"""A slider of five steps that can also say nothing at all."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme, Token

KNOB, GROOVE, DOT = 8.0, 4.0, 2.5


class StepSlider(QWidget):
    """Steps from 0 to ``last``, or None for not noted; arrow keys move it and Delete takes it back to None."""

    edited = Signal()

    def __init__(self, theme: Theme, name: str, ends: tuple[str, str], last: int = 4) -> None:
        """``ends`` are the words for the lowest and the highest step."""
        super().__init__()
        self._theme = theme
        self._ends = ends
        self._last = last
        self._step: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)
        self.set_value(None)

    def set_value(self, step: int | None) -> None:
        """Show a step, or none."""
        self._step = step
        words = "not noted" if step is None else f"{step} of {self._last}, from {self._ends[0]} to {self._ends[1]}"
        self.setAccessibleDescription(words)
        self.setToolTip("Not noted" if step is None else f"{words}. Delete takes it back.")
        self.update()

    def read(self) -> int | None:
        """The step chosen, or None."""
        return self._step

    def _choose(self, step: int | None) -> None:
        if step != self._step:
            self.set_value(step)
            self.edited.emit()

    def _groove(self) -> QRectF:
        return QRectF(KNOB + 2, (self.height() - GROOVE) / 2, self.width() - 2 * KNOB - 4, GROOVE)

    def _point(self, step: int) -> QPointF:
        groove = self._groove()
        return QPointF(groove.left() + groove.width() * step / self._last, groove.center().y())

    def sizeHint(self) -> QSize:
        """Room for the knob and its ring."""
        return QSize(160, 26)

    def minimumSizeHint(self) -> QSize:
        """Five steps that can still be told apart."""
        return QSize(90, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the groove, its steps, and the knob where one is chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(Token.OUTLINE))
        painter.drawRoundedRect(self._groove(), GROOVE / 2, GROOVE / 2)
        painter.setBrush(self._theme.color(Token.MUTED))
        for step in range(self._last + 1):
            painter.drawEllipse(self._point(step), DOT, DOT)
        if self._step is not None:
            painter.setBrush(self._theme.color(Token.ACCENT))
            painter.drawEllipse(self._point(self._step), KNOB, KNOB)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color(Token.ACCENT), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the step nearest to the pointer."""
        self._choose_at(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._choose_at(event)

    def _choose_at(self, event: QMouseEvent) -> None:
        groove = self._groove()
        step = round((event.position().x() - groove.left()) / max(1.0, groove.width()) * self._last)
        self._choose(max(0, min(step, self._last)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrow keys; the first press stands in the middle."""
        key, middle = event.key(), self._last // 2
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(None)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            self._choose(middle if self._step is None else max(0, self._step - 1))
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            self._choose(middle if self._step is None else min(self._last, self._step + 1))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()
