"""What is known of each person at a glance: one-on-ones, time together and open commitments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

from journal.balance import PersonBalance, Sums
from journal.charts.words import hours_words, share_words
from journal.due import days_left, next_one_on_ones
from journal.periods import day_words
from journal.records import Commitment, Entry, Person

NOTHING = "–"


class Group(Enum):
    """Where a person is listed."""

    TEAM = "My team"
    OTHERS = "Others"
    ARCHIVED = "Archived"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """One person as things stand on the day ``today``.

    ``last`` is the date of the last held one-on-one, ``planned`` the start of the next one. ``days_left`` until it
    is due is negative when it is late and None outside the team. ``sums`` are the minutes of the balance asked for.
    ``commitments`` counts the open ones of this person or to this person.
    """

    person: Person
    today: date
    last: date | None
    days_left: int | None
    planned: datetime | None
    sums: Sums
    commitments: int

    @property
    def late(self) -> bool:
        """Whether the next one-on-one should have been held before today."""
        return self.days_left is not None and self.days_left < 0


def person_lines(
    people: Iterable[Person],
    last: Mapping[int, date],
    balance: Iterable[PersonBalance],
    planned: Iterable[Entry],
    commitments: Iterable[Commitment],
    today: date,
) -> tuple[PersonLine, ...]:
    """A line for each person, in the order given; ``last`` is the date of the last one-on-one by person id."""
    sums = {line.person.id: line.sums for line in balance}
    ahead = next_one_on_ones(planned, today)
    promised = Counter(one for made in commitments if made.open for one in {made.owner, made.person})
    return tuple(
        PersonLine(
            person=person,
            today=today,
            last=last.get(person.id),
            days_left=days_left(person, last.get(person.id), today),
            planned=ahead.get(person.id),
            sums=sums.get(person.id, Sums()),
            commitments=promised[person.id],
        )
        for person in people
    )


def group_of(person: Person) -> Group:
    """The group a person belongs to; whoever is archived is in no other."""
    if person.archived:
        return Group.ARCHIVED
    return Group.TEAM if person.team else Group.OTHERS


def last_words(line: PersonLine) -> str:
    """How long ago the last one-on-one was, for example ``8 days ago``; a later day than today is named."""
    if line.last is None:
        return "none yet"
    days = (line.today - line.last).days
    if days < 0:
        return day_words(line.last)
    return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")


def due_words(line: PersonLine) -> str:
    """When the next one-on-one is: how late, when planned, or in how many days it is due."""
    if line.late:
        days = -(line.days_left or 0)
        return f"{days} {'day' if days == 1 else 'days'} late"
    if line.planned is not None:
        at = f" {line.planned:%H:%M}" if line.planned.time() != time() else ""
        day = {0: "today", 1: "tomorrow"}.get((line.planned.date() - line.today).days)
        return f"{day or day_words(line.planned.date())}{at}"
    if line.days_left is None:
        return NOTHING
    return {0: "today", 1: "tomorrow"}.get(line.days_left, f"in {line.days_left} days")


def split_words(sums: Sums) -> str:
    """Leadership's share of the filed minutes and all hours with somebody, for example ``64% · 14.5 h``."""
    return f"{share_words(sums.share)} · {hours_words(sums.total)}" if sums.total else NOTHING
