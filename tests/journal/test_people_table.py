"""The lines of the People page: what is known of each person, and the words for it."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.balance import PersonBalance, Sums
from journal.people_table import Group, due_words, group_of, last_words, person_lines, split_words
from journal.records import State
from tests.builders import TODAY, commitment, entry, person

ANN, BO = person("Ann", id=1, cadence_days=7), person("Bo", id=2, cadence_days=14)


def ago(days):
    return TODAY - timedelta(days=days)


def line(one=ANN, last=None, planned=(), sums=(), commitments=()):
    (found,) = person_lines((one,), last or {}, sums, planned, commitments, TODAY)
    return found


def test_a_line_brings_together_what_is_known_of_a_person():
    planned = entry(people=(2,), state=State.PLANNED, start=time(15))
    sums = Sums(leadership=30, management=90)
    lines = person_lines(
        (ANN, BO),
        {1: ago(8), 2: ago(3)},
        (PersonBalance(person=BO, sums=sums),),
        (planned,),
        (commitment(person=1), commitment(owner=1), commitment(owner=1, kept=TODAY), commitment()),
        TODAY,
    )
    assert [found.person for found in lines] == [ANN, BO]
    assert [(found.last, found.days_left) for found in lines] == [(ago(8), -1), (ago(3), 11)]
    assert [found.planned for found in lines] == [None, planned.begins]
    assert [found.sums for found in lines] == [Sums(), sums]
    assert [found.commitments for found in lines] == [2, 0]


def test_a_commitment_between_the_two_counts_once():
    assert line(commitments=(commitment(owner=1, person=1),)).commitments == 1


@pytest.mark.parametrize("change", [{"team": False}, {"archived": True}])
def test_nothing_is_due_with_others_and_archived_people(change):
    found = line(replace(ANN, **change), {1: ago(90)})
    assert (found.days_left, found.late, due_words(found)) == (None, False, "–")


@pytest.mark.parametrize(
    ("days", "last", "due"),
    [
        (0, "today", "in 7 days"),
        (1, "yesterday", "in 6 days"),
        (6, "6 days ago", "tomorrow"),
        (7, "7 days ago", "today"),
        (8, "8 days ago", "1 day late"),
        (19, "19 days ago", "12 days late"),
    ],
)
def test_days_in_words(days, last, due):
    found = line(last={1: ago(days)})
    assert (last_words(found), due_words(found), found.late) == (last, due, days > 7)


def test_one_held_on_a_later_day_is_named_by_its_date():
    assert last_words(line(last={1: TODAY + timedelta(days=2)})) == "20 Nov"


def test_who_never_had_a_one_on_one_is_due_today():
    assert (last_words(line()), due_words(line())) == ("none yet", "today")


@pytest.mark.parametrize(
    ("ahead", "words"), [(0, "today 15:00"), (1, "tomorrow 15:00"), (9, "27 Nov 15:00")], ids=["today", "next", "later"]
)
def test_a_planned_one_is_named_with_its_time(ahead, words):
    planned = entry(people=(1,), state=State.PLANNED, date=TODAY + timedelta(days=ahead), start=time(15))
    assert due_words(line(last={1: ago(2)}, planned=(planned,))) == words


def test_late_stays_late_until_it_is_held():
    planned = entry(people=(1,), state=State.PLANNED, start=time(15))
    assert due_words(line(last={1: ago(9)}, planned=(planned,))) == "2 days late"


def test_one_planned_for_some_time_that_day_names_the_day_alone():
    planned = entry(people=(1,), state=State.PLANNED, start=None)
    assert due_words(line(last={1: ago(2)}, planned=(planned,))) == "today"


def test_time_is_a_share_and_hours_or_a_dash():
    assert split_words(Sums(leadership=60, management=60, untagged=30)) == "50% · 2.5 h"
    assert split_words(Sums(untagged=30)) == "– · 0.5 h"
    assert split_words(Sums()) == "–"


def test_everybody_is_in_one_group():
    others, gone = replace(ANN, team=False), replace(ANN, archived=True)
    assert [group_of(one) for one in (ANN, others, gone)] == [Group.TEAM, Group.OTHERS, Group.ARCHIVED]


@given(st.integers(0, 400), st.integers(1, 365))
def test_a_line_is_late_exactly_when_its_words_say_so(since, cadence):
    found = line(replace(ANN, cadence_days=cadence), {1: ago(since)})
    assert found.late == due_words(found).endswith("late") == (since > cadence)
