"""Commitments kept in time, late, and carried over."""

from datetime import date

import pytest

from journal.insights.commitments import commitments_late
from journal.records import Commitment
from tests.journal.insights.quarter import WEN, evidence, one_on_one, said, week

TODAY = week(8)
BEFORE = date(2026, 6, 20)


def promise(due, *, made=BEFORE, **fields):
    return Commitment(text="Send two recorded calls", made=made, due=due, **fields)


def read(*promises, today=TODAY, entries=()):
    return commitments_late(evidence(entries, commitments=promises, today=today))


def test_commitments_late():
    promises = [
        promise(week(2), kept=week(2)),
        promise(week(2), kept=week(1), owner=WEN.id),
        promise(week(3), kept=week(4)),
        promise(week(5), owner=WEN.id, entry=1),
        promise(BEFORE, entry=1),
        promise(date(2026, 6, 29), entry=7),
    ]
    insight = said(read(*promises, entries=[one_on_one(week(1), WEN)]))
    assert insight.figure == (
        "Of 4 commitments due in Q3 2026 so far: 2 kept in time, 1 kept late and 1 overdue. "
        "2 from an earlier period are still open. Not kept in time: 3 of your own, 1 of others."
    )
    assert insight.entries == (1,)


def test_one_own_and_one_carried():
    insight = said(read(promise(week(5)), promise(BEFORE, owner=WEN.id)))
    assert insight.figure == (
        "Of 1 commitment due in Q3 2026 so far: 1 overdue. "
        "1 from an earlier period is still open. Not kept in time: 1 of your own, 1 of others."
    )


def test_only_carried_over():
    assert said(read(promise(BEFORE), promise(BEFORE))).figure.startswith("2 from an earlier period are still open.")


@pytest.mark.parametrize(
    "promises",
    [
        (),
        (promise(week(5)),),
        (promise(TODAY), promise(TODAY)),
        (promise(week(9)), promise(week(10))),
        (promise(None), promise(None)),
        (promise(week(3), dropped=week(2), reason="No longer needed"), promise(week(3), dropped=week(6))),
        (promise(BEFORE, kept=week(1)), promise(BEFORE, kept=week(1))),
        (promise(week(3)), promise(week(4)), *(promise(week(2), kept=week(2)) for _ in range(5))),
    ],
    ids=["nothing", "one", "due today", "not yet due", "no date", "dropped", "kept by now", "a small part"],
)
def test_commitments_are_silent(promises):
    assert read(*promises) is None


def test_a_past_period_is_judged_at_its_end():
    kept_after = promise(week(10), kept=date(2026, 10, 5))
    due_last_day = promise(date(2026, 9, 30))
    insight = said(read(kept_after, due_last_day, today=date(2026, 11, 1)))
    assert insight.figure.startswith("Of 2 commitments due in Q3 2026: 2 overdue.")
