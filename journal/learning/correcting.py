"""What an entry, as it was filed, corrects in what had been suggested for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from journal.capture.filing import GENERAL
from journal.records import Correction, Entry, Side
from journal.suggestion import Suggestion

LONGEST = 500
"""Characters of a note that are kept to learn from."""


def corrections_of(
    entry: Entry, suggested: Sequence[Suggestion], sides: Mapping[str, Side], at: datetime
) -> tuple[Correction, ...]:
    """One correction for each side whose most minutes went to another activity than the first suggested for it.

    Minutes filed under a side in general teach nothing; neither does an entry without words. ``sides`` are the
    sides of the activities by key.
    """
    note = f"{entry.title}\n{entry.notes}".strip()[:LONGEST].strip()
    found = []
    for side in Side:
        filed = [one for one in entry.allocations if sides.get(one.activity) is side and one.activity != GENERAL[side]]
        if not note or not filed:
            continue
        most = max(filed, key=lambda one: one.minutes).activity
        first = next((one.activity for one in suggested if one.side is side), "")
        if most != first:
            found.append(Correction(note=note, activity=most, at=at, entry=entry.uuid))
    return tuple(found)
