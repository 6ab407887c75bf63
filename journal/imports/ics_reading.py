"""From the bytes of an .ics file to the lines of its events and time zones.

Each event is cut out on its own before the calendar library sees it, so that a broken one cannot take
the others with it, and only with the properties we use, which is most of the speed.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from journal.errors import UnreadableFile

LARGEST_FILE = 50 * 2**20
LONGEST_LINE = 65_536
MOST_ATTENDEES = 500

DATES = frozenset({"DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE"})
KEPT = DATES | {
    "UID", "SEQUENCE", "SUMMARY", "DURATION", "RRULE", "STATUS", "TRANSP", "CLASS", "ATTENDEE", "ORGANIZER",
    "X-MICROSOFT-CDO-ALLDAYEVENT", "X-MICROSOFT-CDO-BUSYSTATUS",
}  # fmt: skip
KEPT_OF_ZONE = frozenset({"DTSTART", "RRULE", "RDATE", "TZOFFSETFROM", "TZOFFSETTO"})

_LINE_ENDS = re.compile(rb"\r\n|\n|\r")
_NAME = re.compile(rb"[ \t]*([A-Za-z0-9-]+)[ \t]*[:;]")
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ufeff]")


@dataclass(slots=True, kw_only=True)
class Block:
    """The kept lines of one event or time zone; ``line`` is where it begins in the file, from 1.

    ``tzid`` is a time zone's own name. ``closed`` is False when the file ends or goes on without its END.
    ``method`` is the calendar's METHOD, for example ``CANCEL``.
    """

    line: int
    lines: list[str] = field(default_factory=list)
    tzid: str = ""
    closed: bool = False
    method: str = ""

    def value(self, name: str) -> str:
        """The raw value of the first line of a property without parameters; empty when there is none."""
        return next((line[len(name) + 1 :] for line in self.lines if line.upper().startswith(f"{name}:")), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocks:
    """A calendar file cut up; ``name`` is what it calls itself, often the owner's address."""

    events: tuple[Block, ...]
    zones: tuple[Block, ...]
    name: str
    notes: tuple[str, ...]


def read_blocks(data: bytes) -> Blocks:
    """Cut a calendar file into its events and time zones; a bare event without a calendar is read too.

    Raises:
        UnreadableFile: it is too large, empty, or no calendar.
    """
    if len(data) > LARGEST_FILE:
        raise UnreadableFile(
            f"The file is larger than {LARGEST_FILE // 2**20} MB; export a shorter period and import that."
        )
    if data.startswith(b"PK\x03\x04"):
        raise UnreadableFile("This is a zip archive; unpack it and import the .ics files in it.")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        data = data.decode("utf-16", "replace").encode()
    cutter = _Cutter()
    for line, content in _unfolded(data.removeprefix(codecs.BOM_UTF8)):
        cutter.take(line, content)
    if not cutter.calendar_seen:
        raise UnreadableFile("This is not a calendar file; export the calendar as .ics and import that.")
    note = "Some lines are not UTF-8 and were read as Windows-1252; check names with accents."
    return Blocks(
        events=tuple(cutter.events),
        zones=tuple(cutter.zones),
        name=cutter.name,
        notes=(note,) if cutter.guessed else (),
    )


def _unfolded(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Logical lines with the number of their first; joined as bytes, since a fold may split a character."""
    begun, parts = 0, list[bytes]()
    for number, line in enumerate(_LINE_ENDS.split(data), start=1):
        if not line:
            continue
        if line[0] in b" \t" and parts:
            parts.append(line[1:])
            continue
        if parts:
            yield begun, b"".join(parts)
        begun, parts = number, [line]
    if parts:
        yield begun, b"".join(parts)


class _Cutter:
    """Takes logical lines one by one and sorts them into blocks."""

    def __init__(self) -> None:
        self.events: list[Block] = []
        self.zones: list[Block] = []
        self.name = ""
        self.calendar_seen = False
        self.guessed = False
        self._method = ""
        self._block: Block | None = None
        self._kept = KEPT
        self._inner = ""

    def take(self, line: int, content: bytes) -> None:
        """Sort one logical line; ``line`` is its number in the file."""
        match = _NAME.match(content)
        if match is None:
            return
        name = match[1].decode("ascii").upper()
        if name == "BEGIN":
            self._begin(line, content[match.end() :].strip().upper())
        elif name == "END":
            self._end(content[match.end() :].strip().upper())
        elif self._block is None:
            if name in {"METHOD", "X-WR-CALNAME"}:
                self._describe(name, self._text(content[match.end() :]).strip())
        elif not self._inner and name in self._kept:
            self._keep(self._block, name, content)
        elif self._inner and self._kept is KEPT_OF_ZONE and name in KEPT_OF_ZONE:
            self._block.lines.append(self._text(content))
        elif name == "TZID" and self._kept is KEPT_OF_ZONE:
            self._block.tzid = self._text(content[match.end() :]).strip()

    def _begin(self, line: int, what: bytes) -> None:
        if what == b"VCALENDAR":
            self.calendar_seen, self._block, self._method = True, None, ""
        elif what in {b"VEVENT", b"VTIMEZONE"}:
            self.calendar_seen, self._inner = True, ""
            self._kept = KEPT if what == b"VEVENT" else KEPT_OF_ZONE
            self._block = Block(line=line, method=self._method)
            (self.events if what == b"VEVENT" else self.zones).append(self._block)
        elif self._block is not None and not self._inner:
            self._inner = what.decode("ascii", "replace")
            if self._kept is KEPT_OF_ZONE:
                self._block.lines.append(f"BEGIN:{self._inner}")

    def _end(self, what: bytes) -> None:
        if self._block is None:
            return
        if what in {b"VEVENT", b"VTIMEZONE", b"VCALENDAR"}:
            self._block.closed = what != b"VCALENDAR"
            self._block, self._inner = None, ""
        elif what.decode("ascii", "replace") == self._inner:
            if self._kept is KEPT_OF_ZONE:
                self._block.lines.append(f"END:{self._inner}")
            self._inner = ""

    def _describe(self, name: str, value: str) -> None:
        if name == "METHOD":
            self._method = value.upper()
        else:
            self.name = self.name or value

    def _keep(self, block: Block, name: str, content: bytes) -> None:
        if name == "ATTENDEE" and len(block.lines) > MOST_ATTENDEES:
            return
        block.lines.append(self._text(content))

    def _text(self, content: bytes) -> str:
        """One line as text without control characters, cut to what anyone would write by hand."""
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError:
            self.guessed = True
            text = content.decode("cp1252", "replace")
        return _CONTROLS.sub("", text[:LONGEST_LINE])
