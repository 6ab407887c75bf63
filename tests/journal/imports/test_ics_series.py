"""The layout of series, beside what the general library makes of the same file."""

from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.journal.imports.samples import BERLIN, calendar, event, read, seen

WEEKLY = "RRULE:FREQ=WEEKLY;COUNT=4"
ZONE = ";TZID=Europe/Berlin"


def changed(slot, start, *lines, span=""):
    return event(f"RECURRENCE-ID{ZONE}{span}:{slot}", *lines, start=f"{ZONE}:{start}")


def days(found):
    return [f"{one.date:%m-%d} {one.start:%H:%M}" for one in found.proposals]


def weekly(*lines):
    return event(WEEKLY, *lines, start=f"{ZONE}:20260302T090000")


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([weekly()], ["03-02 09:00", "03-09 09:00", "03-16 09:00", "03-23 09:00"]),
        ([weekly(f"EXDATE{ZONE}:20260309T090000,20260316T090000")], ["03-02 09:00", "03-23 09:00"]),
        ([weekly("EXDATE:20260309T080000Z")], ["03-02 09:00", "03-16 09:00", "03-23 09:00"]),
        ([weekly("EXDATE:20260309T090000")], ["03-02 09:00", "03-16 09:00", "03-23 09:00"]),
        ([weekly("EXDATE;VALUE=DATE:20260309")], ["03-02 09:00", "03-16 09:00", "03-23 09:00"]),
        (
            [weekly(f"RDATE{ZONE}:20260304T100000")],
            ["03-02 09:00", "03-04 10:00", "03-09 09:00", "03-16 09:00", "03-23 09:00"],
        ),
        ([event("RDATE;VALUE=DATE:20260305")], ["03-02 09:00", "03-05 09:00"]),
        (
            [weekly(), changed("20260309T090000", "20260310T140000")],
            ["03-02 09:00", "03-10 14:00", "03-16 09:00", "03-23 09:00"],
        ),
        ([changed("20260309T090000", "20270310T140000"), weekly()], ["03-02 09:00", "03-16 09:00", "03-23 09:00"]),
        ([changed("20250309T090000", "20260310T140000")], ["03-10 14:00"]),
        (
            [weekly(), changed("20260309T090000", "20260310T100000", span=";RANGE=THISANDFUTURE")],
            ["03-02 09:00", "03-10 10:00", "03-17 10:00", "03-24 10:00"],
        ),
        (
            [weekly(), event("RECURRENCE-ID;VALUE=DATE:20260309", start=":20260310T140000")],
            ["03-02 09:00", "03-10 14:00", "03-16 09:00", "03-23 09:00"],
        ),
    ],
)  # fmt: skip
def test_a_series_is_laid_out(events, expected):
    assert days(read(calendar(*events))) == expected


def test_a_date_of_its_own_may_have_its_own_length():
    found = read(calendar(event("RDATE;VALUE=PERIOD:20260305T100000/PT1H,20260306T100000/20260306T113000")))
    assert seen(found) == [("2026-03-02", "09:00", 30), ("2026-03-05", "10:00", 60), ("2026-03-06", "10:00", 90)]


@pytest.mark.parametrize("move", ["20260310T140000", "20260302T080000", "20260501T090000"])
def test_an_instance_keeps_its_key_when_it_moves(move):
    before = read(calendar(weekly()))
    after = read(calendar(weekly(), changed("20260309T090000", move)))
    assert {one.key for one in before.proposals} == {one.key for one in after.proposals}
    prints = {one.key: one.fingerprint for one in before.proposals}
    different = [one.key for one in after.proposals if prints[one.key] != one.fingerprint]
    assert different == ["one@example.com/2026-03-09T08:00:00Z"]


def test_keys_name_the_event_and_the_slot():
    assert [one.key for one in read(calendar(event())).proposals] == ["one@example.com"]
    floating = read(calendar(event("RRULE:FREQ=DAILY;COUNT=2")))
    assert [one.key for one in floating.proposals] == [
        "one@example.com/2026-03-02T09:00:00",
        "one@example.com/2026-03-03T09:00:00",
    ]


def test_until_may_be_a_day_or_another_kind_of_time():
    for until in ("20260316", "20260316T080000Z", "20260316T090000"):
        found = read(calendar(event(f"RRULE:FREQ=WEEKLY;UNTIL={until}", start=f"{ZONE}:20260302T090000")))
        assert len(found.proposals) == 3, until


@st.composite
def files(draw):
    """A series with dates out, in and changed."""
    hours = st.datetimes(datetime(2026, 1, 1), datetime(2026, 4, 30)).map(
        lambda moment: moment.replace(minute=0, second=0, microsecond=0)
    )
    start = draw(st.datetimes(datetime(2025, 11, 1), datetime(2026, 2, 1))).replace(minute=0, second=0, microsecond=0)
    rule = draw(
        st.sampled_from(["FREQ=DAILY;COUNT=90", "FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=MONTHLY", "FREQ=DAILY;INTERVAL=3"])
    )
    first = start + timedelta(days=draw(st.integers(0, 30)))
    slots = [first + timedelta(days=number) for number in draw(st.lists(st.integers(0, 100), max_size=6, unique=True))]
    lines = [f"RRULE:{rule}", *(f"EXDATE{ZONE}:{slot:%Y%m%dT%H%M%S}" for slot in slots[:2])]
    lines += [f"RDATE{ZONE}:{moment:%Y%m%dT%H%M%S}" for moment in draw(st.lists(hours, max_size=2, unique=True))]
    master = event(*lines, start=f"{ZONE}:{first:%Y%m%dT%H%M%S}")
    given_slots = general_slots(calendar(master))
    chosen = draw(st.lists(st.sampled_from(given_slots), max_size=3, unique=True)) if given_slots else []
    moved = [changed(f"{slot:%Y%m%dT%H%M%S}", f"{draw(hours):%Y%m%dT%H%M%S}") for slot in chosen]
    return calendar(master, *moved)


def general_slots(data):
    """The starts by the general library, on a clock that skips an hour, from February to April."""
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between(date(2026, 2, 1), date(2026, 5, 1))
    instants = (one["DTSTART"].dt.astimezone(UTC) for one in found)
    return sorted(instant.astimezone(BERLIN).replace(tzinfo=None) for instant in instants)


@settings(deadline=None, max_examples=60)
@given(data=files())
def test_a_series_is_laid_out_as_the_general_library_does(data):
    found = read(data, first=date(2026, 2, 1), last=date(2026, 4, 30))
    ours = sorted(datetime.combine(one.date, one.start) for one in found.proposals)
    assert ours == general_slots(data)
