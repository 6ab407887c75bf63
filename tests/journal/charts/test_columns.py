from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.balance import Sums
from journal.charts.columns import columns, mean_shares
from journal.records import Band
from tests.balances import quarter_balance, weekly_balance

minutes = st.integers(0, 3000)
sums = st.builds(Sums, management=minutes, leadership=minutes, untagged=minutes)


def test_up_to_104_weeks_each_week_is_a_column():
    assert len(columns(weekly_balance([Sums(management=60)] * 104))) == 104


def test_above_104_weeks_a_column_is_a_month_of_whole_weeks():
    shown = columns(weekly_balance([Sums(management=60)] * 105, start=date(2024, 1, 1)))
    assert len(shown) == 24
    assert shown[1].period.label == "Weeks that begin in Feb 2024"
    assert (shown[1].period.start, shown[1].period.end) == (date(2024, 2, 5), date(2024, 3, 3))


@given(st.lists(sums, min_size=1, max_size=160))
def test_folding_keeps_the_sums_and_the_days(weeks):
    balance = weekly_balance(weeks)
    shown = columns(balance)
    assert sum((column.sums for column in shown), Sums()) == balance.sums
    assert sum(column.period.days for column in shown) == balance.period.days
    assert all(a.period.end < b.period.start for a, b in pairwise(shown))


def test_the_mean_weighs_the_last_four_weeks_by_their_minutes():
    weeks = [Sums(leadership=60), Sums(management=180), Sums(management=60), Sums(management=60), Sums(management=60)]
    assert mean_shares(weekly_balance(weeks).weeks) == pytest.approx((100, 25, 20, 60 / 3.6, 0))


def test_an_untagged_week_is_a_gap_and_does_not_use_up_one_of_the_four():
    weeks = [Sums(leadership=60), Sums(untagged=600), Sums(), Sums(), Sums(), Sums(management=60)]
    assert mean_shares(weekly_balance(weeks).weeks) == (100, None, None, None, None, 50)


@given(st.lists(sums, min_size=1, max_size=20))
def test_the_mean_lies_between_the_least_and_the_greatest_share(weeks):
    means = mean_shares(weekly_balance(weeks).weeks)
    shares = [line.share for line in weeks if line.share is not None]
    for line, mean in zip(weeks, means, strict=True):
        assert (mean is None) == (line.share is None)
        assert mean is None or min(shares) - 1e-9 <= mean <= max(shares) + 1e-9


def test_a_month_shows_the_mean_of_its_last_tagged_week_and_the_band_at_its_end():
    weeks = [Sums(leadership=60), Sums(management=60), Sums()] + [Sums()] * 110
    raised = Band(id=2, since=date(2016, 1, 20), low=50, high=70)
    first, second, *_ = columns(weekly_balance(weeks, bands=(raised,)))
    assert (first.mean, first.band) == (50, raised)
    assert second.mean is None


def test_a_quarter_has_its_cut_first_week():
    assert columns(quarter_balance())[0].period.start == date(2026, 7, 1)
