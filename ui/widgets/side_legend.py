"""What the marks of the two sides and of the band look like."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from journal.records import Side
from ui.painting.bar_painting import paint_mark
from ui.theme import Theme, Token
from ui.widgets.text_label import TextLabel, TextRole

_MARK = 8


class SideLegend(QWidget):
    """A disc for leadership, a square for management, a frame for the band, each with its name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band = TextLabel("Target band", TextRole.CAPTION)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for mark, label in (
            (_Mark(theme, Side.LEADERSHIP), TextLabel("Leadership", TextRole.CAPTION)),
            (_Mark(theme, Side.MANAGEMENT), TextLabel("Management", TextRole.CAPTION)),
            (_Mark(theme, None), self._band),
        ):
            row.addWidget(mark)
            row.addWidget(label)
            row.addSpacing(8)
        row.addStretch(1)

    def show_band_since(self, words: str) -> None:
        """Name the band's origin; empty for the journal's own starting point."""
        self._band.setText(words or "Target band (the journal’s starting point)")


class _Mark(QWidget):
    """One mark; None is the band's frame."""

    def __init__(self, theme: Theme, side: Side | None) -> None:
        super().__init__()
        self._theme = theme
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A little more than the mark."""
        return QSize(_MARK + (6 if self._side is None else 2), _MARK + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self._side is not None:
            paint_mark(painter, area, self._side, self._theme)
            return
        painter.setPen(QPen(self._theme.color(Token.BAND), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 2, 2)
