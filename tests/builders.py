"""Records for tests: name what matters, the rest is sensible."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

from journal.records import (
    Activity,
    Allocation,
    Band,
    Commitment,
    Correction,
    Deal,
    Entry,
    Kind,
    Person,
    Proposal,
    Side,
)

NOW = datetime(2026, 11, 18, 10, 58)
"""The moment at which tests take place, a Wednesday; local wall-clock time."""

TODAY = NOW.date()


def person(name: str = "Dana Whitfield", **fields: Any) -> Person:
    """Someone on the team."""
    return Person(name=name, **fields)


def deal(name: str = "Orbis", **fields: Any) -> Deal:
    """An open deal."""
    return Deal(name=name, **fields)


def activity(key: str = "coaching", side: Side = Side.LEADERSHIP, **fields: Any) -> Activity:
    """An activity named after its key."""
    usual: dict[str, Any] = {"name": key.replace("-", " ").capitalize()}
    return Activity(key=key, side=side, **usual | fields)


def entry(title: str = "Discovery questions", **fields: Any) -> Entry:
    """A held one-on-one of 45 minutes this morning."""
    usual: dict[str, Any] = {"kind": Kind.ONE_ON_ONE, "date": TODAY, "start": time(10, 0), "minutes": 45}
    return Entry(title=title, **usual | fields)


def filed(**minutes: int) -> tuple[Allocation, ...]:
    """Allocations by activity, an underscore standing for the hyphen: ``filed(coaching=35, pipeline=10)``."""
    return tuple(Allocation(activity=key.replace("_", "-"), minutes=count) for key, count in minutes.items())


def band(low: int = 40, high: int = 60, since: date = date(2026, 1, 1), **fields: Any) -> Band:
    """The journal's default band."""
    return Band(low=low, high=high, since=since, **fields)


def commitment(text: str = "Send two recorded discovery calls", **fields: Any) -> Commitment:
    """A promise of the manager's own, made today."""
    usual: dict[str, Any] = {"made": TODAY}
    return Commitment(text=text, **usual | fields)


def correction(note: str = "Huddle with the north team", activity: str = "vision", **fields: Any) -> Correction:
    """A note that was filed under another activity than suggested."""
    return Correction(note=note, activity=activity, **{"at": NOW} | fields)


def proposal(title: str = "1:1 Dana", **fields: Any) -> Proposal:
    """An imported half hour waiting in the inbox."""
    usual: dict[str, Any] = {
        "key": "event-1",
        "fingerprint": "1",
        "kind": Kind.ONE_ON_ONE,
        "date": TODAY,
        "start": time(9),
        "minutes": 30,
    }
    return Proposal(title=title, **usual | fields)
