"""The inbox of imported events: what becomes an entry, and what does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from journal.records import Kind, Proposal
from ui.journal_signals import JournalSignals
from ui.models.proposal_table import KIND, ProposalTable
from ui.theme import Theme
from ui.widgets.empty_state import EmptyState
from ui.widgets.text_label import TextLabel, TextRole

if TYPE_CHECKING:
    from journal.journal import Journal

WIDTHS = (176, 64, 230, 130, 84, 200)
HINT = "Enter accepts the current event, Delete dismisses it, Space checks it, F2 corrects a cell."


class InboxDialog(QDialog):
    """Lists the waiting proposals; accepting and dismissing can each be undone."""

    def __init__(self, journal: Journal, signals: JournalSignals, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._signals = signals
        self._model = ProposalTable(self)
        self._table = QTableView()
        self._nothing = EmptyState(
            theme, "inbox", "The inbox is empty", "Import a calendar, and its events wait here until you accept them."
        )
        self._pages = QStackedWidget()
        self._problem = TextLabel("", TextRole.WARNING, wrap=True)
        self._accept = QPushButton()
        self._dismiss = QPushButton()
        self._close = QPushButton("Close")
        self._name()
        self._arrange()
        self._connect()
        self._load()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept or dismiss the current proposal by Enter or Delete in the table, unless a cell is being corrected."""
        editing = self._table.state() == QTableView.State.EditingState
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not editing:
            current = self._current()
            if current and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(current)
                return True
            if current and event.key() == Qt.Key.Key_Delete:
                self._drop(current)
                return True
        return super().eventFilter(watched, event)

    def _load(self) -> None:
        row = max(0, self._table.currentIndex().row())
        self._model.show(self._journal.proposals(), self._journal.people())
        self._pages.setCurrentIndex(0 if self._model.rowCount() else 1)
        self._table.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1), 0))
        self._count()

    def _count(self) -> None:
        checked = len(self._model.checked())
        self._accept.setText(f"Accept {checked} checked" if checked else "Accept checked")
        self._dismiss.setText(f"Dismiss {checked} checked" if checked else "Dismiss checked")
        self._accept.setEnabled(bool(checked))
        self._dismiss.setEnabled(bool(checked))

    def _current(self) -> Proposal | None:
        index = self._table.currentIndex()
        return self._model.proposal(index.row()) if index.isValid() else None

    def _take(self, *proposals: Proposal) -> None:
        with self._signals.failures_shown():
            self._journal.accept(*proposals)
            self._signals.undoable.emit(f"Accepted {_events(len(proposals))}.")

    def _drop(self, *proposals: Proposal) -> None:
        with self._signals.failures_shown():
            self._journal.dismiss(*(proposal.id for proposal in proposals))
            self._signals.undoable.emit(f"Dismissed {_events(len(proposals))}.")

    def _take_checked(self) -> None:
        self._take(*self._model.checked())

    def _drop_checked(self) -> None:
        self._drop(*self._model.checked())

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _name(self) -> None:
        self.setWindowTitle("Calendar inbox")
        self.resize(1080, 560)
        self._table.setAccessibleName("Imported events")
        self._table.setItemDelegateForColumn(KIND, _KindDelegate(self))
        self._accept.setProperty("look", "primary")
        for button, name in (
            (self._accept, "Accept checked"),
            (self._dismiss, "Dismiss checked"),
            (self._close, "Close"),
        ):
            button.setAccessibleName(name)
            button.setAutoDefault(False)
        self._problem.hide()

    def _arrange(self) -> None:
        table = self._table
        table.setModel(self._model)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(34)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(WIDTHS):
            table.setColumnWidth(column, width)
        self._pages.addWidget(table)
        self._pages.addWidget(self._nothing)
        buttons = QHBoxLayout()
        buttons.addWidget(TextLabel(HINT, TextRole.CAPTION, wrap=True), 1)
        for button in (self._dismiss, self._accept, self._close):
            buttons.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 18, 18, 14)
        rows.setSpacing(12)
        rows.addWidget(self._pages, 1)
        rows.addWidget(self._problem)
        rows.addLayout(buttons)

    def _connect(self) -> None:
        self._table.installEventFilter(self)
        self._model.dataChanged.connect(self._count)
        self._accept.clicked.connect(self._take_checked)
        self._dismiss.clicked.connect(self._drop_checked)
        self._close.clicked.connect(self.close)
        self._signals.changed.connect(self._load)
        self._signals.failed.connect(self._say)


class _KindDelegate(QStyledItemDelegate):
    """Corrects a kind by choosing among all kinds."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """A box with the kinds."""
        box = QComboBox(parent)
        box.setAccessibleName("Kind")
        box.addItems([kind.label for kind in Kind])
        return box

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Begin with the kind the event has."""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(index.data())


def _events(number: int) -> str:
    return "1 event" if number == 1 else f"{number} events"
