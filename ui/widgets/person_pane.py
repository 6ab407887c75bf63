"""One person: who it is, the time together, what was promised, and the newest entries."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal.charts.remarks import HARDLY_LED, hardly_led
from journal.charts.words import share_words, side_lines
from journal.filters import EntryFilter
from journal.people_table import PersonLine, due_words, last_words
from journal.periods import last_weeks
from journal.records import Commitment
from journal.wording import time_words
from ui.journal_signals import JournalSignals
from ui.theme import Theme
from ui.widgets.avatar import Avatar
from ui.widgets.card import Card
from ui.widgets.commitment_list import CommitmentList, soonest
from ui.widgets.history_list import HistoryList
from ui.widgets.text_label import TextLabel, TextRole
from ui.widgets.weeks_chart import WeeksChart

if TYPE_CHECKING:
    from journal.balance import Balance
    from journal.journal import Journal

WEEKS = 12
NEWEST = 20
SHARED = "An entry with several people counts whole for each of them."
_AVATAR = 44  # px
_CHART = 260  # px


class PersonPane(QWidget):
    """Reads what there is to know of the person of a line.

    ``log_wanted``, ``entries_wanted`` and ``edit_wanted`` ask for that to be done with the person shown;
    ``week_wanted`` carries the Period of a week, ``entry_wanted`` an Entry to open.
    """

    log_wanted = Signal()
    entries_wanted = Signal()
    edit_wanted = Signal()
    week_wanted = Signal(object)
    entry_wanted = Signal(object)

    def __init__(self, journal: Journal, signals: JournalSignals, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._signals = signals
        self.log = QPushButton("Log one-on-one")
        self.entries = QPushButton("Show entries")
        self.edit = QPushButton("Edit…")
        self.chart = WeeksChart(theme)
        self.commitments = CommitmentList()
        self.history = HistoryList(theme)
        self._avatar = Avatar(theme, side=_AVATAR)
        self._title = TextLabel("", TextRole.TITLE, wrap=True)
        self._role = TextLabel("", TextRole.MUTED, wrap=True)
        self._last = TextLabel("", TextRole.MUTED, wrap=True)
        self._due = TextLabel("", TextRole.MUTED, wrap=True)
        self._time = Card()
        self._weeks = TextLabel("", TextRole.HEADING, wrap=True)
        self._hours = TextLabel("", TextRole.MUTED)
        self._sides = TextLabel("", TextRole.SMALL, wrap=True)
        self._remark = TextLabel("", TextRole.WARNING, wrap=True)
        self._name()
        self._arrange()
        self._connect()

    def show_line(self, line: PersonLine) -> None:
        """Show the person of a line, read anew."""
        person, settings = line.person, self._journal.settings
        everyone = {one.id: one for one in self._journal.people()}
        sides = {activity.key: activity.side for activity in self._journal.activities()}
        self._show_standing(line)
        self._show_time(
            self._journal.balance(last_weeks(WEEKS, line.today, settings), person=person.id), person.first_name
        )
        promised = (
            made for made in self._journal.commitments() if made.open and person.id in (made.owner, made.person)
        )
        self.commitments.show_commitments(sorted(promised, key=soonest), everyone, line.today)
        newest = self._journal.entries(EntryFilter(people=(person.id,)), limit=NEWEST)
        self.history.show_entries(newest, sides, line.today)

    def _show_standing(self, line: PersonLine) -> None:
        person = line.person
        self.setAccessibleName(person.name)
        self._avatar.set_initials(person.initials)
        self._title.setText(person.name)
        group = "Archived" if person.archived else "" if person.team else "Not on your team"
        self._role.setText(" · ".join(part for part in (person.role, group) if part))
        self._role.setVisible(bool(self._role.text()))
        self._last.setText(f"Last one-on-one: {last_words(line)}")
        self._due.setText(f"Next one-on-one: {due_words(line)}")
        self._due.set_role(TextRole.WARNING if line.late else TextRole.MUTED)
        self._due.setVisible(line.days_left is not None or line.planned is not None)
        for button, what in ((self.log, "Log a one-on-one with"), (self.entries, "Show entries with")):
            button.setAccessibleName(f"{what} {person.name}")
        self.edit.setAccessibleName(f"Edit {person.name}")

    def _show_time(self, balance: Balance, name: str) -> None:
        title, sums = f"Your time with {name}, last {WEEKS} weeks", balance.sums
        self._time.setAccessibleName(title)
        self._weeks.setText(title)
        self._hours.setText(time_words(sums.total))
        self.chart.show_balance(balance, "")
        self.chart.setAccessibleName(title)
        self.chart.setVisible(bool(sums.total))
        self._sides.setText(" · ".join(side_lines(sums)))
        self._remark.setText(f"{share_words(sums.share)} leadership: hardly any, under {HARDLY_LED}%")
        self._remark.setVisible(hardly_led(sums))

    def _name(self) -> None:
        self.log.setProperty("look", "primary")
        self.log.setToolTip("Start a line for a one-on-one with this person")
        self.entries.setToolTip("List all entries with this person on the page Journal")
        self.edit.setToolTip("Change the name, the role, the days between one-on-ones and more")

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._title, self._role, self._last, self._due):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.log)
        acts.addWidget(self.entries)
        acts.addStretch(1)
        self.chart.setFixedHeight(_CHART)
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(self._weeks, 1)
        heading.addWidget(self._hours, 0, Qt.AlignmentFlag.AlignTop)
        self._time.body.addLayout(heading)
        for part in (self.chart, self._remark, self._sides, TextLabel(SHARED, TextRole.CAPTION, wrap=True)):
            self._time.body.addWidget(part)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 24)
        rows.setSpacing(16)
        rows.addLayout(head)
        rows.addLayout(acts)
        rows.addWidget(self._time)
        for title, listed in (("Open commitments", self.commitments), ("History", self.history)):
            rows.addWidget(TextLabel(title, TextRole.HEADING))
            rows.addWidget(listed)
        rows.addStretch(1)

    def _connect(self) -> None:
        self.log.clicked.connect(self.log_wanted)
        self.entries.clicked.connect(self.entries_wanted)
        self.edit.clicked.connect(self.edit_wanted)
        self.chart.week_chosen.connect(self.week_wanted)
        self.commitments.kept.connect(self._keep)
        self.history.chosen.connect(self.entry_wanted)

    def _keep(self, commitment: Commitment) -> None:
        with self._signals.failures_shown():
            self._journal.amend_commitment(replace(commitment, kept=self._journal.today()))
            self._signals.undoable.emit("Commitment kept.")
