"""One-on-ones: overdue by each person's cadence, moved or cancelled, or keeping their rhythm."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from journal.insights.evidence import Evidence
from journal.insights.insight import Insight, Tone
from journal.insights.wording import count, listed, percent
from journal.records import Entry, Kind, Person, State

SKIPPED = {
    State.MOVED: "moved",
    State.CANCELLED_BY_ME: "cancelled by you",
    State.CANCELLED_BY_THEM: "cancelled by them",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Days a person of the team has gone without a one-on-one.

    ``days`` counts from the last held one or, as ``first`` says, from the first entry of a person who has had none;
    None for someone who stands in no entry yet. ``entry`` is the id of the entry counted from, if it is at hand.
    """

    person: Person
    days: int | None
    first: bool
    entry: int | None

    @property
    def overdue(self) -> bool:
        """Longer than the person's cadence."""
        return self.days is not None and self.days > self.person.cadence_days


def one_on_one_overdue(evidence: Evidence) -> Insight | None:
    """People of the team whose last one-on-one is longer ago than their cadence."""
    late = [gap for gap in _gaps(evidence) if gap.overdue]
    if not late:
        return None
    late.sort(key=lambda gap: (gap.person.cadence_days - (gap.days or 0), gap.person.name, gap.person.id))
    when = "Today" if evidence.today <= evidence.period.end else f"At the end of {evidence.period.label}"
    people = "1 person is" if len(late) == 1 else f"{len(late)} people are"
    return Insight(
        id="one-on-one-overdue",
        tone=Tone.WARN,
        title=f"{people} past their one-on-one cadence",
        figure=f"{when}: {listed([_gap_words(gap) for gap in late], evidence.thresholds.names_shown)}.",
        entries=tuple(dict.fromkeys(gap.entry for gap in late if gap.entry is not None)),
        citations=evidence.cite("regular-coaching"),
        next_step="Check that each of them has a one-on-one in the calendar.",
    )


def skipped_one_on_ones(evidence: Evidence) -> Insight | None:
    """Many planned one-on-ones were moved or cancelled, and by whom."""
    held, skipped = _held_and_skipped(evidence)
    limits = evidence.thresholds
    if len(skipped) < limits.skipped_least:
        return None
    if percent(len(skipped), len(held) + len(skipped)) < limits.skipped_percent:
        return None
    states = Counter(entry.state for entry in skipped)
    reasons = [f"{states[state]} {words}" for state, words in SKIPPED.items() if states[state]]
    return Insight(
        id="skipped-one-on-ones",
        tone=Tone.WARN,
        title="One-on-ones are moved or cancelled",
        figure=f"{len(skipped)} of {count(len(held) + len(skipped), 'one-on-one')} in {evidence.span} did not take "
        f"place as planned: {listed(reasons, len(reasons))}.",
        entries=tuple(entry.id for entry in skipped),
        citations=evidence.cite("be-example", "regular-coaching"),
        next_step="Look for a time of the week that is seldom taken by something else, and move the series there.",
    )


def one_on_ones_in_rhythm(evidence: Evidence) -> Insight | None:
    """One-on-ones are held as planned and everyone on the team has had one within their cadence."""
    held, skipped = _held_and_skipped(evidence)
    limits = evidence.thresholds
    planned = len(held) + len(skipped)
    if len(held) < limits.one_on_ones_least or percent(len(held), planned) < limits.one_on_ones_held_percent:
        return None
    gaps = _gaps(evidence)
    if not gaps or any(gap.first or gap.overdue for gap in gaps) or skipped_one_on_ones(evidence):
        return None
    return Insight(
        id="going-well",
        tone=Tone.PRAISE,
        title="One-on-ones keep their rhythm",
        figure=f"You held {len(held)} of {count(planned, 'one-on-one')} in {evidence.span}, and everyone on the team "
        "had the last one within their cadence.",
        entries=tuple(entry.id for entry in held),
        citations=evidence.cite("regular-coaching"),
        next_step="Keep the series where they are in the calendar.",
    )


def _held_and_skipped(evidence: Evidence) -> tuple[list[Entry], list[Entry]]:
    """The one-on-ones of the period up to now that took place, and those moved or cancelled."""
    known = [entry for entry in evidence.entries if entry.kind is Kind.ONE_ON_ONE and entry.date <= evidence.until]
    held = [entry for entry in known if entry.state is State.HELD]
    return held, [entry for entry in known if entry.state in SKIPPED]


def _gaps(evidence: Evidence) -> list[Gap]:
    """One gap for each active person of the team, by name; none while the period has not begun."""
    if evidence.today < evidence.period.start:
        return []
    latest: dict[int, Entry] = {}
    earliest: dict[int, Entry] = {}
    for entry in evidence.held:
        if entry.date > evidence.until:
            continue
        for person in entry.people:
            earliest[person] = entry
            if entry.kind is Kind.ONE_ON_ONE:
                latest.setdefault(person, entry)
    return [_gap(evidence, person, latest.get(person.id), earliest.get(person.id)) for person in evidence.team]


def _gap(evidence: Evidence, person: Person, latest: Entry | None, earliest: Entry | None) -> Gap:
    """The gap of one person; after a one-on-one held only since the period's end nothing can be said of it."""
    if latest:
        return _since(evidence, person, latest.date, entry=latest.id)
    known = evidence.last_one_on_ones.get(person.id)
    if known and known <= evidence.until:
        return _since(evidence, person, known, entry=None)
    if earliest and not known:
        return _since(evidence, person, earliest.date, entry=earliest.id, first=True)
    return Gap(person=person, days=None, first=True, entry=None)


def _since(evidence: Evidence, person: Person, day: date, *, entry: int | None, first: bool = False) -> Gap:
    return Gap(person=person, days=(evidence.until - day).days, first=first, entry=entry)


def _gap_words(gap: Gap) -> str:
    days = count(gap.days or 0, "day")
    cadence = count(gap.person.cadence_days, "day")
    if gap.first:
        return f"none yet with {gap.person.name}, {days} after their first entry of the period (cadence {cadence})"
    return f"{days} since the last one with {gap.person.name} (cadence {cadence})"
