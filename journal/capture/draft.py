"""What a typed line was read as: the draft of an entry and the meaning of every character."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from typing import TYPE_CHECKING

from journal.records import Allocation, Deal, Entry, Kind, Person, Privacy, State

if TYPE_CHECKING:
    from journal.suggestion import Suggestion


class Role(Enum):
    """What part of an entry a piece of the line gives; ``TITLE`` was left as it stands."""

    KIND = "kind"
    STATE = "state"
    PERSON = "person"
    DATE = "date"
    TIME = "time"
    MINUTES = "minutes"
    LEADERSHIP = "leadership"
    MANAGEMENT = "management"
    TAG = "tag"
    DEAL = "deal"
    PRIVACY = "privacy"
    TITLE = "title"
    BLANK = "blank"


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """Characters ``start`` to ``end`` (excluded) of the line and what they mean, in words."""

    start: int
    end: int
    role: Role
    text: str
    meaning: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An entry as read from a line; people and a deal with id 0 are new to the journal.

    ``management`` and ``leadership`` are the minutes typed for a side, None when none were.
    ``assumed`` names the parts that were not typed (``kind``, ``date``, ``minutes``, ``start``);
    ``suggested`` are the suggestions by which ``allocations`` were filed.
    """

    kind: Kind
    state: State
    date: date
    start: time | None
    minutes: int
    title: str
    people: tuple[Person, ...]
    deal: Deal | None
    tags: tuple[str, ...]
    privacy: Privacy
    management: int | None
    leadership: int | None
    allocations: tuple[Allocation, ...]
    assumed: frozenset[str]
    suggested: tuple[Suggestion, ...]

    @property
    def new_people(self) -> tuple[Person, ...]:
        """The people who are not in the journal yet."""
        return tuple(person for person in self.people if not person.id)

    @property
    def new_deal(self) -> Deal | None:
        """The deal, if it is not in the journal yet."""
        return self.deal if self.deal is not None and not self.deal.id else None

    def entry(self, zone: str = "") -> Entry:
        """The entry to log, joined to known people and deals only; the new ones are logged beside it.

        Raises:
            InvalidRecord: the line holds what an entry cannot; its reading lists that as a problem.
        """
        return Entry(
            kind=self.kind,
            state=self.state,
            date=self.date,
            start=self.start,
            minutes=self.minutes,
            zone=zone,
            title=self.title,
            people=tuple(person.id for person in self.people if person.id),
            deal=self.deal.id if self.deal is not None and self.deal.id else None,
            tags=self.tags,
            privacy=self.privacy,
            allocations=self.allocations,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A line, its draft, the meaning of each piece, and the doubts to settle before it is logged.

    The texts of ``tokens``, put together, are the line: no character is lost.
    """

    line: str
    draft: Draft
    tokens: tuple[Token, ...]
    problems: tuple[str, ...]

    @property
    def assumed(self) -> frozenset[str]:
        """The parts of the draft that were not typed."""
        return self.draft.assumed

    @property
    def suggested(self) -> tuple[Suggestion, ...]:
        """The suggestions by which minutes were filed."""
        return self.draft.suggested
