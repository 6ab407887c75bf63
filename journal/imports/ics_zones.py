"""The time zones a calendar file names: real ones, Windows names, abbreviations, or described in the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import icalendar
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from journal.imports.ics_reading import Block
from journal.imports.ics_rules import Budget, Refused, read_rule, starts

NO_TIME = timedelta(0)
ABBREVIATIONS = {
    "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "mdt": "America/Denver",
    "cdt": "America/Chicago", "edt": "America/New_York", "akst": "America/Anchorage", "akdt": "America/Anchorage",
    "bst": "Europe/London", "cest": "Europe/Berlin", "eest": "Europe/Helsinki", "msk": "Europe/Moscow",
    "ist": "Asia/Kolkata", "sgt": "Asia/Singapore", "jst": "Asia/Tokyo", "aest": "Australia/Sydney",
    "aedt": "Australia/Sydney", "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland", "z": "UTC",
}  # fmt: skip

BROKEN = (ValueError, TypeError, AttributeError, LookupError, ArithmeticError, AssertionError)
"""What the calendar library and the date arithmetic raise for values that mean nothing."""


class FileZone(tzinfo):
    """A zone as a file describes it: the offset before all changes, then each change and the offset from it on.

    ``changes`` hold the UTC instant (without a zone) and the offset, by time. A wall-clock time that comes
    twice is told apart by ``fold``; one that is skipped counts by the offset before, as everywhere in Python.
    """

    def __init__(self, name: str, before: timedelta, changes: Sequence[tuple[datetime, timedelta]]) -> None:
        """Lay the changes out by the wall clock, once for each fold."""
        self._name = name
        self._offsets = [before, *(offset for _, offset in changes)]
        self._instants = [instant for instant, _ in changes]
        pairs = list(zip(self._instants, self._offsets, self._offsets[1:], strict=False))
        self._walls = (
            [instant + max(old, new) for instant, old, new in pairs],
            [instant + min(old, new) for instant, old, new in pairs],
        )

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """How far the wall clock is ahead of UTC."""
        if moment is None:
            return self._offsets[-1]
        return self._offsets[bisect_right(self._walls[moment.fold], moment.replace(tzinfo=None))]

    def dst(self, moment: datetime | None) -> timedelta:  # noqa: ARG002
        """Not told apart from the offset itself."""
        return NO_TIME

    def tzname(self, moment: datetime | None) -> str:  # noqa: ARG002
        """The name the file gives it."""
        return self._name

    def fromutc(self, moment: datetime) -> datetime:
        """The wall clock of an instant, with its fold."""
        instant = moment.replace(tzinfo=None)
        offset = self._offsets[bisect_right(self._instants, instant)]
        wall = moment + offset
        return wall if self.utcoffset(wall.replace(fold=0)) == offset else wall.replace(fold=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedZone:
    """The zone meant by a name; ``floating`` when it is only the local one, ``doubt`` a fragment saying why."""

    zone: tzinfo
    floating: bool = False
    doubt: str = ""


class Zones:
    """The zones of one file; ``local`` stands in for a name nobody knows."""

    def __init__(self, local: tzinfo, described: Iterable[Block], years: tuple[int, int], budget: Budget) -> None:
        """Keep the file's own descriptions; they are worked out for the ``years`` when first named."""
        self.local = local
        self._described = {_plain(block.tzid): block for block in described}
        self._years = years
        self._budget = budget
        self._found: dict[str, NamedZone] = {}

    def named(self, name: str) -> NamedZone:
        """The zone a TZID means."""
        if name not in self._found:
            self._found[name] = self._find(_plain(name))
        return self._found[name]

    def _find(self, name: str) -> NamedZone:
        known = _known_names()
        parts = name.split("/")
        for candidate in (name, *("/".join(parts[at:]) for at in range(1, len(parts)))):
            if real := known.get(candidate.casefold()):
                return NamedZone(zone=ZoneInfo(real))
        if described := self._describe(name):
            return NamedZone(zone=described)
        if real := ABBREVIATIONS.get(name.casefold()):
            return NamedZone(zone=ZoneInfo(real))
        if fixed := _fixed_offset(name):
            return NamedZone(zone=fixed)
        doubt = f"“{name[:60]}” is no known time zone, so yours was assumed"
        return NamedZone(zone=self.local, floating=True, doubt=doubt)

    def _describe(self, name: str) -> tzinfo | None:
        block = self._described.get(name)
        if block is None:
            return None
        try:
            return file_zone(block, self._years, self._budget)
        except (*BROKEN, Refused):
            return None


def _plain(name: str) -> str:
    return name.strip(" \t\"'/")


@cache
def _known_names() -> dict[str, str]:
    """Every name in the system's zone data and Windows' names for them, in small letters.

    A lookup here never asks the file system for a name that a file made up.
    """
    real = {name.casefold(): name for name in available_timezones()}
    windows = {name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items() if zone.casefold() in real}
    return windows | real


def _fixed_offset(name: str) -> tzinfo | None:
    match = re.fullmatch(r"(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?", name, re.IGNORECASE)
    if match is None or int(match[2]) > 14 or int(match[3] or 0) > 59:
        return None
    ahead = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return timezone(ahead if match[1] == "+" else -ahead)


def file_zone(block: Block, years: tuple[int, int], budget: Budget) -> tzinfo:
    """The zone a VTIMEZONE block describes, right from the first of the ``years`` to the last.

    Raises:
        Refused: it describes nothing, or a rule is of a kind that cannot be read.
    """
    text = "\r\n".join(["BEGIN:VTIMEZONE", *block.lines, "END:VTIMEZONE", ""])
    component: Any = icalendar.Timezone.from_ical(text)
    changes = sorted(change for part in component.subcomponents for change in _changes(part, years, budget))
    if not changes:
        raise Refused("its time zone is not described")
    return FileZone(block.tzid, changes[0][1], [(instant, after) for instant, _, after in changes])


def _changes(part: Any, years: tuple[int, int], budget: Budget) -> list[tuple[datetime, timedelta, timedelta]]:
    """When one STANDARD or DAYLIGHT part begins (UTC instant), with the offset before and from then on."""
    first = _wall(part["DTSTART"].dt)
    before, after = part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td
    begins = {first}
    if rule_parts := part.get("RRULE"):
        until = (rule_parts.get("UNTIL") or [None])[0]
        if isinstance(until, datetime):
            until = until + before if until.tzinfo else until
            until = until.replace(tzinfo=None)
        elif until is not None:
            until = datetime(until.year, until.month, until.day, 23, 59, 59)
        low, high = datetime(years[0] - 1, 1, 1), datetime(years[1] + 1, 12, 31)
        if until:
            low = min(low, until - timedelta(days=366))
        begins.update(starts(read_rule(rule_parts, first, until), first, low, high, budget))
    dates = part.get("RDATE", [])
    for several in dates if isinstance(dates, list) else [dates]:
        begins.update(_wall(value.dt) for value in several.dts)
    return [(begin - before, before, after) for begin in begins]


def _wall(moment: date) -> datetime:
    """A date or time as a wall clock without a zone."""
    return datetime.combine(moment, moment.time() if isinstance(moment, datetime) else time())
