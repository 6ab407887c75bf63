"""Entries in their tables: the row, its people, tags, allocations and day slices, always written together."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from journal.balance import slices
from journal.codec import checksum, from_plain, to_plain
from journal.records import MINUTES_A_DAY, Entry
from journal.storage.connection import Connection

if TYPE_CHECKING:
    from sqlite_utils import Database

COLUMNS = (
    "id, uuid, kind, state, date, start, minutes, zone, title, notes, deal, privacy, told_asked, talked_more,"
    " template, source, source_key, checksum"
)
IN_ROW = tuple(name for name in COLUMNS.replace(" ", "").split(",") if name != "checksum")
CHUNK = 500

WORDS = (
    "coalesce((SELECT group_concat(name || ' ' || nicknames, ' ') FROM person WHERE id IN ({people})), '')"
    " || ' ' || coalesce((SELECT name || ' ' || customer FROM deal WHERE id = {deal}), '')"
    " || ' ' || coalesce(({tags}), '')"
)
WORDS_GIVEN = WORDS.format(people="SELECT value FROM json_each(:people)", deal=":deal", tags="SELECT :tags")
WORDS_KEPT = WORDS.format(
    people="SELECT person FROM entry_person WHERE entry_person.entry = entry.id",
    deal="entry.deal",
    tags="SELECT group_concat(tag, ' ') FROM entry_tag WHERE entry_tag.entry = entry.id",
)
PLACE_BITS = 34
FIRST_DAY = date(1900, 1, 1)


def add(db: Database, entry: Entry) -> Entry:
    """Add an entry; one with id 0 is given the next id."""
    stored = entry if entry.id else replace(entry, id=_next_id(db))
    row = _row(stored)
    columns = ", ".join((*row, "words"))
    values = ", ".join(f":{name}" for name in row)
    db.execute(f"INSERT INTO entry ({columns}) VALUES ({values}, {WORDS_GIVEN})", {**row, **_for_words(stored)})
    _add_parts(db, stored)
    return stored


def change(db: Database, entry: Entry) -> None:
    """Store an entry in the place of the one with its id."""
    row = _row(entry)
    places = ", ".join(f"{name} = :{name}" for name in row)
    sql = f"UPDATE entry SET {places}, words = {WORDS_GIVEN} WHERE id = :id"
    db.execute(sql, {**row, **_for_words(entry)})
    for table in ("entry_person", "entry_tag", "allocation", "slice"):
        db.execute(f"DELETE FROM {table} WHERE entry = ?", (entry.id,))
    _add_parts(db, entry)


def refresh_words(db: Database, which: str, key: int) -> None:
    """Write anew the words that search knows entries by; ``which`` is a query of entry ids."""
    db.execute(f"UPDATE entry SET words = {WORDS_KEPT} WHERE id IN ({which})", (key,))


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
        return all(checksum(entry) == kept for entry, kept in _assembled(connection, rows))
    except Exception:  # noqa: BLE001 - whatever damaged rows raise, they are damaged
        return False


def _sound(connection: Connection, row: Mapping[str, Any]) -> bool:
    return _all_sound(connection, [row])


def _row(entry: Entry) -> dict[str, Any]:
    plain = to_plain(entry)
    row = {name: plain[name] for name in IN_ROW}
    return {**row, "place": place(entry), "checksum": checksum(entry)}


def place(entry: Entry) -> int:
    """Where an entry stands among all: by day, then time, then id; also its number in the search index."""
    minute = entry.start.hour * 60 + entry.start.minute if entry.start else 0
    return first_place(entry.date) + (minute << PLACE_BITS) + entry.id


def first_place(day: date) -> int:
    """The place before every entry of a day."""
    return ((day - FIRST_DAY).days * MINUTES_A_DAY) << PLACE_BITS


def _next_id(db: Database) -> int:
    """An id that no entry has or ever had."""
    found = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'entry'").fetchone()
    return int(found[0]) + 1 if found else 1


def _for_words(entry: Entry) -> dict[str, str]:
    return {"people": json.dumps(entry.people), "tags": " ".join(entry.tags)}


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
