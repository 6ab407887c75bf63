"""Imported events on their way to entries: proposed, moved with their calendar, accepted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from journal.gesture import Gesture
from journal.records import Entry, Kind, Person, Privacy, Proposal, ProposalState, Source, State

if TYPE_CHECKING:
    from journal.imports.matching import Merge


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did: proposals that are new, that moved, how many were there already, and entries made."""

    proposed: tuple[Proposal, ...]
    updated: tuple[Proposal, ...]
    same: int
    added: tuple[Entry, ...] = ()


def propose(gesture: Gesture, merged: Merge, known: Sequence[Proposal], entries: Sequence[Entry]) -> Imported:
    """Put new events into the inbox and bring known ones up to date, with the entries nobody edited since."""
    before = {proposal.id: proposal for proposal in known}
    by_id = {entry.id: entry for entry in entries}
    added = tuple(gesture.add(proposal) for proposal in merged.new)
    for proposal in merged.updated:
        gesture.amend(before[proposal.id], proposal)
        if proposal.entry in by_id:
            _follow(gesture, by_id[proposal.entry], before[proposal.id], proposal)
    return Imported(proposed=added, updated=tuple(merged.updated), same=len(merged.same))


def accept(gesture: Gesture, before: Proposal, proposal: Proposal, today: date) -> Entry:
    """Make an entry of a proposal as it now reads; strangers come into the journal with a one-on-one only."""
    strangers = proposal.strangers if proposal.kind is Kind.ONE_ON_ONE else ()
    new = tuple(gesture.add(Person(name=name, team=False)).id for name in strangers)
    entry = gesture.add(
        Entry(
            kind=proposal.kind,
            state=State.HELD if proposal.date <= today else State.PLANNED,
            date=proposal.date,
            start=proposal.start,
            minutes=proposal.minutes,
            zone=proposal.zone,
            title=proposal.title,
            people=proposal.people + new,
            privacy=Privacy.PRIVATE if proposal.private else Privacy.TITLE,
            source=Source.IMPORT,
            source_key=proposal.key,
        )
    )
    gesture.amend(before, replace(proposal, state=ProposalState.ACCEPTED, entry=entry.id))
    return entry


def _follow(gesture: Gesture, entry: Entry, before: Proposal, after: Proposal) -> None:
    """Move an accepted entry with its event, unless the manager edited what the event says."""
    said = (before.date, before.start, before.minutes, before.title)
    if (entry.date, entry.start, entry.minutes, entry.title) == said and entry.tagged <= after.minutes:
        gesture.amend(
            entry, replace(entry, date=after.date, start=after.start, minutes=after.minutes, title=after.title)
        )
