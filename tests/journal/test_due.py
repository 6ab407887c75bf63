"""One-on-ones due: late ones first, planned ones named, nobody outside the team."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from journal.due import one_on_ones_due
from journal.records import State
from tests.builders import TODAY, entry, person

ANN, BO, CY = (person(name, id=n, cadence_days=7) for n, name in enumerate(("Ann", "Bo", "Cy"), 1))


def ago(days):
    return TODAY - timedelta(days=days)


def test_the_longest_wait_comes_first_and_who_is_not_due_is_left_out():
    found = one_on_ones_due((ANN, BO, CY), {1: ago(8), 2: ago(3), 3: ago(19)}, (), TODAY)
    assert [(due.person.name, due.since, due.days_left) for due in found] == [("Cy", 19, -12), ("Ann", 8, -1)]


def test_who_never_had_one_is_due_today():
    (due,) = one_on_ones_due((ANN,), {}, (), TODAY)
    assert (due.since, due.days_left) == (None, 0)


def test_one_planned_for_today_is_named_even_when_it_is_not_due():
    planned = entry(people=(1,), state=State.PLANNED, start=time(15))
    later = replace(planned, start=time(17))
    (due,) = one_on_ones_due((ANN, BO), {1: TODAY, 2: TODAY}, (later, planned), TODAY)
    assert due.planned == datetime.combine(TODAY, time(15))


def test_others_and_archived_people_are_never_due():
    people = (replace(ANN, team=False), replace(BO, archived=True))
    assert one_on_ones_due(people, {}, (), TODAY) == ()


def test_within_looks_ahead():
    assert one_on_ones_due((ANN,), {1: ago(5)}, (), TODAY) == ()
    assert len(one_on_ones_due((ANN,), {1: ago(5)}, (), TODAY, within=2)) == 1
