"""One event of a calendar file, read by the calendar library into values we can judge."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import icalendar

from journal.imports.ics_reading import DATES, Block
from journal.imports.ics_rules import STEPS_A_DATE, Budget, Refused, Rule, read_rule
from journal.imports.ics_zones import BROKEN, NamedZone, Zones
from journal.imports.matching import Attendee
from journal.imports.titles import clean_line, clean_title

YEARS = range(1900, 2201)
DAMAGED = "damaged, so its time or repetition cannot be read"
LISTS = ("RDATE", "EXDATE", "RRULE")
LAST_MOMENT = time(23, 59, 59)
_ZONED = re.compile(r"([A-Za-z-]+(?:;[^:;=]+=[^:;]*)*);[ ]*TZID[ ]*=", re.IGNORECASE)
_SHARED_CALENDAR = re.compile(r"@(?:group|resource)\.calendar\.google\.com$|^unknownorganizer@")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A start or end: always with a zone; ``floating`` when the file names none, ``whole_day`` when no time."""

    at: datetime
    floating: bool = False
    whole_day: bool = False
    doubt: str = ""

    @property
    def slot(self) -> str:
        """The moment as it stands in keys: UTC, or the bare wall clock when floating."""
        if self.floating:
            return self.at.replace(tzinfo=None).isoformat()
        return self.at.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """A single event, a series, or (with ``instead_of``) the changed instance of one.

    ``length`` is the time that really passes. ``rules`` and ``more`` add starts, ``without`` takes slots
    (in UTC) out, ``without_days`` whole days. ``onwards`` means the change holds for all later instances too.
    """

    uid: str
    line: int
    title: str
    start: Moment
    length: timedelta
    sequence: int = 0
    instead_of: Moment | None = None
    onwards: bool = False
    rules: tuple[Rule, ...] = ()
    more: tuple[tuple[datetime, timedelta | None], ...] = ()
    without: frozenset[datetime] = frozenset()
    without_days: frozenset[date] = frozenset()
    status: str = ""
    shown_as: str = ""
    private: bool = False
    attendees: tuple[Attendee, ...] = ()

    @property
    def repeats(self) -> bool:
        """Whether there is more than its own start."""
        return bool(self.rules or self.more)


def read_event(block: Block, zones: Zones, budget: Budget) -> CalendarEvent:
    """Read one event; lists of dates and numbers are paid for.

    Raises:
        Refused: it cannot be read; the text is the reason.
    """
    if not block.closed:
        raise Refused("cut off in the file")
    if commas := sum(line.count(",") for line in block.lines if line.upper().startswith(LISTS)):
        budget.pay(STEPS_A_DATE * commas)
    try:
        component = icalendar.Event.from_ical(
            "\r\n".join(["BEGIN:VEVENT", *map(_set_zone_aside, block.lines), "END:VEVENT", ""])
        )
        return _EventReader(component, block, zones).read()
    except BROKEN:
        raise Refused(DAMAGED) from None


def _set_zone_aside(line: str) -> str:
    """A dated line with its zone where the library leaves it alone: we look zones up, without its shared cache."""
    if line[:13].upper().startswith(tuple(DATES)):
        return _ZONED.sub(r"\1;X-ZONE=", line, count=1)
    return line


class _EventReader:
    """Reads the properties of one parsed event; every value may be missing, doubled or of another type."""

    def __init__(self, component: Any, block: Block, zones: Zones) -> None:
        self.component = component
        self.block = block
        self.zones = zones
        self.own_zone = NamedZone(zone=zones.local, floating=True)

    def read(self) -> CalendarEvent:
        start = self._start()
        instead_of = self._first("RECURRENCE-ID")
        without = [self._moment(value, params) for value, params in self._listed("EXDATE")]
        return CalendarEvent(
            uid=clean_line(self._text("UID")) or self._stand_in_uid(),
            line=self.block.line,
            title=clean_title(self._text("SUMMARY")),
            start=start,
            length=self._length(start),
            sequence=self._sequence(),
            instead_of=None if instead_of is None else self._moment(instead_of.dt, instead_of.params),
            onwards=instead_of is not None and str(instead_of.params.get("RANGE", "")).upper() == "THISANDFUTURE",
            rules=() if start.whole_day else tuple(self._rule(value, start) for value in self._all("RRULE")),
            more=() if start.whole_day else tuple(self._more(start)),
            without=frozenset(moment.at.astimezone(UTC) for moment in without if not moment.whole_day),
            without_days=frozenset(moment.at.date() for moment in without if moment.whole_day),
            status="CANCELLED" if self.block.method == "CANCEL" else self._text("STATUS").strip().upper(),
            shown_as=self._shown_as(),
            private=self._text("CLASS").strip().upper() in {"PRIVATE", "CONFIDENTIAL"},
            attendees=tuple(_attendees([*self._all("ORGANIZER"), *self._all("ATTENDEE")])),
        )

    def _all(self, name: str) -> list[Any]:
        values = self.component.get(name, [])
        return values if isinstance(values, list) else [values]

    def _first(self, name: str) -> Any:
        values = self._all(name)
        return values[0] if values else None

    def _text(self, name: str) -> str:
        value = self._first(name)
        return "" if value is None else str(value)

    def _start(self) -> Moment:
        value = self._first("DTSTART")
        if value is None:
            raise Refused("no start")
        if named := value.params.get("X-ZONE"):
            self.own_zone = self.zones.named(str(named))
        start = self._moment(value.dt, value.params)
        if self._text("X-MICROSOFT-CDO-ALLDAYEVENT").strip().upper() == "TRUE":
            return Moment(at=start.at, floating=start.floating, whole_day=True)
        return start

    def _moment(self, value: date, params: Mapping[str, object]) -> Moment:
        """A date or time with its zone; one without takes that of the event's start, else the local one."""
        if value.year not in YEARS:
            raise Refused("a year out of range")
        named = self.zones.named(str(params["X-ZONE"])) if "X-ZONE" in params else self.own_zone
        if not isinstance(value, datetime):
            return Moment(at=datetime.combine(value, time(), self.own_zone.zone), floating=True, whole_day=True)
        if value.tzinfo is not None:
            return Moment(at=value.astimezone(UTC))
        return Moment(at=value.replace(tzinfo=named.zone), floating=named.floating, doubt=named.doubt)

    def _length(self, start: Moment) -> timedelta:
        end, duration = self._first("DTEND"), self._first("DURATION")
        if end is not None:
            return self._moment(end.dt, end.params).at.astimezone(UTC) - start.at.astimezone(UTC)
        if duration is None:
            return timedelta(days=1) if start.whole_day else timedelta(0)
        length = duration.dt
        if not isinstance(length, timedelta):
            raise Refused(DAMAGED)
        return length

    def _rule(self, parts: Any, start: Moment) -> Rule:
        until = (parts.get("UNTIL") or [None])[0]
        if isinstance(until, datetime):
            if until.tzinfo is not None and not start.floating:
                until = until.astimezone(start.at.tzinfo)
            until = until.replace(tzinfo=None)
        elif until is not None:
            until = datetime.combine(until, LAST_MOMENT)
        return read_rule(parts, start.at.replace(tzinfo=None), until)

    def _listed(self, name: str) -> list[tuple[Any, Mapping[str, object]]]:
        return [(value.dt, several.params) for several in self._all(name) for value in several.dts]

    def _more(self, start: Moment) -> Iterator[tuple[datetime, timedelta | None]]:
        for value, params in self._listed("RDATE"):
            begin, end = value if isinstance(value, tuple) else (value, None)
            moment = self._moment(begin, params)
            at = datetime.combine(moment.at, start.at.timetz()) if moment.whole_day else moment.at
            length = end if end is None or isinstance(end, timedelta) else self._moment(end, params).at - at
            yield at, length

    def _sequence(self) -> int:
        text = self._text("SEQUENCE").strip()
        return int(text) if re.fullmatch(r"\d{1,9}", text) else 0

    def _shown_as(self) -> str:
        busy = self._text("X-MICROSOFT-CDO-BUSYSTATUS").strip().upper()
        return "FREE" if self._text("TRANSP").strip().upper() == "TRANSPARENT" else busy

    def _stand_in_uid(self) -> str:
        content = "\n".join(sorted(self.block.lines))
        return "content-" + hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:32]


def _attendees(values: Sequence[Any]) -> Iterator[Attendee]:
    """Everyone invited once, the organizer first; rooms, resources and shared calendars left out."""
    seen: set[str] = set()
    for value in values:
        params = getattr(value, "params", {})
        address = clean_line(re.sub(r"^\s*mailto:", "", str(params.get("EMAIL") or value), flags=re.IGNORECASE)).lower()
        address = address if "@" in address else ""
        name = clean_line(str(params.get("CN", "")).strip(" '\""))
        person = str(params.get("CUTYPE", "INDIVIDUAL")).upper() in {"INDIVIDUAL", "UNKNOWN", ""}
        key = address or name.casefold()
        if not person or not key or key in seen or _SHARED_CALENDAR.search(address):
            continue
        seen.add(key)
        yield Attendee(name=name, address=address, declined=str(params.get("PARTSTAT", "")).upper() == "DECLINED")
