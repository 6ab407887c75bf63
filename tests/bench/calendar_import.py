"""How long 10,000 calendar events take to read, beside the two libraries alone; run it as a script.

`uv run tests/bench/calendar_import.py` prints both times and their ratio, which should stay at or below 1.5.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

from journal.imports.ics import read_calendar
from journal.records import Person
from journal.settings import Settings

EVENTS = 10_000
ROUNDS = 3
FIRST, LAST = date(2024, 7, 1), date(2026, 6, 30)
TITLES = ("1:1 Dana", "Team standup", "Deal review Orbis", "Forecast call", "Focus time", "Ride-along with Luis")


def made_up_calendar(events: int) -> str:
    """A calendar as office programs write it: half of it in the last two years, every twentieth event a series."""
    chance = random.Random(7)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bench//EN"]
    for number in range(events):
        start = datetime(2022, 7, 1, 8) + timedelta(minutes=15 * chance.randrange(4 * 365 * 96))
        until = start + timedelta(weeks=chance.randrange(4, 60))
        lines += [
            "BEGIN:VEVENT",
            f"UID:{number}@bench",
            "DTSTAMP:20260601T000000Z",
            f"DTSTART;TZID=Europe/Berlin:{start:%Y%m%dT%H%M%S}",
            f"DTEND;TZID=Europe/Berlin:{start + timedelta(minutes=45):%Y%m%dT%H%M%S}",
            f"SUMMARY:{chance.choice(TITLES)}",
            "DESCRIPTION:" + "Agenda and notes\\, as agreed last week.\\n" * 5,
            "ORGANIZER;CN=Alex Moor:mailto:alex@example.com",
            "ATTENDEE;CN=Alex Moor;PARTSTAT=ACCEPTED:mailto:alex@example.com",
            "ATTENDEE;CN=Dana Whitfield;PARTSTAT=ACCEPTED:mailto:dana@example.com",
            "SEQUENCE:0",
            "STATUS:CONFIRMED",
            "TRANSP:OPAQUE",
        ]
        if number % 20 == 0:
            lines.append(f"RRULE:FREQ=WEEKLY;UNTIL={until:%Y%m%dT%H%M%SZ}")
        lines += ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT10M", "END:VALARM", "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def libraries(data: bytes) -> int:
    """Parse and lay out with the libraries alone."""
    calendar = icalendar.Calendar.from_ical(data)
    return len(recurring_ical_events.of(calendar).between(FIRST, LAST + timedelta(days=1)))


def ours(data: bytes) -> int:
    """Read into proposals."""
    dana = Person(id=1, name="Dana Whitfield", emails=("dana@example.com",))
    found = read_calendar(
        data,
        first=FIRST,
        last=LAST,
        zone=ZoneInfo("Europe/Berlin"),
        people=(dana,),
        settings=Settings(emails=("alex@example.com",)),
    )
    return found.read


def best_of(rounds: int, work: Callable[[bytes], int], data: bytes) -> float:
    """The shortest of several runs, in seconds."""
    times = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work(data)
        times.append(time.perf_counter() - begun)
    return min(times)


def main() -> None:
    """Make the file, time both ways and print them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "calendar.ics"
        path.write_bytes(made_up_calendar(EVENTS).encode())
        data = path.read_bytes()
        alone, whole = best_of(ROUNDS, libraries, data), best_of(ROUNDS, ours, data)
    print(f"{EVENTS:,} events, {len(data) / 1e6:.1f} MB")
    print(f"libraries alone {alone:.2f} s, ours {whole:.2f} s, ratio {whole / alone:.2f}")


if __name__ == "__main__":
    main()
