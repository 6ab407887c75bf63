"""Records as plain JSON values and back, for rows, history and checksums."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, datetime, time
from typing import Any, TypeVar

from journal.errors import InvalidRecord, UnreadableFile
from journal.history import Kept
from journal.records import (
    Activity,
    Allocation,
    Band,
    Choice,
    Commitment,
    Correction,
    Deal,
    Entry,
    Kind,
    Person,
    Privacy,
    Proposal,
    ProposalState,
    Side,
    Source,
    State,
    Talk,
)
from journal.settings import Settings

T = TypeVar("T", bound=Kept)

TYPES: dict[str, type[Kept]] = {
    "person": Person,
    "deal": Deal,
    "activity": Activity,
    "entry": Entry,
    "band": Band,
    "commitment": Commitment,
    "proposal": Proposal,
    "correction": Correction,
    "settings": Settings,
}
NAMES: dict[type, str] = {kept: name for name, kept in TYPES.items()}


def _allocations(pairs: list[list[Any]]) -> tuple[Allocation, ...]:
    return tuple(Allocation(activity=activity, minutes=minutes) for activity, minutes in pairs)


READERS: dict[type, dict[str, Callable[[Any], Any]]] = {
    Person: {"nicknames": tuple, "emails": tuple, "team": bool, "archived": bool},
    Deal: {"archived": bool},
    Activity: {"side": Side, "retired": bool},
    Entry: {
        "kind": Kind,
        "state": State,
        "date": date.fromisoformat,
        "start": time.fromisoformat,
        "people": tuple,
        "tags": tuple,
        "privacy": Privacy,
        "allocations": _allocations,
        "talked_more": Talk,
        "source": Source,
    },
    Band: {"since": date.fromisoformat, "signs": tuple, "situations": tuple, "own": bool},
    Commitment: dict.fromkeys(("made", "due", "kept", "dropped"), date.fromisoformat),
    Proposal: {
        "state": ProposalState,
        "kind": Kind,
        "date": date.fromisoformat,
        "start": time.fromisoformat,
        "people": tuple,
        "strangers": tuple,
        "private": bool,
    },
    Correction: {"at": datetime.fromisoformat},
    Settings: {"working_days": tuple, "emails": tuple},
}
LISTS = {
    kept: {name for name, reader in readers.items() if reader in (tuple, _allocations)}
    for kept, readers in READERS.items()
}


def _plain(value: Any) -> Any:
    if isinstance(value, Choice):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Allocation):
        return [value.activity, value.minutes]
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def to_plain(record: Kept) -> dict[str, Any]:
    """A record's fields as JSON values."""
    return {part.name: _plain(getattr(record, part.name)) for part in fields(record)}


def from_plain(kept: type[T], values: Mapping[str, Any]) -> T:
    """The record of these JSON values; fields that are missing take their default.

    Raises:
        UnreadableFile: no record was ever saved as these values.
    """
    readers = READERS[kept]
    try:
        return kept(
            **{
                name: readers[name](value) if name in readers and value is not None else value
                for name, value in values.items()
            }
        )
    except (ValueError, TypeError, InvalidRecord) as error:
        raise _damaged(kept) from error


def _damaged(kept: type) -> UnreadableFile:
    return UnreadableFile(f"The journal is damaged in its table of type “{NAMES[kept]}”; go back to a copy of it.")


def to_row(record: Kept) -> dict[str, Any]:
    """A record's fields as column values: lists become JSON text."""
    lists = LISTS[type(record)]
    plain = to_plain(record)
    return {name: json.dumps(value, ensure_ascii=False) if name in lists else value for name, value in plain.items()}


def from_row(kept: type[T], row: Mapping[str, Any]) -> T:
    """The record of a row made by ``to_row``; further columns are left aside."""
    lists = LISTS[kept]
    names = (part.name for part in fields(kept))
    try:
        plain = {name: json.loads(row[name]) if name in lists else row[name] for name in names}
    except ValueError as error:
        raise _damaged(kept) from error
    return from_plain(kept, plain)


def encode(record: Kept) -> str:
    """A record as one line of JSON, the same for equal records."""
    return json.dumps([NAMES[type(record)], to_plain(record)], ensure_ascii=False, separators=(",", ":"))


def decode(text: str) -> Kept:
    """The record of a line made by ``encode``."""
    name, values = json.loads(text)
    return from_plain(TYPES[name], values)


def checksum(record: Kept) -> str:
    """Thirty-two hexadecimal digits that change when the record does."""
    from hashlib import blake2b  # late: reading checks no sums

    return blake2b(encode(record).encode(), digest_size=16).hexdigest()
