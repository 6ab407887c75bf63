"""Reviews that inspect only, and reviews that coach."""

import pytest

from journal.insights import Tone
from journal.insights.reviews import INSPECTING, inspection_only, reviews_that_coach
from journal.records import Kind, State
from tests.journal.insights.quarter import ACTIVITIES, DANA, evidence, said, week, worked


def review(number, *, leadership=0, management=30, kind=Kind.DEAL_REVIEW, **fields):
    return worked(week(1 + number // 5, number % 5), leadership=leadership, management=management, kind=kind, **fields)


def deal_reviews(bare, coached):
    return [review(n, leadership=0 if n < bare else 15) for n in range(bare + coached)]


def test_inspection_only():
    found = evidence(deal_reviews(9, 2))
    insight = said(inspection_only(found))
    assert insight.title == "Deal reviews are inspection only"
    assert insight.figure == "9 of the last 11 deal reviews carry no leadership minutes."
    assert insight.entries == tuple(entry.id for entry in found.entries[2:])
    assert reviews_that_coach(found) is None


def test_reviews_that_coach():
    found = evidence(deal_reviews(2, 6))
    insight = said(reviews_that_coach(found))
    assert insight.tone is Tone.PRAISE
    assert insight.title == "Deal reviews coach as well as inspect"
    assert insight.figure == "6 of the last 8 deal reviews carry leadership minutes."
    assert insight.entries == tuple(entry.id for entry in found.entries[:6])
    assert inspection_only(found) is None


@pytest.mark.parametrize(("bare", "coached"), [(0, 0), (3, 0), (0, 3), (5, 5)], ids=["none", "few", "few", "mixed"])
def test_reviews_are_silent(bare, coached):
    found = evidence(deal_reviews(bare, coached))
    assert inspection_only(found) is None
    assert reviews_that_coach(found) is None


def test_only_the_latest_reviews_count():
    found = evidence([*deal_reviews(8, 0), *(review(n, leadership=15) for n in range(8, 20))])
    assert inspection_only(found) is None
    assert said(reviews_that_coach(found)).figure.startswith("12 of the last 12 deal reviews")


def test_pipeline_and_forecast_work_with_others_is_a_review():
    found = evidence(
        [
            review(0),
            review(1, kind=Kind.MEETING, under="pipeline"),
            review(2, kind=Kind.MEETING, under="forecast"),
            review(3, kind=Kind.ONE_ON_ONE, under="pipeline", people=[DANA], leadership=20),
            review(4, kind=Kind.MEETING, under="meetings"),
            review(5, kind=Kind.SOLO_WORK, under="forecast"),
        ]
    )
    insight = said(inspection_only(found))
    assert insight.title == "Reviews are inspection only"
    assert insight.figure == "3 of the last 4 deal, pipeline and forecast reviews carry no leadership minutes."


def test_reviews_without_filed_time_or_not_held_say_nothing():
    entries = [worked(week(n), untagged=30, kind=Kind.DEAL_REVIEW) for n in range(1, 5)]
    entries += [review(n, state=State.PLANNED) for n in range(5, 10)]
    assert inspection_only(evidence(entries)) is None


def test_the_inspecting_activities_are_in_the_guidance():
    assert ACTIVITIES.keys() >= INSPECTING
