from dataclasses import replace
from datetime import date

import pytest

from journal.balance import DEFAULT_BAND, Sums
from journal.charts.remarks import band_origin, band_reason, comparison, coverage_remark, hardly_led
from journal.periods import month_of
from journal.records import Band
from tests.balances import empty_balance, quarter_balance


def covered(percent):
    balance = quarter_balance()
    return replace(balance, working_minutes=round(100 * balance.sums.tagged / percent))


def test_low_coverage_is_said_plainly():
    assert coverage_remark(covered(12)) == ("Only 12% of your working time is tagged here; read the shares with care.")
    assert coverage_remark(covered(0.2)).startswith("Less than 1% of your working time")


@pytest.mark.parametrize("balance", [covered(20), quarter_balance(), empty_balance()])
def test_enough_coverage_or_nothing_at_all_needs_no_remark(balance):
    assert coverage_remark(balance) == ""


@pytest.mark.parametrize(
    ("sums", "hardly"),
    [
        (Sums(leadership=17, management=103), True),
        (Sums(leadership=18, management=102), False),
        (Sums(management=119), False),
        (Sums(untagged=600), False),
        (Sums(management=600), True),
    ],
)
def test_hardly_led_needs_enough_time_to_tell(sums, hardly):
    assert hardly_led(sums) is hardly


def test_the_default_band_is_called_the_journals_own():
    words = band_reason(DEFAULT_BAND)
    assert "40–60% leadership is the journal’s own starting point" in words
    assert "The articles name no number." in words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"own": True}, "You set it by hand."),
        ({"signs": ("a",), "situations": ("b", "c")}, "the 1 sign and 2 situations you marked"),
        ({"signs": ("a", "b")}, "the 2 signs you marked"),
    ],
)
def test_a_dated_band_says_since_when_and_from_what(fields, words):
    reason = band_reason(Band(id=1, since=date(2026, 7, 1), low=45, high=65, **fields))
    assert "since 1 Jul 2026" in reason
    assert words in reason


def test_a_comparison_names_share_minutes_and_move():
    july, august = (quarter_balance(month_of(date(2026, month, 1))) for month in (7, 8))
    assert comparison(august, july) == "Jul 2026: 44% leadership, 49 h tagged; 10 points less now."
    assert comparison(july, august) == "Aug 2026: 34% leadership, 61 h tagged; 10 points more now."
    assert comparison(july, july).endswith("; the same share.")


def test_one_point_is_one_point():
    before, now = (
        replace(quarter_balance(), sums=Sums(leadership=share, management=100 - share)) for share in (40, 41)
    )
    assert comparison(now, before).endswith("; 1 point more now.")


def test_a_comparison_without_figures_says_so():
    september = quarter_balance(month_of(date(2026, 9, 1)))
    assert comparison(september, empty_balance()) == "Q3 2026: nothing logged."
    untagged = replace(september, sums=Sums(untagged=60))
    assert comparison(september, untagged) == "Sep 2026: 1 h logged, none of it tagged."
    assert comparison(untagged, september) == "Sep 2026: 49 h 30 logged, 49 h 30 of it tagged."


def test_the_origin_of_a_band_names_whose_number_it_is():
    assert band_origin(DEFAULT_BAND) == "The journal’s own starting point."
    assert band_origin(Band(since=date(2026, 3, 1), low=45, high=65, own=True)) == "You set it by hand."
