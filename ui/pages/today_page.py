"""The page Today: log in one line, and see what deserves attention before the next meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.due import one_on_ones_due
from journal.filters import EntryFilter
from journal.periods import custom, quarter_of
from journal.records import Commitment, Entry, State
from ui.journal_signals import JournalSignals
from ui.note_reading import NoteReading
from ui.theme import Theme
from ui.widgets.attention_list import AttentionList
from ui.widgets.card import Card
from ui.widgets.commitment_list import CommitmentList, soonest
from ui.widgets.day_list import DayList
from ui.widgets.due_list import DueList
from ui.widgets.page_area import PageArea
from ui.widgets.quarter_card import QuarterCard
from ui.widgets.question_card import QuestionCard
from ui.widgets.quick_capture import QuickCapture, logged_words
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from journal.journal import Journal

AT_MOST = 3
BESIDE = 880
DAYS_AHEAD = 14


class TodayPage(QWidget):
    """Shows what the day needs and reads it again whenever the journal changes.

    ``entries_wanted`` carries an EntryFilter for the entries behind an insight, ``entry_wanted`` an entry to open.
    """

    entries_wanted = Signal(object)
    entry_wanted = Signal(object)

    def __init__(
        self,
        journal: Journal,
        signals: JournalSignals,
        theme: Theme,
        reading: NoteReading,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._signals = signals
        self._stale = True
        self._afterwards = QTimer(self, singleShot=True, interval=0)
        self.capture = QuickCapture(journal, signals, theme, reading)
        self.quarter = QuarterCard(theme)
        self.attention = AttentionList()
        self.day = DayList(theme)
        self.due = DueList(theme)
        self.commitments = CommitmentList()
        self.question = QuestionCard()
        self.setFocusProxy(self.capture.line)
        self._arrange()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the journal again if it changed while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self._load()

    def _arrange(self) -> None:
        line = Card()
        line.body.addWidget(self.capture)
        left, right = QWidget(), Card()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.quarter)
        column.addWidget(_titled("Worth your attention", self.attention))
        column.addWidget(_titled("Logged today", self.day))
        column.addStretch(1)
        for title, part in (
            ("One-on-ones due", self.due),
            ("Open commitments", self.commitments),
            ("A question for today", self.question),
        ):
            right.body.addWidget(_section(title, part))
        right.body.addStretch(1)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        rows.addWidget(line)
        beside = SideBySide(BESIDE)
        beside.add(left, 66)
        beside.add(right, 34)
        rows.addWidget(beside, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(PageArea(inside, top=20, bottom=24))

    def _connect(self) -> None:
        self._signals.changed.connect(self._journal_changed)
        self._signals.closing.connect(self._afterwards.stop)
        self._afterwards.timeout.connect(self._load_insights)
        self.capture.logged.connect(self._say_logged)
        self.attention.show_entries.connect(self._send_entries)
        self.day.chosen.connect(self.entry_wanted)
        self.due.log_wanted.connect(self._start_line)
        self.commitments.kept.connect(self._keep)

    def _journal_changed(self) -> None:
        self._stale = True
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        """Show what is read at a glance; insights take longer and follow in the next turn of the event loop."""
        self._stale = False
        journal, today = self._journal, self._journal.today()
        people = {person.id: person for person in journal.people()}
        sides = {activity.key: activity.side for activity in journal.activities()}
        self.quarter.show_balance(journal.balance(quarter_of(today, journal.settings)), today, journal.settings)
        soon = custom(today, today + timedelta(days=DAYS_AHEAD))
        planned = journal.entries(EntryFilter(period=soon, states=(State.PLANNED,)))
        self.due.show_due(one_on_ones_due(people.values(), journal.last_one_on_ones(), planned, today))
        open_ones = sorted((one for one in journal.commitments() if one.open), key=soonest)
        self.commitments.show_commitments(open_ones, people, today)
        self.day.show_entries(journal.entries(EntryFilter(period=custom(today, today))), people, sides)
        self._afterwards.start()

    def _load_insights(self) -> None:
        """Show what the quarter's entries say, and the question of the day."""
        from journal.guidance import load_guidance  # late, as all that reads it: the first figures are shown without
        from journal.insights import Tone
        from journal.questions import question_for

        today, guidance = self._journal.today(), load_guidance()
        found = self._journal.insights(quarter_of(today, self._journal.settings))
        warnings = [one for one in found if one.tone is Tone.WARN] or list(found)
        self.attention.show_insights(warnings[:AT_MOST], guidance)
        self.question.show_question(question_for(today, guidance), guidance)

    def _say_logged(self, entry: Entry) -> None:
        self._signals.undoable.emit(logged_words(entry, self._journal.today()))

    def _send_entries(self, ids: tuple[int, ...]) -> None:
        self.entries_wanted.emit(EntryFilter(ids=ids))

    def _start_line(self, name: str) -> None:
        self.capture.begin(f'1:1 @"{name}" ')

    def _keep(self, commitment: Commitment) -> None:
        with self._signals.failures_shown():
            self._journal.amend_commitment(replace(commitment, kept=self._journal.today()))
            self._signals.undoable.emit("Commitment kept.")


def _titled(title: str, part: QWidget) -> Card:
    card = Card(title)
    card.body.addWidget(part)
    return card


def _section(title: str, part: QWidget) -> Card:
    """A part under a heading inside another card, without a frame of its own."""
    card = _titled(title, part)
    card.setProperty("inner", "true")
    card.setContentsMargins(-18, -16, -18, 0)
    return card
