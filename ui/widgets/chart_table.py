"""The weeks chart as a table: the same columns, to read, sort and copy."""

from __future__ import annotations

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from journal.balance import Balance
from journal.charts.columns import Column, columns
from journal.charts.words import column_title, share_words
from journal.wording import time_words
from ui.models.columns import TableColumn
from ui.models.record_table import RecordTable, TableRole


def _share_order(share: float | None) -> float:
    return -1.0 if share is None else share


COLUMNS: tuple[TableColumn[Column], ...] = (
    TableColumn(title="Week", text=column_title, order=lambda column: column.period.start.isoformat()),
    TableColumn(
        title="Leadership",
        text=lambda column: time_words(column.sums.leadership),
        order=lambda column: column.sums.leadership,
        figures=True,
    ),
    TableColumn(
        title="Management",
        text=lambda column: time_words(column.sums.management),
        order=lambda column: column.sums.management,
        figures=True,
    ),
    TableColumn(
        title="Untagged",
        text=lambda column: time_words(column.sums.untagged),
        order=lambda column: column.sums.untagged,
        figures=True,
    ),
    TableColumn(
        title="Share",
        text=lambda column: share_words(column.sums.share),
        order=lambda column: _share_order(column.sums.share),
        figures=True,
    ),
    TableColumn(
        title="4-week mean",
        text=lambda column: share_words(column.mean),
        order=lambda column: _share_order(column.mean),
        figures=True,
    ),
    TableColumn(
        title="Target band",
        text=lambda column: f"{column.band.low}–{column.band.high}%",
        order=lambda column: column.band.low,
        figures=True,
    ),
)


class ChartTable(QTableView):
    """What the chart shows, as text; copying takes the selected rows, or all of them, with their titles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = RecordTable(COLUMNS, self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSortRole(TableRole.ORDER)
        self._sorted.setSourceModel(self._records)
        self.setModel(self._sorted)
        self.setAccessibleName("Hours and leadership share by week, as a table")
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)

    def show_balance(self, balance: Balance) -> None:
        """Show the weeks of a balance, or its months when there are many."""
        self._records.show(columns(balance))

    def copy(self) -> None:
        """Put the selected rows, or all, on the clipboard, cells separated by tabs."""
        QGuiApplication.clipboard().setText(self.as_text())

    def as_text(self) -> str:
        """The titles and the selected rows, or all, as lines of cells separated by tabs."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows()) or range(self._sorted.rowCount())
        titles = "\t".join(column.title for column in COLUMNS)
        return "\n".join((titles, *(self._line(row) for row in rows)))

    def _line(self, row: int) -> str:
        return "\t".join(str(self._sorted.index(row, place).data()) for place in range(len(COLUMNS)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy; the rest is the table's own."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
