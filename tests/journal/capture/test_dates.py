from datetime import date

import pytest

from journal.capture.dates import Calendar, date_at, weekday_words
from journal.capture.words import split_words

SATURDAY = date(2026, 11, 21)


def day(typed, *, today=SATURDAY, planned=False, day_first=True):
    words = split_words(typed)
    found = date_at(words, 0, Calendar(today=today, planned=planned, day_first=day_first))
    assert found.length == len(words)
    return found.value


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("today", SATURDAY), ("yesterday", date(2026, 11, 20)), ("Yesterday,", date(2026, 11, 20)),
        ("3 days ago", date(2026, 11, 18)), ("1 day ago", date(2026, 11, 20)), ("2 weeks ago", date(2026, 11, 7)),
        ("mon", date(2026, 11, 16)), ("Monday", date(2026, 11, 16)), ("sat", SATURDAY), ("sunday", date(2026, 11, 15)),
        ("tues", date(2026, 11, 17)), ("weds", date(2026, 11, 18)), ("thurs", date(2026, 11, 19)),
        ("on fri", date(2026, 11, 20)),
        ("last sat", date(2026, 11, 14)), ("last tue", date(2026, 11, 17)), ("LAST FRIDAY", date(2026, 11, 20)),
        ("2026-11-03", date(2026, 11, 3)), ("2026-1-3", date(2026, 1, 3)), ("2027-01-01", date(2027, 1, 1)),
        ("3 nov", date(2026, 11, 3)), ("nov 3", date(2026, 11, 3)), ("3rd November", date(2026, 11, 3)),
        ("3. nov", date(2026, 11, 3)), ("nov 3, 2024", date(2024, 11, 3)), ("3 sept 2025", date(2025, 9, 3)),
        ("21 nov", SATURDAY), ("22 nov", date(2025, 11, 22)), ("24 dec", date(2025, 12, 24)),
        ("3/11", date(2026, 11, 3)), ("24/12", date(2025, 12, 24)), ("3/11/2024", date(2024, 11, 3)),
    ],
)  # fmt: skip
def test_a_typed_day_lies_behind(typed, expected):
    assert day(typed).date == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("mon", date(2026, 11, 23)), ("sat", date(2026, 11, 28)), ("sun", date(2026, 11, 22)), ("today", SATURDAY),
        ("tomorrow", date(2026, 11, 22)), ("24 dec", date(2026, 12, 24)), ("21 nov", SATURDAY),
        ("3 nov", date(2027, 11, 3)),
        ("next tue", date(2026, 11, 24)), ("last tue", date(2026, 11, 17)), ("24/12", date(2026, 12, 24)),
    ],
)  # fmt: skip
def test_a_planned_day_lies_ahead(typed, expected):
    assert day(typed, planned=True).date == expected


def test_the_setting_orders_day_and_month():
    assert day("3/11", day_first=False).date == date(2026, 3, 11)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("29 feb", "There is no day “29 Feb” in 2026; correct the date."),
        ("2026-02-30", "There is no day “2026-02-30” in 2026; correct the date."),
        ("31/4", "There is no day “31/4” in 2026; correct the date."),
        ("2026-13-01", "There is no day “2026-13-01” in 2026; correct the date."),
        ("0000-01-01", "There is no day “0000-01-01” in 0; correct the date."),
    ],
)
def test_a_day_the_calendar_lacks_is_a_problem(typed, problem):
    assert day(typed).date is None
    assert day(typed).problem == problem


def test_the_29th_of_february_is_last_years_when_that_had_one():
    assert day("29 feb", today=date(2025, 1, 10)).date == date(2024, 2, 29)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "on",
        "3",
        "nov",
        "32 nov",
        "0 nov",
        "nov x",
        "3/13",
        "0/5",
        "3/11/26",
        "days ago",
        "last",
        "last x",
        "monkey",
        "٣ nov",
        "9999 days ago",
    ],
)
def test_what_is_no_day_stays(typed):
    calendar = Calendar(today=SATURDAY, planned=False, day_first=True)
    assert date_at(split_words(typed or "x"), 0, calendar) is None


def test_a_day_is_shown_with_its_weekday():
    assert weekday_words(SATURDAY) == "Sat 21 Nov"
    assert weekday_words(SATURDAY, year=True) == "Sat 21 Nov 2026"
