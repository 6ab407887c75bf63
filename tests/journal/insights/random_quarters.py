"""Random quarters for property tests: a weekly round that may turn, and any other work on top."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st

from journal.periods import parse_period
from journal.records import Band, Commitment, Kind, State, Talk
from tests.journal.insights.quarter import Q3, SETTINGS, TEAM, evidence, one_on_one, week, weekly, worked

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
