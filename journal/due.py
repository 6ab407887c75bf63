"""Which one-on-ones are due: the days since the last one against each person's cadence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from journal.records import Entry, Kind, Person, State


@dataclass(frozen=True, slots=True, kw_only=True)
class DueOneOnOne:
    """One person's next one-on-one; ``since`` is days since the last held one, None when there was none.

    ``planned`` is the start of the next planned one. ``days_left`` is negative when it is late.
    """

    person: Person
    since: int | None
    days_left: int
    planned: datetime | None


def one_on_ones_due(
    people: Iterable[Person], last: Mapping[int, date], planned: Iterable[Entry], today: date, *, within: int = 0
) -> tuple[DueOneOnOne, ...]:
    """The team's one-on-ones that are late, due within this many days, or planned for today; the longest wait first.

    ``last`` is the date of the last held one-on-one by person id. Who never had one is due today.
    """
    ahead = next_one_on_ones(planned, today)
    found = []
    for person in people:
        held = last.get(person.id)
        left = days_left(person, held, today)
        if left is None:
            continue
        since = (today - held).days if held else None
        start = ahead.get(person.id)
        if left <= within or (start is not None and start.date() == today):
            found.append(DueOneOnOne(person=person, since=since, days_left=left, planned=start))
    return tuple(sorted(found, key=lambda due: (due.days_left, due.person.name)))


def days_left(person: Person, last: date | None, today: date) -> int | None:
    """Days until the next one-on-one is due, negative when it is late; None outside the team.

    ``last`` is the date of the last held one; who never had one is due today.
    """
    if not person.team or person.archived:
        return None
    return person.cadence_days - (today - last).days if last else 0


def next_one_on_ones(planned: Iterable[Entry], today: date) -> dict[int, datetime]:
    """The start of the next planned one-on-one from today on, by person id."""
    ahead: dict[int, datetime] = {}
    for entry in planned:
        if entry.kind is Kind.ONE_ON_ONE and entry.state is State.PLANNED and entry.date >= today:
            for person in entry.people:
                ahead[person] = min(entry.begins, ahead.get(person, entry.begins))
    return ahead
