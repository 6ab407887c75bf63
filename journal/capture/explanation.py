"""A reading as JSON, for the command line's key ``understood``."""

from __future__ import annotations

from journal.capture.draft import Reading


def understood(reading: Reading) -> dict[str, object]:
    """What a line was read as: plain values only, ready for ``json.dumps``.

    ``sides`` holds the minutes typed for a side, null for none; ``suggestions`` the activities minutes were
    filed under because of the line's words; ``assumed`` the parts that were not typed.
    """
    draft = reading.draft
    minutes = {allocation.activity: allocation.minutes for allocation in draft.allocations}
    return {
        "kind": draft.kind.value,
        "state": draft.state.value,
        "date": draft.date.isoformat(),
        "start": f"{draft.start:%H:%M}" if draft.start else None,
        "minutes": draft.minutes,
        "title": draft.title,
        "people": [{"name": person.name, "new": not person.id} for person in draft.people],
        "deal": {"name": draft.deal.name, "new": not draft.deal.id} if draft.deal else None,
        "tags": list(draft.tags),
        "privacy": draft.privacy.value,
        "sides": {"management": draft.management, "leadership": draft.leadership},
        "suggestions": [
            {"activity": s.activity, "side": s.side.value, "minutes": minutes[s.activity], "because": list(s.because)}
            for s in reading.suggested
        ],
        "assumed": sorted(reading.assumed),
        "problems": list(reading.problems),
    }
