"""Filing and refiling minutes by hand."""

from hypothesis import given
from hypothesis import strategies as st

from journal.allocating import (
    add_activity,
    divide,
    file_minutes,
    fit,
    general,
    in_proportion,
    remove_activity,
    sums_of,
)
from journal.balance import Sums
from journal.records import Allocation, Side

SIDES = {
    "coaching": Side.LEADERSHIP,
    "confidence": Side.LEADERSHIP,
    "trust": Side.LEADERSHIP,
    "pipeline": Side.MANAGEMENT,
    "forecast": Side.MANAGEMENT,
    "general-leadership": Side.LEADERSHIP,
    "general-management": Side.MANAGEMENT,
}


def filed(**minutes):
    return tuple(Allocation(activity=key.replace("_", "-"), minutes=value) for key, value in minutes.items())


def wanted(leadership, management):
    return {Side.LEADERSHIP: leadership, Side.MANAGEMENT: management}


@st.composite
def entries(draw):
    minutes = draw(st.integers(1, 1440))
    keys = draw(st.lists(st.sampled_from(sorted(SIDES)), unique=True, max_size=min(minutes, 7)))
    left, allocations = minutes, []
    for position, key in enumerate(keys):
        most = left - (len(keys) - position - 1)
        part = draw(st.integers(1, max(1, most)))
        allocations.append(Allocation(activity=key, minutes=part))
        left -= part
    return minutes, tuple(allocations)


def assert_sound(minutes, allocations):
    assert all(a.minutes >= 1 for a in allocations)
    assert sum(a.minutes for a in allocations) <= minutes
    assert len({a.activity for a in allocations}) == len(allocations)


def test_the_rest_is_untagged():
    assert sums_of(45, filed(coaching=25, pipeline=10), SIDES) == Sums(leadership=25, management=10, untagged=10)


def test_moving_the_divider_keeps_each_sides_proportions():
    moved = divide(70, filed(coaching=25, confidence=10, pipeline=35), SIDES, wanted(14, 56))
    assert moved == filed(coaching=10, confidence=4, pipeline=56)


def test_a_side_without_an_activity_gets_its_general_one():
    assert divide(45, (), SIDES, wanted(30, 15)) == filed(general_leadership=30, general_management=15)


def test_a_side_moved_to_nothing_loses_its_activities():
    assert divide(45, filed(coaching=25, pipeline=20), SIDES, wanted(0, 45)) == filed(pipeline=45)


def test_small_activities_keep_a_minute_while_there_are_enough():
    assert divide(60, filed(coaching=50, trust=1, confidence=1), SIDES, wanted(3, 0)) == filed(
        coaching=1, trust=1, confidence=1
    )
    assert in_proportion([50, 1, 1], 2) == [1, 1, 0]


def test_minutes_beyond_the_entry_are_clipped_never_taken_from_others():
    assert file_minutes(45, filed(coaching=25, pipeline=10), "coaching", 90) == filed(coaching=35, pipeline=10)
    assert file_minutes(45, filed(coaching=25, pipeline=20), "pipeline", 90) == filed(coaching=25, pipeline=20)


def test_no_minutes_take_an_activity_out():
    assert file_minutes(45, filed(coaching=25, pipeline=10), "coaching", 0) == filed(pipeline=10)


def test_an_added_activity_takes_what_is_untagged():
    assert add_activity(45, filed(coaching=25), SIDES, "pipeline") == filed(coaching=25, pipeline=20)


def test_an_added_activity_says_what_the_general_one_left_open():
    assert add_activity(45, filed(general_leadership=30, pipeline=15), SIDES, "trust") == filed(trust=30, pipeline=15)


def test_an_added_activity_halves_the_largest_of_its_side():
    assert add_activity(45, filed(coaching=25, trust=5, pipeline=15), SIDES, "confidence") == filed(
        coaching=13, trust=5, pipeline=15, confidence=12
    )


def test_the_first_activity_of_a_side_halves_the_largest_of_all():
    assert add_activity(45, filed(pipeline=30, forecast=15), SIDES, "coaching") == filed(
        pipeline=15, forecast=15, coaching=15
    )


def test_a_single_minute_cannot_be_halved():
    assert add_activity(1, filed(coaching=1), SIDES, "trust") == filed(coaching=1)


def test_adding_what_is_there_changes_nothing():
    assert add_activity(45, filed(coaching=25), SIDES, "coaching") == filed(coaching=25)


def test_a_removed_activity_leaves_its_minutes_untagged():
    assert remove_activity(filed(coaching=25, pipeline=10), "coaching") == filed(pipeline=10)


def test_allocations_stay_when_the_entry_still_holds_them():
    assert fit(35, filed(coaching=25, pipeline=10)) == filed(coaching=25, pipeline=10)


def test_allocations_shrink_in_proportion_when_the_entry_gets_shorter():
    assert fit(14, filed(coaching=25, pipeline=10)) == filed(coaching=10, pipeline=4)
    assert fit(1, filed(coaching=25, pipeline=10)) == filed(coaching=1)


@given(entries(), st.integers(-50, 1500), st.integers(-50, 1500))
def test_dividing_is_sound_and_settles_at_once(entry, leadership, management):
    minutes, allocations = entry
    moved = divide(minutes, allocations, SIDES, wanted(leadership, management))
    assert_sound(minutes, moved)
    sums = sums_of(minutes, moved, SIDES)
    assert sums.leadership == max(0, min(leadership, minutes))
    assert sums.management == max(0, min(management, minutes - sums.leadership))
    assert divide(minutes, moved, SIDES, wanted(leadership, management)) == moved


@given(entries())
def test_dividing_where_the_divider_stands_changes_nothing(entry):
    minutes, allocations = entry
    sums = sums_of(minutes, allocations, SIDES)
    assert divide(minutes, allocations, SIDES, wanted(sums.leadership, sums.management)) == allocations


@given(entries(), st.sampled_from(sorted(SIDES)), st.integers(-50, 1500))
def test_typing_minutes_is_sound_settles_and_leaves_the_others_alone(entry, activity, typed):
    minutes, allocations = entry
    changed = file_minutes(minutes, allocations, activity, typed)
    assert_sound(minutes, changed)
    assert remove_activity(changed, activity) == remove_activity(allocations, activity)
    assert file_minutes(minutes, changed, activity, typed) == changed


@given(entries(), st.sampled_from(sorted(SIDES)))
def test_adding_is_sound_and_settles(entry, activity):
    minutes, allocations = entry
    added = add_activity(minutes, allocations, SIDES, activity)
    assert_sound(minutes, added)
    assert sum(a.minutes for a in added) >= sum(a.minutes for a in allocations)
    if any(a.activity == activity for a in added):
        assert add_activity(minutes, added, SIDES, activity) == added


@given(entries(), st.integers(1, 1440))
def test_fitting_is_sound_and_settles(entry, minutes):
    fitted = fit(minutes, entry[1])
    assert_sound(minutes, fitted)
    assert sum(a.minutes for a in fitted) == min(minutes, sum(a.minutes for a in entry[1]))
    assert fit(minutes, fitted) == fitted


def test_every_side_has_a_general_activity():
    assert {general(side) for side in Side} <= set(SIDES)
