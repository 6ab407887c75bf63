"""Small calendars built inline, and reading them with the usual settings."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from journal.imports.found import Found
from journal.imports.ics import read_calendar
from journal.records import Person
from journal.settings import Settings

BERLIN = ZoneInfo("Europe/Berlin")
CALENDARS = Path(__file__).parent / "calendars"
DANA = Person(id=1, name="Dana Whitfield", nicknames=("Dee",), emails=("dana@example.com",))
LUIS = Person(id=2, name="Luis Ortega", emails=("luis@example.com",))
MARK = Person(id=3, name="Mark Aldous", emails=("mark@example.com",))
TEAM = (DANA, LUIS, MARK)
ME = "alex@example.com"


def event(*lines: str, uid: str = "one@example.com", start: str = ":20260302T090000", end: str = "") -> list[str]:
    """An event of 30 minutes unless ``end`` or a DURATION among the lines says otherwise."""
    has_length = end or any(line.startswith(("DURATION", "DTEND")) for line in lines)
    named = [f"UID:{uid}"] if uid else []
    ends = [f"DTEND{end}"] if end else [] if has_length else ["DURATION:PT30M"]
    return ["BEGIN:VEVENT", *named, f"DTSTART{start}", *ends, *lines, "END:VEVENT"]


def invited(*addresses: str) -> list[str]:
    """An ATTENDEE line for each address, with the PARTSTAT after a space."""
    pairs = [f"{address} ACCEPTED".split()[:2] for address in addresses]
    return [f"ATTENDEE;PARTSTAT={answer}:mailto:{address}" for address, answer in pairs]


def calendar(*events: Sequence[str], head: Sequence[str] = ()) -> bytes:
    """The bytes of a calendar file."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *head, *(line for one in events for line in one), "END:VCALENDAR", ""]
    return "\r\n".join(lines).encode()


def read(
    data: bytes,
    *,
    first: date = date(2026, 1, 1),
    last: date = date(2026, 12, 31),
    zone: tzinfo = BERLIN,
    people: Sequence[Person] = TEAM,
    own: Sequence[str] = (ME,),
    settings: Settings = Settings(),  # noqa: B008
) -> Found:
    """Read with a team of three, in Berlin, in 2026."""
    return read_calendar(
        data, first=first, last=last, zone=zone, people=people, settings=replace(settings, emails=tuple(own))
    )


def seen(found: Found) -> list[tuple[str, str, int]]:
    """What a proposal says of the time: date, start and minutes."""
    return [(str(one.date), f"{one.start:%H:%M}", one.minutes) for one in found.proposals]
