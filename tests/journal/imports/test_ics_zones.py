from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.imports.ics_reading import read_blocks
from journal.imports.ics_rules import Budget, Refused
from journal.imports.ics_zones import Zones, file_zone
from tests.journal.imports.samples import BERLIN, calendar

NEW_YORK = [
    "BEGIN:VTIMEZONE", "TZID:Our New York", "X-LIC-LOCATION:America/New_York",
    "BEGIN:STANDARD", "DTSTART:16011104T020000", "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
    "TZOFFSETFROM:-0400", "TZOFFSETTO:-0500", "END:STANDARD",
    "BEGIN:DAYLIGHT", "DTSTART:16010311T020000", "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
    "TZOFFSETFROM:-0500", "TZOFFSETTO:-0400", "END:DAYLIGHT", "END:VTIMEZONE",
]  # fmt: skip


def zones(*described):
    return Zones(BERLIN, read_blocks(calendar(*described)).zones, (2024, 2026), Budget())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Europe/Paris", "Europe/Paris"),
        ("europe/paris", "Europe/Paris"),
        ('"Europe/Paris"', "Europe/Paris"),
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("Pacific Standard Time", "America/Los_Angeles"),
        ("/freeassociation.sourceforge.net/Tzfile/Europe/Paris", "Europe/Paris"),
        ("PDT", "America/Los_Angeles"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_goes_by_many_names(name, expected):
    found = zones().named(name)
    assert found.zone == ZoneInfo(expected)
    assert (found.floating, found.doubt) == (False, "")


@pytest.mark.parametrize(("name", "hours"), [("GMT+0200", 2), ("UTC-05:00", -5), ("+0530", 5.5)])
def test_a_plain_offset_is_a_zone(name, hours):
    assert zones().named(name).zone.utcoffset(None) == timedelta(hours=hours)


@pytest.mark.parametrize("name", ["Middle Earth", "", "../../etc/passwd", "America", "UTC+99", "x" * 5_000])
def test_an_unknown_zone_is_the_local_one_and_said_so(name):
    found = zones().named(name)
    assert found.zone is BERLIN
    assert found.floating
    assert "no known time zone" in found.doubt


@given(minutes=st.integers(0, 3 * 365 * 24 * 60))
def test_a_described_zone_is_as_the_real_one(minutes):
    zone, real = zones(NEW_YORK).named("Our New York").zone, ZoneInfo("America/New_York")
    instant = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    here, there = instant.astimezone(zone), instant.astimezone(real)
    assert (here.replace(tzinfo=None), here.fold) == (there.replace(tzinfo=None), there.fold)
    assert here.astimezone(UTC) == instant


@pytest.mark.parametrize(
    ("wall", "fold", "hours"),
    [
        ((2026, 3, 8, 2, 30), 0, -5),
        ((2026, 3, 8, 2, 30), 1, -4),
        ((2026, 11, 1, 1, 30), 0, -4),
        ((2026, 11, 1, 1, 30), 1, -5),
    ],
)
def test_skipped_and_doubled_hours_are_told_apart(wall, fold, hours):
    moment = datetime(*wall, fold=fold, tzinfo=zones(NEW_YORK).named("Our New York").zone)
    assert moment.utcoffset() == timedelta(hours=hours)
    assert moment.utcoffset() == moment.replace(tzinfo=ZoneInfo("America/New_York")).utcoffset()


@pytest.mark.parametrize("until", ["20101031T000000Z", "20101030T000000", "20101031"])
def test_the_last_rule_that_ended_stays_in_force(until):
    ended = [
        "BEGIN:VTIMEZONE", "TZID:Ended", "BEGIN:STANDARD", "DTSTART:19701025T030000",
        f"RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10;UNTIL={until}", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0200",
        "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:20110327T020000", "RDATE:20110327T020000",
        "TZOFFSETFROM:+0200", "TZOFFSETTO:+0300", "END:DAYLIGHT", "END:VTIMEZONE",
    ]  # fmt: skip
    moment = datetime(2025, 1, 1, tzinfo=zones(ended).named("Ended").zone)
    assert moment.utcoffset() == timedelta(hours=3)
    assert moment.tzname() == "Ended"
    assert moment.tzinfo.utcoffset(None) == timedelta(hours=3)
    assert not moment.dst()


@pytest.mark.parametrize(
    "change", [("RRULE:FREQ=YEARLY", "RRULE:FREQ=SECONDLY"), ("TZOFFSETTO", "X-NOTHING"), ("DTSTART:16", "DTSTART:xx")]
)
def test_a_zone_that_cannot_be_worked_out_is_the_local_one(change):
    broken = [line.replace(*change) for line in NEW_YORK]
    assert zones(broken).named("Our New York").zone is BERLIN


def test_an_empty_description_is_refused():
    (block,) = read_blocks(calendar(["BEGIN:VTIMEZONE", "TZID:None", "END:VTIMEZONE"])).zones
    with pytest.raises(Refused, match="not described"):
        file_zone(block, (2024, 2026), Budget())
