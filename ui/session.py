"""An open journal and the window over it: pages, undo, search, and changes made by other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from journal.errors import JournalError
from ui.actions import name_step
from ui.background import Background
from ui.commands import Commands
from ui.journal_signals import JournalSignals
from ui.note_reading import NoteReading
from ui.page_table import Surroundings
from ui.preferences import MODE, Preferences
from ui.routes import Routes
from ui.theme import Theme

if TYPE_CHECKING:
    from journal.history import Step
    from journal.journal import Journal
    from ui.dialogs.sections.draft import SettingsDraft
    from ui.workbench import Workbench

LOOK_AGAIN = 2000
"""Milliseconds between two looks at whether another program changed the journal."""


class Session(QObject):
    """Lives from the opening of a journal to its closing, once for each journal opened."""

    def __init__(
        self, journal: Journal, workbench: Workbench, theme: Theme, preferences: Preferences, background: Background
    ) -> None:
        super().__init__(workbench)
        self.signals = JournalSignals(self)
        self._journal = journal
        self._workbench = workbench
        self._theme = theme
        self._preferences = preferences
        self._look = QTimer(self, interval=LOOK_AGAIN)
        self.signals.listen(journal)
        self.signals.changed.connect(self._name_steps)
        self.signals.undoable.connect(self._offer_undo)
        self.signals.said.connect(self._say)
        self._look.timeout.connect(self._look_outside)
        workbench.offer("undo", self._undo)
        workbench.offer("redo", self._redo)
        workbench.offer("settings", self._open_settings)
        around = Surroundings(
            journal=journal,
            signals=self.signals,
            theme=theme,
            reading=NoteReading(journal, self.signals, background, self),
            background=background,
            preferences=preferences,
            routes=Routes(self),
        )
        self._commands = Commands(workbench, around)
        workbench.open_pages(around)
        self._name_steps()
        self._look.start()

    def close(self) -> None:
        """Have what is typed kept, and close the journal."""
        self._look.stop()
        self.signals.closing.emit()
        self._journal.close()

    def _undo(self) -> None:
        with self.signals.failures_shown():
            if step := self._journal.undo():
                self.signals.said.emit(f"Taken back: {_in_a_sentence(step)}.")

    def _redo(self) -> None:
        with self.signals.failures_shown():
            if step := self._journal.redo():
                self.signals.said.emit(f"Done again: {_in_a_sentence(step)}.")

    def _open_settings(self) -> None:
        """Let the settings be changed until they are saved or left; a failed try comes back as it was typed."""
        from ui.dialogs.sections.draft import SettingsDraft  # late: the first painting does without
        from ui.dialogs.settings import SettingsDialog

        journal, trouble = self._journal, ""
        draft = SettingsDraft(settings=journal.settings, mode=self._theme.mode)
        bands, today = journal.bands(), journal.today()
        while edited := SettingsDialog.edit(
            self._workbench, self._theme, draft, bands=bands, today=today, trouble=trouble
        ):
            try:
                self._save_settings(edited)
                return
            except JournalError as error:
                draft, trouble = edited, str(error)

    def _save_settings(self, draft: SettingsDraft) -> None:
        """Keep what differs from before: the window's part in the preferences, the rest in the journal."""
        if draft.mode.value != self._preferences.get(MODE):
            self._preferences.set(MODE, draft.mode.value)
        if draft.settings != self._journal.settings:
            self._journal.change_settings(draft.settings, band=draft.band)
            self.signals.undoable.emit("Settings changed.")
        elif draft.band is not None:
            self._journal.set_band(draft.band)
            self.signals.undoable.emit("Target band set.")

    def _name_steps(self) -> None:
        name_step(self._workbench.actions_by_name["undo"], "Undo", self._journal.undo_name)
        name_step(self._workbench.actions_by_name["redo"], "Redo", self._journal.redo_name)

    def _offer_undo(self, sentence: str) -> None:
        self._workbench.toast.say(sentence, "Undo")

    def _say(self, sentence: str) -> None:
        self._workbench.toast.say(sentence)

    def _look_outside(self) -> None:
        with self.signals.failures_shown():
            self._journal.poll()


def _in_a_sentence(step: Step) -> str:
    return step.name[:1].lower() + step.name[1:]
