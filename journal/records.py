"""The records a journal holds: frozen values that refuse what they cannot mean."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from journal.choices import Choice as Choice
from journal.choices import Kind as Kind
from journal.choices import Privacy as Privacy
from journal.choices import ProposalState as ProposalState
from journal.choices import Side as Side
from journal.choices import Source as Source
from journal.choices import State as State
from journal.choices import Talk as Talk
from journal.errors import InvalidRecord

MINUTES_A_DAY = 1440
LONGEST_NAME = 200
LONGEST_TEXT = 1_000_000
UNTAGGED = "untagged"


def new_uuid() -> str:
    """A fresh identifier that stays the same across exports and merges."""
    from uuid import uuid4  # late: reading makes no new ones

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Words that were filed under another activity than suggested; ``entry`` is the uuid of the entry they are from."""

    id: int = 0
    uuid: str = field(default_factory=new_uuid)
    note: str
    activity: str
    at: datetime
    entry: str = ""

    def __post_init__(self) -> None:
        check_text("corrected note", self.note)
        if not self.note.strip():
            raise InvalidRecord("A correction needs the words that were corrected.")


Record = Person | Deal | Activity | Entry | Band | Commitment | Proposal | Correction
