from datetime import time

import pytest

from journal.capture.times import clock_at, duration_at
from journal.capture.words import split_words


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("45m", 45), ("45min", 45), ("45mins", 45), ("45 min", 45), ("45 minutes", 45), ("45M", 45), ("45m,", 45),
        ("1h", 60), ("1h30", 90), ("1h30m", 90), ("1h30min", 90), ("1h5", 65), ("1.5h", 90), ("1,5h", 90), (".5h", 30),
        ("0.33h", 20), ("2 hours", 120), ("1 hour", 60), ("1 hr", 60), ("1h 30m", 90), ("1 h 30 min", 90),
        ("2hrs", 120),
        ("0m", 0), ("1500m", 1500), ("25h", 1500), ("24h", 1440), ("1h 90m", 60), ("30m 30m", 30), ("1h15 30m", 75),
    ],
)  # fmt: skip
def test_a_duration_reads_as_minutes(typed, minutes):
    assert duration_at(split_words(typed), 0).value == minutes


@pytest.mark.parametrize(
    "typed",
    [
        "45",
        "m45",
        "1:30",
        "h",
        "m",
        "1.5m",
        "45 m",
        "1h90",
        "٤٥m",
        "²m",
        "½h",
        "1" * 300 + "m",
        "12345678m",
        "€30m",
        "x",
        ".",
    ],
)
def test_what_is_no_duration_stays(typed):
    assert duration_at(split_words(typed), 0) is None


@pytest.mark.parametrize(
    ("typed", "start"),
    [
        ("10:30", time(10, 30)), ("9:05", time(9, 5)), ("0:15", time(0, 15)), ("23:59", time(23, 59)),
        ("2pm", time(14)), ("2PM", time(14)), ("2 pm", time(14)), ("2:30pm", time(14, 30)), ("2 p.m.", time(14)),
        ("12am", time(0)), ("12pm", time(12)), ("at 9", time(9)), ("at 2pm", time(14)), ("at 10:30", time(10, 30)),
        ("at 2:30", time(2, 30)), ("at 13", time(13)), ("10:30,", time(10, 30)), ("At 9", time(9)),
    ],
)  # fmt: skip
def test_a_clock_time_reads_as_a_start(typed, start):
    words = split_words(typed)
    found = clock_at(words, 0)
    assert (found.value.start, found.value.minutes, found.length) == (start, None, len(words))
    assert not found.value.assumed


def test_a_bare_afternoon_hour_is_an_assumption():
    clock = clock_at(split_words("at 3"), 0).value
    assert (clock.start, clock.assumed) == (time(15), True)


@pytest.mark.parametrize(
    ("typed", "start", "minutes"),
    [
        ("10:30-11:15", time(10, 30), 45), ("10:30–11:15", time(10, 30), 45), ("10:30 - 11:15", time(10, 30), 45),
        ("10:30 to 11:15", time(10, 30), 45), ("from 10:30 to 11", time(10, 30), 30), ("2-3pm", time(14), 60),
        ("2 - 3pm", time(14), 60), ("2-3 pm", time(14), 60), ("2pm-3pm", time(14), 60), ("2 pm - 3 pm", time(14), 60),
        ("11-1pm", time(11), 120), ("11am-1pm", time(11), 120), ("11-12pm", time(11), 60), ("12-1pm", time(12), 60),
        ("9-10:30", time(9), 90), ("9-10am", time(9), 60), ("9:15-10", time(9, 15), 45), ("1:30-2pm", time(13, 30), 30),
        ("11-1am", time(23), 120), ("10am-1", time(10), 180), ("10pm-1", time(22), 180),
        ("10:30-2pm", time(10, 30), 210),
        ("13:00-2pm", time(13), 60), ("11-1:30", time(11), 150), ("2-3:30", time(14), 90), ("9-5:30", time(9), 510),
        ("23:30-0:15", time(23, 30), 45), ("22:00-6:00", time(22), 480), ("10:30-10:30", time(10, 30), 0),
        ("2pm-2pm", time(14), 0), ("13-14:00", time(13), 60),
    ],
)  # fmt: skip
def test_a_range_reads_as_start_and_minutes(typed, start, minutes):
    words = split_words(typed)
    found = clock_at(words, 0)
    assert (found.value.start, found.value.minutes, found.length) == (start, minutes, len(words))


@pytest.mark.parametrize(
    "typed",
    [
        "9",
        "1:1",
        "10:75",
        "25:00",
        "13pm",
        "0pm",
        "at",
        "at x",
        "9-10",
        "2026-11-03",
        "10:30-",
        "9-x",
        "١٠:٣٠",
        "10:30-25:00",
        "from 9",
    ],
)
def test_what_is_no_clock_time_stays(typed):
    assert clock_at(split_words(typed), 0) is None


def test_a_range_over_midnight_is_shown_with_its_end():
    assert clock_at(split_words("23:30-0:15"), 0).value.words == "23:30–00:15"
