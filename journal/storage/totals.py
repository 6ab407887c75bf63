"""Sums of minutes over a period, read from the day slices that are kept with every entry."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from journal.balance import Sums, Totals
from journal.periods import Period
from journal.storage.connection import Connection


def period_totals(connection: Connection, period: Period, person: int | None = None) -> Totals:
    """Sums by day, person and activity; with ``person``, only of the entries that person took part in."""
    span: list[Any] = [period.start.isoformat(), period.end.isoformat()]
    mine = ""
    if person is not None:
        mine = " AND entry IN (SELECT entry FROM entry_person WHERE person = ?)"
        span.append(person)
    days = connection.rows(
        f"SELECT day, side, sum(minutes) FROM slice WHERE day BETWEEN ? AND ?{mine} GROUP BY day, side", span
    )
    activities = connection.rows(
        "SELECT activity, sum(minutes) FROM slice"
        f" WHERE activity <> '' AND day BETWEEN ? AND ?{mine} GROUP BY activity",
        span,
    )
    people = connection.rows(
        "SELECT person, side, sum(minutes) FROM slice JOIN entry_person USING (entry)"
        f" WHERE day BETWEEN ? AND ?{mine} GROUP BY person, side",
        span,
    )
    return Totals(
        days={date.fromisoformat(day): sums for day, sums in _by_key(days).items()},
        people=_by_key(people),
        activities={row[0]: row[1] for row in activities},
    )


def _by_key(rows: Iterable[Any]) -> dict[Any, Sums]:
    found: dict[Any, dict[str, int]] = {}
    for key, side, minutes in rows:
        found.setdefault(key, {})[side] = minutes
    return {key: Sums(**sides) for key, sides in found.items()}
