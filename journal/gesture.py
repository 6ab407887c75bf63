"""One gesture of the user: one transaction whose changes become one named step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import TypeVar

from journal.history import Change, Kept, Step
from journal.records import Record
from journal.storage import steps, tables
from journal.storage.connection import Connection

T = TypeVar("T", bound=Record)


class Gesture:
    """One transaction that collects its changes into a step."""

    def __init__(
        self, connection: Connection, name: str, now: Callable[[], datetime], tell: Callable[[Step], None]
    ) -> None:
        self._name = name
        self._now = now
        self._tell = tell
        self._changes: list[Change] = []
        self._writing = connection.write()

    def __enter__(self) -> Gesture:
        self._db = self._writing.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        step = None
        if error is None and self._changes:
            step = steps.record(self._db, self._name, self._now(), tuple(self._changes))
        self._writing.__exit__(kind, error, trace)
        if step is not None:
            self._tell(step)

    def add(self, record: T) -> T:
        """Add a record."""
        stored = tables.add(self._db, record)
        self._changes.append(Change(before=None, after=stored))
        return stored

    def amend(self, before: Kept, after: Kept) -> None:
        """Store a record in the place of another."""
        if before != after:
            tables.change(self._db, after)
            self._changes.append(Change(before=before, after=after))

    def remove(self, record: Record) -> None:
        """Remove a record."""
        tables.remove(self._db, record)
        self._changes.append(Change(before=record, after=None))
