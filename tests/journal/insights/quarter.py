"""A small made-up quarter: the third of 2026, Wednesday 1 July to Wednesday 30 September."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from journal.balance import Balance, balance, totals
from journal.guidance import load_guidance
from journal.insights import Evidence, Insight, Thresholds
from journal.periods import Period, previous, quarter
from journal.records import Activity, Allocation, Band, Commitment, Entry, Kind, Person, Side, State
from journal.settings import Settings

SETTINGS = Settings()
Q3 = quarter(2026, 3, SETTINGS)
DANA, MARCUS, PRIYA, TOM, WEN = (
    Person(id=number, uuid=str(number), name=name)
    for number, name in enumerate(("Dana Whitfield", "Marcus Oyelaran", "Priya Shah", "Tom Lindqvist", "Wen Li"), 1)
)
DEFAULTS = Thresholds()
TEAM = (DANA, MARCUS, PRIYA, TOM, WEN)
ACTIVITIES = {
    item.id: Activity(key=item.id, name=item.title, side=item.side)
    for item in load_guidance().section("activities")
    if item.side
}


def week(number: int, weekday: int = 0) -> date:
    """A day of one of the quarter's thirteen full weeks; week 1 begins on Monday 6 July."""
    return date(2026, 7, 6) + timedelta(weeks=number - 1, days=weekday)


def worked(
    day: date,
    *,
    leadership: int = 0,
    management: int = 0,
    untagged: int = 0,
    into: str = "coaching",
    under: str = "process",
    kind: Kind = Kind.SOLO_WORK,
    people: Iterable[Person] = (),
    **fields: object,
) -> Entry:
    """An entry whose minutes are filed under one activity of either side."""
    filed = [Allocation(activity=key, minutes=m) for key, m in ((into, leadership), (under, management)) if m]
    return Entry(
        kind=kind,
        date=day,
        minutes=leadership + management + untagged,
        allocations=tuple(filed),
        people=tuple(person.id for person in people),
        **fields,
    )


def one_on_one(day: date, person: Person, *, state: State = State.HELD, **fields: object) -> Entry:
    """Half an hour with one person."""
    return worked(day, untagged=30, kind=Kind.ONE_ON_ONE, people=[person], state=state, **fields)


def weekly(shares: Iterable[int | None], *, minutes: int = 200) -> list[Entry]:
    """One entry a week with these leadership shares in whole percent; None leaves a week out."""
    return [
        worked(week(number), leadership=minutes * share // 100, management=minutes - minutes * share // 100)
        for number, share in enumerate(shares, 1)
        if share is not None
    ]


def evidence(
    entries: Iterable[Entry],
    *,
    people: Iterable[Person] = TEAM,
    today: date = Q3.end,
    period: Period = Q3,
    bands: Iterable[Band] = (),
    commitments: Iterable[Commitment] = (),
    last_one_on_ones: Mapping[int, date] | None = None,
    activities: Mapping[str, Activity] = ACTIVITIES,
    thresholds: Thresholds = DEFAULTS,
) -> Evidence:
    """The evidence of a period; entries before it make up the period before and the earlier one-on-ones."""
    known = [replace(entry, id=number) for number, entry in enumerate(sorted(entries, key=lambda e: e.begins), 1)]
    seen = {person.id: person for person in people}
    held = [e for e in known if e.kind is Kind.ONE_ON_ONE and e.state is State.HELD]
    last = {person: entry.date for entry in held for person in entry.people}
    return Evidence(
        period=period,
        today=today,
        balance=summed(known, period, people=seen, today=today, bands=bands, activities=activities),
        before=summed(known, previous(period, SETTINGS), people=seen, today=today, bands=bands, activities=activities),
        entries=tuple(entry for entry in reversed(known) if entry.date in period),
        people=seen,
        sides={key: activity.side for key, activity in activities.items()},
        retired=frozenset(key for key, activity in activities.items() if activity.retired),
        commitments=tuple(commitments),
        last_one_on_ones=last if last_one_on_ones is None else last_one_on_ones,
        bands=tuple(bands),
        thresholds=thresholds,
        guidance=load_guidance(),
    )


def summed(
    entries: Iterable[Entry],
    period: Period,
    *,
    people: Mapping[int, Person],
    today: date,
    bands: Iterable[Band],
    activities: Mapping[str, Activity],
) -> Balance:
    """The balance of a period, from its entries."""
    sides: dict[str, Side] = {key: activity.side for key, activity in activities.items()}
    known = [entry for entry in entries if entry.date in period]
    return balance(
        period,
        totals(known, period, sides),
        people=people,
        activities=activities,
        bands=bands,
        settings=SETTINGS,
        today=today,
    )


def said(insight: Insight | None) -> Insight:
    """The insight, which must be there."""
    assert insight is not None
    return insight
