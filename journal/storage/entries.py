"""Entries in their tables: the row, its people, tags, allocations and day slices, always written together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from journal.balance import slices
from journal.records import Entry
from journal.storage.codec import checksum, from_plain, to_plain
from journal.storage.connection import Connection

COLUMNS = (
    "id, uuid, kind, state, date, start, minutes, zone, title, notes, deal, privacy, told_asked, talked_more,"
    " template, source, source_key, checksum"
)
IN_ROW = tuple(name for name in COLUMNS.replace(" ", "").split(",") if name != "checksum")
CHUNK = 500

PEOPLE_WORDS = (
    "SELECT group_concat(person.name || ' ' || person.nicknames, ' ') FROM entry_person"
    " JOIN person ON person.id = entry_person.person WHERE entry_person.entry = entry.id"
)
DEAL_WORDS = "SELECT deal.name || ' ' || deal.customer FROM deal WHERE deal.id = entry.deal"
TAG_WORDS = "SELECT group_concat(tag, ' ') FROM entry_tag WHERE entry_tag.entry = entry.id"
WORDS = f"coalesce(({PEOPLE_WORDS}), '') || ' ' || coalesce(({DEAL_WORDS}), '') || ' ' || coalesce(({TAG_WORDS}), '')"


def add(db: Database, entry: Entry) -> Entry:
    """Add an entry; one with id 0 is given the next id."""
    row = _row(entry)
    if not entry.id:
        del row["id"]
    marks = ", ".join("?" * len(row))
    cursor = db.execute(f"INSERT INTO entry ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
    stored = entry if entry.id else replace(entry, id=cursor.lastrowid or 0)
    _add_parts(db, stored)
    return stored


def change(db: Database, entry: Entry) -> None:
    """Store an entry in the place of the one with its id."""
    row = {name: value for name, value in _row(entry).items() if name != "words"}
    places = ", ".join(f"{name} = ?" for name in row)
    db.execute(f"UPDATE entry SET {places} WHERE id = ?", (*row.values(), entry.id))
    for table in ("entry_person", "entry_tag", "allocation", "slice"):
        db.execute(f"DELETE FROM {table} WHERE entry = ?", (entry.id,))
    _add_parts(db, entry)


def refresh_words(db: Database, which: str, key: int) -> None:
    """Write anew the words that search knows entries by; ``which`` is a query of entry ids."""
    db.execute(f"UPDATE entry SET words = {WORDS} WHERE id IN ({which})", (key,))


def assemble(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> tuple[Entry, ...]:
    """The entries of rows of ``COLUMNS``, in the same order."""
    return tuple(entry for entry, _ in _assembled(connection, rows))


def broken(connection: Connection) -> tuple[int, ...]:
    """Ids of entries whose checksum is not what their content says, or that cannot be read at all."""
    ids = [row["id"] for row in connection.rows("SELECT id FROM entry ORDER BY id")]
    bad: list[int] = []
    for at in range(0, len(ids), CHUNK):
        chunk = ids[at : at + CHUNK]
        rows = connection.rows(f"SELECT {COLUMNS} FROM entry WHERE id IN ({_marks(chunk)})", chunk)
        seen = {row["id"] for row in rows}
        bad += [entry_id for entry_id in chunk if entry_id not in seen]
        bad += [row["id"] for row in rows if not _sound(connection, row)] if not _all_sound(connection, rows) else []
    return tuple(bad)


def _all_sound(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> bool:
    try:
        return all(_fingerprint(entry) == kept for entry, kept in _assembled(connection, rows))
    except Exception:  # noqa: BLE001 - whatever damaged rows raise, they are damaged
        return False


def _sound(connection: Connection, row: Mapping[str, Any]) -> bool:
    return _all_sound(connection, [row])


def _row(entry: Entry) -> dict[str, Any]:
    plain = to_plain(entry)
    row = {name: plain[name] for name in IN_ROW}
    return {**row, "words": "", "checksum": _fingerprint(entry)}


def _fingerprint(entry: Entry) -> str:
    return checksum(replace(entry, id=0))


def _add_parts(db: Database, entry: Entry) -> None:
    people = [(entry.id, place, person) for place, person in enumerate(entry.people)]
    tags = [(entry.id, place, tag) for place, tag in enumerate(entry.tags)]
    filed = [(entry.id, place, part.activity, part.minutes) for place, part in enumerate(entry.allocations)]
    conn = db.conn
    conn.executemany("INSERT INTO entry_person (entry, place, person) VALUES (?, ?, ?)", people)
    conn.executemany("INSERT INTO entry_tag (entry, place, tag) VALUES (?, ?, ?)", tags)
    conn.executemany("INSERT INTO allocation (entry, place, activity, minutes) VALUES (?, ?, ?, ?)", filed)
    conn.executemany(
        "INSERT INTO slice (entry, day, side, activity, minutes) VALUES"
        " (?1, ?2, coalesce((SELECT side FROM activity WHERE key = ?3), 'untagged'), ?3, ?4)",
        [(entry.id, part.day.isoformat(), part.activity or "", part.minutes) for part in slices(entry)],
    )
    if people or tags or entry.deal:
        refresh_words(db, "?", entry.id)
    else:
        db.execute("UPDATE entry SET words = '' WHERE id = ? AND words <> ''", (entry.id,))


def _assembled(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> Iterator[tuple[Entry, str]]:
    for at in range(0, len(rows), CHUNK):
        chunk = rows[at : at + CHUNK]
        ids = [row["id"] for row in chunk]
        people = _parts(connection, "person", "entry_person", ids)
        tags = _parts(connection, "tag", "entry_tag", ids)
        filed = _parts(connection, "activity, minutes", "allocation", ids)
        for row in chunk:
            plain = {name: row[name] for name in IN_ROW}
            key = row["id"]
            plain["people"] = [part[0] for part in people.get(key, ())]
            plain["tags"] = [part[0] for part in tags.get(key, ())]
            plain["allocations"] = filed.get(key, ())
            yield from_plain(Entry, plain), row["checksum"]


def _parts(connection: Connection, columns: str, table: str, ids: Sequence[int]) -> dict[int, list[tuple[Any, ...]]]:
    """The parts of each entry in their order, as tuples of the named columns."""
    sql = f"SELECT entry, {columns} FROM {table} WHERE entry IN ({_marks(ids)}) ORDER BY entry, place"
    found: dict[int, list[tuple[Any, ...]]] = {}
    for row in connection.rows(sql, ids):
        found.setdefault(row[0], []).append(tuple(row)[1:])
    return found


def _marks(ids: Sequence[int]) -> str:
    return ", ".join("?" * len(ids))
