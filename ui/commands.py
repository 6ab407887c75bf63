"""What the actions of the menu do to an open journal, and where its pages lead."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from journal.filters import EntryFilter
from journal.periods import Period, quarter_of
from journal.records import Commitment, Entry
from ui.page_table import Surroundings

if TYPE_CHECKING:
    from ui.calendar_reading import CalendarReading, Read
    from ui.dialogs.progress import ProgressDialog
    from ui.pages.journal_page import JournalPage
    from ui.workbench import Workbench

IMPORT_SPAN = timedelta(days=730)
"""How far back a calendar is read, our own default; the command line takes any span."""


class Commands(QObject):
    """One for each open journal."""

    def __init__(self, workbench: Workbench, around: Surroundings) -> None:
        super().__init__(workbench)
        self._workbench = workbench
        self._around = around
        self._reading: CalendarReading | None = None
        self._progress: ProgressDialog | None = None
        routes = around.routes
        routes.entries_wanted.connect(self._show_entries)
        routes.entry_wanted.connect(self._show_entry)
        routes.new_entry_wanted.connect(self._new_entry)
        routes.change_wanted.connect(self._promise)
        routes.summary_wanted.connect(self._sum_up)
        routes.line_wanted.connect(self._start_line)
        workbench.offer("new-entry", self._new_entry)
        workbench.offer("capture", self._capture)
        workbench.offer("import-calendar", self._import_calendar)
        workbench.offer("inbox", self._open_inbox)
        workbench.offer("save-summary", self._save_summary)
        workbench.offer_search(self._search)

    def _journal_page(self) -> JournalPage | None:
        from ui.pages.journal_page import JournalPage

        page = self._workbench.go("journal")
        return page if isinstance(page, JournalPage) else None

    def _show_entries(self, wanted: EntryFilter) -> None:
        if page := self._journal_page():
            page.show_filter(wanted)

    def _show_entry(self, entry: Entry) -> None:
        if page := self._journal_page():
            page.show_entry(entry.id)

    def _new_entry(self) -> None:
        if page := self._journal_page():
            page.new_entry()

    def _search(self, words: str) -> None:
        if page := self._journal_page():
            page.search(words)

    def _capture(self) -> None:
        self._start_line("")

    def _start_line(self, words: str) -> None:
        from ui.dialogs.capture import CaptureDialog

        around = self._around
        CaptureDialog.open_over(self._workbench, around.journal, around.signals, around.theme, around.reading, words)

    def _open_inbox(self) -> None:
        from ui.dialogs.inbox_dialog import InboxDialog

        dialog = InboxDialog(self._around.journal, self._around.signals, self._around.theme, self._workbench)
        dialog.exec()
        dialog.deleteLater()

    def _promise(self, words: str) -> None:
        """Make the next step of an insight a commitment, once."""
        journal, signals = self._around.journal, self._around.signals
        with signals.failures_shown():
            if any(promised.open and promised.text == words for promised in journal.commitments()):
                signals.said.emit("That is among your commitments already.")
                return
            journal.promise(Commitment(text=words, made=journal.today()))
            signals.undoable.emit("Added to your commitments.")

    def _save_summary(self) -> None:
        self._sum_up(quarter_of(self._around.journal.today(), self._around.journal.settings))

    def _sum_up(self, period: Period) -> None:
        from ui.dialogs.summary import SummaryDialog

        around = self._around
        dialog = SummaryDialog(
            around.journal,
            around.signals,
            around.theme,
            around.background,
            around.preferences,
            period,
            self._workbench,
        )
        dialog.exec()
        dialog.deleteLater()

    def _import_calendar(self) -> None:
        from ui import asking

        files = asking.open_files(self._workbench, "Import a calendar", "Calendars (*.ics *.ical);;All files (*)")
        if files:
            self.read_calendars(files)

    def read_calendars(self, files: tuple[Path, ...]) -> None:
        """Read calendar files beside the window and put what they hold into the inbox."""
        from ui.calendar_reading import CalendarReading
        from ui.dialogs.progress import ProgressDialog

        journal = self._around.journal
        self._progress = ProgressDialog("Reading the calendar…", self._workbench)
        self._reading = CalendarReading(
            files,
            first=journal.today() - IMPORT_SPAN,
            last=journal.today(),
            people=journal.people(),
            settings=journal.settings,
        )
        self._reading.progressed.connect(self._progress.show_progress)
        self._progress.cancelled.connect(self._reading.cancel)
        self._progress.start()
        self._around.background.run(self._reading.read, self._calendar_read, self._calendar_failed)

    def _calendar_read(self, read: Read) -> None:
        self._end_reading()
        if read.cancelled:
            return
        with self._around.signals.failures_shown():
            done = self._around.journal.propose(read.proposals)
            self._around.signals.undoable.emit(read.words(len(done.proposed), len(done.updated), done.same))
            if self._around.journal.proposals():
                self._open_inbox()

    def _calendar_failed(self, error: Exception) -> None:
        self._end_reading()
        self._around.signals.failed.emit(str(error))

    def _end_reading(self) -> None:
        if self._progress is not None:
            self._progress.end()
        self._progress = None
        self._reading = None
