"""Brings up the window first, then opens the journal in it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from journal.errors import JournalError
from ui.preferences import MODE, Preferences
from ui.theme import Mode, Theme
from ui.window import Window

if TYPE_CHECKING:
    from journal.journal import Journal
    from ui.background import Background
    from ui.page_table import PageRow
    from ui.session import Session
    from ui.workbench import Workbench


class Application(QObject):
    """The window over one journal at a time; the outermost edge, where faults of the app are caught.

    The window is painted empty first. Only then the rest is loaded, the workbench put into it and the journal opened.
    """

    workbench: Workbench
    _background: Background

    def __init__(
        self,
        app: QApplication,
        path: Path | None,
        opening: Callable[[Path | None], Journal],
        preferences: Preferences,
        rows: Sequence[PageRow] = (),
    ) -> None:
        """``opening`` opens the journal at a path, None being the default; ``rows`` are the pages, none being all."""
        super().__init__()
        self._path = path
        self._opening = opening
        self._preferences = preferences
        self._rows = rows
        self._session: Session | None = None
        self._reporting = False
        self.theme = Theme(app, _mode(preferences))
        self.theme.apply_ground()
        self.window = Window(preferences)
        self.window.painted.connect(self._furnish)

    def report(self, _kind: type[BaseException], error: BaseException, _where: TracebackType | None = None) -> None:
        """Say what the user can act on; report anything else as a fault, to be copied. For ``sys.excepthook``."""
        if isinstance(error, JournalError):
            self.workbench.say(str(error))
            return
        from ui.bug_report import bug_report
        from ui.dialogs.bug import BugDialog

        report = bug_report(error, {"Coaching Journal": "0.1.0", "PySide6": qt_version})
        sys.stderr.write(f"{report}\n")
        if not self._reporting:
            self._reporting = True
            BugDialog.tell(self.window, report)
            self._reporting = False

    def _furnish(self) -> None:
        """Put the workbench into the window and open the journal in it."""
        from ui.background import Background  # late, as everything below: the first painting does without
        from ui.icons import app_icon
        from ui.page_table import PAGES
        from ui.workbench import Workbench

        self.theme.apply()
        self._background = Background(self)
        self.workbench = Workbench(self.theme, self._preferences, self.window, self._rows or PAGES)
        self.workbench.offer("theme", self._toggle_theme)
        self.workbench.offer("shortcuts", self._show_shortcuts)
        self.window.setWindowIcon(app_icon())
        self.window.setCentralWidget(self.workbench)
        self.window.closing.connect(self._close)
        self._open()

    def _open(self) -> None:
        """Open the journal, or say in the window why it cannot be opened."""
        try:
            journal = self._opening(self._path)
        except JournalError as error:
            self._show_not_opened(str(error))
            return
        from ui.session import Session

        self._session = Session(journal, self.workbench, self.theme, self._preferences, self._background)

    def _show_not_opened(self, sentence: str) -> None:
        from ui.pages.not_opened import NotOpenedPage

        page = NotOpenedPage(self.theme, sentence)
        page.another_file_wanted.connect(self._open_another)
        page.quit_wanted.connect(self.window.close)
        self.workbench.show_instead(page)

    def _open_another(self) -> None:
        from ui import asking

        chosen = asking.open_file(self.window, "Open a journal", "Journals (*.db);;All files (*)")
        if chosen is not None:
            self._path = chosen
            self._open()

    def _close(self) -> None:
        self._background.wait()
        if self._session is not None:
            self._session.close()
            self._session = None

    def _toggle_theme(self) -> None:
        mode = Mode.LIGHT if self.theme.dark else Mode.DARK
        self._preferences.set(MODE, mode.value)
        self.theme.set_mode(mode)

    def _show_shortcuts(self) -> None:
        from ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog.tell(self.window, self.workbench.actions_by_name)


def open_journal(path: Path | None, clock: Callable[[], datetime]) -> Journal:
    """Open a journal, the default one when none is named; raises JournalError."""
    from journal.files import default_journal  # late: the window is painted before storage is imported
    from journal.journal import Journal
    from journal.zones import local_zone_name

    return Journal.open(path or default_journal(), clock=clock, zone=local_zone_name())


def run(journal_path: Path | None, clock: Callable[[], datetime], argv: Sequence[str]) -> int:
    """Show the window until it is closed; returns the exit status."""
    app = QApplication([*argv])
    app.setApplicationName("Coaching Journal")
    app.setDesktopFileName("coaching-journal")
    application = Application(app, journal_path, partial(open_journal, clock=clock), Preferences())
    sys.excepthook = application.report
    application.window.show()
    return app.exec()


def _mode(preferences: Preferences) -> Mode:
    """The mode kept in the preferences; the system's when the word kept means nothing."""
    kept = preferences.get(MODE)
    return Mode(kept) if kept in {mode.value for mode in Mode} else Mode.SYSTEM
