"""An open journal and the window over it: pages, undo, search, and changes made by other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.actions import name_step
from ui.background import Background
from ui.commands import Commands
from ui.journal_signals import JournalSignals
from ui.main_window import MainWindow
from ui.page_table import Surroundings
from ui.preferences import Preferences
from ui.routes import Routes
from ui.theme import Theme

if TYPE_CHECKING:
    from journal.journal import Journal

LOOK_AGAIN = 2000
"""Milliseconds between two looks at whether another program changed the journal."""


class Session(QObject):
    """Lives from the opening of a journal to its closing, once for each journal opened."""

    def __init__(
        self, journal: Journal, window: MainWindow, theme: Theme, preferences: Preferences, background: Background
    ) -> None:
        super().__init__(window)
        self.signals = JournalSignals(self)
        self._journal = journal
        self._window = window
        self._look = QTimer(self, interval=LOOK_AGAIN)
        self.signals.listen(journal)
        self.signals.changed.connect(self._name_steps)
        self.signals.undoable.connect(self._offer_undo)
        self._look.timeout.connect(self._look_outside)
        window.offer("undo", self._undo)
        window.offer("redo", self._redo)
        around = Surroundings(
            journal=journal,
            signals=self.signals,
            theme=theme,
            background=background,
            preferences=preferences,
            routes=Routes(self),
        )
        self._commands = Commands(window, around)
        window.open_pages(around)
        self._name_steps()
        self._look.start()

    def close(self) -> None:
        """Have what is typed kept, and close the journal."""
        self._look.stop()
        self.signals.closing.emit()
        self._journal.close()

    def _undo(self) -> None:
        with self.signals.failures_shown():
            self._journal.undo()

    def _redo(self) -> None:
        with self.signals.failures_shown():
            self._journal.redo()

    def _name_steps(self) -> None:
        name_step(self._window.actions_by_name["undo"], "Undo", self._journal.undo_name)
        name_step(self._window.actions_by_name["redo"], "Redo", self._journal.redo_name)

    def _offer_undo(self, sentence: str) -> None:
        self._window.toast.say(sentence, "Undo")

    def _look_outside(self) -> None:
        with self.signals.failures_shown():
            self._journal.poll()
