"""Records in their tables: add, change, remove and read them, and take whole steps forth and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from journal.codec import NAMES, checksum, decode, encode, from_row, to_row
from journal.errors import JournalError, NotFound
from journal.history import Change, Kept
from journal.records import Activity, Deal, Entry, Person, Record
from journal.settings import Settings
from journal.storage import entries
from journal.storage.connection import Connection

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T", bound=Record)


def every(connection: Connection, kept: type[T], where: str = "", parameters: tuple[Any, ...] = ()) -> tuple[T, ...]:
    """All records of a type but Entry, in the order they were added."""
    found = connection.rows(f"SELECT * FROM {NAMES[kept]} {where} ORDER BY id", parameters)
    return tuple(from_row(kept, row) for row in found)


def one(connection: Connection, kept: type[T], record_id: int) -> T:
    """The record of a type but Entry with this id.

    Raises:
        NotFound: there is none.
    """
    found = every(connection, kept, "WHERE id = ?", (record_id,))
    if not found:
        raise NotFound(f"The {NAMES[kept]} is no longer in the journal.")
    return found[0]


def settings(connection: Connection) -> Settings:
    """The settings, or the defaults as long as none were changed."""
    text = connection.value("SELECT value FROM settings")
    return decode(text) if text else Settings()  # type: ignore[return-value]


def add(db: Database, record: T) -> T:
    """Add a record; one with id 0 is given the next id."""
    if isinstance(record, Entry):
        return entries.add(db, record)  # type: ignore[return-value]
    row = _row(record)
    table = db.table(NAMES[type(record)])
    if record.id:
        table.insert(row)
        return record
    del row["id"]
    stored = replace(record, id=int(table.insert(row).last_pk or 0))
    table.update(stored.id, {"checksum": checksum(stored)})
    return stored


def change(db: Database, record: Kept) -> None:
    """Store a record in the place of the one with its id."""
    if isinstance(record, Entry):
        entries.change(db, record)
    elif isinstance(record, Settings):
        _keep_settings(db, record)
    else:
        db.table(NAMES[type(record)]).update(record.id, _row(record))
        _follow(db, record)


def remove(db: Database, record: Kept) -> None:
    """Remove a record; nothing else may refer to it any more."""
    if not isinstance(record, Settings):
        db.table(NAMES[type(record)]).delete(record.id)


def apply(db: Database, changes: tuple[Change, ...]) -> None:
    """Make the records what these changes say they become."""
    for made in changes:
        if made.after is None and made.before is not None:
            remove(db, made.before)
        elif made.before is None and made.after is not None and not isinstance(made.after, Settings):
            add(db, made.after)
        elif made.after is not None:
            change(db, made.after)


def _row(record: Record) -> dict[str, Any]:
    return {**to_row(record), "checksum": checksum(record)}


def _keep_settings(db: Database, record: Settings) -> None:
    db.table("settings").upsert({"id": 1, "value": encode(record), "checksum": checksum(record)}, pk="id")


def _follow(db: Database, record: Record) -> None:
    """Bring up to date what is kept beside the entries: sides of slices and words to search."""
    if isinstance(record, Activity):
        db.execute("UPDATE slice SET side = ? WHERE activity = ?", (record.side.value, record.key))
    elif isinstance(record, Person):
        entries.refresh_words(db, "SELECT entry FROM entry_person WHERE person = ?", record.id)
    elif isinstance(record, Deal):
        entries.refresh_words(db, "SELECT id FROM entry WHERE deal = ?", record.id)


def settings_sound(connection: Connection) -> bool:
    """Whether the settings are what their checksum says."""
    found = connection.value("SELECT checksum FROM settings")
    try:
        return found is None or checksum(settings(connection)) == found
    except JournalError:
        return False


def broken(connection: Connection, kept: type[Record]) -> tuple[int, ...]:
    """Ids of records whose checksum is not what their content says."""
    if kept is Entry:
        return entries.broken(connection)
    found = connection.rows(f"SELECT * FROM {NAMES[kept]}")
    return tuple(row["id"] for row in found if not _sound(kept, row))


def _sound(kept: type[Record], row: Mapping[str, Any]) -> bool:
    try:
        return bool(checksum(from_row(kept, row)) == row["checksum"])
    except Exception:  # noqa: BLE001 - whatever a damaged row raises, it is damaged
        return False
