"""The JSON shapes that scripts rely on; keys may be added, never renamed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from journal.balance import Balance
from journal.records import Activity, Commitment, Correction, Deal, Entry, Person, Side
from journal.suggestion import Suggestion


def entry_shape(
    entry: Entry,
    people: Mapping[int, Person],
    deals: Mapping[int, Deal],
    activities: Mapping[str, Activity],
    understood: Mapping[str, Any],
) -> dict[str, Any]:
    """One entry, for ``add`` and ``list``; minutes throughout."""
    by_side = dict.fromkeys(Side, 0)
    for part in entry.allocations:
        by_side[activities[part.activity].side] += part.minutes
    return {
        "uuid": entry.uuid,
        "kind": entry.kind.value,
        "state": entry.state.value,
        "date": entry.date.isoformat(),
        "start": entry.start.strftime("%H:%M") if entry.start else None,
        "minutes": entry.minutes,
        "title": entry.title,
        "people": [people[person].name for person in entry.people],
        "deal": deals[entry.deal].name if entry.deal else None,
        "tags": list(entry.tags),
        "privacy": entry.privacy.value,
        "management": by_side[Side.MANAGEMENT],
        "leadership": by_side[Side.LEADERSHIP],
        "untagged": entry.untagged,
        "allocations": [
            {"activity": part.activity, "side": activities[part.activity].side.value, "minutes": part.minutes}
            for part in entry.allocations
        ],
        "understood": dict(understood),
    }


def suggestion_shape(one: Suggestion) -> dict[str, Any]:
    """One suggestion: score from 0 to 1, ``share`` of the minutes (null when none is proposed), and why."""
    return {
        "activity": one.activity,
        "side": one.side.value,
        "score": one.score,
        "share": one.share,
        "because": list(one.because),
        "like": one.like,
        "learned": one.learned,
    }


def correction_shape(one: Correction) -> dict[str, Any]:
    """One correction: the note as it was, the activity it was filed under, and when."""
    return {"note": one.note, "activity": one.activity, "at": one.at.isoformat(timespec="minutes"), "entry": one.entry}


def balance_shape(balance: Balance) -> dict[str, Any]:
    """A balance: minutes; share, band and coverage in percent."""
    return {
        "period": balance.period.code,
        "from": balance.period.start.isoformat(),
        "to": balance.period.end.isoformat(),
        "management": balance.sums.management,
        "leadership": balance.sums.leadership,
        "untagged": balance.sums.untagged,
        "share": _rounded(balance.sums.share),
        "band": {"low": balance.band.low, "high": balance.band.high},
        "coverage": _rounded(balance.coverage),
        "working": balance.working_minutes,
        "weeks": [
            {
                "from": line.week.start.isoformat(),
                "to": line.week.end.isoformat(),
                "management": line.sums.management,
                "leadership": line.sums.leadership,
                "untagged": line.sums.untagged,
                "share": _rounded(line.sums.share),
                "band": {"low": line.band.low, "high": line.band.high},
            }
            for line in balance.weeks
        ],
        "people": [
            {
                "name": line.person.name,
                "management": line.sums.management,
                "leadership": line.sums.leadership,
                "untagged": line.sums.untagged,
            }
            for line in balance.people
        ],
        "activities": [
            {"activity": line.activity.key, "side": line.activity.side.value, "minutes": line.minutes}
            for line in balance.activities
        ],
    }


def people_shape(
    people: Sequence[Person], balance: Balance, last: Mapping[int, Any], commitments: Sequence[Commitment]
) -> list[dict[str, Any]]:
    """Everyone who is not archived, with the minutes of the balance's period."""
    sums = {line.person.id: line.sums for line in balance.people}
    open_with = [one.person or one.owner for one in commitments if one.open]
    return [
        {
            "name": person.name,
            "role": person.role,
            "team": person.team,
            "cadence_days": person.cadence_days,
            "last_one_on_one": last[person.id].isoformat() if person.id in last else None,
            "management": sums[person.id].management if person.id in sums else 0,
            "leadership": sums[person.id].leadership if person.id in sums else 0,
            "open_commitments": open_with.count(person.id),
        }
        for person in people
        if not person.archived
    ]


def _rounded(percent: float | None) -> float | None:
    return None if percent is None else round(percent, 1)
