"""One gesture of the user: one transaction whose changes become one named step."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import TypeVar

from journal.history import Change, Kept, Step
from journal.records import Record
from journal.storage import steps, tables
from journal.storage.connection import Connection

T = TypeVar("T", bound=Record)


class Gesture:
    """What can be done to the records within one transaction; it collects the changes."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection.db
        self.changes: list[Change] = []

    def add(self, record: T) -> T:
        """Add a record."""
        stored = tables.add(self._db, record)
        self.changes.append(Change(before=None, after=stored))
        return stored

    def amend(self, before: Kept, after: Kept) -> None:
        """Store a record in the place of another."""
        if before != after:
            tables.change(self._db, after)
            self.changes.append(Change(before=before, after=after))

    def remove(self, record: Record) -> None:
        """Remove a record."""
        tables.remove(self._db, record)
        self.changes.append(Change(before=record, after=None))


@contextlib.contextmanager
def one_gesture(
    connection: Connection, name: str, now: Callable[[], datetime], tell: Callable[[Step], None]
) -> Iterator[Gesture]:
    """One transaction whose changes, if there are any, are kept as a step; the step is told once it is saved."""
    step = None
    with connection.write() as db:
        gesture = Gesture(connection)
        yield gesture
        if gesture.changes:
            step = steps.record(db, name, now(), tuple(gesture.changes))
    if step is not None:
        tell(step)
