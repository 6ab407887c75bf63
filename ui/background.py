"""Work off the window's thread; its results come back on it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from journal.errors import JournalError

T = TypeVar("T")


class Background(QObject):
    """Runs pieces of work one beside the other; ``inline`` runs each at once, for tests.

    ``work`` takes no widget and no Journal with it: it opens what it needs itself and returns a value.
    """

    def __init__(self, parent: QObject | None = None, *, inline: bool = False) -> None:
        super().__init__(parent)
        self._inline = inline
        self._pool = QThreadPool(self)
        self._jobs: set[_Job] = set()
        self._collecting = False

    def run(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run ``work`` and hand its value to ``done``, or what it raised to ``failed``, on the calling thread.

        Both are bound methods of a QObject and are not called once that object is gone. An error that is not a
        JournalError is a bug: it is raised again after ``failed`` so that the window can report it.
        """
        job = _Job(work)
        job.done.connect(done)
        job.failed.connect(failed)
        job.over.connect(self._forget)
        self._jobs.add(job)
        if self._inline:
            job.perform()
        else:
            self._hold_collector()
            self._pool.start(job.perform)

    def busy(self) -> bool:
        """Whether any work is still under way."""
        return bool(self._jobs)

    def wait(self) -> None:
        """Stay until all work is done, for example before the program ends; results are not handed over."""
        self._pool.waitForDone()
        for job in self._jobs:
            job.blockSignals(True)
        self._jobs.clear()
        self._let_collector()

    def _forget(self, job: _Job) -> None:
        self._jobs.discard(job)
        if not self._jobs:
            self._let_collector()

    def _hold_collector(self) -> None:
        """Keep Python's garbage collector from running on another thread, where it would destroy widgets."""
        if gc.isenabled():
            gc.disable()
            self._collecting = True

    def _let_collector(self) -> None:
        """Let it run again, on the window's thread."""
        if self._collecting:
            gc.enable()
            self._collecting = False


class _Job(QObject):
    """One piece of work; lives on the thread that asked, performs on another."""

    done = Signal(object)
    failed = Signal(object)
    over = Signal(object)
    _performed = Signal()

    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__()
        self._work = work
        self._value: Any = None
        self._error: Exception | None = None
        self._performed.connect(self._deliver, Qt.ConnectionType.AutoConnection)

    def perform(self) -> None:
        """Do the work, on whatever thread this is, and have the result delivered on the asking one."""
        try:
            self._value = self._work()
        except Exception as error:  # noqa: BLE001 - handed over and, when a bug, raised again by _deliver
            self._error = error
        self._performed.emit()

    def _deliver(self) -> None:
        self.over.emit(self)
        if self._error is None:
            self.done.emit(self._value)
            return
        self.failed.emit(self._error)
        if not isinstance(self._error, JournalError):
            raise self._error
