"""Corrections of a reading, made where the manager can see them: in the typed line itself."""

from __future__ import annotations

from datetime import date

from journal.capture.draft import Reading, Role
from journal.records import Kind, Person

KIND_WORDS = {
    Kind.ONE_ON_ONE: "1:1",
    Kind.DEAL_REVIEW: "deal review",
    Kind.MEETING: "meeting",
    Kind.FIELD_COACHING: "field",
    Kind.SOLO_WORK: "solo",
}


def with_kind(reading: Reading, kind: Kind) -> str:
    """The line with another kind."""
    return _replaced(reading, Role.KIND, KIND_WORDS[kind], at_start=True)


def with_date(reading: Reading, day: date) -> str:
    """The line with another date."""
    return _replaced(reading, Role.DATE, day.isoformat())


def with_minutes(reading: Reading, minutes: int) -> str:
    """The line with another duration; a range of times keeps its start only."""
    start = reading.draft.start
    typed = any(token.role is Role.MINUTES for token in reading.tokens)
    if not typed and start is not None and "minutes" not in reading.assumed:
        line = _replaced(reading, Role.TIME, f"{start:%H:%M}")
        return f"{line.rstrip()} {minutes}m"
    return _replaced(reading, Role.MINUTES, f"{minutes}m")


def with_person(reading: Reading, typed: str, person: Person) -> str:
    """The line with ``typed``, the words that named somebody, replaced by a person's full name."""
    named = f'@"{person.name}"' if " " in person.name else f"@{person.name}"
    for token in reading.tokens:
        if token.role is Role.PERSON and token.text == typed:
            return reading.line[: token.start] + named + reading.line[token.end :]
    return f"{reading.line.rstrip()} {named}"


def _replaced(reading: Reading, role: Role, words: str, *, at_start: bool = False) -> str:
    """The line with the first piece of a role replaced, the others of that role dropped, or the words added."""
    if not any(token.role is role for token in reading.tokens):
        return f"{words} {reading.line.lstrip()}" if at_start else f"{reading.line.rstrip()} {words}"
    pieces, put = [], False
    for token in reading.tokens:
        if token.role is not role:
            pieces.append(token.text)
        elif not put:
            pieces.append(words)
            put = True
    return "".join(pieces)
