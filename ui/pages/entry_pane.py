"""The entry beside the list: its form, how it is saved, and what becomes of text that is not saved yet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from journal.entry_draft import EntryDraft
from journal.errors import JournalError
from journal.guidance import load_guidance
from journal.history import Step
from journal.records import Entry, new_uuid
from journal.typed_times import minutes_words
from ui.entry_saving import EntrySaving, renames, worth_logging
from ui.focus_watch import FocusWatch
from ui.icons import icon
from ui.journal_signals import JournalSignals
from ui.note_reading import NoteReading
from ui.pages.standing import NOTICES, Standing
from ui.suggesting import suggested_activities
from ui.theme import Theme
from ui.widgets.entry_commitments import EntryCommitments
from ui.widgets.entry_form import EntryForm
from ui.widgets.notice import Notice
from ui.widgets.text_label import TextLabel, TextRole

if TYPE_CHECKING:
    from journal.journal import Journal

KEEP_EVERY = 2000
"""Milliseconds after which typed text is kept as a draft."""

SUGGEST_AFTER = 400
"""Milliseconds without typing after which activities are suggested."""


class EntryPane(QWidget):
    """One entry at a time. It is saved whole, as one step, when the focus leaves it or ``commit`` is called.

    ``saved`` carries the id of the entry just saved; the other signals ask for something to be done with it.
    """

    saved = Signal(int)
    emptied = Signal()
    duplicate_wanted = Signal()
    delete_wanted = Signal()
    copy_wanted = Signal()

    def __init__(
        self,
        journal: Journal,
        signals: JournalSignals,
        theme: Theme,
        reading: NoteReading,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._signals = signals
        self._theme = theme
        self._entry: Entry | None = None
        self._theirs: Entry | None = None
        self._standing = Standing.IN_STEP
        self._reading = reading
        self._saving = EntrySaving(journal, reading)
        self.notice = Notice()
        self.form = EntryForm(theme)
        self.commitments = EntryCommitments(journal, signals, theme)
        self._saved = TextLabel("", TextRole.CAPTION)
        self._more = QPushButton()
        self._menu = QMenu(self)
        self._clock = QTimer(self, singleShot=True, interval=KEEP_EVERY)
        self._thinking = QTimer(self, singleShot=True, interval=SUGGEST_AFTER)
        self._watch = FocusWatch(theme.app, self)
        self._name()
        self._arrange()
        self._connect()
        self._dress()

    @property
    def entry(self) -> Entry | None:
        """The entry as the journal knows it; id 0 for one not logged yet, None when nothing is shown."""
        return self._entry

    def open(self, entry: Entry) -> None:
        """Show an entry, with what was typed and not saved the last time."""
        self._show(entry)
        draft = self._saving.draft(entry)
        if draft is None:
            return
        self.form.restore(draft)
        if draft.shown.id and draft.shown != entry:
            self._theirs = entry
            self._stand(Standing.OVERTAKEN)
        else:
            self._stand(Standing.RESTORED)
        self._mark_edited()

    def start(self, blank: Entry, prefill: Entry | None = None) -> None:
        """Show a form for an entry not logged yet: blank, filled in beforehand, or as it was left unsaved."""
        if prefill is None:
            self.open(blank)
        else:
            base = replace(
                prefill, id=0, title="", notes="", people=(), deal=None, tags=(), allocations=(), minutes=blank.minutes
            )
            self._show(base)
            typed = {"title": prefill.title, "notes": prefill.notes, "minutes": minutes_words(prefill.minutes)}
            self.form.restore(EntryDraft(shown=base, entry=replace(prefill, title="", notes=""), typed=typed))
            self._mark_edited()
        self.form.title.setFocus()

    def clear(self) -> None:
        """Show nothing."""
        self._clock.stop()
        self._thinking.stop()
        self._entry = None
        self._stand(Standing.IN_STEP)
        self.emptied.emit()

    def discard(self) -> None:
        """Let go of what is typed and show nothing."""
        if self._entry is not None:
            with self._signals.failures_shown():
                self._saving.keep(self._entry, "")
                self.clear()

    def commit(self) -> bool:
        """Save what was changed as one step; False, with the reason shown and the text kept, when it cannot be."""
        if self._entry is None or not self.form.dirty:
            return True
        if self._standing in (Standing.OVERTAKEN, Standing.REMOVED):
            self.keep_draft()
            return False
        try:
            reading = self.form.read()
            worth_it = self._entry.id or worth_logging(reading, self._entry)
            stored = self._saving.save(*reading) if worth_it else self._entry
        except JournalError as error:
            self.form.show_problem(str(error))
            self.keep_draft()
            return False
        if stored.id:
            self.saved.emit(stored.id)
        return True

    def keep_draft(self) -> None:
        """Keep what is typed until it is saved."""
        if self._entry is None:
            return
        try:
            self._saving.keep(self._entry, self.form.draft().to_text() if self.form.dirty else "")
        except JournalError as error:
            self.form.show_problem(f"What you typed is not kept yet. {error}")

    def follow(self, step: Step | None) -> None:
        """Bring the form up to date after a step, without touching what is being typed."""
        if self._entry is None:
            return
        stored = self._saving.found(self._entry, step)
        if stored is None:
            self._lose()
        elif self._saving.under_way:
            self._settle(stored)
        elif stored != self._entry and self.form.dirty:
            self._theirs = stored
            self._stand(Standing.OVERTAKEN)
        elif stored != self._entry or (not self.form.dirty and renames(step)):
            self._show(stored)

    def _show(self, entry: Entry) -> None:
        if self._entry is None or entry.uuid != self._entry.uuid:
            self.commitments.line.clear()
        self._entry, self._theirs = entry, None
        self.form.show_entry(entry, self._saving.known())
        self._clock.stop()
        self._stand(Standing.IN_STEP)
        self._saved.setText(self._saving.saved_words(self._entry))
        self.commitments.show_for(entry)
        self._suggest()

    def _settle(self, stored: Entry) -> None:
        self._entry, self._theirs = stored, None
        self.form.settle(stored, self._saving.known())
        self._clock.stop()
        self._stand(Standing.IN_STEP)
        self._saved.setText(self._saving.saved_words(self._entry))
        self.commitments.show_for(stored)

    def _lose(self) -> None:
        if self.form.dirty:
            self._stand(Standing.REMOVED)
        else:
            self.clear()

    def _stand(self, standing: Standing) -> None:
        self._standing = standing
        if standing is Standing.IN_STEP:
            self.notice.hide()
        else:
            self.notice.say(*NOTICES[standing])

    def _answer_first(self) -> None:
        """Let go of what is typed: show what the journal has."""
        if self._entry is None:
            return
        with self._signals.failures_shown():
            self._saving.keep(self._entry, "")
        if self._standing is Standing.REMOVED:
            self.clear()
        else:
            self._show(self._theirs or self._entry)

    def _answer_second(self) -> None:
        """Keep what is typed: save it over the newer version, or as a new entry when it was deleted."""
        if self._entry is None:
            return
        if self._standing is Standing.REMOVED:
            with self._signals.failures_shown():
                self._saving.keep(self._entry, "")
            self._theirs = replace(self._entry, id=0, uuid=new_uuid(), title="", notes="", people=(), deal=None)
        if self._theirs is not None:
            self._entry = self._theirs
            self.form.compare_with(self._theirs)
        self._stand(Standing.IN_STEP)
        self.commit()

    def _edit(self) -> None:
        self._mark_edited()
        self._reading.wake()
        self._thinking.start()
        if not self._clock.isActive():
            self._clock.start()

    def _mark_edited(self) -> None:
        self._saved.setText("Not saved yet" if self.form.dirty else "")

    def _suggest(self) -> None:
        """Suggest activities from what is written, while minutes are untagged."""
        form = self.form
        note = f"{form.title.read()}\n{form.notes.read()}".strip() if form.allocations.bar.sums.untagged else ""
        form.allocations.suggest(suggested_activities(self._reading(note)) if note else {})

    def _promise(self, text: str) -> None:
        """Add a commitment to the entry, which is saved first if it is not yet."""
        if self.commit() and self._entry is not None and self._entry.id:
            self.commitments.promise(self._entry, text)

    def _leave(self) -> None:
        self.commit()

    def _name(self) -> None:
        self._more.setAccessibleName("More about this entry")
        self._more.setToolTip("Duplicate, copy or delete")
        self._more.setProperty("look", "menu")
        self._more.setMenu(self._menu)
        self.form.allocations.explain({item.id: item.text for item in load_guidance().section("activities")})

    def _arrange(self) -> None:
        self._menu.addAction("Duplicate", self.duplicate_wanted.emit)
        self._menu.addAction("Copy as text", self.copy_wanted.emit)
        self._menu.addSeparator()
        self._menu.addAction("Delete", self.delete_wanted.emit)
        self.form.aside.addWidget(self.commitments)
        self.form.header.insertWidget(0, self._saved)
        self.form.header.addWidget(self._more)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.form)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.notice)
        rows.addWidget(scroll, 1)

    def _connect(self) -> None:
        self.commitments.added.connect(self._promise)
        self.form.edited.connect(self._edit)
        self._clock.timeout.connect(self.keep_draft)
        self._thinking.timeout.connect(self._suggest)
        self._watch.left.connect(self._leave)
        self._watch.paused.connect(self.keep_draft)
        self._signals.changed.connect(self.follow)
        self._reading.refreshed.connect(self._suggest)
        self.notice.first.connect(self._answer_first)
        self.notice.second.connect(self._answer_second)
        self._theme.changed.connect(self._dress)

    def _dress(self) -> None:
        self._more.setIcon(icon(self._theme, "ellipsis"))
