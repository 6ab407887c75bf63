import pytest

from journal.balance import Sums
from journal.charts.columns import columns
from journal.charts.words import column_lines, hours_words, share_words
from tests.balances import quarter_balance, weekly_balance


@pytest.mark.parametrize(("minutes", "words"), [(0, "0 h"), (780, "13 h"), (870, "14.5 h"), (600_000, "10,000 h")])
def test_hours_as_figures(minutes, words):
    assert hours_words(minutes) == words


def test_a_share_of_nothing_is_a_dash():
    assert (share_words(None), share_words(33.4)) == ("–", "33%")


def test_a_week_says_all_it_shows():
    assert column_lines(columns(quarter_balance(untagged=30))[1]) == (
        "Week 28, 2026, 6 Jul – 12 Jul 2026",
        "Leadership 5 h 30",
        "Management 6 h 30",
        "Untagged 30 min",
        "Leadership share 46%, 4-week mean 46%",
        "Target band 45–65%",
    )


def test_an_empty_week_says_so():
    assert column_lines(columns(quarter_balance())[0])[1:] == ("No time logged", "Target band 45–65%")


def test_a_month_of_weeks_names_its_days():
    shown = columns(weekly_balance([Sums()] * 105))
    assert column_lines(shown[0])[0] == "Weeks that begin in Jan 2016 (4 Jan – 31 Jan 2016)"
