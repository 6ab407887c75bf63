"""Calendars made to keep a program busy for ever; run as a script it times each of them.

`uv run tests/faults/calendar_bombs.py` prints the seconds, events proposed and reason given; none should take
longer than 2 seconds or propose more than 5,000 events.
"""

from __future__ import annotations

import time
from datetime import date
from zoneinfo import ZoneInfo

from journal.imports.found import Found
from journal.imports.ics import read_calendar
from journal.settings import Settings

SIXTY = ",".join(map(str, range(60)))
WEEKS = ",".join(map(str, range(1, 54)))
ZONE = (
    "BEGIN:VTIMEZONE",
    "TZID:Endless",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "RRULE:FREQ=DAILY;COUNT=1000000000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "END:STANDARD",
    "END:VTIMEZONE",
)
RULES = {
    "every second since 1970": "FREQ=SECONDLY",
    "a thousand million days": "FREQ=DAILY;COUNT=1000000000",
    "every second of the day": f"FREQ=DAILY;BYMINUTE={SIXTY};BYSECOND={SIXTY}",
    "every hour of the day": f"FREQ=DAILY;BYHOUR={','.join(map(str, range(24)))}",
    "30 February": "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "every day of every week of the year": f"FREQ=YEARLY;BYWEEKNO={WEEKS};BYDAY=MO,TU,WE,TH,FR,SA,SU",
    "an interval without end": "FREQ=YEARLY;INTERVAL=999999999",
}


def series(*lines: str, times: int = 1, start: str = ":19700101T090000") -> list[str]:
    """The lines of as many events as ``times`` says, all with these lines."""
    return [
        line
        for number in range(times)
        for line in ("BEGIN:VEVENT", f"UID:{number}", f"DTSTART{start}", "DURATION:PT30M", *lines, "END:VEVENT")
    ]


def bombs() -> dict[str, bytes]:
    """Each bomb by its name, every rule once and a thousand times."""
    made = {name: series(f"RRULE:{rule}") for name, rule in RULES.items()}
    made |= {f"{name}, 1,000 times": series(f"RRULE:{rule}", times=1_000) for name, rule in RULES.items()}
    made["long lists of dates"] = series(*["RDATE:" + ",".join(["20260302T090000Z"] * 3_800)] * 20)
    made["a long line"] = series("SUMMARY:" + "x " * 2_000_000)
    made["a crowd"] = series(*(f"ATTENDEE;CN=N{number}:mailto:{number}@example.com" for number in range(50_000)))
    made["events inside events"] = ["BEGIN:VEVENT"] * 50_000
    made["an endless zone"] = [*ZONE, *series(times=100, start=";TZID=Endless:20260302T090000")]
    return {name: "\r\n".join(["BEGIN:VCALENDAR", *lines, "END:VCALENDAR"]).encode() for name, lines in made.items()}


def survive(data: bytes) -> Found:
    """Read a bomb with a window of two years."""
    first, last, zone = date(2025, 1, 1), date(2026, 12, 31), ZoneInfo("Europe/Berlin")
    return read_calendar(data, first=first, last=last, zone=zone, people=(), settings=Settings())


def main() -> None:
    """Time every bomb and print what came of it."""
    for name, data in bombs().items():
        begun = time.perf_counter()
        found = survive(data)
        took = time.perf_counter() - begun
        reason = found.skipped[-1].reason if found.skipped else ""
        print(f"{took:5.2f} s  {len(found.proposals):5,} proposed  {name}: {reason}")


if __name__ == "__main__":
    main()
