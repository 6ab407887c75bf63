import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.charts.scale import hour_scale, hour_tick_words


@pytest.mark.parametrize(
    ("minutes", "hours", "step"),
    [(0, 1, 0.5), (60, 1, 0.5), (61, 1.5, 0.5), (240, 4, 1), (241, 6, 2), (480, 8, 2),
     (816, 16, 4), (1020, 20, 5), (2400, 40, 10)],
)  # fmt: skip
def test_the_maximum_is_round_hours(minutes, hours, step):
    scale = hour_scale(minutes)
    assert (scale.maximum / 60, scale.step / 60) == (hours, step)


@given(st.integers(0, 10_000_000), st.integers(1, 8))
def test_the_axis_holds_the_minutes_in_few_steps_and_wastes_less_than_one(minutes, most):
    scale = hour_scale(minutes, most_steps=most)
    assert max(minutes, 60) <= scale.maximum < max(minutes, 60) + scale.step
    assert scale.ticks[0] == 0
    assert scale.ticks[-1] == scale.maximum
    assert len(scale.ticks) <= most + 1


def test_ticks_say_their_hours():
    assert [hour_tick_words(tick) for tick in hour_scale(816).ticks] == ["0 h", "4 h", "8 h", "12 h", "16 h"]
    assert hour_tick_words(30) == "0.5 h"
