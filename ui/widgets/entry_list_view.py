"""The list of entries one chooses from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from journal.records import Entry
from ui.models.entry_list import EntryList
from ui.theme import Theme
from ui.widgets.entry_delegate import EntryDelegate

Index = QModelIndex | QPersistentModelIndex
Flag = QItemSelectionModel.SelectionFlag


class EntryListView(QTableView):
    """Entries by day; choosing stays with the entries when the rows are read again.

    ``current`` carries the id of the entry to show, 0 for none; the other signals ask for something to be done
    with the chosen ones.
    """

    current = Signal(int)
    opened = Signal()
    duplicate_wanted = Signal()
    delete_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, theme: Theme, model: EntryList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = model
        self._kept: tuple[tuple[int, ...], int] = ((), 0)
        self.setAccessibleName("Entries")
        self._delegate = EntryDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._dress()
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        model.rowsInserted.connect(self._set_headings)
        theme.changed.connect(self._set_heights)
        model.modelAboutToBeReset.connect(self._keep_choice)
        model.modelReset.connect(self._restore_choice)
        self.activated.connect(self._open)

    def _dress(self) -> None:
        """Look like a list: a table alone can set the height of single rows without measuring all of them."""
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_heights()

    def chosen_ids(self) -> tuple[int, ...]:
        """The ids of the chosen entries, from the top."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return tuple(entry.id for row in rows if (entry := row.data(EntryList.ENTRY)) is not None)

    def choose(self, entry_ids: Iterable[int], current: int = 0) -> None:
        """Choose entries among the rows read, without announcing them; ``current`` is the one being shown."""
        selection = QItemSelection()
        for entry_id in entry_ids:
            if (row := self._entries.row_of(entry_id)) is not None:
                selection.select(self._entries.index(row), self._entries.index(row))
        choice = self.selectionModel()
        choice.blockSignals(True)
        choice.select(selection, Flag.ClearAndSelect)
        row = self._entries.row_of(current)
        choice.setCurrentIndex(self._entries.index(-1 if row is None else row), Flag.NoUpdate)
        choice.blockSignals(False)
        self.viewport().update()

    def choose_newest(self, today: date) -> None:
        """Go to the newest entry that is not ahead, or to the first one listed, if there is any."""
        rows = [self._entries.index(row) for row in range(self._entries.rowCount())]
        listed = [(index, entry) for index in rows if isinstance(entry := index.data(EntryList.ENTRY), Entry)]
        for index, _ in [one for one in listed if one[1].date <= today][:1] or listed[:1]:
            self.setCurrentIndex(index)

    def current_id(self) -> int:
        """The id of the current entry, 0 for none."""
        entry = self.currentIndex().data(EntryList.ENTRY)
        return entry.id if isinstance(entry, Entry) else 0

    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Begin at the newest entry when none is current, since the heading above it cannot be chosen."""
        if not self.currentIndex().isValid() and self._entries.rowCount() > 1:
            return self._entries.index(1)
        return super().moveCursor(action, modifiers)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Announce the entry to show."""
        super().currentChanged(current, previous)
        self.current.emit(self.current_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for the chosen entries to be deleted."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the chosen entries."""
        several = len(self.chosen_ids()) > 1
        if not self.chosen_ids():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not several:
            menu.addAction("Open", self.opened.emit)
            menu.addAction("Duplicate", self.duplicate_wanted.emit)
        menu.addAction("Copy as text", self.copy_wanted.emit)
        menu.addSeparator()
        menu.addAction(f"Delete {len(self.chosen_ids())} entries" if several else "Delete", self.delete_wanted.emit)
        menu.popup(event.globalPos())

    def _set_heights(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_height)
        self._set_headings(QModelIndex(), 0, self._entries.rowCount() - 1)

    def _set_headings(self, _parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            if self._entries.is_heading(row):
                self.setRowHeight(row, self._delegate.heading_height)

    def _open(self) -> None:
        self.opened.emit()

    def _keep_choice(self) -> None:
        self._kept = (self.chosen_ids(), self.current_id())

    def _restore_choice(self) -> None:
        self._set_heights()
        self.choose(*self._kept)
