"""Events and their series laid out as single instances inside a window."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo

from journal.imports.ics_events import CalendarEvent, Moment
from journal.imports.ics_rules import Budget, starts

MOVED_AT_MOST = timedelta(days=35)
UNMOVED = timedelta(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """One taking place of an event: its key, start (with a zone) and the time that passes."""

    key: str
    event: CalendarEvent
    start: datetime
    length: timedelta


def instances(events: Sequence[CalendarEvent], low: datetime, high: datetime, budget: Budget) -> Iterator[Instance]:
    """The instances of the events of one UID that start from ``low`` to ``high`` (aware instants, both included).

    ``events`` holds at most one that is not a changed instance. A changed instance stands for its slot
    wherever it moved; one that changes all later ones too moves them by as much.

    Raises:
        Refused: the budget is used up.
    """
    core = next((event for event in events if event.instead_of is None), None)
    changed = {_instant(_slot(event, core).at): event for event in events if event.instead_of is not None}
    if core:
        yield from _unchanged(core, changed, low, high, budget)
    for instant, event in changed.items():
        taken_out = core is not None and _taken_out(core, instant.astimezone(core.start.at.tzinfo))
        if low <= event.start.at <= high and not taken_out:
            key = f"{event.uid}/{_slot(event, core).slot}"
            yield Instance(key=key, event=event, start=event.start.at, length=event.length)


def _unchanged(
    core: CalendarEvent, changed: Mapping[datetime, CalendarEvent], low: datetime, high: datetime, budget: Budget
) -> Iterator[Instance]:
    """The instances of a series that nothing else stands for, each as the last change for all later ones left it."""
    onwards = sorted(instant for instant, event in changed.items() if event.onwards)
    for slot, length in _slots(core, low, high, budget):
        if _instant(slot) in changed:
            continue
        later = bisect_right(onwards, _instant(slot))
        event = changed[onwards[later - 1]] if later else core
        start = slot + (event.start.at - _slot(event, core).at if later else UNMOVED)
        if low <= start <= high:
            key = f"{core.uid}/{replace(core.start, at=slot).slot}" if core.repeats else core.uid
            yield Instance(key=key, event=event, start=start, length=event.length if later else length or core.length)


def _slots(
    core: CalendarEvent, low: datetime, high: datetime, budget: Budget
) -> Iterator[tuple[datetime, timedelta | None]]:
    """Each slot of a series once, in its own zone, with its length where that is its own."""
    zone = core.start.at.tzinfo
    begins = dict[datetime, timedelta | None]()
    begins[core.start.at] = None
    first, window = core.start.at.replace(tzinfo=None), _walls(low, high, zone)
    for rule in core.rules:
        begins.update((wall.replace(tzinfo=zone), None) for wall in starts(rule, first, *window, budget))
    begins.update(core.more)
    seen: set[datetime] = set()
    for begin, length in begins.items():
        instant = _instant(begin)
        if instant not in seen and not _taken_out(core, begin):
            seen.add(instant)
            yield begin, length


def _walls(low: datetime, high: datetime, zone: tzinfo | None) -> tuple[datetime, datetime]:
    """The window on the wall clock of a zone, wide enough for a series that was moved as a whole."""
    return (
        (low - MOVED_AT_MOST).astimezone(zone).replace(tzinfo=None),
        (high + MOVED_AT_MOST).astimezone(zone).replace(tzinfo=None),
    )


def _taken_out(core: CalendarEvent, begin: datetime) -> bool:
    return begin.date() in core.without_days or _instant(begin) in core.without


def _slot(event: CalendarEvent, core: CalendarEvent | None) -> Moment:
    """The slot a changed instance stands for; one named by its day alone takes the series' time."""
    slot = event.instead_of
    assert slot is not None
    if slot.whole_day and core is not None and not core.start.whole_day:
        return replace(core.start, at=datetime.combine(slot.at, core.start.at.timetz()))
    return slot


def _instant(moment: datetime) -> datetime:
    return moment.astimezone(UTC)
