"""Carries what a journal tells its listeners to the pages, and what went wrong to the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.errors import JournalError

if TYPE_CHECKING:
    from journal.journal import Journal


class JournalSignals(QObject):
    """One for each open journal; pages listen here and never to each other.

    ``changed`` carries the Step just done, undone or redone, or None when another program changed the file and
    everything must be read again. ``closing`` comes before the journal is closed: keep what is typed.
    ``failed`` carries one sentence for the user about a command that did not happen. ``undoable`` carries one
    sentence about something just done, shown with an Undo button; ``said`` one that there is nothing to undo about.
    """

    changed = Signal(object)
    closing = Signal()
    failed = Signal(str)
    undoable = Signal(str)
    said = Signal(str)

    def listen(self, journal: Journal) -> None:
        """Pass on what this journal tells its listeners from now on."""
        journal.changed.append(self.changed.emit)

    @contextmanager
    def failures_shown(self) -> Iterator[None]:
        """Run a journal command; what the user can act on is shown in the window and goes no further."""
        try:
            yield
        except JournalError as error:
            self.failed.emit(str(error))
