"""The people of an entry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.errors import JournalError, NotUnderstood
from journal.filters import folded
from journal.records import Person
from ui.theme import Theme
from ui.widgets.chip_input import ChipInput, ChipWords
from ui.widgets.problem import mark_problem


class PeopleField(QWidget):
    """Chips of people; a name nobody has becomes a new person, shown as new until the entry is saved."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: dict[int, Person] = {}
        self._chosen: tuple[int, ...] = ()
        self._new: tuple[Person, ...] = ()
        self.input = ChipInput(theme, "Add a person", "+ Person")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.input)
        self.input.entered.connect(self._enter)
        self.input.closed.connect(self._take_away)
        self.input.typed.connect(self._forgive)

    def set_value(self, chosen: tuple[int, ...], people: Sequence[Person], new: tuple[Person, ...] = ()) -> None:
        """Show the people of an entry; ``people`` are all that can be chosen, ``new`` not in the journal yet."""
        self._known = {person.id: person for person in people}
        self._chosen, self._new = chosen, new
        self.input.line.clear()
        mark_problem(self.input.line, "")
        self._show()

    def read(self) -> tuple[int, ...]:
        """The ids of the people chosen.

        Raises:
            NotUnderstood: a name is typed but not entered.
        """
        if name := self.input.text():
            raise NotUnderstood(f"Press Enter to add “{name}” to the people, or take it out.")
        return self._chosen

    @property
    def new_people(self) -> tuple[Person, ...]:
        """Those who are not in the journal yet."""
        return self._new

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ids of the people chosen so far."""
        return self._chosen

    def _show(self) -> None:
        chips = [ChipWords(words=self._known[one].name if one in self._known else "Someone") for one in self._chosen]
        self.input.show_chips([*chips, *(ChipWords(words=person.name, new=True) for person in self._new)])
        free = (person for person in self._known.values() if person.id not in self._chosen and not person.archived)
        self.input.offer(person.name for person in free)

    def _enter(self, name: str) -> None:
        try:
            found = match_person(name, tuple(self._known.values()))
            new = () if found else (Person(name=name),)
        except JournalError as error:
            mark_problem(self.input.line, str(error))
            self.edited.emit()
            return
        if found and found.id not in self._chosen:
            self._chosen += (found.id,)
        if new and folded(name) not in {folded(person.name) for person in self._new}:
            self._new += new
        self.input.line.clear()
        self._show()
        self.edited.emit()

    def _take_away(self, place: int) -> None:
        known = len(self._chosen)
        self._chosen = self._chosen[:place] + self._chosen[place + 1 :]
        if place >= known:
            self._new = self._new[: place - known] + self._new[place - known + 1 :]
        self._show()
        self.edited.emit()

    def _forgive(self) -> None:
        mark_problem(self.input.line, "")
        self.edited.emit()


def match_person(name: str, people: Sequence[Person]) -> Person | None:
    """The person meant: by the whole name or a nickname, else by a first name only one person has.

    Raises:
        NotUnderstood: several people have that name.
    """
    wanted = folded(name)
    whole = [p for p in people if wanted in {folded(p.name), *map(folded, p.nicknames)}]
    found = whole or [p for p in people if not p.archived and folded(p.first_name) == wanted]
    if len(found) > 1:
        raise NotUnderstood(f"{len(found)} people are called “{name}”; write more of the name.")
    return found[0] if found else None
