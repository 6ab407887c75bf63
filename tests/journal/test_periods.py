"""Periods: they touch, never overlap, and read back what they write."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.errors import NotUnderstood
from journal.periods import (
    Unit,
    custom,
    following,
    last_weeks,
    of_unit,
    parse_period,
    previous,
    quarter,
    week_of,
    weeks,
    working_minutes,
)  # fmt: skip
from journal.settings import Settings

days = st.dates(date(1990, 1, 1), date(2100, 12, 31))
units = st.sampled_from([Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR])
settings_of_all_kinds = st.builds(Settings, fiscal_start=st.integers(1, 12), week_start=st.integers(0, 6))
TODAY = date(2026, 11, 18)


@given(units, days, settings_of_all_kinds)
def test_a_period_holds_its_day_and_touches_its_neighbours(unit, day, settings):
    period = of_unit(unit, day, settings)
    assert day in period
    assert previous(period, settings).end + timedelta(days=1) == period.start
    assert following(period, settings).start == period.end + timedelta(days=1)
    assert following(previous(period, settings), settings) == period


@given(units, days, settings_of_all_kinds)
def test_a_period_reads_back_from_its_code(unit, day, settings):
    period = of_unit(unit, day, settings)
    assert parse_period(period.code, TODAY, settings) == period


@given(days, st.integers(0, 400), settings_of_all_kinds)
def test_weeks_of_a_period_fill_it_without_gaps(day, length, settings):
    period = custom(day, day + timedelta(days=length))
    found = weeks(period, settings)
    assert sum(week.days for week in found) == period.days
    assert (found[0].start, found[-1].end) == (period.start, period.end)
    assert all(week.start.weekday() == settings.week_start for week in found[1:])


@given(days, st.integers(0, 400))
def test_working_minutes_count_working_days(day, length):
    period = custom(day, day + timedelta(days=length))
    expected = sum((day + timedelta(days=n)).weekday() < 5 for n in range(length + 1)) * 480
    assert working_minutes(period, Settings()) == expected


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2026-Q3", "2026-07-01", "2026-09-30"),
        ("2026-q1", "2026-01-01", "2026-03-31"),
        ("2026-W30", "2026-07-20", "2026-07-26"),
        ("2026-W1", "2025-12-29", "2026-01-04"),
        ("2026-02", "2026-02-01", "2026-02-28"),
        ("2026", "2026-01-01", "2026-12-31"),
        ("2026-07-01..2026-08-15", "2026-07-01", "2026-08-15"),
        ("2026-07-01", "2026-07-01", "2026-07-01"),
        ("this-quarter", "2026-10-01", "2026-12-31"),
        ("last-quarter", "2026-07-01", "2026-09-30"),
        ("last-week", "2026-11-09", "2026-11-15"),
        ("yesterday", "2026-11-17", "2026-11-17"),
    ],
)
def test_known_forms(text, start, end):
    period = parse_period(text, TODAY, Settings())
    assert (period.start.isoformat(), period.end.isoformat()) == (start, end)


@pytest.mark.parametrize(
    "text", ["2026-Q5", "2026-W60", "2026-13", "x", "", "2026-02-30", "2026-08-01..2026-07-01", "0000"]
)
def test_unknown_forms_are_refused_with_a_sentence(text):
    with pytest.raises(NotUnderstood, match=r"period|date"):
        parse_period(text, TODAY, Settings())


def test_a_fiscal_year_is_named_after_the_year_it_begins_in():
    april = Settings(fiscal_start=4)
    assert quarter(2026, 4, april).start == date(2027, 1, 1)
    assert of_unit(Unit.QUARTER, date(2027, 2, 1), april).code == "2026-Q4"


def test_weeks_are_numbered_as_iso_does():
    assert week_of(date(2027, 1, 1), Settings()).code == "2026-W53"


@given(st.integers(1, 60), days, settings_of_all_kinds)
def test_the_last_weeks_are_as_many_as_wished_and_end_today(count, today, settings):
    period = last_weeks(count, today, settings)
    assert period.end == today
    assert len(weeks(period, settings)) == count
