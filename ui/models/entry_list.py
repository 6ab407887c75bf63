"""The entries of the Journal page as rows under day headings, read page by page."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journal.allocating import sums_of
from journal.balance import Sums
from journal.filters import EntryFilter
from journal.history import Step
from journal.records import Entry, Side, State
from journal.settings import DAY_NAMES
from journal.wording import time_words
from ui.reading_direction import isolated

if TYPE_CHECKING:
    from journal.journal import Journal

PAGE = 200
MOST_CHANGES = 50
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The row above the entries of one day."""

    day: date


Row = Heading | Entry


class EntryList(QAbstractListModel):
    """Entries that match a filter, newest first, with a heading row for each day.

    ``ENTRY`` is the record (None on a heading), ``DETAIL`` the second line, ``SUMS`` the minutes by side.
    A step that touches few entries moves only their rows, so selection and scrolling stay as they are.
    """

    ENTRY = int(Qt.ItemDataRole.UserRole) + 1
    DETAIL = int(Qt.ItemDataRole.UserRole) + 2
    SUMS = int(Qt.ItemDataRole.UserRole) + 3

    def __init__(self, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._wanted = EntryFilter()
        self._rows: list[Row] = []
        self._last: Entry | None = None
        self._more = False
        self._names: Mapping[int, str] = {}
        self._sides: Mapping[str, Side] = {}

    @property
    def wanted(self) -> EntryFilter:
        """The filter in force."""
        return self._wanted

    def show(self, wanted: EntryFilter) -> None:
        """List the entries of another filter from its first page."""
        self._wanted = wanted
        self._read_again(PAGE)

    def follow(self, step: Step | None) -> None:
        """Bring the rows up to date after a step; None reads everything again."""
        touched = [] if step is None else [(change.before, change.after) for change in step.changes]
        if step is None or len(touched) > MOST_CHANGES:
            self._read_again(max(PAGE, len(self._rows)))
            return
        before = {old.id for old, _ in touched if isinstance(old, Entry)}
        after = {new.id for _, new in touched if isinstance(new, Entry)}
        if len(before | after) < len(touched):
            self._read_names()
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self._move(before | after)

    def row_of(self, entry_id: int) -> int | None:
        """The row of an entry among those read so far."""
        rows = (row for row, item in enumerate(self._rows) if isinstance(item, Entry) and item.id == entry_id)
        return next(rows, None)

    def is_heading(self, row: int) -> bool:
        """Whether a row names a day."""
        return isinstance(self._rows[row], Heading)

    def _read_names(self) -> None:
        self._names = {person.id: person.name for person in self._journal.people()}
        self._sides = {activity.key: activity.side for activity in self._journal.activities()}

    def _read_again(self, limit: int) -> None:
        self.beginResetModel()
        self._read_names()
        found = self._journal.entries(self._wanted, limit=limit)
        self._rows = list(_with_headings(found, None))
        self._remember_end(found, limit)
        self.endResetModel()

    def _remember_end(self, found: tuple[Entry, ...], limit: int) -> None:
        self._last = found[-1] if found else self._last if self._rows else None
        self._more = len(found) == limit

    def _move(self, ids: set[int]) -> None:
        for entry_id in ids:
            self._take_out(entry_id)
        allowed = ids & set(self._wanted.ids) if self._wanted.ids else ids
        found = self._journal.entries(replace(self._wanted, ids=tuple(sorted(allowed)))) if allowed else ()
        for entry in found:
            if not self._more or self._last is None or _order(entry) <= _order(self._last):
                self._put_in(entry)

    def _take_out(self, entry_id: int) -> None:
        row = self.row_of(entry_id)
        if row is None:
            return
        alone = isinstance(self._rows[row - 1], Heading) and (
            row + 1 == len(self._rows) or isinstance(self._rows[row + 1], Heading)
        )
        first = row - 1 if alone else row
        self.beginRemoveRows(QModelIndex(), first, row)
        del self._rows[first : row + 1]
        self.endRemoveRows()

    def _put_in(self, entry: Entry) -> None:
        row = bisect_left(self._rows, _order(entry), key=_order)
        day = self._rows[row - 1] if row else None
        known = day is not None and _day(day) == entry.date
        new: list[Row] = [entry] if known else [Heading(day=entry.date), entry]
        self.beginInsertRows(QModelIndex(), row, row + len(new) - 1)
        self._rows[row:row] = new
        self.endInsertRows()

    def _heading(self, index: Index) -> str:
        row = self._rows[index.row()]
        return day_heading(_day(row), self._journal.today())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many rows have been read, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether the journal may hold entries below the last row."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        """Read the next page."""
        if parent.isValid() or not self._more:
            return
        found = self._journal.entries(self._wanted, after=self._last, limit=PAGE)
        rows = list(_with_headings(found, self._last))
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
        self._remember_end(found, PAGE)
        if rows:
            self.endInsertRows()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Entries can be chosen; headings cannot and the arrow keys pass them."""
        if index.isValid() and isinstance(self._rows[index.row()], Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """What a row shows in a role."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Heading):
            words = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._heading(index) if role in words else None
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(row, self._names)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title_of(row, self._names)}, {detail_of(row, self._names)}, {self._heading(index)}"
        if role == self.DETAIL:
            return detail_of(row, self._names)
        if role == self.SUMS:
            return sums_of(row.minutes, row.allocations, self._sides) if row.state is State.HELD else Sums()
        return row if role == self.ENTRY else None


def day_heading(day: date, today: date) -> str:
    """A day as the list names it, for example ``Yesterday, Friday 20 November``."""
    name = f"{DAY_NAMES[day.weekday()]} {day.day} {MONTH_NAMES[day.month - 1]}"
    name += f" {day.year}" if day.year != today.year else ""
    near = {0: "Today", -1: f"Yesterday, {name}", 1: f"Tomorrow, {name}"}
    return near.get((day - today).days, name)


def title_of(entry: Entry, names: Mapping[int, str]) -> str:
    """The title on one line; an entry without one is named after its kind and people."""
    title = " ".join(entry.title.split())
    people = people_words(entry.people, names)
    return title or (f"{entry.kind.label} with {people}" if people else entry.kind.label)


def detail_of(entry: Entry, names: Mapping[int, str]) -> str:
    """The second line of a row: state unless held, kind, people, minutes."""
    state = "" if entry.state is State.HELD else entry.state.label
    parts = (state, entry.kind.label, people_words(entry.people, names), time_words(entry.minutes))
    return " · ".join(part for part in parts if part)


def people_words(people: tuple[int, ...], names: Mapping[int, str]) -> str:
    """One name, or how many people."""
    return isolated(names.get(people[0], "")) if len(people) == 1 else f"{len(people)} people" if people else ""


def _with_headings(entries: Iterable[Entry], above: Entry | None) -> Iterator[Row]:
    day = above.date if above else None
    for entry in entries:
        if entry.date != day:
            day = entry.date
            yield Heading(day=day)
        yield entry


def _day(row: Row) -> date:
    return row.day if isinstance(row, Heading) else row.date


def _order(row: Row) -> tuple[int, int, int, int]:
    """Where a row stands: newest first as the journal orders them, the heading of a day above its entries."""
    if isinstance(row, Heading):
        return (-row.day.toordinal(), 0, 0, 0)
    start = 1 + row.start.hour * 3600 + row.start.minute * 60 + row.start.second if row.start else 0
    return (-row.date.toordinal(), 1, -start, -row.id)
