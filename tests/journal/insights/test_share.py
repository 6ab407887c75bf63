"""Leadership's share against the band, at a quarter's end and after a new band."""

from datetime import date

import pytest

from journal.insights import Tone, insights
from journal.insights.change import after_a_change
from journal.insights.quarter_end import quarter_end_squeeze
from journal.insights.share import above_band, below_band, share_inside_band
from journal.periods import parse_period
from journal.records import Band
from tests.journal.insights.quarter import Q3, SETTINGS, evidence, said, week, weekly, worked

STEADY = [50] * 12


def ids(found):
    return [insight.id for insight in found]


@pytest.mark.parametrize(
    ("shares", "weeks"),
    [
        ([20] * 5, "in 5 of 5 weeks with at least 1 h filed. "),
        ([50] * 6 + [20] * 3, "in 3 of 9 weeks with at least 1 h filed, the last 3 in a row. "),
        ([20, 20, 50, 50, 20, 20, 20], "in 5 of 7 weeks with at least 1 h filed, the last 3 in a row. "),
        ([20, 20, 20, 20, 50], "in 4 of 5 weeks with at least 1 h filed. "),
        ([20, 20, None, None, None, 20], "in 3 of 3 weeks with at least 1 h filed. "),
    ],
    ids=["every week", "the last three", "both", "most weeks", "over a holiday"],
)
def test_below_band_speaks(shares, weeks):
    insight = said(below_band(evidence(weekly(shares))))
    assert insight.figure.startswith(f"Leadership share was below your band {weeks}")
    assert insight.tone is Tone.WARN


@pytest.mark.parametrize(
    "shares",
    [[], [0], [20, 20], STEADY, [80] * 6, [20, 20, 50, 50, 50], [20, 50] * 3],
    ids=["nothing", "one week", "two weeks", "steady", "above", "came back", "half of the weeks"],
)
def test_below_band_is_silent(shares):
    assert below_band(evidence(weekly(shares))) is None


def test_a_share_that_rounds_into_the_band_is_inside_it():
    found = evidence([worked(week(n), leadership=237, management=363) for n in range(1, 13)])
    assert below_band(found) is None
    assert "is 40%, inside your band of 40–60%" in said(share_inside_band(found)).figure


def test_below_band_gives_the_whole_period_and_shows_the_weeks_below():
    found = evidence(
        [*weekly([50, 50, 20, 20, 20]), worked(week(4, 2), untagged=60), worked(week(5, 1), leadership=10)]
    )
    insight = said(below_band(found))
    assert insight.figure.endswith("For Q3 2026 it is 33%; the band is 40–60%.")
    assert insight.entries == tuple(e.id for e in found.entries if e.date >= week(3) and e.tagged)


def test_a_running_week_counts_from_its_fifth_day():
    entries = weekly([20, 20, 20])
    assert below_band(evidence(entries, today=week(3, 3))) is None
    assert "in 3 of 3 weeks" in said(below_band(evidence(entries, today=week(3, 4)))).figure
    assert "For Q3 2026 so far it is 20%" in said(below_band(evidence(entries, today=week(3, 4)))).figure


def test_weeks_keep_the_band_they_had():
    bands = [Band(since=date(2026, 1, 1), low=10, high=30), Band(since=week(5), low=40, high=60)]
    assert below_band(evidence(weekly([20] * 6), bands=bands)) is None


def test_above_band():
    insight = said(above_band(evidence(weekly([50, 80, 80, 80]))))
    assert insight.figure == (
        "Leadership share was above your band in 3 of 4 weeks with at least 1 h filed, the last 3 in a row. "
        "For Q3 2026 it is 72%; the band is 40–60%."
    )
    assert above_band(evidence(weekly([20] * 6))) is None
    assert above_band(evidence(weekly(STEADY))) is None


def test_only_one_side_of_the_band_speaks():
    found = ids(insights(evidence(weekly([20] * 7 + [80] * 3))))
    assert "above-band" in found
    assert "below-band" not in found


def test_all_on_one_side():
    assert said(below_band(evidence(weekly([0] * 4)))).figure.endswith("it is 0%; the band is 40–60%.")
    assert said(above_band(evidence(weekly([100] * 4)))).figure.endswith("it is 100%; the band is 40–60%.")


def test_share_inside_band():
    insight = said(share_inside_band(evidence(weekly([20] + [50] * 11, minutes=600))))
    assert insight.tone is Tone.PRAISE
    assert insight.figure.startswith("Leadership share for Q3 2026 is 48%, inside your band of 40–60%; 11 of 12 weeks")


@pytest.mark.parametrize(
    "shares", [[50] * 3, [20] * 6, [0, 100] * 3], ids=["too few", "below", "inside on average only"]
)
def test_share_inside_band_is_silent(shares):
    assert share_inside_band(evidence(weekly(shares, minutes=600), today=week(len(shares), 6))) is None


def test_share_inside_band_is_silent_while_too_little_is_filed():
    assert share_inside_band(evidence(weekly(STEADY, minutes=600))) is not None
    assert share_inside_band(evidence(weekly(STEADY, minutes=300))) is None


def test_share_inside_band_is_silent_in_a_squeeze():
    found = evidence(weekly([58] * 10 + [45, 40, 40], minutes=600))
    assert quarter_end_squeeze(found) is not None
    assert share_inside_band(found) is None


def test_share_inside_band_is_silent_while_a_new_band_is_not_reached():
    bands = [Band(id=1, since=date(2026, 1, 1), low=40, high=50), Band(id=2, since=week(7), low=40, high=60)]
    found = evidence(weekly([50] * 6 + [42, 42, 10, 42], minutes=600), bands=bands, today=week(10, 6))
    assert said(after_a_change(found)).tone is Tone.WARN
    assert share_inside_band(found) is None


def test_quarter_end_squeeze():
    found = evidence(weekly([41] * 10 + [17] * 3))
    insight = said(quarter_end_squeeze(found))
    assert insight.figure == "Leadership share was 41% up to 13 Sep and 17% from 14 Sep on."
    assert insight.entries == tuple(entry.id for entry in found.entries[:3])


def test_quarter_end_squeeze_speaks_once_a_last_week_can_be_read():
    entries = weekly([41] * 10 + [17])
    assert quarter_end_squeeze(evidence(entries, today=week(11, 1))) is None
    assert said(quarter_end_squeeze(evidence(entries, today=week(11, 4)))).figure.endswith("17% from 14 Sep on.")


@pytest.mark.parametrize(
    "shares",
    [[], [41] * 13, [17] * 10 + [41] * 3, [41] * 10, [41] * 10 + [35] * 3, [None] * 7 + [41] * 3 + [17] * 3],
    ids=["nothing", "level", "rising", "no last weeks", "small fall", "too few before"],
)
def test_quarter_end_squeeze_is_silent(shares):
    assert quarter_end_squeeze(evidence(weekly(shares))) is None


def test_quarter_end_squeeze_is_about_quarters():
    year = parse_period("2026-07-06..2026-10-04", Q3.end, SETTINGS)
    assert quarter_end_squeeze(evidence(weekly([41] * 10 + [17] * 3), period=year)) is None


RAISED = Band(id=2, since=week(6), low=45, high=65)


def test_after_a_change_that_moved_the_share():
    insight = said(after_a_change(evidence(weekly([30] * 5 + [42] * 4), bands=[RAISED])))
    assert insight.tone is Tone.PRAISE
    assert insight.figure == (
        "Leadership share was 30% in the 5 weeks before the band of 45–65% began on 10 Aug 2026, "
        "and 42% in the 4 weeks since. Results lag behind a change, so give them the quarter."
    )


def test_after_a_change_that_moved_nothing_yet():
    found = evidence(weekly([30] * 5 + [31] * 4), bands=[RAISED])
    insight = said(after_a_change(found))
    assert insight.tone is Tone.WARN
    assert "31% in the 4 weeks since" in insight.figure
    assert insight.entries == tuple(entry.id for entry in found.entries[:4])


def test_after_a_change_at_the_quarter_edge_counts_the_weeks_of_the_quarter_before():
    earlier = [worked(date(2026, 6, day), leadership=30, management=70) for day in (8, 15, 22)]
    halves = [worked(date(2026, 6, 30), leadership=30, management=70), worked(Q3.start, leadership=30, management=70)]
    band = Band(id=1, since=week(1), low=45, high=65)
    insight = said(after_a_change(evidence([*earlier, *halves, *weekly([50] * 4)], bands=[band])))
    assert "was 30% in the 4 weeks before" in insight.figure
    assert "and 50% in the 4 weeks since" in insight.figure


@pytest.mark.parametrize(
    ("shares", "band"),
    [
        ([], RAISED),
        ([30] * 9, None),
        ([30] * 7, RAISED),
        ([50] * 9, RAISED),
        ([30] * 9, Band(id=2, since=week(6), low=40, high=60)),
        ([30] * 9, Band(id=2, since=date(2026, 3, 1), low=45, high=65)),
        ([30] * 9, Band(id=2, since=date(2026, 10, 5), low=45, high=65)),
    ],
    ids=["nothing", "no change", "too soon", "inside all along", "same figures", "long ago", "not yet in force"],
)
def test_after_a_change_is_silent(shares, band):
    assert after_a_change(evidence(weekly(shares), bands=[band] if band else [])) is None


def test_after_a_change_falls_silent_after_a_quarter():
    band = Band(id=1, since=date(2026, 6, 1), low=45, high=65)
    earlier = [worked(date(2026, 5, day), leadership=30, management=70) for day in (4, 11, 18)]
    entries = [*earlier, *weekly([30] * 12)]
    assert after_a_change(evidence(entries, bands=[band], today=date(2026, 9, 7))) is not None
    assert after_a_change(evidence(entries, bands=[band], today=date(2026, 9, 8))) is None
