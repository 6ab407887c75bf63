"""One-on-ones: overdue, moved or cancelled, in rhythm."""

from dataclasses import replace
from datetime import date

import pytest

from journal.insights import Tone
from journal.insights.one_on_ones import one_on_one_overdue, one_on_ones_in_rhythm, skipped_one_on_ones
from journal.records import Kind, State
from tests.journal.insights.quarter import DANA, MARCUS, PRIYA, Q3, TEAM, WEN, evidence, one_on_one, said, week, worked

TODAY = week(8, 4)


def test_overdue_gives_the_days_since_the_last_one_the_longest_wait_first():
    found = evidence(
        [one_on_one(week(5, 6), MARCUS), one_on_one(week(7, 1), WEN), one_on_one(week(8), DANA)], today=TODAY
    )
    insight = said(one_on_one_overdue(found))
    assert insight.title == "2 people are past their one-on-one cadence"
    assert insight.figure == (
        "Today: 19 days since the last one with Marcus Oyelaran (cadence 7 days) "
        "and 10 days since the last one with Wen Li (cadence 7 days)."
    )
    assert insight.entries == (1, 2)


def test_overdue_goes_by_each_persons_cadence():
    people = [replace(WEN, cadence_days=14), replace(MARCUS, cadence_days=10)]
    entries = [one_on_one(week(7), person) for person in people]
    insight = said(one_on_one_overdue(evidence(entries, people=people, today=TODAY)))
    assert insight.title == "1 person is past their one-on-one cadence"
    assert "Marcus" in insight.figure
    assert "Wen" not in insight.figure


def test_an_entry_shared_by_two_late_people_is_shown_once():
    shared = worked(week(5), untagged=30, kind=Kind.ONE_ON_ONE, people=[WEN, DANA])
    insight = said(one_on_one_overdue(evidence([shared], today=TODAY)))
    assert insight.title == "2 people are past their one-on-one cadence"
    assert insight.entries == (1,)


def test_the_day_the_cadence_ends_is_not_yet_overdue():
    entries = [one_on_one(week(7, 4), WEN)]
    assert one_on_one_overdue(evidence(entries, today=week(8, 4))) is None
    assert one_on_one_overdue(evidence(entries, today=week(8, 5))) is not None


def test_a_last_one_on_one_before_the_period_counts():
    insight = said(one_on_one_overdue(evidence([one_on_one(date(2026, 6, 25), WEN)], today=date(2026, 7, 3))))
    assert insight.figure == "Today: 8 days since the last one with Wen Li (cadence 7 days)."
    assert insight.entries == ()


def test_moved_and_planned_ones_do_not_count_as_held():
    entries = [
        one_on_one(week(6), WEN),
        one_on_one(week(8), WEN, state=State.MOVED),
        one_on_one(week(8, 4), WEN, state=State.PLANNED),
    ]
    assert said(one_on_one_overdue(evidence(entries, today=TODAY))).figure.startswith("Today: 18 days")


def test_a_new_person_has_their_cadence_before_the_first_one():
    meeting = worked(week(7, 4), untagged=60, kind=Kind.MEETING, people=[WEN])
    assert one_on_one_overdue(evidence([meeting], today=week(8, 4))) is None
    insight = said(one_on_one_overdue(evidence([meeting], today=week(8, 5))))
    assert (
        insight.figure == "Today: none yet with Wen Li, 8 days after their first entry of the period (cadence 7 days)."
    )


@pytest.mark.parametrize(
    "people",
    [TEAM, [replace(WEN, archived=True)], [replace(WEN, team=False)]],
    ids=["never seen", "archived", "not of the team"],
)
def test_overdue_is_silent(people):
    entries = [] if people is TEAM else [one_on_one(week(1), WEN)]
    assert one_on_one_overdue(evidence(entries, people=people, today=TODAY)) is None


def test_a_past_period_is_judged_at_its_end():
    found = evidence([one_on_one(week(11), WEN)], today=date(2026, 11, 1))
    insight = said(one_on_one_overdue(found))
    assert insight.figure.startswith("At the end of Q3 2026: 16 days since the last one with Wen Li")


def test_nothing_is_said_of_a_past_period_when_the_last_one_on_one_came_after_it():
    met = worked(week(2), untagged=30, kind=Kind.MEETING, people=[WEN])
    later = {WEN.id: date(2026, 10, 20)}
    assert one_on_one_overdue(evidence([met], today=date(2026, 11, 1), last_one_on_ones=later)) is None


def test_nothing_is_overdue_in_a_period_to_come():
    assert one_on_one_overdue(evidence([], today=date(2026, 6, 30), last_one_on_ones={1: date(2026, 1, 2)})) is None


def series(*states, person=WEN):
    return [one_on_one(week(number), person, state=state) for number, state in enumerate(states, 1)]


def test_skipped_says_by_whom():
    states = [State.HELD] * 6 + [State.MOVED, State.CANCELLED_BY_ME, State.MOVED, State.CANCELLED_BY_THEM]
    found = evidence(series(*states))
    insight = said(skipped_one_on_ones(found))
    assert insight.figure == (
        "4 of 10 one-on-ones in Q3 2026 did not take place as planned: "
        "2 moved, 1 cancelled by you and 1 cancelled by them."
    )
    assert insight.entries == tuple(entry.id for entry in found.entries[:4])


@pytest.mark.parametrize(
    "states",
    [[], [State.MOVED] * 2, [State.HELD] * 10 + [State.MOVED] * 3, [State.PLANNED] * 5],
    ids=["nothing", "few", "a small part", "planned"],
)
def test_skipped_is_silent(states):
    assert skipped_one_on_ones(evidence(series(*states))) is None


def test_skipped_leaves_out_other_kinds_and_the_days_to_come():
    meetings = [worked(week(n), untagged=60, kind=Kind.MEETING, state=State.MOVED) for n in range(1, 6)]
    ahead = [one_on_one(week(n), WEN, state=State.MOVED) for n in (9, 10, 11)]
    assert skipped_one_on_ones(evidence([*meetings, *ahead], today=TODAY)) is None


def test_in_rhythm():
    found = evidence(series(*[State.HELD] * 7, State.MOVED, State.HELD), people=[WEN], today=week(9, 4))
    insight = said(one_on_ones_in_rhythm(found))
    assert insight.tone is Tone.PRAISE
    assert insight.figure == (
        "You held 8 of 9 one-on-ones in Q3 2026 so far, and everyone on the team had the last one within their cadence."
    )
    assert len(insight.entries) == 8


@pytest.mark.parametrize(
    ("states", "people"),
    [
        ([], TEAM),
        ([State.HELD] * 3, [WEN]),
        ([State.HELD] * 4 + [State.MOVED], [WEN]),
        ([State.HELD] * 9 + [State.MOVED] * 1, [WEN]),
        ([State.HELD] * 9, [WEN, PRIYA]),
        ([State.HELD] * 9, [replace(WEN, team=False)]),
    ],
    ids=["nothing", "few", "often moved", "overdue", "someone without", "no team"],
)
def test_in_rhythm_is_silent(states, people):
    found = evidence(series(*states), people=people, today=week(max(len(states), 1), 4))
    assert one_on_ones_in_rhythm(found) is None


def test_rhythm_and_overdue_never_both():
    found = evidence(series(*[State.HELD] * 9), people=[WEN], today=Q3.end)
    assert one_on_one_overdue(found) is not None
    assert one_on_ones_in_rhythm(found) is None
