"""The form of one entry: shows it, reads it back, and saves nothing itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from journal.entry_draft import EntryDraft
from journal.errors import JournalError
from journal.records import Activity, Deal, Entry, Kind, Person
from ui.theme import Theme
from ui.widgets.allocation_editor import AllocationEditor
from ui.widgets.deal_field import DealField
from ui.widgets.duration_field import DurationField
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.kind_field import KindField
from ui.widgets.look_back import LookBack
from ui.widgets.notes_editor import NotesEditor
from ui.widgets.people_field import PeopleField
from ui.widgets.privacy_field import PrivacyField
from ui.widgets.problem import problem_of
from ui.widgets.state_field import StateField
from ui.widgets.tags_field import TagsField
from ui.widgets.text_label import TextLabel, TextRole
from ui.widgets.title_field import TitleField
from ui.widgets.when_field import WhenField

NOTHING = Entry(uuid="", kind=Kind.ONE_ON_ONE, date=date(1900, 1, 1), minutes=1)

BESIDE_FROM = 620
"""Pixels of width from which two cards fit side by side."""
TITLE_INSET = 6
"""Pixels between the frame and the words of the title; the words stand in line with what is below them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What an entry can refer to."""

    people: Sequence[Person] = ()
    deals: Sequence[Deal] = ()
    activities: Sequence[Activity] = ()
    tags: Sequence[str] = ()


Reading = tuple[Entry, tuple[Person, ...], Deal | None]


class EntryForm(QWidget):
    """``show_entry`` and ``read`` are each other's inverse; showing never saves.

    ``edited`` is sent whenever the user changes anything. ``header`` (the row beside the title) takes more controls,
    ``aside`` (the column beside the look back) what belongs to the entry but is not part of it.
    """

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = NOTHING
        self._known = Known()
        self.title = TitleField()
        self.privacy = PrivacyField(theme)
        self.kind = KindField(theme)
        self.when = WhenField()
        self.minutes = DurationField()
        self.state = StateField()
        self.people = PeopleField(theme)
        self.deal = DealField(theme)
        self.tags = TagsField(theme)
        self.allocations = AllocationEditor(theme)
        self.notes = NotesEditor(theme)
        self.look_back = LookBack(theme)
        self._lines: Mapping[str, QLineEdit] = {
            "title": self.title,
            "start": self.when.start,
            "minutes": self.minutes,
            "person": self.people.input.line,
            "deal": self.deal.input.line,
            "tag": self.tags.input.line,
        }
        self._problem = TextLabel("", TextRole.WARNING, wrap=True)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.header = QHBoxLayout()
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.aside = QVBoxLayout()
        self._arrange()
        self._connect()

    def show_entry(self, entry: Entry, known: Known) -> None:
        """Show an entry and what it can refer to."""
        self._shown, self._known = entry, known
        self._fill(entry)

    def read(self) -> Reading:
        """The entry as it now reads, with the people and the deal that are new with it.

        Raises:
            JournalError: a field cannot be read, or the fields together are no entry; nothing typed is lost.
        """
        entry = replace(
            self._chosen(),
            start=self.when.start.read(),
            minutes=self.minutes.read(),
            title=self.title.read(),
            notes=self.notes.read(),
            people=self.people.read(),
            deal=self.deal.read(),
            tags=self.tags.read(),
        )
        return entry, self.people.new_people, self.deal.new_deal

    @property
    def dirty(self) -> bool:
        """Whether anything differs from the entry shown."""
        try:
            return self.read() != (self._shown, (), None)
        except JournalError:
            return True

    def settle(self, stored: Entry, known: Known) -> None:
        """Take what was just saved as the entry shown, without moving a cursor."""
        self._shown, self._known = stored, known
        self.title.settle(stored.title)
        self.notes.settle(stored.notes)
        self.when.start.set_value(stored.start)
        self.people.set_value(stored.people, known.people)
        self.deal.set_value(stored.deal, known.deals)
        self.show_problem("")

    def compare_with(self, stored: Entry) -> None:
        """Keep what is typed, to be saved over this newer version of the entry."""
        self._shown = stored

    def draft(self) -> EntryDraft:
        """Everything typed, understood or not."""
        return EntryDraft(
            shown=self._shown,
            entry=self._chosen(),
            new_people=self.people.new_people,
            new_deal=self.deal.new_deal,
            typed={name: line.text() for name, line in self._lines.items()} | {"notes": self.notes.read()},
        )

    def restore(self, draft: EntryDraft) -> None:
        """Put a draft of the entry shown back into the fields."""
        self._fill(draft.entry)
        self.people.set_value(draft.entry.people, self._known.people, draft.new_people)
        self.deal.set_value(draft.entry.deal, self._known.deals, draft.new_deal)
        for name, line in self._lines.items():
            line.setText(draft.typed.get(name, line.text()))
        self.notes.restore(draft.typed.get("notes", draft.entry.notes))

    def show_problem(self, sentence: str) -> None:
        """Say what keeps the entry from being saved; an empty sentence says nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set what stands side by side above and below the fields one under the other where it is narrow."""
        wide = event.size().width() >= BESIDE_FROM
        for row in (self._top, self._below):
            row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def _chosen(self) -> Entry:
        """The entry with what is chosen rather than typed, which is always understood."""
        return replace(
            self._shown,
            kind=self.kind.read(),
            state=self.state.read(),
            date=self.when.read_day(),
            minutes=self.allocations.minutes,
            people=self.people.chosen,
            deal=self.deal.chosen,
            tags=self.tags.chosen,
            privacy=self.privacy.read(),
            allocations=self.allocations.read(),
            told_asked=self.look_back.read_steps(),
            talked_more=self.look_back.read_talk(),
        )

    def _fill(self, entry: Entry) -> None:
        known = self._known
        self.title.set_value(entry.title)
        self.privacy.set_value(entry.privacy)
        self.kind.set_value(entry.kind)
        self.when.set_value(entry.date, entry.start)
        self.minutes.set_value(entry.minutes)
        self.state.set_value(entry.state)
        self.people.set_value(entry.people, known.people)
        self.deal.set_value(entry.deal, known.deals)
        self.tags.set_value(entry.tags, known.tags)
        self.allocations.set_value(entry.minutes, entry.allocations, known.activities)
        self.notes.set_value(entry.notes)
        self.look_back.set_value(entry.told_asked, entry.talked_more)
        self.show_problem("")

    def _arrange(self) -> None:
        self.header.setSpacing(8)
        self.header.addStretch(1)
        self.header.addWidget(self.privacy)
        self._top.setSpacing(8)
        self._top.addWidget(self.title, 1)
        self._top.addLayout(self.header)
        facts = QWidget()
        flow = FlowLayout(facts, spacing=8)
        for field in (self.kind, self.when, self.minutes, self.state, self.people, self.deal, self.tags):
            flow.addWidget(field)
        self._below.setSpacing(16)
        self._below.addLayout(self.aside, 3)
        self._below.addWidget(self.look_back, 2)
        parts = QVBoxLayout()
        parts.setContentsMargins(TITLE_INSET, 0, 0, 0)
        parts.setSpacing(12)
        for part in (facts, self._problem, self.allocations):
            parts.addWidget(part)
        parts.addWidget(self.notes, 1)
        parts.addLayout(self._below)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(26 - TITLE_INSET, 18, 26, 18)
        rows.setSpacing(12)
        rows.addLayout(self._top)
        rows.addLayout(parts, 1)

    def _connect(self) -> None:
        for field in (self.title, self.privacy, self.kind, self.when, self.minutes, self.state, self.people,
                      self.deal, self.tags, self.allocations, self.notes, self.look_back):  # fmt: skip
            field.edited.connect(self._tell)
        self.minutes.edited.connect(self.allocations.set_minutes)
        for line in self._lines.values():
            line.editingFinished.connect(self._show_problems)

    def _tell(self) -> None:
        self._show_problems()
        self.edited.emit()

    def _show_problems(self) -> None:
        self.show_problem(" ".join(sentence for line in self._lines.values() if (sentence := problem_of(line))))
