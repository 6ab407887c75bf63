"""Between the entry form and the journal: saving an entry, finding it again, and keeping drafts of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.entry_draft import EntryDraft
from journal.errors import NotFound
from journal.history import Step
from journal.periods import day_words
from journal.records import Activity, Correction, Deal, Entry, Person
from ui.note_reading import NoteReading
from ui.widgets.entry_form import Known, Reading

if TYPE_CHECKING:
    from journal.journal import Journal

NEW = "entry:new"


class EntrySaving:
    """Saves one entry at a time; ``under_way`` while it does, so that what is told then is known to be its own."""

    def __init__(self, journal: Journal, reading: NoteReading) -> None:
        self._journal = journal
        self._reading = reading
        self._kept = ("", "")
        self.under_way = False

    def known(self) -> Known:
        """What an entry can refer to."""
        journal = self._journal
        return Known(
            people=journal.people(), deals=journal.deals(), activities=journal.activities(), tags=journal.tags()
        )

    def save(self, entry: Entry, people: tuple[Person, ...], deal: Deal | None) -> Entry:
        """Log or amend an entry, with what is new with it, as one step, and let go of its draft.

        Raises:
            JournalError: it could not be saved; the draft stays.
        """
        self.under_way = True
        try:
            save = self._journal.amend if entry.id else self._journal.log
            stored = save(entry, new_people=people, new_deal=deal, corrections=self._corrections(entry))
        finally:
            self.under_way = False
        self.keep(entry, "")
        return stored

    def _corrections(self, entry: Entry) -> tuple[Correction, ...]:
        """What an entry corrects in suggestions; nothing when its minutes are filed as before."""
        before = self._journal.entry(entry.id).allocations if entry.id else ()
        if before == entry.allocations:
            return ()
        return self._reading.corrections_of(entry, self._reading(f"{entry.title}\n{entry.notes}"))

    def found(self, shown: Entry, step: Step | None) -> Entry | None:
        """An entry as the journal now has it, after a step; None when it is gone."""
        if shown.id:
            try:
                return self._journal.entry(shown.id)
            except NotFound:
                return None
        added = [change.after for change in step.changes] if step else []
        return next((new for new in added if isinstance(new, Entry) and new.uuid == shown.uuid), shown)

    def draft(self, entry: Entry) -> EntryDraft | None:
        """What was typed into an entry and not saved the last time."""
        text = self._journal.draft(_key(entry))
        self._kept = (_key(entry), text)
        return EntryDraft.from_text(text)

    def keep(self, entry: Entry, text: str) -> None:
        """Keep typed text of an entry, or let go of it with no text.

        Raises:
            JournalError: it could not be kept.
        """
        if self._kept != (_key(entry), text):
            self._journal.keep_draft(_key(entry), text)
            self._kept = (_key(entry), text)

    def saved_words(self, entry: Entry) -> str:
        """When an entry was last saved, for example ``Saved 10:58`` or ``Saved 20 Nov``."""
        versions = self._journal.versions(entry.id) if entry.id else ()
        if not versions:
            return ""
        at, today = versions[0].at, self._journal.today()
        when = f"{at:%H:%M}" if at.date() == today else day_words(at.date(), year=at.year != today.year)
        return f"Saved {when}"


def _key(entry: Entry) -> str:
    return f"entry:{entry.uuid}" if entry.id else NEW


def renames(step: Step | None) -> bool:
    """Whether a step may have changed a name the form shows."""
    return step is None or any(step.touches(kind) for kind in (Person, Deal, Activity))


def worth_logging(reading: Reading, blank: Entry) -> bool:
    """Whether a form for a new entry holds more than a changed kind or date."""
    entry, people, deal = reading
    typed = entry.title.strip() or entry.notes.strip() or entry.people or people or deal or entry.allocations
    return bool(typed) or entry.minutes != blank.minutes
