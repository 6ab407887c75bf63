"""All the insights together: one made-up quarter for each, their order, and what holds for any quarter."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.insights import RULES, Thresholds, Tone, insights
from journal.periods import parse_period
from journal.records import Band, Commitment, Kind, Side, State, Talk
from tests.journal.insights.quarter import (
    ACTIVITIES,
    MARCUS,
    Q3,
    SETTINGS,
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


WORK = st.tuples(
    st.integers(-60, 91),
    st.sampled_from(Kind),
    st.sampled_from([State.HELD] * 6 + list(State)),
    st.sampled_from([(0, 0, 30), (60, 0, 0), (0, 60, 0), (20, 90, 10), (200, 200, 0), (0, 400, 80), (300, 10, 0)]),
    st.sampled_from(["coaching", "vision", "trust", "general-leadership"]),
    st.sampled_from(["pipeline", "forecast", "process"]),
    st.sets(st.sampled_from(range(1, 6)), max_size=5),
    st.sampled_from([None, 0, 1, 2, 4]),
    st.sampled_from([None, *Talk]),
    st.sampled_from(["", "# Purpose", "Decided: stages"]),
)
PROMISE = st.tuples(
    st.integers(-60, 91), st.none() | st.integers(-60, 91), st.none() | st.integers(-60, 91), st.sampled_from([None, 1])
)


PERIODS = [parse_period(code, Q3.end, SETTINGS) for code in ("2026-W33", "2026-08", "2026", "2026-07-10..2026-09-03")]
SHARE = st.sampled_from([5, 30, 45, 55, 75, 95])
STATES = st.sampled_from([State.HELD] * 9 + [State.MOVED, State.CANCELLED_BY_ME, State.CANCELLED_BY_THEM])


def day(offset):
    return Q3.start + timedelta(days=offset)


@st.composite
def rhythms(draw):
    """The weekly round of a quarter: filed time whose share may turn, one-on-ones and deal reviews."""
    first, then, turn = draw(SHARE), draw(SHARE), draw(st.integers(0, 13))
    off = draw(st.lists(st.sampled_from([-5, 0, 0, 5, None]), min_size=13, max_size=13))
    shares = [None if by is None else (first if n < turn else then) + by for n, by in enumerate(off)]
    entries = weekly(shares, minutes=draw(st.sampled_from([100, 600])))
    people = TEAM[: draw(st.integers(0, 5))]
    for number, state in enumerate(draw(st.lists(STATES, min_size=13, max_size=13)), 1):
        entries += [one_on_one(week(number, 2), person, state=state) for person in people]
    for number, leadership in enumerate(draw(st.lists(st.sampled_from([0, 20]), max_size=12)), 1):
        entries.append(worked(week(number, 3), leadership=leadership, management=20, kind=Kind.DEAL_REVIEW))
    return entries


@st.composite
def quarters(draw):
    """Any made-up quarter, or a shorter or longer period, at any day from before its start to after its end."""
    work = draw(st.lists(WORK, max_size=15)) * draw(st.sampled_from([1, 1, 3]))
    entries = draw(st.just([]) | rhythms()) + [
        worked(
            day(offset),
            kind=kind,
            state=state,
            leadership=minutes[0],
            management=minutes[1],
            untagged=minutes[2],
            into=into,
            under=under,
            people=[TEAM[n - 1] for n in sorted(people)],
            told_asked=told,
            talked_more=talked,
            notes=notes,
        )
        for offset, kind, state, minutes, into, under, people, told, talked, notes in work
    ]
    promises = [
        Commitment(
            text="Call",
            made=day(made),
            due=None if due is None else day(due),
            kept=None if kept is None else day(kept),
            owner=owner,
            entry=made % 7 or None,
        )
        for made, due, kept, owner in draw(st.lists(PROMISE, max_size=6))
    ]
    bands = [
        Band(id=number, since=day(since), low=low, high=low + 20)
        for number, (since, low) in enumerate(
            draw(
                st.lists(
                    st.tuples(st.integers(-120, 91) | st.integers(25, 60), st.sampled_from([20, 40, 60])), max_size=2
                )
            ),
            1,
        )
    ]
    gone, guest = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    people = [replace(person, archived=person.id == gone, team=person.id != guest) for person in TEAM]
    today = draw(st.sampled_from([Q3.end, week(9, 6), week(13), day(100)]) | st.integers(-10, 120).map(day))
    period = draw(st.sampled_from([Q3] * 5 + PERIODS))
    return evidence(entries, people=people, bands=bands, commitments=promises, today=today, period=period)


@given(quarters())
def test_every_insight_of_any_quarter_is_proved_cited_and_plain(found):
    known = {entry.id for entry in found.entries}
    spoken = insights(found)
    assert spoken == insights(found)
    for insight in spoken:
        assert set(insight.entries) <= known
        assert len(set(insight.entries)) == len(insight.entries)
        assert insight.citations
        for words in (insight.title, insight.figure, insight.next_step):
            assert words
            assert "!" not in words
            assert "  " not in words
        assert insight.figure.endswith(".")
    assert len({(insight.id, insight.title) for insight in spoken}) == len(spoken)


AGAINST = {
    "Leadership share is inside your band": {"low-coverage", "below-band", "above-band", "quarter-end-squeeze"},
    "One-on-ones keep their rhythm": {"one-on-one-overdue", "skipped-one-on-ones"},
    "Reviews coach as well as inspect": {"inspection-only"},
    "Deal reviews coach as well as inspect": {"inspection-only"},
}


@given(quarters())
def test_nothing_is_praised_and_warned_of_at_once(found):
    spoken = insights(found)
    warned = {insight.id for insight in spoken if insight.tone is Tone.WARN}
    assert not {"below-band", "above-band"} <= warned
    for insight in spoken:
        assert warned.isdisjoint(AGAINST.get(insight.title, set()))
    inside = any(insight.title == "Leadership share is inside your band" for insight in spoken)
    assert not (inside and "after-a-change" in warned)


@given(quarters())
def test_the_numbers_agree_with_the_entries(found):
    """The main figures again, counted straight from the entries."""
    for insight in insights(found):
        again = RECOUNT.get(insight.id)
        if again and insight.tone is Tone.WARN:
            assert [int(number) for number in re.findall(r"\d+", insight.figure)][: len(again(found))] == again(found)


def minutes_on(entry, side):
    return sum(a.minutes for a in entry.allocations if ACTIVITIES[a.activity].side is side)


def held(found, *kinds):
    return [e for e in found.entries if e.state is State.HELD and (not kinds or e.kind in kinds)]


def weeks_outside(found, *, below):
    led, all_filed = Counter(), Counter()
    for entry in held(found):
        monday = entry.date - timedelta(days=entry.date.weekday())
        led[monday] += minutes_on(entry, Side.LEADERSHIP)
        all_filed[monday] += entry.tagged
    outside = counted = 0
    for monday, filed in all_filed.items():
        first, last = max(monday, found.period.start), min(monday + timedelta(days=6), found.period.end)
        if filed < 60 or (last >= found.today and (found.today - first).days < 4):
            continue
        counted += 1
        known = [band for band in found.bands if band.since <= min(last, found.today)]
        low, high = max(((b.since, b.id, b.low, b.high) for b in known), default=(0, 0, 40, 60))[2:]
        share = round(100 * led[monday] / filed)
        outside += share < low if below else share > high
    return [outside, counted]


def reviews_without_leadership(found):
    reviews = [
        entry
        for entry in held(found)
        if entry.tagged
        and (
            entry.kind is Kind.DEAL_REVIEW
            or (
                entry.kind is not Kind.SOLO_WORK
                and {"pipeline", "forecast"} & {filed.activity for filed in entry.allocations}
            )
        )
    ][:12]
    return [sum(not minutes_on(entry, Side.LEADERSHIP) for entry in reviews), len(reviews)]


def skipped(found):
    planned = [e for e in found.entries if e.kind is Kind.ONE_ON_ONE and e.state is not State.PLANNED]
    planned = [e for e in planned if e.date <= found.today]
    return [sum(entry.state is not State.HELD for entry in planned), len(planned)]


def bare_meetings(found):
    meetings = held(found, Kind.MEETING)
    return [sum("Decided" not in entry.notes for entry in meetings), len(meetings)]


def filed_time(found):
    return list(divmod(sum(entry.tagged for entry in held(found)), 60))[:1]


RECOUNT = {
    "below-band": lambda found: weeks_outside(found, below=True),
    "above-band": lambda found: weeks_outside(found, below=False),
    "inspection-only": reviews_without_leadership,
    "skipped-one-on-ones": skipped,
    "meetings-without-purpose": bare_meetings,
    "low-coverage": lambda found: filed_time(found) if sum(e.tagged for e in held(found)) >= 60 else [],
}
