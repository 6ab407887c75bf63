"""Reading calendar files beside the window: values in, values out, with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from journal.errors import UnreadableFile
from journal.records import Person, Proposal
from journal.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What the files held; ``left_out`` counts the reasons for what was skipped."""

    proposals: tuple[Proposal, ...] = ()
    left_out: dict[str, int]
    notes: tuple[str, ...] = ()
    cancelled: bool = False

    def words(self, proposed: int, updated: int, same: int) -> str:
        """What the import did, in one line."""
        parts = [f"{proposed} new in the inbox"]
        parts += [f"{updated} updated"] if updated else []
        parts += [f"{same} already there"] if same else []
        reasons = sorted(self.left_out.items(), key=lambda item: (-item[1], item[0]))[:3]
        left = f" Left out: {', '.join(f'{count} {reason}' for reason, count in reasons)}." if reasons else ""
        return " ".join((f"Calendar read: {', '.join(parts)}.{left}", *self.notes))


class _Stopped(Exception):
    """Raised inside the reading when the user cancels."""


class CalendarReading(QObject):
    """One reading of some files; ``progressed`` carries events done and events in all."""

    progressed = Signal(int, int)

    def __init__(
        self, files: Sequence[Path], *, first: date, last: date, people: Sequence[Person], settings: Settings
    ) -> None:
        super().__init__()
        self._files = files
        self._first = first
        self._last = last
        self._people = people
        self._settings = settings
        self._stop = False

    def cancel(self) -> None:
        """Stop at the next event."""
        self._stop = True

    def read(self) -> Read:
        """Read the files, on whatever thread this is.

        Raises:
            UnreadableFile: one of them is missing or no calendar.
        """
        from journal.imports.ics import read_calendar
        from journal.zones import local_zone

        proposals: dict[str, Proposal] = {}
        left_out: dict[str, int] = {}
        notes: dict[str, None] = {}
        try:
            for path in self._files:
                found = read_calendar(
                    _bytes(path),
                    first=self._first,
                    last=self._last,
                    zone=local_zone(),
                    people=self._people,
                    settings=self._settings,
                    progress=self._progress,
                )
                proposals |= {proposal.key: proposal for proposal in found.proposals}
                notes |= dict.fromkeys(found.notes)
                for skipped in found.skipped:
                    left_out[skipped.reason] = left_out.get(skipped.reason, 0) + 1
        except _Stopped:
            return Read(left_out={}, cancelled=True)
        return Read(proposals=tuple(proposals.values()), left_out=left_out, notes=tuple(notes))

    def _progress(self, done: int, whole: int) -> None:
        if self._stop:
            raise _Stopped
        self.progressed.emit(done, whole)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"“{path.name}” could not be read: {error.strerror or error}.") from None
