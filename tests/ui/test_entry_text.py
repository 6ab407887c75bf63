"""Entries as text to paste elsewhere."""

from journal.records import State
from tests.builders import entry, filed
from ui.entry_text import entry_text


def test_an_entry_reads_as_lines():
    shown = entry(
        state=State.PLANNED,
        people=(1,),
        deal=2,
        tags=("discovery",),
        allocations=filed(coaching=25),
        notes="She asked.",
    )
    assert entry_text(shown, {1: "Dana"}, {2: "Orbis"}, {"coaching": "Coach"}) == (
        "Discovery questions\nPlanned · One-on-one · 18 Nov 2026, 10:00 · 45 min · Dana · Orbis\n"
        "Coach: 25 min\n#discovery\n\nShe asked."
    )


def test_what_an_entry_lacks_leaves_no_empty_line():
    assert entry_text(entry("", start=None), {}, {}, {}) == "One-on-one · 18 Nov 2026 · 45 min"
