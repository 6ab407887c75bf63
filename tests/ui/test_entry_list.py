"""Entries as rows under day headings."""

from datetime import date, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.filters import EntryFilter
from journal.records import Kind, State
from tests.builders import TODAY, entry, filed, person
from ui.models import entry_list
from ui.models.entry_list import EntryList, day_heading


@pytest.fixture
def model(journal, qapp):
    made = EntryList(journal)
    journal.changed.append(made.follow)
    made.show(EntryFilter())
    return made


def shown(model):
    return [model.index(row).data() for row in range(model.rowCount())]


def read_again(journal):
    fresh = EntryList(journal)
    fresh.show(EntryFilter())
    while fresh.canFetchMore(fresh.index(-1)):
        fresh.fetchMore(fresh.index(-1))
    return shown(fresh)


def test_days_are_named_as_people_say_them():
    assert day_heading(TODAY, TODAY) == "Today"
    assert day_heading(TODAY - timedelta(days=1), TODAY) == "Yesterday, Tuesday 17 November"
    assert day_heading(TODAY + timedelta(days=1), TODAY) == "Tomorrow, Thursday 19 November"
    assert day_heading(date(2026, 11, 2), TODAY) == "Monday 2 November"
    assert day_heading(date(2025, 11, 19), TODAY) == "Wednesday 19 November 2025"


def test_entries_stand_under_their_day_newest_first(journal, model):
    journal.log(entry("Early", start=time(8)))
    journal.log(entry("Late", start=time(17)))
    journal.log(entry("Some time", start=None))
    journal.log(entry("Before", date=TODAY - timedelta(days=1)))
    assert shown(model) == ["Today", "Late", "Early", "Some time", "Yesterday, Tuesday 17 November", "Before"]


def test_the_second_line_tells_kind_people_and_minutes(journal, model):
    dana, priya = journal.add_person(person()).id, journal.add_person(person("Priya Shah")).id
    journal.log(entry(people=(dana,), allocations=filed(coaching=35)))
    journal.log(entry("", kind=Kind.MEETING, people=(dana, priya), start=time(9), state=State.PLANNED))
    assert model.index(1).data(EntryList.DETAIL) == "One-on-one · Dana Whitfield · 45 min"
    assert model.index(1).data(EntryList.SUMS).leadership == 35
    assert model.index(2).data() == "Meeting with 2 people"
    assert model.index(2).data(EntryList.DETAIL) == "Planned · Meeting · 2 people · 45 min"


def test_pages_are_read_as_the_list_is_scrolled(journal, model, monkeypatch):
    monkeypatch.setattr(entry_list, "PAGE", 5)
    for number in range(12):
        journal.log(entry(f"Entry {number}", date=TODAY - timedelta(days=number // 3)))
    model.show(EntryFilter())
    assert sum(not model.is_heading(row) for row in range(model.rowCount())) == 5
    while model.canFetchMore(model.index(-1)):
        model.fetchMore(model.index(-1))
    assert shown(model) == read_again(journal)
    assert sum(not model.is_heading(row) for row in range(model.rowCount())) == 12


def test_a_filter_keeps_others_out_also_when_they_change(journal, model):
    kept = journal.log(entry("Kept"))
    other = journal.log(entry("Other", kind=Kind.MEETING))
    model.show(EntryFilter(kinds=(Kind.ONE_ON_ONE,)))
    journal.amend(entry("Other still", id=other.id, uuid=other.uuid, kind=Kind.MEETING))
    assert shown(model) == ["Today", "Kept"]
    journal.amend(entry("Kept", id=kept.id, uuid=kept.uuid, kind=Kind.MEETING))
    assert shown(model) == []


def test_a_new_name_shows_in_every_row(journal, model):
    dana = journal.add_person(person())
    journal.log(entry(people=(dana.id,)))
    journal.amend_person(person("Dana Reyes", id=dana.id, uuid=dana.uuid))
    assert model.index(1).data(EntryList.DETAIL) == "One-on-one · Dana Reyes · 45 min"


def test_the_model_keeps_qts_rules(journal, model, qtmodeltester):
    for number in range(8):
        journal.log(entry(f"Entry {number}", date=TODAY - timedelta(days=number // 2)))
    qtmodeltester.check(model)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from(["log", "amend", "remove", "undo", "redo"]), st.integers(0, 6), st.integers(0, 23)),
        max_size=12,
    )
)
def test_rows_moved_one_by_one_are_the_rows_read_again(journal, qapp, gestures):
    model = EntryList(journal)
    model.show(EntryFilter())
    journal.changed[:] = [model.follow]
    for gesture, day, hour in gestures:
        known = journal.entries()
        wanted = {"date": TODAY - timedelta(days=day), "start": time(hour) if hour else None}
        if gesture == "log" or not known:
            journal.log(entry(f"{day} {hour}", **wanted))
        elif gesture == "amend":
            old = known[hour % len(known)]
            journal.amend(entry(f"{day} {hour} again", id=old.id, uuid=old.uuid, **wanted))
        elif gesture == "remove":
            journal.remove(known[hour % len(known)].id)
        else:
            getattr(journal, gesture)()
        assert shown(model) == read_again(journal)
