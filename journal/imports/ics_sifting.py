"""Which instances of a calendar are worth proposing, and the reason for every other one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from journal.imports.found import Skipped
from journal.imports.ics_events import CalendarEvent
from journal.imports.ics_rules import Budget, Refused
from journal.imports.ics_series import Instance, instances
from journal.imports.matching import Own

NO_TIME = timedelta(0)
LONGEST = timedelta(days=1)
CANCELLED_TITLE = re.compile(r"cancell?ed\s*:", re.IGNORECASE)


class Sifting:
    """Takes the events of one UID after another; ``low`` and ``high`` are aware instants, both included."""

    def __init__(self, low: datetime, high: datetime, own: Own, budget: Budget) -> None:
        """Begin with nothing taken and nothing left out."""
        self.taken: list[Instance] = []
        self.skipped: list[Skipped] = []
        self._low, self._high = low, high
        self._own = own
        self._budget = budget

    def sift(self, series: Sequence[CalendarEvent]) -> None:
        """Sort the instances of one UID into those taken and those left out."""
        before = len(self.taken) + len(self.skipped)
        wanted = list(self._without_unfit_core(series))
        try:
            for instance in instances(wanted, self._low, self._high, self._budget):
                self._judge(instance)
        except Refused as reason:
            self.leave_out(series[0], str(reason))
        if len(self.taken) + len(self.skipped) == before:
            self.leave_out(series[0], self._elsewhere(series[0]))

    def leave_out(self, event: CalendarEvent, reason: str) -> None:
        """Note an event or instance that is not proposed."""
        self.skipped.append(Skipped(uid=event.uid, line=event.line, title=event.title, reason=reason))

    def _without_unfit_core(self, series: Sequence[CalendarEvent]) -> Iterator[CalendarEvent]:
        """An unfit series is left out once, not date by date; its changed instances are judged one by one."""
        for event in series:
            reason = objection(event, self._own) if event.instead_of is None else ""
            if reason:
                self.leave_out(event, reason)
            else:
                yield event

    def _judge(self, instance: Instance) -> None:
        reason = objection(instance.event, self._own) or _length_objection(instance.length)
        if reason:
            self.leave_out(instance.event, reason)
        else:
            self.taken.append(instance)

    def _elsewhere(self, event: CalendarEvent) -> str:
        if event.repeats:
            return "no date in the period"
        if event.start.at < self._low:
            return "before the period"
        return "after the period" if event.start.at > self._high else "taken out of its series"


def objection(event: CalendarEvent, own: Own) -> str:
    """Why an event is no time spent with someone or on something; empty when it may be."""
    if event.start.whole_day:
        return "all-day event"
    if event.status == "CANCELLED" or CANCELLED_TITLE.match(event.title):
        return "cancelled"
    if any(one.declined and own.includes(one) for one in event.attendees):
        return "you declined"
    if event.shown_as in {"FREE", "OOF"}:
        return "shown as free" if event.shown_as == "FREE" else "out of office"
    return _length_objection(event.length)


def _length_objection(length: timedelta) -> str:
    if length < NO_TIME:
        return "ends before it starts"
    if length == NO_TIME:
        return "no length"
    return "longer than 24 hours" if length > LONGEST else ""
