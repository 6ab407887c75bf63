"""The one door to what the journal keeps: commands are verbs, queries are nouns.

Every command is one transaction and one named step; when it is done, the listeners in ``changed`` are
told the step, so that whoever shows the journal reads again what it shows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from journal.errors import NotFound
from journal.filters import EntryFilter, folded
from journal.gesture import Gesture, one_gesture
from journal.history import Step
from journal.queries import Queries
from journal.records import Activity, Band, Commitment, Correction, Deal, Entry, Person, Proposal, ProposalState, Record
from journal.settings import Settings
from journal.storage import drafts, steps, tables
from journal.storage.connection import Connection, open_journal

if TYPE_CHECKING:
    from journal.inbox import Imported

T = TypeVar("T", bound=Record)


class Journal(Queries):
    """An open journal; use it from the thread that opened it."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime], zone: str) -> None:
        super().__init__(connection, clock, zone)
        self._seen = self._data_version()
        self.changed: list[Callable[[Step | None], None]] = []

    @classmethod
    def open(cls, path: Path, *, clock: Callable[[], datetime] = datetime.now, zone: str = "") -> Journal:
        """Open a journal, making it when there is none.

        Raises:
            JournalError: the file is no journal, is damaged, comes from a newer version, or is denied.
        """
        connection = open_journal(path.absolute())
        journal = cls(connection, clock, zone)
        if not journal.activities():
            journal._add_activities()
        return journal

    def close(self) -> None:
        """Close the file; everything is already saved."""
        self._connection.close()

    # Commands

    def log(
        self,
        entry: Entry,
        *,
        new_people: Sequence[Person] = (),
        new_deal: Deal | None = None,
        corrections: Sequence[Correction] = (),
    ) -> Entry:
        """Add an entry, with the people and the deal that come in with it and what it corrects in suggestions."""
        with self._gesture(f"Log {entry.kind.label.lower()}") as gesture:
            joined = self._joined(gesture, entry, new_people, new_deal)
            self._learn(gesture, corrections)
            return gesture.add(replace(joined, zone=entry.zone or self._zone))

    def amend(
        self,
        entry: Entry,
        *,
        new_people: Sequence[Person] = (),
        new_deal: Deal | None = None,
        corrections: Sequence[Correction] = (),
    ) -> Entry:
        """Store an entry in the place of the one with its id."""
        with self._gesture(f"Edit {entry.kind.label.lower()}") as gesture:
            amended = self._joined(gesture, entry, new_people, new_deal)
            self._learn(gesture, corrections)
            gesture.amend(self.entry(entry.id), amended)
            return amended

    def remove(self, *entry_ids: int) -> None:
        """Remove entries; commitments made in them stay, without the entry."""
        name = "Delete entry" if len(entry_ids) == 1 else f"Delete {len(entry_ids)} entries"
        with self._gesture(name) as gesture:
            for commitment in self.commitments():
                if commitment.entry in entry_ids:
                    gesture.amend(commitment, replace(commitment, entry=None))
            for entry_id in entry_ids:
                gesture.remove(self.entry(entry_id))

    def forget(self, *correction_ids: int) -> None:
        """Let suggestions no longer learn from these corrections."""
        with self._gesture("Clear corrections") as gesture:
            for correction_id in correction_ids:
                gesture.remove(tables.one(self._connection, Correction, correction_id))

    def add_person(self, person: Person) -> Person:
        """Add a person."""
        return self._add("Add person", person)

    def amend_person(self, person: Person) -> None:
        """Store a person in the place of the one with its id."""
        self._amend("Edit person", person)

    def add_deal(self, deal: Deal) -> Deal:
        """Add a deal."""
        return self._add("Add deal", deal)

    def amend_deal(self, deal: Deal) -> None:
        """Store a deal in the place of the one with its id."""
        self._amend("Edit deal", deal)

    def add_activity(self, activity: Activity) -> Activity:
        """Add an activity of the user's own."""
        return self._add("Add activity", activity)

    def amend_activity(self, activity: Activity) -> None:
        """Rename, retire or move an activity to the other side; its minutes in the past follow."""
        self._amend("Edit activity", activity)

    def set_band(self, band: Band) -> Band:
        """Set the target band in force from its date on."""
        return self._add("Set target band", band)

    def promise(self, commitment: Commitment) -> Commitment:
        """Add a commitment."""
        return self._add("Add commitment", commitment)

    def amend_commitment(self, commitment: Commitment) -> None:
        """Keep, drop or reword a commitment."""
        self._amend("Edit commitment", commitment)

    def change_settings(self, settings: Settings, *, band: Band | None = None) -> None:
        """Store the settings and, when one is given, a target band in force from its date on."""
        with self._gesture("Change settings") as gesture:
            gesture.amend(self.settings, settings)
            if band is not None:
                gesture.add(band)

    def propose(self, found: Sequence[Proposal], *, accept: bool = False) -> Imported:
        """Put imported events into the inbox; those already there are updated, and so are entries nobody edited.

        With ``accept``, those among them that wait in the inbox become entries in the same step.
        """
        from journal import inbox  # late, as what belongs to it: only imports need it
        from journal.imports.matching import merge_proposals

        known = tables.every(self._connection, Proposal)
        merged = merge_proposals(found, known)
        moved = tuple(proposal.entry for proposal in merged.updated if proposal.entry)
        entries = self.entries(EntryFilter(ids=moved)) if moved else ()
        with self._gesture(f"Import {_events(len(merged.new) + len(merged.updated))}") as gesture:
            done = inbox.propose(gesture, merged, known, entries)
            if not accept:
                return done
            keys = {proposal.key for proposal in found}
            waiting = [proposal for proposal in self.proposals() if proposal.key in keys]
            return replace(done, added=tuple(inbox.accept(gesture, one, one, self.today()) for one in waiting))

    def accept(self, *proposals: Proposal) -> tuple[Entry, ...]:
        """Make entries of proposals as they now read; people that are not yet known come in with a one-on-one."""
        from journal import inbox

        with self._gesture(f"Accept {_events(len(proposals))}") as gesture:
            return tuple(
                inbox.accept(gesture, self._waiting(proposal.id), proposal, self.today()) for proposal in proposals
            )

    def dismiss(self, *proposal_ids: int) -> None:
        """Take proposals out of the inbox without making entries of them."""
        with self._gesture(f"Dismiss {_events(len(proposal_ids))}") as gesture:
            for proposal_id in proposal_ids:
                before = self._waiting(proposal_id)
                gesture.amend(before, replace(before, state=ProposalState.DISMISSED))

    def fill(self, write: Callable[[Callable[[T], T]], None]) -> None:
        """Fill a new journal with many records at once; ``write`` is given the function that adds one. No step."""
        with self._connection.write() as db:
            write(partial(tables.add, db))
        self._tell(None)

    def undo(self) -> Step | None:
        """Take back the last step and return it, or None when there is none."""
        return self._travel(steps.last_done, "undone")

    def redo(self) -> Step | None:
        """Do the step that was last taken back again and return it, or None when there is none."""
        return self._travel(steps.first_undone, "done")

    def keep_draft(self, key: str, text: str) -> None:
        """Keep typed text that is not saved yet; empty text lets it go. Not a step, and nobody is told."""
        with self._connection.write() as db:
            drafts.keep(db, key, text)

    def poll(self) -> bool:
        """Tell the listeners when another program changed the journal; True if it did."""
        version = self._data_version()
        if version == self._seen:
            return False
        self._seen = version
        self._tell(None)
        return True

    # Inside

    def _data_version(self) -> int:
        return self._connection.data_version()

    def _gesture(self, name: str) -> AbstractContextManager[Gesture]:
        return one_gesture(self._connection, name, self.now, self._tell)

    def _joined(self, gesture: Gesture, entry: Entry, new_people: Sequence[Person], new_deal: Deal | None) -> Entry:
        """The entry with its new people and deal added, or found if another program added them meanwhile."""
        people = {folded(person.name): person.id for person in self.people()} if new_people else {}
        deals = {folded(deal.name): deal.id for deal in self.deals()} if new_deal else {}
        ids = [people.get(folded(person.name)) or gesture.add(person).id for person in new_people]
        deal = entry.deal
        if new_deal:
            deal = deals.get(folded(new_deal.name)) or gesture.add(new_deal).id
        return replace(entry, people=tuple(dict.fromkeys((*entry.people, *ids))), deal=deal)

    def _learn(self, gesture: Gesture, corrections: Sequence[Correction]) -> None:
        """Add corrections in the place of those made for the same entries before."""
        entries = {correction.entry for correction in corrections}
        for earlier in self.corrections() if corrections else ():
            if earlier.entry in entries:
                gesture.remove(earlier)
        for correction in corrections:
            gesture.add(correction)

    def _waiting(self, proposal_id: int) -> Proposal:
        found = tables.one(self._connection, Proposal, proposal_id)
        if found.state is not ProposalState.WAITING:
            raise NotFound("The event is no longer in the inbox; it was accepted or dismissed meanwhile.")
        return found

    def _tell(self, step: Step | None) -> None:
        for listener in tuple(self.changed):
            listener(step)

    def _add(self, name: str, record: T) -> T:
        with self._gesture(name) as gesture:
            return gesture.add(record)

    def _amend(self, name: str, record: Record) -> None:
        with self._gesture(name) as gesture:
            gesture.amend(tables.one(self._connection, type(record), record.id), record)

    def _travel(self, find: Callable[[Connection], Step | None], state: str) -> Step | None:
        with self._connection.write() as db:  # another program may be travelling, too
            step = find(self._connection)
            if step is None:
                return None
            way = step.inverse if state == "undone" else step
            tables.apply(db, way.changes)
            steps.mark(db, step, state)
        self._tell(way)
        return way

    def _add_activities(self) -> None:
        """Give a new journal the activities of the guidance; this is no step."""
        from journal.guidance import load_guidance

        with self._connection.write() as db:
            if self.activities():
                return
            for item in load_guidance().section("activities"):
                if item.side is not None:
                    tables.add(db, Activity(key=item.id, name=item.title, side=item.side))


def _events(number: int) -> str:
    return "1 event" if number == 1 else f"{number} events"
