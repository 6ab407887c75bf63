"""The Journal page: the entries at the left, the one chosen at the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from journal.errors import NotFound
from journal.filters import EntryFilter
from journal.history import Step
from journal.periods import quarter_of
from journal.records import Activity, Deal, Entry, Kind, Person, new_uuid
from ui.entry_text import entry_text
from ui.journal_signals import JournalSignals
from ui.models.entry_list import EntryList
from ui.note_reading import NoteReading
from ui.pages.entry_pane import EntryPane
from ui.theme import Theme
from ui.widgets.empty_state import EmptyState
from ui.widgets.entry_list_view import EntryListView
from ui.widgets.filter_bar import FilterBar

if TYPE_CHECKING:
    from journal.journal import Journal
    from ui.preferences import Preferences

NOTHING_YET = ("No entries yet", "Log a one-on-one, a deal review or a meeting, and it shows here.")
NOTHING_FOUND = ("Nothing found", "No entry matches this search. Take a filter away or try fewer words.")
NOTHING_CHOSEN = ("No entry chosen", "Choose one from the list, or write a new one.")


class JournalPage(QWidget):
    """Browse, search, read and edit entries."""

    def __init__(
        self,
        journal: Journal,
        signals: JournalSignals,
        theme: Theme,
        reading: NoteReading,
        preferences: Preferences | None = None,  # noqa: ARG002
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._signals = signals
        self._model = EntryList(journal, self)
        self.filters = FilterBar(journal, theme)
        self.list = EntryListView(theme, self._model)
        self.pane = EntryPane(journal, signals, theme, reading)
        self._left = QStackedWidget()
        self._right = QStackedWidget()
        self._none_found = EmptyState(theme, "search", *NOTHING_FOUND)
        self._none_shown = EmptyState(theme, "book", *NOTHING_CHOSEN, "New entry")
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._arrange()
        self._connect()
        self.show_filter(EntryFilter(period=quarter_of(journal.today(), journal.settings)))
        self.list.choose_newest(journal.today())

    def commit(self) -> bool:
        """Save what is typed; False, with the reason shown, when it cannot be saved yet."""
        return self.pane.commit()

    def show_filter(self, wanted: EntryFilter) -> None:
        """List the entries of a filter, for example those that prove a figure."""
        self.filters.set_filter(wanted)

    def show_entry(self, entry_id: int) -> None:
        """Show one entry, whether or not the filter lists it."""
        self._go(entry_id)

    def search(self, words: str) -> None:
        """Search all entries for words and go to the newest that is found."""
        self.show_filter(EntryFilter(words=words))
        self.list.choose_newest(self._journal.today())
        self.list.setFocus()

    def new_entry(self, prefill: Entry | None = None) -> None:
        """Show a form for a new entry; it is logged once there is something in it."""
        if not self.commit():
            return
        now, minutes = self._journal.now(), self._journal.settings.one_on_one_minutes
        blank = Entry(
            kind=Kind.ONE_ON_ONE, date=now.date(), start=now.time().replace(second=0, microsecond=0), minutes=minutes
        )
        self.list.choose(())
        self._right.setCurrentWidget(self.pane)
        self.pane.start(blank, prefill)

    def _list_entries(self, wanted: EntryFilter) -> None:
        self._model.show(wanted)
        self._count()

    def _count(self) -> None:
        count = self._journal.count(self._model.wanted)
        self.filters.show_count(count.entries, count.minutes)
        if not count.entries:
            any_at_all = self._journal.count(EntryFilter()).entries
            self._none_found.set_words(*(NOTHING_FOUND if any_at_all else NOTHING_YET))
        self._left.setCurrentIndex(0 if count.entries else 1)

    def _go(self, entry_id: int) -> None:
        """Show an entry, once the one shown before is saved."""
        shown = self.pane.entry
        if not entry_id or (shown is not None and shown.id == entry_id):
            return
        if not self.pane.commit():
            self._choose_shown()
            return
        try:
            entry = self._journal.entry(entry_id)
        except NotFound:
            return
        self._right.setCurrentWidget(self.pane)
        self.pane.open(entry)
        if not self.list.chosen_ids():
            self._choose_shown()

    def _choose_shown(self) -> None:
        shown = self.pane.entry.id if self.pane.entry else 0
        if shown not in self.list.chosen_ids():
            self.list.choose((shown,), shown)

    def _follow(self, step: Step | None) -> None:
        self._model.follow(step)
        if step is None or any(step.touches(kind) for kind in (Person, Deal, Activity)):
            self.filters.follow()
        self._count()

    def _show_none(self) -> None:
        self._right.setCurrentWidget(self._none_shown)

    def _focus_form(self) -> None:
        self.pane.form.title.setFocus()

    def _start_new(self) -> None:
        self.new_entry()

    def _duplicate(self) -> None:
        shown = self.pane.entry
        if shown is None or not self.commit():
            return
        now = self._journal.now()
        again = replace(
            shown, id=0, uuid=new_uuid(), date=now.date(), start=None, notes="", told_asked=None, talked_more=None
        )
        self.new_entry(again)

    def _delete(self) -> None:
        shown = self.pane.entry
        ids = self.list.chosen_ids() or ((shown.id,) if shown else ())
        if shown is not None and shown.id not in ids and shown.id:
            ids = (shown.id,)
        if not any(ids):
            self.pane.discard()
            return
        titles = [self._journal.entry(one).title or "the entry" for one in ids]
        self.pane.keep_draft()
        with self._signals.failures_shown():
            self._journal.remove(*ids)
            if shown is not None and shown.id in ids:
                self.pane.clear()
            what = f"“{titles[0]}”" if len(ids) == 1 else f"{len(ids)} entries"
            self._signals.undoable.emit(f"Deleted {what}.")

    def _copy(self) -> None:
        people = {person.id: person.name for person in self._journal.people()}
        deals = {deal.id: deal.name for deal in self._journal.deals()}
        activities = {activity.key: activity.name for activity in self._journal.activities()}
        shown = self.pane.entry
        ids = self.list.chosen_ids() or ((shown.id,) if shown and shown.id else ())
        texts = (entry_text(self._journal.entry(one), people, deals, activities) for one in ids)
        QGuiApplication.clipboard().setText("\n\n\n".join(texts))

    def _arrange(self) -> None:
        left = QWidget()
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rule = QFrame()
        rule.setProperty("look", "rule")
        rows.addWidget(self.filters)
        rows.addWidget(rule)
        rows.addWidget(self._left, 1)
        left.setProperty("look", "side")
        left.setMinimumWidth(280)
        left.setMaximumWidth(480)
        for stack, pages in ((self._left, (self.list, self._none_found)), (self._right, (self._none_shown, self.pane))):
            for page in pages:
                stack.addWidget(page)
        self._splitter.setObjectName("journal-splitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(left)
        self._splitter.addWidget(self._right)
        for place, share in enumerate((1, 2)):
            self._splitter.setStretchFactor(place, share)
        self._splitter.setSizes([400, 840])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._splitter)

    def _connect(self) -> None:
        self.filters.changed.connect(self._list_entries)
        self.list.current.connect(self._go, Qt.ConnectionType.QueuedConnection)
        self.list.opened.connect(self._focus_form)
        self.pane.saved.connect(self._choose_shown)
        self.pane.emptied.connect(self._show_none)
        self._none_shown.acted.connect(self._start_new)
        for part in (self.list, self.pane):
            part.duplicate_wanted.connect(self._duplicate)
            part.delete_wanted.connect(self._delete)
            part.copy_wanted.connect(self._copy)
        self._signals.changed.connect(self._follow)
        self._signals.closing.connect(self._close)

    def _close(self) -> None:
        """Save what can be saved before the journal closes; the rest is kept as a draft."""
        self.commit()
        self.pane.clear()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Hand the keyboard to the list; a focus proxy would keep Tab from the search above it."""
        self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save when another page is shown."""
        if not event.spontaneous():
            self.commit()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Ctrl+S."""
        if event.matches(QKeySequence.StandardKey.Save):
            self.commit()
        else:
            super().keyPressEvent(event)
