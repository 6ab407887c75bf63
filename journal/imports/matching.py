"""Who took part in an imported event, and what is new or changed since the last import."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from journal.filters import folded
from journal.records import LONGEST_NAME, Person, Proposal, ProposalState

LONGEST_PHRASE = 4
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """Someone invited; the name or the address may be empty."""

    name: str
    address: str
    declined: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """People found for an event: ids, the names of those not in the journal, and ``named`` in the title only."""

    people: tuple[int, ...] = ()
    strangers: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """What tells the manager from the other attendees: addresses, and first and full name, all folded."""

    addresses: frozenset[str]
    names: frozenset[str]

    @classmethod
    def of(cls, addresses: Iterable[str], calendar_name: str, name: str) -> Own:
        """The addresses given, the one a calendar is named after, and the manager's ``name``."""
        named = [calendar_name] if "@" in calendar_name and " " not in calendar_name else []
        full = folded(name).strip()
        return cls(
            addresses=frozenset(address.strip().lower() for address in (*addresses, *named)),
            names=frozenset({full, full.split()[0]} if full else ()),
        )

    @property
    def known(self) -> bool:
        """Whether there is anything to tell the manager by."""
        return bool(self.addresses or self.names)

    def includes(self, one: Attendee) -> bool:
        """Whether an attendee is the manager; a first name alone is not enough."""
        return one.address in self.addresses or (" " in one.name and folded(one.name) in self.names)

    def is_outside(self, others: Sequence[Attendee]) -> bool:
        """Whether the one other attendee belongs to another organization, by the addresses' domains."""
        domains = {address.rpartition("@")[2] for address in self.addresses}
        return len(others) == 1 and bool(domains and others[0].address) and (
            others[0].address.rpartition("@")[2] not in domains
        )  # fmt: skip


class Directory:
    """The people of the journal by address, by full name, and by every word that means just one of them."""

    def __init__(self, people: Sequence[Person]) -> None:
        """Index the people once for a whole file."""
        self._names = {person.id: person.name for person in people}
        self._by_address = {address.strip().lower(): person.id for person in people for address in person.emails}
        self._by_name = _unique((folded(name), person.id) for person in people for name in _full_names(person))
        self._by_word = _unique(
            (folded(word), person.id)
            for person in people
            if not person.archived
            for word in (person.name, person.first_name, *person.nicknames)
        )

    def match(self, title: str, attendees: Sequence[Attendee]) -> Matched:
        """Find people by address, else by full name; names in the title count when no attendee is known."""
        found = [(one, self._known(one)) for one in attendees]
        people = tuple(dict.fromkeys(known for _, known in found if known is not None))
        strangers = tuple(
            dict.fromkeys((one.name or one.address)[:LONGEST_NAME] for one, known in found if known is None)
        )
        if people:
            return Matched(people=people, strangers=strangers)
        named = tuple(dict.fromkeys(self.named_in(title)))
        names = tuple(self._names[person] for person in named)
        return Matched(people=named, strangers=_without_those_named(strangers, names), named=names)

    def _known(self, one: Attendee) -> int | None:
        if one.address in self._by_address:
            return self._by_address[one.address]
        return self._by_name.get(folded(one.name)) if one.name else None

    def named_in(self, title: str) -> Iterator[int]:
        """The people whose name or nickname stands in a title, longest names first.

        A word counts when it is written as a name, with a capital, unless the whole title has none.
        """
        words = [(match[0], match.start()) for match in WORD.finditer(title)]
        small = title == title.lower()
        at = 0
        while at < len(words):
            for length in range(min(LONGEST_PHRASE, len(words) - at), 0, -1):
                phrase = " ".join(_bare(word) for word, _ in words[at : at + length])
                person = self._by_word.get(folded(phrase))
                if person is not None and (small or phrase[0].isupper()):
                    yield person
                    at += length - 1
                    break
            at += 1


def _bare(word: str) -> str:
    """A word without a possessive ending."""
    return re.sub(r"['’]s$", "", word)


def _without_those_named(strangers: tuple[str, ...], named: Iterable[str]) -> tuple[str, ...]:
    """The strangers but those known by a first name alone: a “Dana” in the title is the one Dana Whitfield invited."""
    known = {folded(name) for name in named}
    firsts = [folded(stranger).partition(" ")[0] for stranger in strangers]
    return tuple(
        stranger
        for stranger, first in zip(strangers, firsts, strict=True)
        if first not in known or firsts.count(first) > 1
    )


def _full_names(person: Person) -> tuple[str, ...]:
    """The name as written, and as address books turn it round: ``Whitfield, Dana``."""
    first, _, last = person.name.rpartition(" ")
    return (person.name, f"{last}, {first}") if first else (person.name,)


def _unique(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    """The words that lead to one person only."""
    found: dict[str, set[int]] = {}
    for word, person in pairs:
        found.setdefault(word, set()).add(person)
    return {word: next(iter(people)) for word, people in found.items() if len(people) == 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """What an import changes: proposals not seen before, those that changed, and those as they were."""

    new: tuple[Proposal, ...] = ()
    updated: tuple[Proposal, ...] = ()
    same: tuple[Proposal, ...] = ()


def merge_proposals(found: Sequence[Proposal], known: Iterable[Proposal]) -> Merge:
    """Sort what was found by whether it is known already.

    A changed proposal keeps its id, uuid, state and entry. A dismissed one stays dismissed and counts as
    the same, whatever became of its event. ``same`` holds the known records.
    """
    before = {proposal.key: proposal for proposal in known}
    new, updated, same = list[Proposal](), list[Proposal](), list[Proposal]()
    for proposal in {proposal.key: proposal for proposal in found}.values():
        old = before.get(proposal.key)
        if old is None:
            new.append(proposal)
        elif old.fingerprint == proposal.fingerprint or old.state is ProposalState.DISMISSED:
            same.append(old)
        else:
            updated.append(replace(proposal, id=old.id, uuid=old.uuid, state=old.state, entry=old.entry))
    return Merge(new=tuple(new), updated=tuple(updated), same=tuple(same))
