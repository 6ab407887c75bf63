"""The imported events that wait in the inbox, as a table in which they can be corrected."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journal.errors import JournalError
from journal.filters import folded
from journal.periods import day_words
from journal.records import Kind, Person, Proposal
from journal.settings import DAY_NAMES
from journal.typed_times import minutes_words, read_minutes
from ui.widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its title, what it says of a proposal, and how typed text changes one, if it may."""

    title: str
    text: Callable[[Proposal, Sequence[Person]], str]
    change: Callable[[Proposal, str, Sequence[Person]], Proposal] | None = None


def _day(proposal: Proposal, _people: Sequence[Person]) -> str:
    return f"{DAY_NAMES[proposal.date.weekday()][:3]} {day_words(proposal.date, year=True)}"


def _start(proposal: Proposal, _people: Sequence[Person]) -> str:
    return f"{proposal.start:%H:%M}"


def _title(proposal: Proposal, _people: Sequence[Person]) -> str:
    return " ".join(proposal.title.split())


def _kind(proposal: Proposal, _people: Sequence[Person]) -> str:
    return proposal.kind.label


def _minutes(proposal: Proposal, _people: Sequence[Person]) -> str:
    return minutes_words(proposal.minutes)


def _people(proposal: Proposal, people: Sequence[Person]) -> str:
    names = {person.id: person.name for person in people}
    return ", ".join([*(names[one] for one in proposal.people if one in names), *proposal.strangers])


def _reason(proposal: Proposal, _people: Sequence[Person]) -> str:
    return proposal.reason


def _set_title(proposal: Proposal, typed: str, _people: Sequence[Person]) -> Proposal:
    return replace(proposal, title=typed.strip())


def _set_kind(proposal: Proposal, typed: str, _people: Sequence[Person]) -> Proposal:
    return replace(proposal, kind=next(kind for kind in Kind if kind.label == typed))


def _set_minutes(proposal: Proposal, typed: str, _people: Sequence[Person]) -> Proposal:
    return replace(proposal, minutes=read_minutes(typed))


def _set_people(proposal: Proposal, typed: str, people: Sequence[Person]) -> Proposal:
    """Take names parted by commas; those the journal does not know are strangers."""
    ids = {folded(person.name): person.id for person in people}
    names = list(dict.fromkeys(name.strip() for name in typed.split(",") if name.strip()))
    known = dict.fromkeys(ids[folded(name)] for name in names if folded(name) in ids)
    return replace(proposal, people=tuple(known), strangers=tuple(name for name in names if folded(name) not in ids))


COLUMNS = (
    Column(title="Date", text=_day),
    Column(title="Time", text=_start),
    Column(title="Title", text=_title, change=_set_title),
    Column(title="Kind", text=_kind, change=_set_kind),
    Column(title="Minutes", text=_minutes, change=_set_minutes),
    Column(title="People", text=_people, change=_set_people),
    Column(title="Why", text=_reason),
)
KIND = 3


class ProposalTable(QAbstractTableModel):
    """Waiting proposals with a check mark each; private ones start unchecked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Proposal] = []
        self._people: Sequence[Person] = ()
        self._checked: dict[int, bool] = {}

    def show(self, proposals: Iterable[Proposal], people: Sequence[Person]) -> None:
        """Show proposals; corrections and marks of those shown before stay."""
        self.beginResetModel()
        corrected = {(row.id, row.fingerprint): row for row in self._rows}
        self._rows = [corrected.get((new.id, new.fingerprint), new) for new in proposals]
        self._people = people
        self._checked = {row.id: self._checked.get(row.id, not row.private) for row in self._rows}
        self.endResetModel()

    def proposal(self, row: int) -> Proposal:
        """The proposal of a row as it now reads."""
        return self._rows[row]

    def checked(self) -> tuple[Proposal, ...]:
        """The checked proposals."""
        return tuple(row for row in self._rows if self._checked[row.id])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many proposals wait."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = int(Role.DisplayRole)) -> str | None:
        """The titles of the columns."""
        wanted = orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole
        return COLUMNS[section].title if wanted else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column can be checked, some can be corrected."""
        flags = super().flags(index)
        if index.isValid() and index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.isValid() and COLUMNS[index.column()].change is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = int(Role.DisplayRole)) -> object:
        """What a cell shows."""
        if not index.isValid():
            return None
        proposal = self._rows[index.row()]
        text = COLUMNS[index.column()].text(proposal, self._people)
        if role in (Role.DisplayRole, Role.EditRole):
            return text
        if role == Role.ToolTipRole:
            return plain_tip(text, *(["Private: starts unchecked."] if proposal.private else []))
        if role == Role.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if self._checked[proposal.id] else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = int(Role.EditRole)) -> bool:
        """Take a mark or a correction; what cannot be read is refused and the cell stays."""
        if not index.isValid():
            return False
        proposal = self._rows[index.row()]
        change = COLUMNS[index.column()].change
        if role == Role.CheckStateRole and index.column() == 0:
            self._checked[proposal.id] = Qt.CheckState(value) is Qt.CheckState.Checked
        elif role == Role.EditRole and change is not None:
            try:
                self._rows[index.row()] = change(proposal, str(value), self._people)
            except JournalError:
                return False
        else:
            return False
        self.dataChanged.emit(index, index)
        return True
