"""How leadership time is spread over the people of the team; nobody is ranked."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from journal.balance import PersonBalance
from journal.insights.evidence import Evidence
from journal.insights.insight import Insight, Tone
from journal.insights.wording import listed, percent
from journal.wording import time_words


def inspected_not_coached(evidence: Evidence) -> Insight | None:
    """People who get filed time, but hardly any of it leadership."""
    limits = evidence.thresholds
    found = [
        line
        for line in _team_lines(evidence)
        if line.sums.tagged >= limits.person_least_minutes
        and percent(line.sums.leadership, line.sums.tagged) < limits.person_leadership_percent
    ]
    if not found:
        return None
    parts = [
        f"{line.person.name} had {time_words(line.sums.tagged)} of filed time, "
        f"{percent(line.sums.leadership, line.sums.tagged)}% of it leadership"
        for line in found
    ]
    names = listed([line.person.name for line in found], limits.names_shown)
    more = len(parts) - limits.names_shown
    rest = f"; {more} more had less than {limits.person_leadership_percent}%" if more > 0 else ""
    return Insight(
        id="inspected-not-coached",
        tone=Tone.WARN,
        title="Inspected, hardly coached",
        figure="; ".join(parts[: limits.names_shown]) + rest + ".",
        entries=_entries_with(evidence, {line.person.id for line in found}),
        citations=evidence.cite("controller-to-coach", "talent-erosion"),
        next_step=f"In your next talk with {names}, begin with one skill of their own before any number.",
    )


def concentration(evidence: Evidence) -> Insight | None:
    """Two people get a large part of the leadership time that the team gets."""
    limits = evidence.thresholds
    lines = sorted(_team_lines(evidence), key=lambda line: -line.sums.leadership)
    total = sum(line.sums.leadership for line in lines)
    size = len(evidence.team)
    if size < limits.concentration_least_people or total < limits.concentration_least_minutes:
        return None
    two = [line for line in lines[:2] if line.sums.leadership]
    theirs = sum(line.sums.leadership for line in two)
    part = percent(theirs, total)
    if part < max(limits.concentration_percent, limits.concentration_times_even * 200 / size):
        return None
    names = listed(sorted(line.person.name for line in two), limits.names_shown)
    who = f"Two of {size} people get" if len(two) == 2 else f"One of {size} people gets"
    return Insight(
        id="concentration",
        tone=Tone.WARN,
        title=f"{who} {part}% of your team’s leadership time",
        figure=f"{names} had {time_words(theirs)} of the {time_words(total)} of leadership time your team got "
        f"({part}%); time shared by several people counts for each of them.",
        entries=_entries_with(evidence, {line.person.id for line in two}, leadership=True),
        citations=evidence.cite("few-top-people", "motivation"),
        next_step="Put one coaching talk with someone else on the team into next week.",
    )


def _team_lines(evidence: Evidence) -> list[PersonBalance]:
    """The balance of each active person of the team who has one, by the name that ``evidence.people`` gives them."""
    sums = {line.person.id: line.sums for line in evidence.balance.people}
    return [PersonBalance(person=one, sums=sums[one.id]) for one in evidence.team if one.id in sums]


def _entries_with(evidence: Evidence, people: AbstractSet[int], *, leadership: bool = False) -> tuple[int, ...]:
    """Ids of the held, filed entries that someone of ``people`` took part in."""
    return tuple(
        entry.id
        for entry in evidence.held
        if not people.isdisjoint(entry.people) and (evidence.leadership(entry) if leadership else entry.tagged)
    )
