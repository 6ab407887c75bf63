"""Balance: nothing counted twice, nothing lost at midnight or at a period's edge."""

from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from journal.balance import Sums, balance, band_on, slices, totals
from journal.periods import custom, quarter
from journal.records import Activity, Allocation, Band, Entry, Kind, Person, Side, State
from journal.settings import Settings

SETTINGS = Settings()
SIDES = {"coaching": Side.LEADERSHIP, "pipeline": Side.MANAGEMENT, "forecast": Side.MANAGEMENT}
ACTIVITIES = {key: Activity(key=key, name=key, side=side) for key, side in SIDES.items()}
Q3 = quarter(2026, 3, SETTINGS)


@st.composite
def some_entry(draw: st.DrawFn) -> Entry:
    minutes = draw(st.integers(1, 1440))
    left, parts = minutes, []
    for key in draw(st.sets(st.sampled_from(sorted(SIDES)))):
        part = draw(st.integers(0, left))
        left -= part
        if part:
            parts.append(Allocation(activity=key, minutes=part))
    return Entry(
        kind=Kind.MEETING,
        date=date(2026, 6, 25) + timedelta(days=draw(st.integers(0, 110))),
        start=draw(st.none() | st.times(timezones=st.none())),
        minutes=minutes,
        allocations=tuple(parts),
        people=tuple(draw(st.sets(st.integers(1, 3)))),
    )


def whole(entries, period=Q3, today=date(2026, 12, 31), bands=()):
    people = {n: Person(id=n, name=f"P{n}") for n in (1, 2, 3)}
    return balance(
        period, totals(entries, period, SIDES), people=people, activities=ACTIVITIES, bands=bands,
        settings=SETTINGS, today=today,
    )  # fmt: skip


@given(some_entry())
def test_slices_of_an_entry_add_up_to_it(entry):
    parts = slices(entry)
    filed = {a.activity: a.minutes for a in entry.allocations}
    for key in {part.activity for part in parts}:
        assert sum(p.minutes for p in parts if p.activity == key) == filed.get(key, entry.untagged)
    assert sum(p.minutes for p in parts) == entry.minutes
    assert {p.day for p in parts} <= {entry.date, entry.date + timedelta(days=1)}
    on_first_day = sum(p.minutes for p in parts if p.day == entry.date)
    begin = entry.begins
    assert on_first_day == min(entry.minutes, 1440 - begin.hour * 60 - begin.minute)


@given(st.lists(some_entry(), max_size=8), st.integers(1, 80))
def test_two_halves_of_a_period_add_up_to_the_whole(entries, days):
    cut = Q3.start + timedelta(days=days)
    left, right = custom(Q3.start, cut - timedelta(days=1)), custom(cut, Q3.end)
    assert whole(entries, left).sums + whole(entries, right).sums == whole(entries).sums


@given(st.lists(some_entry(), max_size=8))
def test_weeks_and_activities_add_up_to_the_whole(entries):
    found = whole(entries)
    assert sum((line.sums for line in found.weeks), Sums()) == found.sums
    assert sum(line.minutes for line in found.activities) == found.sums.tagged


def test_time_over_midnight_is_split_in_proportion():
    entry = Entry(
        kind=Kind.SOLO_WORK, date=date(2026, 9, 30), start=time(23, 30), minutes=60,
        allocations=(Allocation(activity="coaching", minutes=31), Allocation(activity="pipeline", minutes=29)),
    )  # fmt: skip
    inside = whole([entry])
    assert (inside.sums.leadership, inside.sums.management) == (16, 14)
    after = whole([entry], quarter(2026, 4, SETTINGS))
    assert (after.sums.leadership, after.sums.management) == (15, 15)


def test_each_person_sees_all_of_a_shared_entry_and_the_total_counts_it_once():
    entry = Entry(
        kind=Kind.MEETING, date=date(2026, 7, 1), minutes=60, people=(1, 2),
        allocations=(Allocation(activity="coaching", minutes=40),),
    )  # fmt: skip
    found = whole([entry])
    assert found.sums == Sums(leadership=40, untagged=20)
    assert [line.sums.total for line in found.people] == [60, 60]


def test_only_held_entries_count():
    entry = Entry(kind=Kind.MEETING, date=date(2026, 7, 1), minutes=60, state=State.CANCELLED_BY_THEM)
    assert whole([entry]).sums == Sums()


def test_nothing_tagged_has_no_share():
    entry = Entry(kind=Kind.MEETING, date=date(2026, 7, 1), minutes=60)
    assert whole([entry]).sums.share is None


def test_coverage_counts_working_time_up_to_today():
    entry = Entry(
        kind=Kind.MEETING, date=date(2026, 7, 1), minutes=480,
        allocations=(Allocation(activity="coaching", minutes=480),),
    )  # fmt: skip
    assert whole([entry], today=date(2026, 7, 2)).coverage == 50
    assert whole([entry], today=date(2026, 6, 1)).coverage is None


def test_a_past_week_keeps_the_band_it_had():
    old = Band(since=date(2026, 1, 1), low=30, high=50)
    new = Band(since=date(2026, 8, 1), low=45, high=65)
    found = whole([], bands=(new, old))
    assert found.band == new
    assert [line.band for line in found.weeks if line.week.end < new.since][-1] == old
    assert (band_on(date(2020, 1, 1), (new, old)).low, band_on(date(2020, 1, 1), ()).high) == (40, 60)
