"""Reading typed durations and times of day."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.errors import NotUnderstood
from journal.typed_times import minutes_words, read_minutes, read_start
from journal.wording import time_words


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("45", 45),
        (" 45m ", 45),
        ("45 min", 45),
        ("1h", 60),
        ("1h30", 90),
        ("1 h 30 min", 90),
        ("1H5", 65),
        ("1:30", 90),
        ("0:45", 45),
        ("1.5h", 90),
        ("1,5h", 90),
        (",5 h", 30),
        ("24h", 1440),
        ("1440", 1440),
    ],
)
def test_durations_are_read_as_people_write_them(typed, minutes):
    assert read_minutes(typed) == minutes


@pytest.mark.parametrize("typed", ["", "soon", "0", "1441", "25h", "1:75", "1h75", "-5", "1.5", "45m later", "h"])
def test_other_durations_are_refused_in_words(typed):
    with pytest.raises(NotUnderstood, match=r"\.$"):
        read_minutes(typed)


@pytest.mark.parametrize(
    ("typed", "start"),
    [
        ("10:30", time(10, 30)),
        ("1030", time(10, 30)),
        ("930", time(9, 30)),
        ("9", time(9)),
        ("9.15", time(9, 15)),
        ("2pm", time(14)),
        ("2:45 PM", time(14, 45)),
        ("12 am", time(0)),
        ("12pm", time(12)),
        ("0:00", time(0)),
        ("", None),
        ("  ", None),
    ],
)
def test_starts_are_read_as_people_write_them(typed, start):
    assert read_start(typed) == start


@pytest.mark.parametrize("typed", ["25:00", "10:61", "13pm", "0am", "noonish", "2400"])
def test_other_starts_are_refused_in_words(typed):
    with pytest.raises(NotUnderstood, match="10:30"):
        read_start(typed)


@given(st.integers(1, 1440))
def test_shown_minutes_are_read_back(minutes):
    assert read_minutes(minutes_words(minutes)) == minutes
    assert read_minutes(time_words(minutes)) == minutes


@given(st.times().map(lambda t: t.replace(second=0, microsecond=0)))
def test_shown_starts_are_read_back(start):
    assert read_start(f"{start:%H:%M}") == start
