"""How leadership time is spread over the team."""

from dataclasses import replace

import pytest

from journal.insights import insights
from journal.insights.people import concentration, inspected_not_coached
from journal.records import Kind, Person
from tests.journal.insights.quarter import DANA, MARCUS, PRIYA, TEAM, TOM, WEN, evidence, said, week, worked


def time_with(person, *, leadership=0, management=0, number=1):
    return worked(week(number), leadership=leadership, management=management, kind=Kind.ONE_ON_ONE, people=[person])


def test_inspected_not_coached_names_each_by_name_with_the_exact_time():
    found = evidence(
        [
            time_with(WEN, leadership=12, management=138),
            time_with(MARCUS, leadership=20, management=196),
            time_with(DANA, leadership=100, management=100),
        ]
    )
    insight = said(inspected_not_coached(found))
    assert insight.figure == (
        "Marcus Oyelaran had 3 h 36 of filed time, 9% of it leadership; "
        "Wen Li had 2 h 30 of filed time, 8% of it leadership."
    )
    assert "with Marcus Oyelaran and Wen Li, begin" in insight.next_step
    assert sorted(insight.entries) == sorted(entry.id for entry in found.entries if DANA.id not in entry.people)


@pytest.mark.parametrize(
    "entries",
    [[], [time_with(WEN, management=119)], [time_with(WEN, leadership=18, management=102)]],
    ids=["nothing", "too little time", "coached enough"],
)
def test_inspected_not_coached_is_silent(entries):
    assert inspected_not_coached(evidence(entries)) is None


@pytest.mark.parametrize("change", [{"archived": True}, {"team": False}], ids=["archived", "not of the team"])
def test_only_active_people_of_the_team_are_spoken_of(change):
    people = [replace(person, **change) if person is WEN else person for person in TEAM]
    assert inspected_not_coached(evidence([time_with(WEN, management=300)], people=people)) is None


def test_a_long_list_ends_in_a_number():
    people = [Person(id=n, name=f"Person {n}") for n in range(1, 8)]
    insight = said(inspected_not_coached(evidence([time_with(p, management=120) for p in people], people=people)))
    assert insight.figure.endswith("Person 5 had 2 h of filed time, 0% of it leadership; 2 more had less than 15%.")


def test_concentration():
    found = evidence(
        [
            time_with(DANA, leadership=500),
            time_with(PRIYA, leadership=370, management=30),
            time_with(TOM, leadership=300),
            time_with(WEN, leadership=130),
            time_with(DANA, management=60),
        ]
    )
    insight = said(concentration(found))
    assert insight.title == "Two of 5 people get 67% of your team’s leadership time"
    assert insight.figure == (
        "Dana Whitfield and Priya Shah had 14 h 30 of the 21 h 40 of leadership time your team got (67%); "
        "time shared by several people counts for each of them."
    )
    assert len(insight.entries) == 2


def test_concentration_on_one_person():
    insight = said(concentration(evidence([time_with(DANA, leadership=300)])))
    assert insight.title == "One of 5 people gets 100% of your team’s leadership time"
    assert insight.figure.startswith("Dana Whitfield had 5 h of the 5 h")


@pytest.mark.parametrize(
    ("minutes", "people"),
    [
        ((), TEAM),
        ((120, 100, 0, 0, 0), TEAM),
        ((100, 100, 100, 100, 100), TEAM),
        ((120, 120, 60, 60, 50), TEAM),
        ((300, 300, 20), TEAM[:3]),
    ],
    ids=["nothing", "too little time", "even", "nearly even", "a team of three"],
)
def test_concentration_is_silent(minutes, people):
    entries = [time_with(who, leadership=spent) for who, spent in zip(people, minutes, strict=False) if spent]
    assert concentration(evidence(entries, people=people)) is None


def test_a_team_meeting_counts_for_each_and_evens_the_spread():
    entries = [time_with(DANA, leadership=120), time_with(TOM, leadership=120)]
    meeting = worked(week(2), leadership=200, kind=Kind.MEETING, people=TEAM)
    assert concentration(evidence(entries)) is not None
    assert concentration(evidence([*entries, meeting])) is None


def test_names_beyond_the_ordinary_stay_whole():
    odd = replace(WEN, name="Ó Súilleabháin-Fernández {0} %s")
    people = [*TEAM[:4], odd]
    assert odd.name in " ".join(i.figure for i in insights(evidence([time_with(odd, management=300)], people=people)))
