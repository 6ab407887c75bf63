"""The records a journal holds: frozen values that refuse what they cannot mean."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import Enum
from uuid import uuid4

from journal.errors import InvalidRecord

MINUTES_A_DAY = 1440
LONGEST_NAME = 200
LONGEST_TEXT = 1_000_000
UNTAGGED = "untagged"


class Choice(Enum):
    """A choice with the words shown for it; ``value`` is the word stored and exported."""

    label: str

    def __new__(cls, value: str, label: str) -> Choice:
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


def new_uuid() -> str:
    """A fresh identifier that stays the same across exports and merges."""
    return str(uuid4())


def check_text(what: str, text: str, longest: int = LONGEST_TEXT) -> None:
    """Refuse text that cannot be stored: NUL, broken Unicode, or more than ``longest`` characters."""
    if "\0" in text:
        raise InvalidRecord(f"The {what} holds a NUL character; take it out and try again.")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise InvalidRecord(f"The {what} holds bytes that are not UTF-8 text; take them out and try again.") from None
    if len(text) > longest:
        raise InvalidRecord(f"The {what} is {len(text):,} characters long; at most {longest:,} fit.")


def check_name(what: str, name: str) -> None:
    """Refuse a name that is empty, too long, or holds line breaks or control characters."""
    check_text(what, name, LONGEST_NAME)
    if not name.strip():
        raise InvalidRecord(f"The {what} needs a name.")
    if re.search(r"[\x00-\x1f\x7f]", name):
        raise InvalidRecord(f"The name of the {what} holds a line break or control character.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone the manager works with; ``cadence_days`` is the longest wished gap between one-on-ones."""

    id: int = 0
    uuid: str = field(default_factory=new_uuid)
    name: str
    nicknames: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    role: str = ""
    team: bool = True
    cadence_days: int = 7
    archived: bool = False

    def __post_init__(self) -> None:
        check_name("person", self.name)
        check_text("role", self.role, LONGEST_NAME)
        for nickname in self.nicknames:
            check_name("nickname", nickname)
        for email in self.emails:
            check_name("email address", email)
        if not 1 <= self.cadence_days <= 365:
            raise InvalidRecord("The days between one-on-ones must be from 1 to 365.")

    @property
    def first_name(self) -> str:
        """The first word of the name."""
        return self.name.split()[0]

    @property
    def initials(self) -> str:
        """The first letters of the first and last word, for example ``DW``."""
        words = self.name.split()
        return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """A sales opportunity that entries can be about."""

    id: int = 0
    uuid: str = field(default_factory=new_uuid)
    name: str
    customer: str = ""
    stage: str = ""
    archived: bool = False

    def __post_init__(self) -> None:
        check_name("deal", self.name)
        check_text("customer", self.customer, LONGEST_NAME)
        check_text("stage", self.stage, LONGEST_NAME)


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """What minutes are filed under; ``key`` is a short stable word such as ``coaching``."""

    id: int = 0
    uuid: str = field(default_factory=new_uuid)
    key: str
    name: str
    side: Side
    retired: bool = False

    def __post_init__(self) -> None:
        check_name("activity", self.name)
        if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,63}", self.key):
            raise InvalidRecord("The key of an activity is made of small letters, digits and hyphens.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocation:
    """Minutes of one entry filed under one activity, named by its key."""

    activity: str
    minutes: int

    def __post_init__(self) -> None:
        if self.minutes < 1:
            raise InvalidRecord("Minutes filed under an activity must be at least 1.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One piece of work: local wall-clock start, whole minutes, and where they are filed.

    ``people`` and ``deal`` are ids of Person and Deal. ``start`` None means some time that day.
    ``zone`` is the name of the zone the clock showed when it was logged; it never moves the entry.
    ``told_asked`` runs from 0 (only told) to 4 (only asked). ``source_key`` names the imported event.
    """

    id: int = 0
    uuid: str = field(default_factory=new_uuid)
    kind: Kind
    state: State = State.HELD
    date: date
    start: time | None = None
    minutes: int
    zone: str = ""
    title: str = ""
    notes: str = ""
    people: tuple[int, ...] = ()
    deal: int | None = None
    tags: tuple[str, ...] = ()
    privacy: Privacy = Privacy.TITLE
    allocations: tuple[Allocation, ...] = ()
    told_asked: int | None = None
    talked_more: Talk | None = None
    template: str = ""
    source: Source = Source.TYPED
    source_key: str = ""

    def __post_init__(self) -> None:
        if not 1 <= self.minutes <= MINUTES_A_DAY:
            raise InvalidRecord(f"An entry lasts from 1 to {MINUTES_A_DAY} minutes; {self.minutes} does not fit.")
        if not 1900 <= self.date.year <= 2200:
            raise InvalidRecord(f"The year {self.date.year} is outside 1900 to 2200.")
        check_text("title", self.title, 1000)
        check_text("notes", self.notes)
        for tag in self.tags:
            check_name("tag", tag)
        if self.tagged > self.minutes:
            raise InvalidRecord(f"{self.tagged} minutes are filed, but the entry lasts only {self.minutes}.")
        if len({a.activity for a in self.allocations}) < len(self.allocations):
            raise InvalidRecord("An activity stands twice in one entry; add its minutes together.")
        if len(set(self.people)) < len(self.people):
            raise InvalidRecord("A person stands twice in one entry.")
        if self.told_asked is not None and not 0 <= self.told_asked <= 4:
            raise InvalidRecord("Told or asked is a step from 0 to 4.")

    @property
    def tagged(self) -> int:
        """Minutes filed under an activity."""
        return sum(a.minutes for a in self.allocations)

    @property
    def untagged(self) -> int:
        """Minutes not filed under any activity."""
        return self.minutes - self.tagged

    @property
    def begins(self) -> datetime:
        """The local start; midnight when no time is known."""
        return datetime.combine(self.date, self.start or time())

    @property
    def ends(self) -> datetime:
        """The local wall-clock end."""
        return self.begins + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """The target band for leadership's share, in whole percent, in force from ``since`` on.

    ``signs`` and ``situations`` are guidance ids that led to it; ``own`` marks a band set by hand.
    """

    id: int = 0
    uuid: str = field(default_factory=new_uuid)
    since: date
    low: int
    high: int
    signs: tuple[str, ...] = ()
    situations: tuple[str, ...] = ()
    own: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.low < self.high <= 100:
            raise InvalidRecord("A band runs from a lower to a higher percentage between 0 and 100.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """Something promised; ``owner`` None is the manager. Done or dropped with a date and a reason."""

    id: int = 0
    uuid: str = field(default_factory=new_uuid)
    text: str
    owner: int | None = None
    person: int | None = None
    entry: int | None = None
    made: date
    due: date | None = None
    kept: date | None = None
    dropped: date | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        check_name("commitment", self.text)
        check_text("reason", self.reason, 1000)

    @property
    def open(self) -> bool:
        """Neither kept nor dropped."""
        return self.kept is None and self.dropped is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """An imported event waiting to become an entry; ``key`` is its UID and recurrence id.

    ``people`` are ids already matched, ``strangers`` the attendees that are not in the journal.
    ``fingerprint`` changes when the event does. ``entry`` is set once it was accepted.
    """

    id: int = 0
    uuid: str = field(default_factory=new_uuid)
    key: str
    fingerprint: str
    state: ProposalState = ProposalState.WAITING
    kind: Kind
    date: date
    start: time
    minutes: int
    zone: str = ""
    title: str = ""
    people: tuple[int, ...] = ()
    strangers: tuple[str, ...] = ()
    private: bool = False
    reason: str = ""
    entry: int | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.minutes <= MINUTES_A_DAY:
            raise InvalidRecord(f"An event lasts from 1 to {MINUTES_A_DAY} minutes; {self.minutes} does not fit.")
        check_text("title", self.title, 1000)


Record = Person | Deal | Activity | Entry | Band | Commitment | Proposal
