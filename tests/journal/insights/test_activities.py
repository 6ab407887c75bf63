"""Untouched leadership activities, regular coaching, and how much is filed at all."""

from dataclasses import replace

import pytest

from journal.insights import Tone
from journal.insights.activities import COACHING, GENERAL, regular_coaching, untouched_activities
from journal.insights.coverage import low_coverage
from journal.records import Activity, Side
from tests.journal.insights.quarter import ACTIVITIES, evidence, said, week, weekly, worked

LEADERSHIP = [key for key, activity in ACTIVITIES.items() if activity.side is Side.LEADERSHIP and key != GENERAL]


def filed_under(keys, *, weeks=12):
    return [worked(week(n, d), leadership=60, into=key) for d, key in enumerate(keys) for n in range(1, weeks + 1)]


def test_untouched_activities():
    keys = [key for key in LEADERSHIP if key not in {"vision", "change", "example"}]
    entries = [worked(week(1 + n % 12, n % 5), leadership=60, into=key) for n, key in enumerate(keys * 2)]
    insight = said(untouched_activities(evidence(entries)))
    assert insight.title == "3 leadership activities are untouched"
    assert insight.figure == (
        f"3 of {len(LEADERSHIP)} leadership activities have no minutes in Q3 2026: “{ACTIVITIES['vision'].name}”, "
        f"“{ACTIVITIES['change'].name}” and “{ACTIVITIES['example'].name}”."
    )
    assert insight.entries == ()
    assert insight.citations


def test_a_long_list_of_untouched_activities_ends_in_a_number():
    figure = said(untouched_activities(evidence(filed_under(["coaching", "vision"])))).figure
    assert figure.endswith(f"and {len(LEADERSHIP) - 2 - 5} more.")


@pytest.mark.parametrize(
    "entries",
    [[], filed_under(["coaching"], weeks=5), weekly([20] * 12, minutes=100), filed_under([GENERAL, "trust", GENERAL])],
    ids=["nothing", "few weeks", "little leadership", "filed as general"],
)
def test_untouched_is_silent(entries):
    assert untouched_activities(evidence(entries)) is None


def test_retired_and_moved_activities_are_not_missed():
    changed = dict(ACTIVITIES)
    for key in LEADERSHIP[3:]:
        changed[key] = replace(ACTIVITIES[key], retired=True)
    for key in LEADERSHIP[1:3]:
        changed[key] = replace(ACTIVITIES[key], side=Side.MANAGEMENT)
    entries = filed_under([LEADERSHIP[0]])
    assert untouched_activities(evidence(entries, activities=changed)) is None
    assert untouched_activities(evidence(entries)) is not None


def test_an_activity_of_ones_own_is_not_missed():
    own = {**ACTIVITIES, "ride-share": Activity(key="ride-share", name="Ride share", side=Side.LEADERSHIP)}
    assert "Ride share" not in said(untouched_activities(evidence(filed_under([COACHING]), activities=own))).figure


def test_regular_coaching():
    found = evidence(
        [*weekly([50] * 10), worked(week(11), leadership=60, into="trust"), worked(week(12), management=90)]
    )
    insight = said(regular_coaching(found))
    assert insight.tone is Tone.PRAISE
    assert insight.figure == "10 of 12 weeks with at least 1 h filed hold coaching; it has 16 h 40 in Q3 2026."
    assert insight.entries == tuple(entry.id for entry in found.entries[2:])


@pytest.mark.parametrize("shares", [[], [50] * 3, [50, 0] * 6], ids=["nothing", "few weeks", "every other week"])
def test_regular_coaching_is_silent(shares):
    assert regular_coaching(evidence(weekly(shares))) is None


def test_low_coverage():
    found = evidence([*weekly([50] * 3), worked(week(1, 1), untagged=135)], today=week(3, 6))
    insight = said(low_coverage(found))
    assert insight.figure == (
        "10 h of 144 h working time in Q3 2026 so far is filed (7%). "
        "Another 2 h 15 is logged but not filed under a side."
    )
    assert len(insight.entries) == 4


def test_low_coverage_without_untagged_time():
    insight = said(low_coverage(evidence(weekly([50] * 3))))
    assert "Another" not in insight.figure
    assert insight.next_step.startswith("Log one ordinary week in full")


@pytest.mark.parametrize(
    ("entries", "today"),
    [([], week(12)), (weekly([50]), week(1)), (weekly([50] * 12, minutes=600), week(12, 6))],
    ids=["nothing", "just begun", "enough"],
)
def test_low_coverage_is_silent(entries, today):
    assert low_coverage(evidence(entries, today=today)) is None
