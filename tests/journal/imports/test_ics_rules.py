from datetime import date, datetime, timedelta

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import vRecur

from journal.imports.ics_rules import Budget, Refused, read_rule, starts

FIRST = datetime(2025, 1, 29, 9, 30)
LOW, HIGH = datetime(2025, 6, 1), datetime(2027, 6, 1)


def walked(text, first=FIRST, low=LOW, high=HIGH, until=None):
    return list(starts(read_rule(vRecur.from_ical(text), first, until), first, low, high, Budget()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("FREQ=MONTHLY;BYDAY=-1FR", ["2025-06-27", "2025-07-25", "2025-08-29"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["2025-06-30", "2025-07-31", "2025-08-29"]),
        ("FREQ=MONTHLY;BYMONTHDAY=31", ["2025-07-31", "2025-08-31", "2025-10-31"]),
        ("FREQ=MONTHLY", ["2025-06-29", "2025-07-29", "2025-08-29"]),
        ("FREQ=MONTHLY;BYDAY=MO,2TU", ["2025-06-02", "2025-06-09", "2025-06-10"]),
        ("FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", ["2025-11-27", "2026-11-26"]),
        ("FREQ=YEARLY;BYWEEKNO=30;BYDAY=MO", ["2025-07-21", "2026-07-20"]),
        ("FREQ=YEARLY;BYYEARDAY=-1", ["2025-12-31", "2026-12-31"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU", ["2025-06-01", "2025-06-15", "2025-06-29"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=MO", ["2025-06-08", "2025-06-22", "2025-07-06"]),
        ("FREQ=DAILY;COUNT=125", ["2025-06-01", "2025-06-02"]),
        ("FREQ=DAILY;COUNT=0", []),
        ("FREQ=WEEKLY;INTERVAL=0;COUNT=-3", ["2025-06-04", "2025-06-11", "2025-06-18"]),
    ],
)
def test_a_rule_gives_its_dates(text, expected):
    assert [str(start.date()) for start in walked(text)][: len(expected) or None][:3] == expected


def test_the_last_start_is_until_itself():
    until = datetime(2025, 6, 3, 9, 30)
    assert [start.day for start in walked("FREQ=DAILY", until=until)] == [1, 2, 3]
    assert walked("FREQ=DAILY", until=datetime(2025, 5, 1)) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("FREQ=SECONDLY", "repeats every hour or more often"),
        ("FREQ=MINUTELY;INTERVAL=100000", "repeats every hour or more often"),
        ("FREQ=HOURLY", "repeats every hour or more often"),
        ("COUNT=3", "its repetition cannot be read"),
        ("FREQ=DAILY;BYEASTER=1", "its repetition cannot be read"),
        ("RSCALE=CHINESE;FREQ=YEARLY", "its repetition cannot be read"),
        ("FREQ=DAILY;BYMINUTE=" + ",".join(map(str, range(25))), "repeats more than 24 times a day"),
    ],
)
def test_rules_that_cannot_be_walked_are_refused(text, reason):
    with pytest.raises(Refused, match=reason):
        walked(text)


def test_a_rule_that_never_comes_true_ends_at_the_window():
    budget = Budget(2_000)
    rule = read_rule(vRecur.from_ical("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"), FIRST, None)
    assert list(starts(rule, FIRST, LOW, HIGH, budget)) == []


def test_an_old_start_costs_nothing_without_a_count():
    rule = read_rule(vRecur.from_ical("FREQ=DAILY"), datetime(1970, 1, 1), None)
    assert len(list(starts(rule, datetime(1970, 1, 1), HIGH - timedelta(days=9), HIGH, Budget(300)))) == 10


def test_counted_rules_use_up_the_budget():
    rule = read_rule(vRecur.from_ical("FREQ=DAILY;COUNT=1000000000"), datetime(1970, 1, 1), None)
    with pytest.raises(Refused, match="too many repetitions"):
        list(starts(rule, datetime(1970, 1, 1), LOW, HIGH, Budget(1_000)))


PLAIN_DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
PLACED_DAYS = [f"{place}{day}" for place in (1, 2, 4, -1, -2) for day in PLAIN_DAYS]


def part(name, values, most=3, always=""):
    """Some values of one part of a rule, or none of it."""
    chosen = st.lists(st.sampled_from(values), min_size=1, max_size=most, unique=True)
    return st.just("") | chosen.map(lambda some: f";{name}={always}" + ",".join(map(str, some)))


@st.composite
def rules(draw):
    """Rules that come true again and again: the general engine looks for others until the year 9999."""
    frequency = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    text = f"FREQ={frequency}" + draw(st.sampled_from(["", ";INTERVAL=5", ";INTERVAL=11"]))
    text += draw(st.sampled_from(["", ";COUNT=1", ";COUNT=40"])) + draw(st.sampled_from(["", ";WKST=SU"]))
    limits = [part("BYMONTH", range(1, 13), 4).flatmap(lambda months: part("BYDAY", PLAIN_DAYS).map(months.__add__))]
    if frequency != "WEEKLY":
        limits.append(part("BYMONTHDAY", [1, 15, 28, 29, 30, 31, -1, -3], 3, always="2,"))
    if frequency in {"MONTHLY", "YEARLY"}:
        limits.append(part("BYDAY", PLACED_DAYS, 5))
    if frequency == "YEARLY":
        limits.append(part("BYYEARDAY", [1, 60, 365, 366, -1, -366], 3, always="100,"))
        limits.append(
            part("BYWEEKNO", [1, 52, 53, -1], 3, always="20,").map(lambda weeks: weeks and weeks + ";BYDAY=TU,SU")
        )
    text += draw(st.one_of(limits))
    text += draw(part("BYHOUR", [7, 9, 18], 2)) + draw(part("BYMINUTE", [0, 45], 2))
    return text + draw(part("BYSETPOS", [1, -1], 2))


@settings(deadline=None)
@given(text=rules(), day=st.dates(date(2019, 1, 1), date(2026, 1, 1)))
def test_every_rule_gives_what_the_general_engine_gives(text, day):
    first = datetime(day.year, day.month, day.day, 9, 30)
    general = rrulestr(text, dtstart=first)
    assert walked(text, first) == list(general.between(LOW, HIGH, inc=True))
