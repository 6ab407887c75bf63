"""Calendar files (.ics) read into proposals: every instance in the period, or why it was left out."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time, tzinfo

from journal.imports.found import Found, Skipped
from journal.imports.ics_events import YEARS, CalendarEvent, read_event
from journal.imports.ics_reading import Block, read_blocks
from journal.imports.ics_rules import Budget, Refused
from journal.imports.ics_series import Instance
from journal.imports.ics_sifting import Sifting
from journal.imports.ics_zones import Zones
from journal.imports.kinds import Company, Guess, guess_kind
from journal.imports.matching import Directory, Matched, Own
from journal.imports.titles import clean_line, clean_title
from journal.records import Kind, Person, Proposal
from journal.settings import Settings

MOST_INSTANCES = 5_000
EVENTS_BETWEEN_PROGRESS = 200

Progress = Callable[[int, int], None]


def read_calendar(
    data: bytes,
    *,
    first: date,
    last: date,
    zone: tzinfo,
    people: Sequence[Person],
    settings: Settings,
    progress: Progress | None = None,
) -> Found:
    """Read a calendar file; instances count that start from ``first`` to ``last`` by the clock of ``zone``.

    Reading the same bytes again gives the same keys and fingerprints, and an instance keeps its key when it
    is moved. At most 5,000 instances are proposed, the earliest. ``progress`` hears how many events are read
    and how many there are; to cancel, raise from it, for nothing is kept anywhere.

    Raises:
        UnreadableFile: the bytes are no calendar, or too many.
    """
    first, last = max(first, date(YEARS[0], 1, 1)), min(last, date(YEARS[-1], 12, 31))
    blocks, budget = read_blocks(data), Budget()
    zones = Zones(zone, blocks.zones, (first.year, last.year), budget)
    own = Own.of(settings.emails, blocks.name, settings.name)
    low, high = datetime.combine(first, time(), zone), datetime.combine(last, time.max, zone)
    sifting = Sifting(low, high, own, budget)
    for series in _by_uid(_events(blocks.events, zones, budget, progress, sifting), sifting):
        sifting.sift(series)
    taken = sorted(sifting.taken, key=lambda instance: (instance.start.astimezone(UTC), instance.key))
    directory = Directory(people)
    return Found(
        read=len(taken) + len(sifting.skipped),
        proposals=tuple(_proposal(instance, zone, own, directory) for instance in taken[:MOST_INSTANCES]),
        skipped=(*sifting.skipped, *_beyond(taken[MOST_INSTANCES:], zone)),
        notes=blocks.notes,
    )


def _events(
    blocks: Sequence[Block], zones: Zones, budget: Budget, progress: Progress | None, sifting: Sifting
) -> Iterator[CalendarEvent]:
    for done, block in enumerate(blocks, start=1):
        try:
            yield read_event(block, zones, budget)
        except Refused as reason:
            uid, title = clean_line(block.value("UID")), clean_title(block.value("SUMMARY"))
            sifting.skipped.append(Skipped(uid=uid, line=block.line, title=title, reason=str(reason)))
        if progress and (done % EVENTS_BETWEEN_PROGRESS == 0 or done == len(blocks)):
            progress(done, len(blocks))


def _by_uid(events: Iterator[CalendarEvent], sifting: Sifting) -> list[list[CalendarEvent]]:
    """The events of each UID, the one of its own first, then one for each changed slot; older versions left out."""
    newest: dict[str, dict[str, CalendarEvent]] = {}
    for event in events:
        slots = newest.setdefault(event.uid, {})
        slot = event.instead_of.slot if event.instead_of else ""
        known = slots.setdefault(slot, event)
        if known is not event:
            older, slots[slot] = (known, event) if event.sequence >= known.sequence else (event, known)
            sifting.leave_out(older, "another version of the same event is in the file")
    return [sorted(slots.values(), key=lambda event: event.instead_of is not None) for slots in newest.values()]


def _beyond(instances: Sequence[Instance], zone: tzinfo) -> tuple[Skipped, ...]:
    """One line for all instances past the most that are proposed at once."""
    if not instances:
        return ()
    since = instances[0].start.astimezone(zone).date()
    past = f"past the {MOST_INSTANCES:,} read at once; import from there next"
    return (Skipped(reason=f"{len(instances):,} more from {since} on, {past}"),)


def _proposal(instance: Instance, zone: tzinfo, own: Own, directory: Directory) -> Proposal:
    event = instance.event
    start = instance.start.astimezone(UTC).astimezone(zone).replace(second=0, microsecond=0)  # out of skipped hours
    minutes = max(1, round(instance.length.total_seconds() / 60))
    guess, matched = _guessed(event, own, directory)
    named = f"{' and '.join(matched.named)} in the title" if matched.named else ""
    reasons = dict.fromkeys(filter(None, (guess.reason, named, event.start.doubt)))
    used = (start.isoformat(), minutes, event.title, event.attendees, event.status, event.private)
    return Proposal(
        key=instance.key,
        fingerprint=hashlib.sha256(repr(used).encode()).hexdigest()[:16],
        kind=guess.kind,
        date=start.date(),
        start=start.time(),
        minutes=minutes,
        zone=str(zone),
        title=event.title,
        people=matched.people,
        strangers=matched.strangers,
        private=event.private,
        reason="; ".join(reasons),
    )


def _guessed(event: CalendarEvent, own: Own, directory: Directory) -> tuple[Guess, Matched]:
    """The kind and the people; who declined counts only if everyone did, and solo work has no people."""
    others = [one for one in event.attendees if not own.includes(one)]
    present = [one for one in others if not one.declined] or others
    matched = directory.match(event.title, present)
    company = Company(
        others=len(present) - (len(present) > 1 and not own.known),  # the manager is one of them, nobody knows which
        named=matched.named,
        outside=not matched.people and own.is_outside(present),
    )
    guess = guess_kind(event.title, company, own.names)
    return guess, Matched() if guess.kind is Kind.SOLO_WORK else matched
