"""A list whose rows are a name, a bar of minutes by side and a few figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ui.models.bar_list import BarList, BarRow
from ui.theme import Theme
from ui.widgets.bar_delegate import ROW_HEIGHT, BarDelegate

MOST_ROWS = 32
"""Rows that show at once: more than there are activities, so that the page alone scrolls."""


class BarRows(QListView):
    """Rows with bars; a click or Enter sends ``chosen`` with the row's record."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = BarList(self)
        self._delegate = BarDelegate(theme, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[BarRow]) -> None:
        """Replace all rows; the list is as high as they are, up to ``MOST_ROWS``."""
        self._delegate.measure(rows)
        self._rows.show(rows)
        self.setFixedHeight(ROW_HEIGHT * max(1, min(len(rows), MOST_ROWS)))

    def rows(self) -> tuple[BarRow, ...]:
        """The rows shown."""
        return self._rows.rows

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window; names are cut short first."""
        return QSize(200, ROW_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the row; the rest is the list's own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._rows.rows[index.row()].record)
