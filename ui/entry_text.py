"""An entry as plain text to paste elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

from journal.periods import day_words
from journal.records import Entry, State


def entry_text(entry: Entry, people: Mapping[int, str], deals: Mapping[int, str], activities: Mapping[str, str]) -> str:
    """Title, facts, filing and notes; the mappings give the names shown for ids and keys."""
    when = day_words(entry.date, year=True) + (f", {entry.start:%H:%M}" if entry.start else "")
    state = "" if entry.state is State.HELD else entry.state.label
    deal = deals.get(entry.deal, "") if entry.deal is not None else ""
    facts = (state, entry.kind.label, when, f"{entry.minutes} min", *(people.get(one, "") for one in entry.people))
    lines = [entry.title, " · ".join(fact for fact in (*facts, deal) if fact)]
    lines += [f"{activities.get(one.activity, one.activity)}: {one.minutes} min" for one in entry.allocations]
    lines += [" ".join(f"#{tag}" for tag in entry.tags)]
    return "\n".join(line for line in lines if line) + (f"\n\n{entry.notes}" if entry.notes else "")
