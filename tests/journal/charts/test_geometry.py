from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.balance import Sums
from journal.charts.geometry import Lettering, weeks_geometry
from journal.records import Band
from tests.balances import quarter_balance, weekly_balance

LETTERS = Lettering(size=11.0, width=lambda text: 6.0 * len(text))
minutes = st.one_of(st.just(0), st.integers(0, 3000), st.integers(0, 5_000_000))
sums = st.builds(Sums, management=minutes, leadership=minutes, untagged=minutes)
balances = st.builds(weekly_balance, st.lists(sums, min_size=1, max_size=130))
sizes = st.tuples(st.floats(0, 2000), st.floats(0, 1200))


def laid_out(balance, size=(800.0, 400.0)):
    return weeks_geometry(balance, width=size[0], height=size[1], lettering=LETTERS, title="Where your time went")


def boxes(stack):
    return [box for box in (stack.management, stack.leadership, stack.untagged) if box]


@given(balances, sizes)
def test_bars_stand_inside_the_hours_and_on_top_of_each_other(balance, size):
    geometry = laid_out(balance, size)
    for stack, area in zip(geometry.stacks, geometry.areas, strict=True):
        bottom = geometry.hours.bottom
        for box in boxes(stack):
            assert box.bottom == pytest.approx(bottom)
            assert area.x <= box.x
            assert box.right <= area.right
            bottom = box.y
        assert bottom >= geometry.hours.y - 1e-6


@given(balances, sizes)
def test_heights_are_proportional_to_minutes(balance, size):
    geometry = laid_out(balance, size)
    heights = sum(box.height for stack in geometry.stacks for box in boxes(stack))
    per_minute = geometry.hours.height / _axis_minutes(geometry)
    assert heights == pytest.approx(balance.sums.total * per_minute)


def _axis_minutes(geometry):
    return float(geometry.hour_ticks[-1].text.removesuffix(" h")) * 60


@given(balances, sizes)
def test_hit_areas_cover_both_panels_without_overlap(balance, size):
    geometry = laid_out(balance, size)
    assert geometry.areas[0].x == pytest.approx(geometry.hours.x)
    assert geometry.areas[-1].right == pytest.approx(geometry.hours.right)
    for a, b in zip(geometry.areas, geometry.areas[1:], strict=False):
        assert a.right == pytest.approx(b.x)
    for index, area in enumerate(geometry.areas):
        assert geometry.column_at(area.centre, area.y) == index
        assert (area.y, area.bottom) == pytest.approx((geometry.hours.y, geometry.share.bottom))


@given(balances, sizes)
def test_shares_mean_and_band_stay_inside_the_share_panel(balance, size):
    geometry = laid_out(balance, size)
    lines = [point for run in geometry.mean for point in run] + [point for point in geometry.points if point]
    for x, y in lines:
        assert geometry.share.x <= x <= geometry.share.right
        assert geometry.share.y - 1e-6 <= y <= geometry.share.bottom + 1e-6
    assert sum(box.width for box in geometry.band) == pytest.approx(geometry.share.width)


def test_outside_the_panels_there_is_no_column():
    geometry = laid_out(quarter_balance())
    assert geometry.column_at(geometry.hours.x - 1, geometry.hours.y + 5) is None
    assert geometry.column_at(geometry.hours.x + 1, geometry.share.bottom + 1) is None
    assert geometry.column_at(geometry.hours.right, geometry.hours.y) is None


def test_the_line_breaks_where_nothing_was_tagged_and_a_lone_week_is_a_dash():
    weeks = [Sums(leadership=60), Sums(leadership=60), Sums(), Sums(management=60)]
    geometry = laid_out(weekly_balance(weeks))
    assert [len(run) for run in geometry.mean] == [2, 2]
    (left, y), (right, same) = geometry.mean[1]
    assert left < geometry.areas[3].centre < right
    assert y == same
    assert geometry.points[2] is None


def test_the_band_steps_where_it_was_dated():
    old = Band(id=1, since=date(2016, 1, 1), low=40, high=60)
    new = Band(id=2, since=date(2016, 1, 20), low=50, high=70)
    again = Band(id=3, since=date(2016, 1, 27), low=50, high=70)
    geometry = laid_out(weekly_balance([Sums()] * 4, bands=(old, new, again)))
    first, second = geometry.band
    assert first.right == pytest.approx(geometry.areas[1].right)
    assert second.y < first.y
    assert second.height == pytest.approx(first.height)


def test_nothing_logged_still_has_its_axes():
    geometry = laid_out(weekly_balance([Sums()]))
    assert boxes(geometry.stacks[0]) == []
    assert geometry.mean == ()
    assert [tick.text for tick in geometry.hour_ticks] == ["0 h", "0.5 h", "1 h"]


def test_a_low_chart_has_fewer_ticks():
    low = laid_out(quarter_balance(), (600, 150))
    assert [tick.text for tick in low.hour_ticks] == ["0 h", "8 h", "16 h"]
    assert [tick.text for tick in low.share_ticks] == ["0%", "100%"]
