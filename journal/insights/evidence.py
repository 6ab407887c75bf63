"""What the insights of a period are read from, and the readings that several rules share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from journal.balance import Balance, WeekBalance
from journal.insights.thresholds import Thresholds
from journal.periods import Period
from journal.records import Band, Commitment, Entry, Person, Side, State

if TYPE_CHECKING:
    from journal.guidance import Citation, Guidance


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Everything the rules may look at.

    ``before`` is the balance of the period before, None if there is none. ``entries`` are all of the period in any
    state, newest first. ``people`` gives the only names that insights use, so aliases there hide everyone. ``sides``
    maps every activity key to its side, ``retired`` names the keys no longer offered. ``last_one_on_ones`` gives the
    last held one-on-one by person id, also from before the period.
    """

    period: Period
    today: date
    balance: Balance
    before: Balance | None
    entries: tuple[Entry, ...]
    people: Mapping[int, Person]
    sides: Mapping[str, Side]
    retired: frozenset[str] = frozenset()
    commitments: tuple[Commitment, ...]
    last_one_on_ones: Mapping[int, date]
    bands: tuple[Band, ...]
    thresholds: Thresholds
    guidance: Guidance

    @property
    def until(self) -> date:
        """The last day that can be spoken of: today, or the period's end once it is over."""
        return min(self.today, self.period.end)

    @property
    def span(self) -> str:
        """The period in a sentence, ``Q3 2026`` or ``Q3 2026 so far``."""
        return f"{self.period.label} so far" if self.today < self.period.end else self.period.label

    @property
    def held(self) -> tuple[Entry, ...]:
        """The entries that took place, newest first."""
        return tuple(entry for entry in self.entries if entry.state is State.HELD)

    @property
    def team(self) -> tuple[Person, ...]:
        """The people of the team who are not archived, by name."""
        active = (person for person in self.people.values() if person.team and not person.archived)
        return tuple(sorted(active, key=lambda person: (person.name, person.id)))

    def leadership(self, entry: Entry) -> int:
        """Minutes of an entry filed under leadership."""
        return sum(a.minutes for a in entry.allocations if self.sides[a.activity] is Side.LEADERSHIP)

    def counted_weeks(self, balance: Balance) -> tuple[WeekBalance, ...]:
        """The weeks of a balance with enough filed time to read a share from, oldest first."""
        limits = self.thresholds
        return tuple(
            line
            for line in balance.weeks
            if line.sums.tagged >= limits.week_least_minutes
            and (line.week.end < self.today or (self.today - line.week.start).days + 1 >= limits.week_least_days)
        )

    def filed_in(self, spans: Iterable[Period]) -> tuple[int, ...]:
        """Ids of the held entries with filed minutes that begin within one of the spans, newest first."""
        wanted = tuple(spans)
        return tuple(entry.id for entry in self.held if entry.tagged and any(entry.date in span for span in wanted))

    def cite(self, *items: str) -> tuple[Citation, ...]:
        """Where the guidance items with these ids stand in the articles, each place once."""
        return tuple(dict.fromkeys(place for item in items for place in self.guidance.item(item).citations))
