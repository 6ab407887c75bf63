"""Whole files read into proposals: what they say, when they take place, and what no file may do."""

import random
from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.errors import UnreadableFile
from journal.imports import ics
from journal.imports.ics import read_calendar
from journal.imports.ics_rules import Budget
from journal.records import Kind
from journal.settings import Settings
from tests.faults.calendar_bombs import bombs, survive
from tests.journal.imports.samples import BERLIN, CALENDARS, ME, TEAM, calendar, event, invited, read, seen

SAMPLES = sorted(CALENDARS.glob("*.ics"))
DAILY = "RRULE:FREQ=DAILY"


def told(found):
    return [(one.kind, one.title, one.people, one.strangers, one.reason) for one in found.proposals]


def without_uuids(found):
    return replace(found, proposals=tuple(replace(one, uuid="") for one in found.proposals))


def test_an_outlook_calendar():
    found = read((CALENDARS / "outlook.ics").read_bytes())
    assert seen(found) == [
        ("2026-03-02", "09:30", 45),
        ("2026-03-05", "10:00", 60),
        ("2026-03-09", "09:30", 45),
        ("2026-03-24", "15:00", 60),
        ("2026-03-30", "09:30", 45),
        ("2026-04-06", "09:30", 45),
    ]
    assert told(found)[0] == (Kind.ONE_ON_ONE, "1:1 Dana, weekly", (1,), (), "“1:1” in the title")
    salary = found.proposals[1]
    assert (salary.kind, salary.private) == (Kind.SOLO_WORK, True)
    assert salary.reason.endswith("“Customized Time Zone” is no known time zone, so yours was assumed")
    assert [left.reason for left in found.skipped] == ["all-day event"]


def test_a_google_calendar_named_after_its_owner():
    found = read((CALENDARS / "google.ics").read_bytes(), own=())
    assert seen(found) == [
        ("2026-03-02", "14:30", 60),
        ("2026-03-09", "14:00", 30),
        ("2026-03-16", "14:00", 30),
        ("2026-03-23", "14:00", 30),
        ("2026-03-30", "15:00", 30),
    ]
    assert told(found)[:2] == [
        (Kind.DEAL_REVIEW, "Northwind – close plan", (2,), ("Kim Vale",), "“close plan” in the title"),
        (Kind.MEETING, "Sales huddle", (), (), "“huddle” in the title"),
    ]
    assert [left.reason for left in found.skipped] == ["you declined"]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (":20260302T090000", "09:00"),
        (":20260302T090000Z", "10:00"),
        (";TZID=America/New_York:20260302T090000", "15:00"),
        (';TZID="Eastern Standard Time":20260302T090000', "15:00"),
        (";VALUE=DATE-TIME;TZID=PDT:20260302T000000", "09:00"),
        (";TZID=Middle Earth:20260302T090000", "09:00"),
    ],
)
def test_times_are_shown_on_the_managers_clock(start, expected):
    (proposal,) = read(calendar(event(start=start))).proposals
    assert f"{proposal.start:%H:%M}" == expected
    assert proposal.zone == "Europe/Berlin"


@pytest.mark.parametrize(
    "zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "UTC"]
)
@given(begin=st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 30)), minutes=st.integers(1, 1440))
def test_any_hour_of_the_year_keeps_its_wall_clock_and_minutes(zone, begin, minutes):
    """Hours that a clock change skips are shown as the clock then did; minutes are those that passed."""
    begin = begin.replace(second=0, microsecond=0)
    local = begin.replace(tzinfo=ZoneInfo(zone))
    shown = local.astimezone(ZoneInfo("UTC")).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    data = calendar(event(f"DURATION:PT{minutes}M", start=f";TZID={zone}:{begin:%Y%m%dT%H%M%S}"))
    (proposal,) = read(data, zone=ZoneInfo(zone)).proposals
    assert (proposal.date, proposal.start) == (shown.date(), shown.time())
    assert proposal.minutes == minutes


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("20260329T013000", "20260329T033000", ("2026-03-29", "01:30", 60)),
        ("20260329T023000", "20260329T040000", ("2026-03-29", "03:30", 30)),
        ("20261025T013000", "20261025T033000", ("2026-10-25", "01:30", 180)),
        ("20261025T023000", "20261025T030000", ("2026-10-25", "02:30", 90)),
    ],
)
def test_nights_when_the_clock_changes(start, end, expected):
    zone = ";TZID=Europe/Berlin"
    assert seen(read(calendar(event(start=f"{zone}:{start}", end=f"{zone}:{end}")))) == [expected]


def test_a_series_keeps_its_hour_across_the_clock_change():
    found = read(calendar(event("RRULE:FREQ=WEEKLY;COUNT=3", start=";TZID=America/New_York:20260302T090000")))
    assert seen(found) == [("2026-03-02", "15:00", 30), ("2026-03-09", "14:00", 30), ("2026-03-16", "14:00", 30)]


def test_seconds_round_to_whole_minutes_and_never_to_none():
    assert seen(read(calendar(event("DURATION:PT20S", start=":20260302T090059")))) == [("2026-03-02", "09:00", 1)]
    assert seen(read(calendar(event("DURATION:PT24H")))) == [("2026-03-02", "09:00", 1440)]


@pytest.mark.parametrize(
    ("lines", "kind", "people", "strangers", "reason"),
    [
        (invited(ME, "dana@example.com"), Kind.ONE_ON_ONE, (1,), (), "one other attendee"),
        (invited(ME, "k@north.example"), Kind.MEETING, (), ("k@north.example",), "one other attendee, from outside"),
        (invited(ME, "dana@example.com", "b@example.com"), Kind.MEETING, (1,), ("b@example.com",), "2 other attendees"),
        (["SUMMARY:Dana / me"], Kind.ONE_ON_ONE, (1,), (), "Dana Whitfield in the title"),
        (["SUMMARY:Deal Dana"], Kind.DEAL_REVIEW, (1,), (), "“Deal” in the title; Dana Whitfield in the title"),
        (["SUMMARY:Prep for Dana"], Kind.SOLO_WORK, (), (), "“Prep” in the title"),
        (["ATTENDEE;CUTYPE=ROOM;CN=Blue:mailto:blue@example.com"], Kind.SOLO_WORK, (), (), "no other attendees"),
    ],
)  # fmt: skip
def test_who_took_part_and_what_it_was(lines, kind, people, strangers, reason):
    (proposal,) = read(calendar(event(*lines))).proposals
    assert (proposal.kind, proposal.people, proposal.strangers, proposal.reason) == (kind, people, strangers, reason)


def test_without_knowing_the_manager_one_of_the_attendees_is_taken_for_them():
    (proposal,) = read(calendar(event(*invited("boss@example.com", "dana@example.com"))), own=()).proposals
    assert (proposal.kind, proposal.people) == (Kind.ONE_ON_ONE, (1,))


def test_the_manager_is_known_by_the_name_in_the_settings():
    named = ["ATTENDEE;CN=Alex Moor:mailto:am@private.example", "ATTENDEE;CN=Dana:mailto:dana@example.com"]
    (proposal,) = read(calendar(event(*named)), own=(), settings=Settings(name="Alex Moor")).proposals
    assert (proposal.people, proposal.strangers) == ((1,), ())


@pytest.mark.parametrize("word", ["PRIVATE", "CONFIDENTIAL", "private"])
def test_private_events_stay_private(word):
    assert [one.private for one in read(calendar(event(f"CLASS:{word}"), event(uid="open"))).proposals] == [True, False]


def test_titles_are_unfolded_unescaped_and_cleaned():
    (proposal,) = read(calendar(event("SUMMARY:Re: Deal\\, Orbis\\; Q3\\nand \0mo", " re"))).proposals
    assert proposal.title == "Deal, Orbis; Q3 and more"


@pytest.mark.parametrize(
    "change", [("T090000", "T093000"), ("PT30M", "PT45M"), ("Sync", "Plan"), ("dana@", "luis@"), ("PUBLIC", "PRIVATE")]
)
def test_the_fingerprint_changes_with_what_is_used(change):
    data = calendar(event("SUMMARY:Sync", "CLASS:PUBLIC", "DESCRIPTION:Then", *invited(ME, "dana@example.com")))
    (before,) = read(data).proposals
    (after,) = read(data.replace(*(word.encode() for word in change))).proposals
    (same,) = read(data.replace(b"Then", b"Now")).proposals
    assert after.key == before.key == same.key
    assert after.fingerprint != before.fingerprint == same.fingerprint


def test_an_event_without_uid_has_a_key_of_its_content():
    data = calendar(event("SUMMARY:A", uid=""), event("SUMMARY:B", uid=""))
    keys = [one.key for one in read(data).proposals]
    assert len(set(keys)) == 2
    assert keys == [one.key for one in read(data).proposals]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_reading_again_gives_the_same(path):
    data = path.read_bytes()
    assert without_uuids(read(data)) == without_uuids(read(data))


def test_a_calendar_without_events_is_read():
    found = read(calendar())
    assert (found.read, found.proposals, found.skipped) == (0, (), ())


def test_progress_is_told_and_may_cancel(monkeypatch):
    monkeypatch.setattr(ics, "EVENTS_BETWEEN_PROGRESS", 2)
    data, heard = calendar(*(event(uid=str(number)) for number in range(5))), []
    usual = {
        "first": date(2026, 1, 1),
        "last": date(2026, 12, 31),
        "zone": BERLIN,
        "people": TEAM,
        "settings": Settings(),
    }
    read_calendar(data, **usual, progress=lambda done, total: heard.append((done, total)))
    assert heard == [(2, 5), (4, 5), (5, 5)]

    def cancel(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_calendar(data, **usual, progress=cancel)


def test_at_most_5000_are_proposed_and_the_rest_counted():
    hourly = DAILY + ";BYHOUR=" + ",".join(map(str, range(24)))
    found = read(calendar(event(hourly, start=":20260101T000000")))
    assert len(found.proposals) == 5_000
    assert found.read == 365 * 24 - 1  # two of them are the same hour on the night the clock goes forward
    assert (
        found.skipped[-1].reason == "3,759 more from 2026-07-28 on, past the 5,000 read at once; import from there next"
    )


BOMBS = bombs()


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_end_by_the_steps_they_may_cost(name, monkeypatch):
    paid = []
    pay = Budget.pay
    monkeypatch.setattr(Budget, "pay", lambda budget, steps: (paid.append(steps), pay(budget, steps)))
    found = survive(BOMBS[name])
    assert len(found.proposals) <= 5_000
    assert found.proposals or found.skipped
    assert len(paid) < 500_000


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("every second since 1970", "repeats every hour or more often"),
        ("every second of the day", "repeats more than 24 times a day"),
        ("30 February", "no date in the period"),
        ("a thousand million days, 1,000 times", "too many repetitions in one file; import a shorter period"),
        ("long lists of dates", "too many repetitions in one file; import a shorter period"),
        ("events inside events", "cut off in the file"),
    ],
)
def test_bombs_say_why_they_are_left_out(name, reason):
    assert reason in {left.reason for left in survive(BOMBS[name]).skipped}


@pytest.mark.parametrize("times", [1, 400])
@pytest.mark.parametrize("line", ["RRULE:FREQ=SECONDLY", f"{DAILY};COUNT=999999", "RDATE:" + "20250101T090000," * 200])
def test_bombs_leave_a_good_event_alone(line, times):
    many = [event(line, start=":19700101T000000", uid=str(number)) for number in range(times)]
    found = read(calendar(*many, event(uid="good")), last=date(2026, 3, 2))
    assert found.proposals[-1].key == "good"


def mutated(data, chance):
    """A calendar as a bad disk, a bad mail gateway or a bad program leaves it."""
    bytes_ = bytearray(data)
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(len(bytes_) + 1)
        match chance.randrange(7):
            case 0:
                bytes_[at:at] = chance.choice(
                    [b"\0", b"\xff", b"\xef\xbb\xbf", b"\r", b"\n", b"\r\n ", b";", b":", b'"', b"\\", b","]
                )
            case 1:
                del bytes_[at:]
            case 2:
                del bytes_[at : at + chance.randrange(1, 40)]
            case 3 if at < len(bytes_):
                bytes_[at] ^= 1 << chance.randrange(8)
            case 4:
                bytes_ = bytearray(
                    bytes(bytes_).replace(b"\r\n", chance.choice([b"\n", b"\r", b"\r\r\n"]), chance.randrange(1, 30))
                )
            case 5:
                bytes_ = bytearray(chance.choice([b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf"])) + bytes_
            case _:
                words = bytes(bytes_).split(b"\n")
                chance.shuffle(words)
                bytes_ = bytearray(b"\n".join(words))
        if not bytes_:
            break
    return bytes(bytes_)


def survives(seed):
    chance = random.Random(seed)
    data = mutated(chance.choice(SAMPLES).read_bytes().replace(b"\n", b"\r\n"), chance)
    try:
        found = read(data)
    except UnreadableFile:
        return
    assert without_uuids(read(data)) == without_uuids(found)
    assert len(found.proposals) + len(found.skipped) == found.read


def test_no_damage_is_more_than_unreadable():
    for seed in range(400):
        survives(seed)


@pytest.mark.long
def test_no_damage_is_more_than_unreadable_at_length():
    for seed in range(5_000):
        survives(f"long {seed}")


PROPERTIES = ["DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "ATTENDEE", "UID"]
PARAMETERS = ["", ";VALUE=DATE", ";VALUE=PERIOD", ";TZID=", ";TZID=Europe/Berlin", ';X="', ";VALUE=TIME"]
ODD_VALUES = [
    "20260302T090000/PT1H",
    "FREQ=DAILY;BYDAY=99MO",
    "FREQ=WEEKLY;UNTIL=00010101",
    "99991231T235959Z",
    "-P99999999W",
]


@settings(max_examples=200, deadline=None)
@given(
    name=st.sampled_from(PROPERTIES),
    value=st.text(st.sampled_from('0129TZ;:=,-+"\\PWDHMS/ÄFREQ\u2028\x85'), max_size=40) | st.sampled_from(ODD_VALUES),
    params=st.sampled_from(PARAMETERS),
)
def test_any_value_of_any_property_is_read_or_left_out(name, value, params):
    found = read(calendar(event(f"{name}{params}:{value}"), event(uid="good")))
    assert found.proposals
