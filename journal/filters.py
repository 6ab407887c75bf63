"""Which entries are wanted, and the search box's words for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from journal.errors import NotUnderstood
from journal.periods import Period, parse_period
from journal.records import Deal, Kind, Person, Side, State
from journal.settings import Settings

PART = re.compile(r'(?:(\w+):)?(?:"([^"]*)"|(\S+))')


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryFilter:
    """Entries that match every part given; ``words`` match anywhere in title, notes, people, deal and tags.

    ``people`` and ``kinds`` and ``states`` and ``ids`` mean any one of them; empty means all.
    """

    words: str = ""
    period: Period | None = None
    people: tuple[int, ...] = ()
    kinds: tuple[Kind, ...] = ()
    states: tuple[State, ...] = ()
    side: Side | None = None
    tag: str = ""
    deal: int | None = None
    activity: str = ""
    private: bool | None = None
    untagged: bool = False
    ids: tuple[int, ...] = ()


def folded(text: str) -> str:
    """Text without case and accents, for comparing names."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(mark for mark in plain if not unicodedata.combining(mark))


def parse_kind(text: str) -> Kind:
    """The kind whose word begins like the text, for example ``deal`` or ``1:1``.

    Raises:
        NotUnderstood: no kind begins like that.
    """
    wanted = folded(text).replace(" ", "-")
    short = {
        "1:1": Kind.ONE_ON_ONE,
        "1on1": Kind.ONE_ON_ONE,
        "call": Kind.FIELD_COACHING,
        "coaching": Kind.FIELD_COACHING,
    }
    if wanted in short:
        return short[wanted]
    for kind in Kind:
        if wanted and kind.value.startswith(wanted):
            return kind
    raise NotUnderstood(f"“{text}” is no kind; kinds are {', '.join(kind.value for kind in Kind)}.")


def parse_side(text: str) -> Side:
    """The side whose word begins like the text.

    Raises:
        NotUnderstood: neither does.
    """
    for side in Side:
        if text and side.value.startswith(folded(text)):
            return side
    raise NotUnderstood(f"“{text}” is no side; sides are management and leadership.")


def people_like(text: str, people: Iterable[Person]) -> tuple[int, ...]:
    """Ids of people whose name, or a word or nickname of it, begins like the text.

    Raises:
        NotUnderstood: nobody is called that.
    """
    wanted = folded(text)
    found = tuple(
        person.id
        for person in people
        if folded(person.name).startswith(wanted)
        or any(folded(word).startswith(wanted) for word in (*person.name.split(), *person.nicknames))
    )
    if not found:
        raise NotUnderstood(f"Nobody in the journal is called “{text}”.")
    return found


def person_like(text: str, people: Sequence[Person]) -> int:
    """The id of the one person meant by a text; the whole name goes before a beginning of it.

    Raises:
        NotUnderstood: nobody is called that, or several are.
    """
    found = people_like(text, people)
    whole = tuple(person.id for person in people if folded(person.name) == folded(text))
    if len(whole or found) > 1:
        names = ", ".join(person.name for person in people if person.id in found)
        raise NotUnderstood(f"“{text}” could be {names}; write more of the name.")
    return (whole or found)[0]


def parse_filter(
    text: str, *, people: Sequence[Person], deals: Sequence[Deal], today: date, settings: Settings
) -> EntryFilter:
    """Read a search box; what is no known operator is searched as words.

    Raises:
        NotUnderstood: an operator's value is not known.
    """
    wanted, words = EntryFilter(), []
    for match in PART.finditer(text):
        operator, value = (match[1] or "").lower(), match[2] if match[2] is not None else match[3]
        if operator == "person":
            wanted = replace(wanted, people=wanted.people + people_like(value, people))
        elif operator == "kind":
            wanted = replace(wanted, kinds=(*wanted.kinds, parse_kind(value)))
        elif operator == "side":
            wanted = replace(wanted, side=parse_side(value))
        elif operator == "tag":
            wanted = replace(wanted, tag=value.lstrip("#"))
        elif operator == "deal":
            wanted = replace(wanted, deal=_deal_like(value, deals))
        elif operator in {"is", "private"}:
            wanted = _flag(wanted, operator, value)
        elif (period := _period(match[0], today, settings)) is not None:
            wanted = replace(wanted, period=period)
        elif match[0].startswith("#") and len(match[0]) > 1:
            wanted = replace(wanted, tag=match[0][1:])
        else:
            words.append(match[0].replace('"', ""))
    return replace(wanted, words=" ".join(words))


def _flag(wanted: EntryFilter, operator: str, value: str) -> EntryFilter:
    word = value.lower()
    if operator == "is" and word == "untagged":
        return replace(wanted, untagged=True)
    if operator == "is" and word in {state.value for state in State}:
        return replace(wanted, states=(*wanted.states, State(word)))
    if operator == "is" and word == "private":
        return replace(wanted, private=True)
    if operator == "private" and word in {"yes", "no"}:
        return replace(wanted, private=word == "yes")
    raise NotUnderstood(f"“{operator}:{value}” is not known; try is:untagged, is:planned, private:yes or private:no.")


def _deal_like(text: str, deals: Iterable[Deal]) -> int:
    for deal in deals:
        if folded(deal.name).startswith(folded(text)):
            return deal.id
    raise NotUnderstood(f"No deal in the journal is called “{text}”.")


def _period(word: str, today: date, settings: Settings) -> Period | None:
    if not re.fullmatch(r"\d{4}-.+|(?:this|last)-\w+|today|yesterday", word, re.IGNORECASE):
        return None
    try:
        return parse_period(word, today, settings)
    except NotUnderstood:
        return None
