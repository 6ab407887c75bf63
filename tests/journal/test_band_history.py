from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.balance import DEFAULT_BAND, band_on
from journal.band_history import band_effect, band_spans
from tests.builders import band

DAYS = st.dates(date(1900, 1, 1), date(1900, 2, 15)) | st.dates(date(2026, 1, 1), date(2026, 3, 1))
MARCH = band(45, 65, date(2026, 3, 1), id=1)
OCTOBER = band(50, 70, date(2026, 10, 1), id=2)


@given(st.lists(DAYS, max_size=8), DAYS)
def test_the_spans_say_for_every_day_which_band_was_in_force(days, day):
    bands = [band(since=since, id=number) for number, since in enumerate(days, start=1)]
    holding = [
        span for span in band_spans(bands) if span.band.since <= day and (span.until is None or day <= span.until)
    ]
    assert [span.band for span in holding] == [band_on(day, bands)]


@given(st.lists(DAYS, max_size=8))
def test_the_spans_follow_each_other_without_a_gap(days):
    spans = band_spans([band(since=since, id=number) for number, since in enumerate(days, start=1)])
    assert spans[0].until is None
    for later, earlier in pairwise(spans):
        assert earlier.until + timedelta(days=1) == later.band.since


def test_without_a_band_the_journals_own_holds_always():
    (span,) = band_spans([])
    assert (span.band, span.dates) == (DEFAULT_BAND, "always")


def test_the_dates_in_words_newest_first():
    spring = band(since=date(2025, 4, 1), id=3)
    assert [span.dates for span in band_spans([MARCH, OCTOBER, spring])] == [
        "from 1 Oct 2026",
        "1 Mar – 30 Sep 2026",
        "1 Apr 2025 – 28 Feb 2026",
        "until 31 Mar 2025",
    ]


@pytest.mark.parametrize(
    ("since", "sentence"),
    [
        (
            date(2026, 11, 18),
            "Weeks from 18 Nov 2026 on are read against 30–50%; earlier weeks keep the band they had.",
        ),
        (
            date(2026, 5, 1),
            "Weeks from 1 May 2026 up to 30 Sep 2026, when the next band begins, are read against 30–50%; "
            "earlier weeks keep the band they had.",
        ),
        (
            date(2026, 10, 1),
            "Weeks from 1 Oct 2026 on are read against 30–50%; earlier weeks keep the band they had.",
        ),
    ],
    ids=["newest", "before a later one", "in place of one"],
)
def test_the_effect_of_a_band_in_words(since, sentence):
    assert band_effect(band(30, 50, since), [OCTOBER, MARCH]) == sentence
