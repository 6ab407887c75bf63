"""The table of people: one-on-ones, time together and commitments, one person a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QHeaderView, QMenu, QSizePolicy, QTableView, QWidget

from journal.people_table import PersonLine
from ui.models.people_columns import COLUMNS, PeopleColumn
from ui.models.record_table import RecordTable, TableRole
from ui.theme import Theme
from ui.widgets.people_delegate import PeopleDelegate

Index = QModelIndex | QPersistentModelIndex
_WIDTHS = {PeopleColumn.PERSON: 184, PeopleColumn.LAST: 120, PeopleColumn.DUE: 124, PeopleColumn.COMMITMENTS: 104}


class PeopleTable(QTableView):
    """Sorts by every column; the person chosen stays so when the lines are read again.

    ``current`` carries the PersonLine to show, or None; the other signals ask for something to be done with it.
    """

    current = Signal(object)
    opened = Signal()
    log_wanted = Signal()
    entries_wanted = Signal()
    edit_wanted = Signal()
    archive_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = RecordTable(COLUMNS, self)
        self._sorted = QSortFilterProxyModel(self)
        self._delegate = PeopleDelegate(theme, self)
        self._sorted.setSortRole(TableRole.ORDER)
        self._sorted.setSourceModel(self._lines)
        self.setModel(self._sorted)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("People")
        self._dress()
        self._dress_header()
        self.doubleClicked.connect(self._open)
        theme.changed.connect(self._set_heights)

    def line(self) -> PersonLine | None:
        """The line chosen."""
        found: PersonLine | None = self.currentIndex().data(TableRole.RECORD)
        return found

    def names(self) -> tuple[str, ...]:
        """The people from the top."""
        return tuple(self._sorted.index(row, 0).data() for row in range(self._sorted.rowCount()))

    def show_lines(self, lines: Sequence[PersonLine]) -> None:
        """Replace all lines; where the person chosen is gone, the next one below is chosen."""
        chosen, row = self.line(), self.currentIndex().row()
        self._lines.show(lines)
        if not lines:
            self.current.emit(None)
        elif chosen is None or not self.choose(chosen.person.id):
            self._choose_row(min(max(row, 0), len(lines) - 1))

    def choose(self, person_id: int) -> bool:
        """Choose a person; False when there is no line for them."""
        for row in range(self._sorted.rowCount()):
            if self._sorted.index(row, 0).data(TableRole.RECORD).person.id == person_id:
                self._choose_row(row)
                return True
        return False

    def as_text(self) -> str:
        """The titles and the line chosen, cells separated by tabs."""
        row = self.currentIndex().row()
        cells = (str(self._sorted.index(row, place).data()) for place in range(len(COLUMNS)))
        return "\t".join(column.title for column in COLUMNS) + "\n" + "\t".join(cells)

    def copy(self) -> None:
        """Put the line chosen on the clipboard."""
        if self.line() is not None:
            QGuiApplication.clipboard().setText(self.as_text())

    def minimumSizeHint(self) -> QSize:
        """Narrow enough to stand beside the person, high enough for one line."""
        return QSize(320, self.horizontalHeader().sizeHint().height() + self._delegate.row_height)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Announce the person to show."""
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.current.emit(self.line())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the person, copying takes the line; the rest is the table's own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line() is not None:
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the person chosen, and the columns to sort by."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """What can be done with the person chosen, and the columns to sort by."""
        menu, line = QMenu(self), self.line()
        if line is not None:
            menu.addAction("Log one-on-one", self.log_wanted.emit)
            menu.addAction("Show entries", self.entries_wanted.emit)
            menu.addAction("Edit…", self.edit_wanted.emit)
            menu.addAction("Unarchive" if line.person.archived else "Archive", self.archive_wanted.emit)
            menu.addAction("Copy", self.copy)
            menu.addSeparator()
        sorting = menu.addMenu("Sort by")
        for place, column in enumerate(COLUMNS):
            sorting.addAction(column.title).setData(place)
        sorting.triggered.connect(self._sort)
        return menu

    def _choose_row(self, row: int) -> None:
        self.setCurrentIndex(self._sorted.index(row, 0))

    def _open(self) -> None:
        self.opened.emit()

    def _sort(self, action: QAction) -> None:
        """Sort by a column; by the one it is sorted by already, the other way round."""
        header, place = self.horizontalHeader(), int(action.data())
        same = header.sortIndicatorSection() == place
        up = not same or header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        self.sortByColumn(place, Qt.SortOrder.AscendingOrder if up else Qt.SortOrder.DescendingOrder)

    def _dress(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_heights()

    def _dress_header(self) -> None:
        header = self.horizontalHeader()
        header.setObjectName("people-header")
        header.setHighlightSections(False)
        header.setMinimumSectionSize(64)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(PeopleColumn.TIME, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        self.sortByColumn(PeopleColumn.PERSON, Qt.SortOrder.AscendingOrder)

    def _set_heights(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height)
