"""What was promised in an entry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from journal.history import Step
from journal.periods import day_words
from journal.records import Commitment, Entry, Person
from journal.settings import DAY_NAMES
from ui.journal_signals import JournalSignals
from ui.theme import Theme
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.text_label import TextLabel, TextRole
from ui.widgets.typing_line import TypingLine

if TYPE_CHECKING:
    from journal.journal import Journal

DUE = (("Tomorrow", 1), ("In a week", 7), ("In two weeks", 14), ("In four weeks", 28))


class EntryCommitments(Card):
    """The card “Commitments”: who owes what by when, and a line for one more.

    ``added`` carries the text of a new one; it is promised once the entry is known to be saved.
    """

    added = Signal(str)

    def __init__(self, journal: Journal, signals: JournalSignals, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Commitments", parent)
        self._journal = journal
        self._signals = signals
        self._theme = theme
        self._entry: Entry | None = None
        self._names: Mapping[int, str] = {}
        self._rows: list[QWidget] = []
        self._owned: dict[QWidget, Commitment] = {}
        self.line = TypingLine()
        self.line.setAccessibleName("Add a commitment")
        self.line.setPlaceholderText("+ Add a commitment")
        self.line.setProperty("look", "quiet")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self.body.addWidget(self.line)
        self.body.addStretch(1)
        self.line.returnPressed.connect(self._add)
        signals.changed.connect(self._follow)

    def show_for(self, entry: Entry) -> None:
        """Show the commitments made in an entry."""
        self._entry = entry
        self._names = {person.id: person.first_name for person in self._journal.people()}
        self._owned.clear()
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        made = [one for one in self._journal.commitments() if entry.id and one.entry == entry.id]
        self._rows = [self._row(commitment) for commitment in made]
        for row in self._rows:
            self._list.addWidget(row)

    def promise(self, entry: Entry, text: str) -> None:
        """Add a commitment to a saved entry; the typed line is emptied once it is stored."""
        person = entry.people[0] if len(entry.people) == 1 else None
        with self._signals.failures_shown():
            self._journal.promise(Commitment(text=text, person=person, entry=entry.id, made=self._journal.today()))
            self.line.clear()

    def _follow(self, step: Step | None) -> None:
        if self._entry is not None and (step is None or step.touches(Commitment) or step.touches(Person)):
            self.show_for(self._entry)

    def _row(self, commitment: Commitment) -> QWidget:
        row = QWidget()
        box = QCheckBox()
        box.setAccessibleName(f"Kept: {commitment.text}")
        box.setChecked(commitment.kept is not None)
        box.clicked.connect(self._tick)
        words = TextLabel(commitment.text, TextRole.BODY if commitment.open else TextRole.MUTED, wrap=True)
        font = words.font()
        font.setStrikeOut(not commitment.open)
        words.setFont(font)
        owner = self._names.get(commitment.owner, "Someone") if commitment.owner else "You"
        due = f"{DAY_NAMES[commitment.due.weekday()][:3]} {day_words(commitment.due)}" if commitment.due else "No date"
        owner_chip, due_chip = Chip(self._theme, owner), Chip(self._theme, due)
        owner_chip.setAccessibleName(f"Owner: {owner}")
        due_chip.setAccessibleName(f"Due: {due}")
        owner_chip.clicked.connect(self._choose_owner)
        due_chip.clicked.connect(self._choose_due)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(box)
        line.addWidget(words, 1)
        line.addWidget(owner_chip)
        line.addWidget(due_chip)
        self._owned |= dict.fromkeys((box, owner_chip, due_chip), commitment)
        return row

    def _add(self) -> None:
        if text := self.line.text().strip():
            self.added.emit(text)

    def _tick(self, kept: bool) -> None:
        commitment = self._asked()
        self._amend(replace(commitment, kept=self._journal.today() if kept else None, dropped=None))

    def _asked(self) -> Commitment:
        control = self.sender()
        assert isinstance(control, QWidget)
        return self._owned[control]

    def _choose_owner(self) -> None:
        commitment = self._asked()
        choices = [("You", replace(commitment, owner=None))]
        people = self._entry.people if self._entry else ()
        choices += [(self._names.get(one, "Someone"), replace(commitment, owner=one)) for one in people]
        self._offer(choices)

    def _choose_due(self) -> None:
        commitment = self._asked()
        today = self._journal.today()
        choices = [(words, replace(commitment, due=today + timedelta(days=days))) for words, days in DUE]
        self._offer([*choices, ("No date", replace(commitment, due=None))])

    def _offer(self, choices: Sequence[tuple[str, Commitment]]) -> None:
        anchor = self.sender()
        assert isinstance(anchor, QWidget)
        menu = QMenu(anchor)
        for words, commitment in choices:
            menu.addAction(words.replace("&", "&&")).setData(commitment)
        menu.triggered.connect(self._take)
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def _take(self, action: QAction) -> None:
        self._amend(action.data())

    def _amend(self, commitment: Commitment) -> None:
        with self._signals.failures_shown():
            self._journal.amend_commitment(commitment)
