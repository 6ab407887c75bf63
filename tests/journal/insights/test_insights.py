"""All the insights together: one made-up quarter for each, their order, and what holds for any quarter."""

from dataclasses import replace
from datetime import date

import pytest

from journal.insights import RULES, Thresholds, Tone, insights
from journal.records import Band, Commitment, Kind, State, Talk
from tests.journal.insights.quarter import (
    MARCUS,
    Q3,
    TEAM,
    WEN,
    evidence,
    one_on_one,
    week,
    weekly,
    worked,
)

ALL_IDS = {
    "below-band",
    "above-band",
    "quarter-end-squeeze",
    "inspection-only",
    "inspected-not-coached",
    "concentration",
    "one-on-one-overdue",
    "telling-not-asking",
    "untouched-activities",
    "meetings-without-purpose",
    "commitments-late",
    "skipped-one-on-ones",
    "low-coverage",
    "going-well",
    "after-a-change",
}


def troubled():
    """A quarter of inspection: most warnings have something to say."""
    entries = weekly([45] * 8 + [20] * 5)
    entries += [
        worked(week(n, 1), management=30, kind=Kind.DEAL_REVIEW, under="pipeline", people=[MARCUS])
        for n in range(1, 11)
    ]
    entries += [one_on_one(week(n, 2), WEN, told_asked=0, talked_more=Talk.ME) for n in range(1, 7)]
    entries += [one_on_one(week(n, 2), WEN, state=State.CANCELLED_BY_ME) for n in range(7, 12)]
    entries += [worked(week(n, 3), untagged=60, kind=Kind.MEETING) for n in range(1, 6)]
    entries += [worked(week(n, 4), leadership=60, kind=Kind.FIELD_COACHING, people=[WEN]) for n in range(1, 6)]
    return evidence(
        entries,
        bands=[Band(id=1, since=week(8), low=50, high=70)],
        commitments=[Commitment(text="Call", made=week(1), due=week(n)) for n in (2, 3)],
    )


def calm():
    """A quarter in which everything that can be praised is."""
    entries = weekly([50] * 12, minutes=600)
    entries += [one_on_one(week(n, day), person) for n in range(1, 13) for day, person in enumerate(TEAM)]
    entries += [
        worked(week(n, 1), leadership=20, management=20, kind=Kind.DEAL_REVIEW, under="pipeline") for n in range(1, 9)
    ]
    return evidence(entries, today=week(12, 6))


def above():
    return evidence(weekly([90] * 4))


def test_every_insight_of_the_guidance_speaks_in_some_quarter():
    found = [*insights(troubled()), *insights(calm()), *insights(above())]
    assert {insight.id for insight in found} == ALL_IDS


def test_each_rule_speaks_in_some_quarter_and_is_silent_in_another():
    quarters = [troubled(), calm(), above(), evidence([])]
    for rule in RULES:
        assert {rule(found) is None for found in quarters} == {True, False}, rule.__name__


def test_the_calm_quarter_is_praised_for_four_different_things():
    praise = [insight for insight in insights(calm()) if insight.tone is Tone.PRAISE]
    assert [insight.id for insight in praise] == ["going-well"] * 4
    assert len({insight.title for insight in praise}) == 4


def test_the_weightiest_warning_comes_first_and_praise_last():
    found = [insight.id for insight in insights(troubled())]
    assert found[:3] == ["low-coverage", "below-band", "quarter-end-squeeze"]
    entries = [*weekly([10] * 12), *(worked(week(n, 1), leadership=5, kind=Kind.DEAL_REVIEW) for n in range(1, 6))]
    tones = [insight.tone for insight in insights(evidence(entries))]
    assert set(tones) == set(Tone)
    assert tones == sorted(tones, key=lambda tone: tone is Tone.PRAISE)


@pytest.mark.parametrize("today", [date(2026, 6, 30), Q3.start, week(6), Q3.end, date(2027, 6, 1)])
def test_an_empty_journal_says_nothing(today):
    assert insights(evidence([], today=today)) == ()


def test_one_week_says_nothing_about_the_balance():
    found = insights(evidence(weekly([20]), today=week(1, 6)))
    assert [insight.id for insight in found] == ["low-coverage"]


def test_the_thresholds_are_what_the_rules_go_by():
    entries = weekly([20] * 3)
    assert "below-band" not in {i.id for i in insights(evidence(entries, thresholds=Thresholds(band_weeks=4)))}


def test_aliases_in_the_evidence_hide_every_name():
    found = troubled()
    hidden = replace(found, people={key: replace(one, name=f"Rep {key}") for key, one in found.people.items()})
    words = " ".join(f"{i.title} {i.figure} {i.next_step}" for i in insights(hidden))
    assert "Rep 2" in words
    assert not any(part in words for person in TEAM for part in person.name.split())
