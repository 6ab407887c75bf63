"""The choices a record offers, each with the word that is stored and the words that are shown."""

from __future__ import annotations

from enum import Enum


class Choice(Enum):
    """A choice with the words shown for it; ``value`` is the word stored and exported."""

    label: str

    def __new__(cls, value: str, label: str = "") -> Choice:
        """Keep the stored word as the value and the shown words beside it."""
        choice = object.__new__(cls)
        choice._value_ = value
        choice.label = label
        return choice


class Side(Choice):
    """The two sides an activity can stand on."""

    MANAGEMENT = "management", "Management"
    LEADERSHIP = "leadership", "Leadership"


class Kind(Choice):
    """What kind of work an entry was."""

    ONE_ON_ONE = "one-on-one", "One-on-one"
    DEAL_REVIEW = "deal-review", "Deal review"
    MEETING = "meeting", "Meeting"
    FIELD_COACHING = "field-coaching", "Field coaching"
    SOLO_WORK = "solo-work", "Solo work"


class State(Choice):
    """Whether an entry took place; only held entries count time."""

    HELD = "held", "Held"
    PLANNED = "planned", "Planned"
    MOVED = "moved", "Moved"
    CANCELLED_BY_ME = "cancelled-by-me", "Cancelled by me"
    CANCELLED_BY_THEM = "cancelled-by-them", "Cancelled by them"


class Privacy(Choice):
    """What of an entry may leave the journal besides its minutes."""

    PRIVATE = "private", "Private: only minutes may leave"
    TITLE = "title", "The title may leave"
    NOTES = "notes", "The title and notes may leave"


class Talk(Choice):
    """Who talked more."""

    ME = "me", "Me"
    EVEN = "even", "Even"
    THEM = "them", "Them"


class Source(Choice):
    """How an entry came into the journal."""

    TYPED = "typed", "Typed"
    TIMER = "timer", "Timer"
    IMPORT = "import", "Import"


class ProposalState(Choice):
    """What became of an imported proposal."""

    WAITING = "waiting", "Waiting"
    ACCEPTED = "accepted", "Accepted"
    DISMISSED = "dismissed", "Dismissed"
