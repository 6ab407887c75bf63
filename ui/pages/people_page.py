"""The People page: everybody in a table at the left, the one chosen at the right."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journal.filters import EntryFilter
from journal.people_table import Group, PersonLine, group_of, person_lines
from journal.periods import Period, custom, quarter_of
from journal.records import Kind, Person, State
from ui.journal_signals import JournalSignals
from ui.theme import Theme
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.people_table import PeopleTable
from ui.widgets.person_pane import PersonPane
from ui.widgets.quick_capture import one_on_one_line
from ui.widgets.settling import settle
from ui.widgets.text_label import TextLabel, TextRole
from ui.widgets.turning_splitter import TurningSplitter

if TYPE_CHECKING:
    from journal.journal import Journal

_BESIDE = 1040  # px from which the person stands beside the table
_LEAST_PANE = (340, 250)  # px
_PLANNED_AHEAD = timedelta(days=365)
_NOBODY = {
    Group.TEAM: "Nobody is on your team. Add a person, or edit one of the others and tick “On my team”.",
    Group.OTHERS: "Nobody here is outside your team.",
    Group.ARCHIVED: "Nobody is archived. Archiving takes a person off the lists; entries and figures stay.",
}


class PeoplePage(QWidget):
    """Reads everybody again whenever the journal changes.

    ``entries_wanted`` carries an EntryFilter, ``entry_wanted`` an Entry to open, and ``line_wanted`` the words that
    start a line of the quick capture.
    """

    entries_wanted = Signal(object)
    entry_wanted = Signal(object)
    line_wanted = Signal(str)

    def __init__(self, journal: Journal, signals: JournalSignals, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._signals = signals
        self._theme = theme
        self._stale = True
        self.groups = {group: Chip(theme, group.value, checkable=True) for group in Group}
        self._one_group = QButtonGroup(self)
        self.add = QPushButton("+ Person")
        self.table = PeopleTable(theme)
        self.pane = PersonPane(journal, signals, theme)
        self._nobody = TextLabel("", TextRole.MUTED, wrap=True)
        self._splitter = TurningSplitter(_BESIDE)
        self._right = QScrollArea()
        self._empty = EmptyState(
            theme,
            "users",
            "No people yet",
            "Add somebody, or name them in an entry. Here you then see the last one-on-one, when the next is due, "
            "and how your time with them is split.",
            "Add a person",
        )
        self._faces = QStackedWidget()
        self._name()
        self._arrange()
        self._connect(signals)
        self.setFocusProxy(self.table)

    def show_person(self, person: Person) -> None:
        """Choose a person, in whichever group they are."""
        self.groups[group_of(person)].setChecked(True)
        self._load()
        self.table.choose(person.id)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed since the page was last seen."""
        super().showEvent(event)
        if self._stale:
            self._load()

    def _name(self) -> None:
        self.setAccessibleName("People")
        self.add.setAccessibleName("Add a person")
        self.add.setToolTip("Add a person")
        self.groups[Group.TEAM].setChecked(True)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for chip in self.groups.values():
            self._one_group.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.add)
        card = Card()
        card.setContentsMargins(-10, -12, -10, -10)
        card.body.addWidget(self._nobody)
        card.body.addWidget(self.table)
        self._nobody.setMargin(14)
        left = QWidget()
        rows = QVBoxLayout(left)
        rows.setContentsMargins(24, 16, 24, 16)
        rows.setSpacing(12)
        rows.addLayout(row)
        rows.addWidget(card)
        rows.addStretch(1)
        self.pane.setProperty("page", "true")
        self._right.setFrameShape(QFrame.Shape.NoFrame)
        self._right.setProperty("look", "side")
        self._right.setWidgetResizable(True)
        self._right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._right.setWidget(self.pane)
        self._right.setMinimumSize(*_LEAST_PANE)
        self._splitter.setObjectName("people-splitter")
        for part, share in ((left, 2), (self._right, 1)):
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(self._splitter.indexOf(part), share)
        self._splitter.setSizes([830, 400])
        self._faces.addWidget(self._splitter)
        self._faces.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._faces)

    def _connect(self, signals: JournalSignals) -> None:
        self._one_group.buttonClicked.connect(self._load)
        self.add.clicked.connect(self._add)
        self._empty.acted.connect(self._add)
        self.table.current.connect(self._show_line)
        self.table.opened.connect(self._open)
        self.table.archive_wanted.connect(self._archive)
        for part in (self.table, self.pane):
            part.log_wanted.connect(self._log)
            part.entries_wanted.connect(self._want_entries)
            part.edit_wanted.connect(self._edit)
        self.pane.week_wanted.connect(self._want_week)
        self.pane.entry_wanted.connect(self.entry_wanted)
        signals.changed.connect(self._follow)

    def _follow(self) -> None:
        """Read the journal again: now when the page is seen, else when it is next shown."""
        self._stale = True
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        self._stale = False
        people = self._journal.people()
        self._faces.setCurrentIndex(0 if people else 1)
        for group, chip in self.groups.items():
            chip.setText(f"{group.value} · {sum(group_of(person) is group for person in people)}")
        shown = next(group for group, chip in self.groups.items() if chip.isChecked())
        lines = self._lines(tuple(person for person in people if group_of(person) is shown))
        self._nobody.setText(_NOBODY[shown])
        self._nobody.setVisible(not lines)
        self.table.setVisible(bool(lines))
        self.table.show_lines(lines)
        settle(self)

    def _lines(self, people: tuple[Person, ...]) -> tuple[PersonLine, ...]:
        journal, today = self._journal, self._journal.today()
        ahead = EntryFilter(
            period=custom(today, today + _PLANNED_AHEAD), kinds=(Kind.ONE_ON_ONE,), states=(State.PLANNED,)
        )
        return person_lines(
            people,
            journal.last_one_on_ones(),
            journal.balance(quarter_of(today, journal.settings)).people,
            journal.entries(ahead),
            journal.commitments(),
            today,
        )

    def _show_line(self, line: PersonLine | None) -> None:
        self._right.setVisible(line is not None)
        if line is not None:
            self.pane.show_line(line)
            settle(self.pane)

    def _open(self) -> None:
        self.pane.log.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self) -> None:
        from ui.dialogs.person import PersonDialog

        new = PersonDialog.edit(self, self._theme, None, cadence_days=self._journal.settings.cadence_days)
        if new is not None:
            with self._signals.failures_shown():
                added = self._journal.add_person(new)
                self._signals.undoable.emit(f"Added {added.name}.")
                self.show_person(added)

    def _edit(self) -> None:
        from ui.dialogs.person import PersonDialog

        line = self.table.line()
        edited = PersonDialog.edit(self, self._theme, line.person) if line else None
        if line and edited and edited != line.person:
            with self._signals.failures_shown():
                self._journal.amend_person(edited)
                self._signals.undoable.emit(f"Changed {edited.name}.")

    def _archive(self) -> None:
        if line := self.table.line():
            person = replace(line.person, archived=not line.person.archived)
            with self._signals.failures_shown():
                self._journal.amend_person(person)
                self._signals.undoable.emit(f"{'Archived' if person.archived else 'Unarchived'} {person.name}.")

    def _log(self) -> None:
        if line := self.table.line():
            self.line_wanted.emit(one_on_one_line(line.person))

    def _want_entries(self) -> None:
        if line := self.table.line():
            self.entries_wanted.emit(EntryFilter(people=(line.person.id,)))

    def _want_week(self, period: Period) -> None:
        if line := self.table.line():
            self.entries_wanted.emit(EntryFilter(period=period, people=(line.person.id,), states=(State.HELD,)))
