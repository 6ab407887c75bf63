"""Where the time went: hours by side and leadership's share, week by week."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from journal.balance import Balance
from journal.charts.columns import Column
from journal.charts.drawing import focus_mark, weeks_drawing
from journal.charts.geometry import WeeksGeometry, weeks_geometry
from journal.charts.shapes import Drawing
from journal.charts.words import column_lines
from ui.painting.shapes_painting import chart_colours, lettering, paint_shapes
from ui.theme import TextSize, Theme
from ui.widgets.plain_tip import plain_tip

_USUAL = QSize(760, 285)
_FRAME = 3  # px left free around the chart for the mark of the keyboard
_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS: dict[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class WeeksChart(QWidget):
    """The chart of a balance; a click or Enter on a column sends ``week_chosen`` with its Period.

    The arrow keys, Home and End move a visible mark from column to column; a screen reader hears the same words
    as the tool tip shows.
    """

    week_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._balance: Balance | None = None
        self._title = ""
        self._geometry: WeeksGeometry | None = None
        self._drawing: Drawing | None = None
        self._index = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Chart of hours and leadership share by week")
        theme.changed.connect(self._lay_out)

    def show_balance(self, balance: Balance, title: str) -> None:
        """Show the weeks of a balance under a title."""
        self._balance, self._title = balance, title
        self._index = -1
        self._lay_out()
        self.setAccessibleDescription(f"{title}. {len(self._columns())} columns; use the arrow keys.")

    def index(self) -> int:
        """The column that the keyboard stands on; -1 before the first arrow key."""
        return self._index

    def sizeHint(self) -> QSize:
        """Large enough for a quarter."""
        return _USUAL

    def minimumSizeHint(self) -> QSize:
        """Small enough for a narrow window."""
        return QSize(260, 220)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chart and, with the keyboard here, the mark of the column it stands on."""
        if self._geometry is None or self._drawing is None:
            return
        painter = QPainter(self)
        painter.translate(_FRAME, _FRAME)
        shapes = self._drawing.shapes
        if self.hasFocus():
            shapes = (*shapes, focus_mark(self._geometry, self._index if self._index >= 0 else None))
        paint_shapes(painter, shapes, chart_colours(self._theme), self._theme.font(TextSize.CAPTION, tabular=True))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the chart out for its new size."""
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Say what the pointer stands on."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._index_at(event.pos())
            if index is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._tip(index), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a column can be clicked."""
        over = self._index_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the column under the pointer."""
        index = self._index_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index is not None:
            self._index = index
            self.update()
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between columns and choose one."""
        key, many = event.key(), len(self._columns())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not many:
            super().keyPressEvent(event)
        elif key in _STEPS:
            start = self._index if self._index >= 0 else (-1 if _STEPS[key] > 0 else many)
            self._stand_on(min(max(start + _STEPS[key], 0), many - 1))
        elif key in _ENDS:
            self._stand_on(_ENDS[key] % many)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._index >= 0:
            self._choose()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard stands."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark away."""
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def _lay_out(self) -> None:
        if self._balance is None:
            return
        self._geometry = weeks_geometry(
            self._balance,
            width=self.width() - 2 * _FRAME,
            height=self.height() - 2 * _FRAME,
            lettering=lettering(self._theme),
            title=self._title,
        )
        self._drawing = weeks_drawing(self._geometry)
        self.update()

    def _columns(self) -> tuple[Column, ...]:
        return self._geometry.columns if self._geometry else ()

    def _index_at(self, at: QPoint) -> int | None:
        return self._geometry.column_at(at.x() - _FRAME, at.y() - _FRAME) if self._geometry else None

    def _tip(self, index: int) -> str:
        return plain_tip(*column_lines(self._columns()[index]))

    def _stand_on(self, index: int) -> None:
        """Move the mark; what it stands on is told to the screen reader and shown beside it."""
        self._index = index
        self.setAccessibleDescription("; ".join(column_lines(self._columns()[index])))
        if self._geometry:
            area = self._geometry.areas[index]
            QToolTip.showText(self.mapToGlobal(QPoint(round(area.right), round(area.y))), self._tip(index), self)
        self.update()

    def _choose(self) -> None:
        self.week_chosen.emit(self._columns()[self._index].period)
