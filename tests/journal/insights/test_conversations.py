"""Telling or asking, and meetings with or without a noted purpose."""

import pytest

from journal.insights.conversations import meetings_without_purpose, says_something, telling_not_asking
from journal.records import Kind, State, Talk
from tests.journal.insights.quarter import WEN, evidence, one_on_one, said, week, worked


def looked_back(told=(), talked=()):
    entries = [one_on_one(week(n), WEN, told_asked=step) for n, step in enumerate(told, 1)]
    return entries + [one_on_one(week(n, 1), WEN, talked_more=who) for n, who in enumerate(talked, 1)]


def test_telling_not_asking():
    found = evidence(looked_back([0, 1, 1, 2, 1, 0, 4, 1, 3], [Talk.ME, Talk.THEM]))
    insight = said(telling_not_asking(found))
    assert insight.title == "More telling than asking"
    assert insight.figure == (
        "Where you looked back, you told more than you asked in 6 of 9 entries "
        "and you did most of the talking in 1 of 2 entries."
    )
    assert len(insight.entries) == 6


def test_talking_alone():
    found = evidence(looked_back(talked=[Talk.ME, Talk.ME, Talk.EVEN, Talk.ME]))
    insight = said(telling_not_asking(found))
    assert insight.title == "Most of the talking is yours"
    assert insight.figure == "Where you looked back, you did most of the talking in 3 of 4 entries."
    assert len(insight.entries) == 3


def test_telling_alone():
    insight = said(telling_not_asking(evidence(looked_back([0, 1, 0, 4]))))
    assert insight.figure == "Where you looked back, you told more than you asked in 3 of 4 entries."


@pytest.mark.parametrize(
    ("told", "talked"),
    [((), ()), ((0, 0, 0), (Talk.ME,) * 3), ((2, 2, 2, 2), (Talk.EVEN,) * 4), ((0, 4, 0, 4), ()), ((4,) * 6, ())],
    ids=["nothing", "few", "even", "half", "asking"],
)
def test_telling_is_silent(told, talked):
    assert telling_not_asking(evidence(looked_back(told, talked))) is None


def test_only_held_conversations_are_looked_back_on():
    entries = [one_on_one(week(n), WEN, told_asked=0, state=State.PLANNED) for n in range(1, 7)]
    assert telling_not_asking(evidence(entries)) is None


def meetings(*notes, **fields):
    return [worked(week(n), untagged=60, kind=Kind.MEETING, notes=note, **fields) for n, note in enumerate(notes, 1)]


def test_meetings_without_purpose():
    found = evidence(meetings("", "Decided: two territories", " \n", "", "Why we meet"))
    insight = said(meetings_without_purpose(found))
    assert insight.figure == (
        "3 of 5 meetings in Q3 2026 have nothing noted, so neither a purpose nor a decision is written down."
    )
    assert insight.entries == (4, 3, 1)


@pytest.mark.parametrize("notes", [[], [""] * 3, ["Plan"] * 3 + [""] * 2], ids=["nothing", "few", "mostly noted"])
def test_meetings_are_silent(notes):
    assert meetings_without_purpose(evidence(meetings(*notes))) is None


def test_other_kinds_need_no_purpose():
    assert meetings_without_purpose(evidence([one_on_one(week(n), WEN) for n in range(1, 9)])) is None
    assert meetings_without_purpose(evidence(meetings(*[""] * 8, state=State.PLANNED))) is None


@pytest.mark.parametrize(
    ("notes", "says"),
    [
        ("", False),
        ("\n \t\n", False),
        ("# Purpose\n\n## Decisions\n", False),
        ("**Purpose:**\n- \n- [ ] \n1. \n> ", False),
        ("Purpose:\nDecision:", False),
        ("---", False),
        ("Purpose: agree on stages", True),
        ("# Purpose\nAgree on stages", True),
        ("- [x] stages agreed", True),
        ("3", True),
        ("商談", True),
    ],
)
def test_empty_headings_and_labels_are_no_notes(notes, says):
    assert says_something(notes) is says
