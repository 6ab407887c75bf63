"""Figures in words."""

import pytest

from journal.wording import time_words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0 min"), (45, "45 min"), (60, "1 h"), (65, "1 h 05"), (340, "5 h 40"), (60_000, "1,000 h")],
)
def test_minutes_are_shown_in_hours_from_an_hour_on(minutes, words):
    assert time_words(minutes) == words
