"""Where the time went: minutes of management, leadership and untagged work over a period.

Everything here is a pure function of values. ``slices`` is the one rule for time that crosses
midnight; storage keeps what it returns, so that sums over days need no second rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from journal.periods import Period, weeks, working_minutes
from journal.records import MINUTES_A_DAY, Activity, Band, Entry, Person, Side, State
from journal.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """Minutes of one entry on one day under one activity; ``activity`` None is untagged time."""

    day: date
    activity: str | None
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Minutes by side, the untagged rest apart."""

    management: int = 0
    leadership: int = 0
    untagged: int = 0

    def __add__(self, other: Sums) -> Sums:
        return Sums(
            management=self.management + other.management,
            leadership=self.leadership + other.leadership,
            untagged=self.untagged + other.untagged,
        )

    @property
    def tagged(self) -> int:
        """Minutes filed under either side."""
        return self.management + self.leadership

    @property
    def total(self) -> int:
        """All minutes, the untagged included."""
        return self.tagged + self.untagged

    @property
    def share(self) -> float | None:
        """Leadership's share of the tagged minutes in percent; None when nothing is tagged."""
        return 100 * self.leadership / self.tagged if self.tagged else None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekBalance:
    """One week of a period (cut at its edges) with the band in force on its last day."""

    week: Period
    sums: Sums
    band: Band


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonBalance:
    """All minutes of the entries a person took part in, shared entries counted whole."""

    person: Person
    sums: Sums


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityBalance:
    """Minutes filed under one activity."""

    activity: Activity
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """What a balance is made of: sums by day, by person id and by activity key within a period."""

    days: Mapping[date, Sums]
    people: Mapping[int, Sums]
    activities: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """The balance of a period.

    ``coverage`` is tagged minutes as a percentage of the working minutes of the period so far; None when
    it holds no working time. ``band`` is the one in force at the period's end, or today if that is earlier.
    """

    period: Period
    sums: Sums
    band: Band
    working_minutes: int
    weeks: tuple[WeekBalance, ...]
    people: tuple[PersonBalance, ...]
    activities: tuple[ActivityBalance, ...]

    @property
    def coverage(self) -> float | None:
        """Tagged minutes in percent of the working minutes so far."""
        return 100 * self.sums.tagged / self.working_minutes if self.working_minutes else None


DEFAULT_BAND = Band(uuid="", since=date(1900, 1, 1), low=40, high=60)


def band_on(day: date, bands: Iterable[Band]) -> Band:
    """The band in force on a day: the latest one set by then, else the journal's default of 40 to 60."""
    return max((b for b in bands if b.since <= day), key=lambda b: (b.since, b.id), default=DEFAULT_BAND)


def slices(entry: Entry) -> tuple[Slice, ...]:
    """An entry's minutes day by day; one that crosses midnight is split there, each activity in proportion.

    Nothing is lost: the slices of an activity add up to its minutes, those of a day to the day's part of
    the entry. Only held entries count time.
    """
    if entry.state is not State.HELD:
        return ()
    parts = [(a.activity, a.minutes) for a in entry.allocations]
    if entry.untagged:
        parts.append((None, entry.untagged))  # type: ignore[arg-type]
    begin = entry.begins.hour * 60 + entry.begins.minute
    first = min(entry.minutes, MINUTES_A_DAY - begin)
    before = _proportional([minutes for _, minutes in parts], first)
    found = []
    for (activity, minutes), early in zip(parts, before, strict=True):
        for day, part in ((entry.date, early), (entry.date + timedelta(days=1), minutes - early)):
            if part:
                found.append(Slice(day=day, activity=activity, minutes=part))
    return tuple(found)


def _proportional(parts: list[int], total: int) -> list[int]:
    """Whole shares of ``total`` in proportion to the parts, the largest remainders rounded up."""
    whole = sum(parts)
    shares = [part * total // whole for part in parts]
    by_remainder = sorted(range(len(parts)), key=lambda i: (-(parts[i] * total % whole), i))
    for i in by_remainder[: total - sum(shares)]:
        shares[i] += 1
    return shares


def totals(entries: Iterable[Entry], period: Period, sides: Mapping[str, Side]) -> Totals:
    """Sum entries day by day, person by person and activity by activity; ``sides`` maps activity keys."""
    days: dict[date, Sums] = {}
    people: dict[int, Sums] = {}
    activities: dict[str, int] = {}
    for entry in entries:
        for part in slices(entry):
            if part.day not in period:
                continue
            sums = _sums_of(part, sides)
            days[part.day] = days.get(part.day, Sums()) + sums
            for person in entry.people:
                people[person] = people.get(person, Sums()) + sums
            if part.activity is not None:
                activities[part.activity] = activities.get(part.activity, 0) + part.minutes
    return Totals(days=days, people=people, activities=activities)


def _sums_of(part: Slice, sides: Mapping[str, Side]) -> Sums:
    if part.activity is None:
        return Sums(untagged=part.minutes)
    if sides[part.activity] is Side.LEADERSHIP:
        return Sums(leadership=part.minutes)
    return Sums(management=part.minutes)


def balance(
    period: Period,
    summed: Totals,
    *,
    people: Mapping[int, Person],
    activities: Mapping[str, Activity],
    bands: Iterable[Band],
    settings: Settings,
    today: date,
) -> Balance:
    """The balance of a period from its totals; people and activities with most minutes come first."""
    known = tuple(bands)
    by_week = tuple(
        WeekBalance(week=week, sums=_sum_days(summed.days, week), band=band_on(min(week.end, today), known))
        for week in weeks(period, settings)
    )
    by_person = sorted(
        (PersonBalance(person=people[key], sums=sums) for key, sums in summed.people.items()),
        key=lambda line: (-line.sums.total, line.person.name, line.person.id),
    )
    by_activity = sorted(
        (ActivityBalance(activity=activities[key], minutes=minutes) for key, minutes in summed.activities.items()),
        key=lambda line: (-line.minutes, line.activity.key),
    )
    return Balance(
        period=period,
        sums=sum((line.sums for line in by_week), Sums()),
        band=band_on(min(period.end, today), known),
        working_minutes=working_minutes(period, settings, until=today),
        weeks=by_week,
        people=tuple(by_person),
        activities=tuple(by_activity),
    )


def _sum_days(days: Mapping[date, Sums], week: Period) -> Sums:
    return sum((days[d] for n in range(week.days) if (d := week.start + timedelta(days=n)) in days), Sums())
