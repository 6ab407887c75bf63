"""A team, some deals and a stand-in for suggestions; the clock stands at noon on Saturday, 21 November 2026."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from journal.capture import Reading, read_line
from journal.records import Deal, Person, Side
from journal.settings import Settings
from journal.suggestion import Suggestion

NOW = datetime(2026, 11, 21, 12, 0)
PEOPLE = (
    Person(id=1, name="Dana Whitfield"),
    Person(id=2, name="Marcus Oyelaran", nicknames=("Mo",)),
    Person(id=3, name="Zoë Łukasz"),
    Person(id=4, name="Priya Shah"),
    Person(id=5, name="Sam Okafor"),
    Person(id=6, name="Sam O’Brien"),
    Person(id=7, name="Will Smith"),
    Person(id=8, name="Anne-Marie Roux"),
    Person(id=9, name="Petra Old", archived=True),
    Person(id=10, name="李 明"),
)
DEALS = (Deal(id=1, name="Orbis"), Deal(id=2, name="Acme Renewal"), Deal(id=3, name="Acme Expansion"))


CUES = {
    "coached": ("coaching", Side.LEADERSHIP, 0.9),
    "listened": ("listening", Side.LEADERSHIP, 0.4),
    "pipeline": ("pipeline", Side.MANAGEMENT, 0.6),
    "forecast": ("forecast", Side.MANAGEMENT, 0.5),
    "crm": ("process", Side.MANAGEMENT, 0.2),
}


def suggest(text: str) -> tuple[Suggestion, ...]:
    found = [
        Suggestion(activity=activity, side=side, score=score, because=(cue,))
        for cue, (activity, side, score) in CUES.items()
        if cue in text.lower()
    ]
    return tuple(sorted(found, key=lambda s: -s.score))


@pytest.fixture(scope="session")
def read() -> Callable[..., Reading]:
    def reading(line: str, **changed: object) -> Reading:
        known = {"now": NOW, "people": PEOPLE, "deals": DEALS, "settings": Settings(), "suggest": suggest}
        return read_line(line, **(known | changed))

    return reading
