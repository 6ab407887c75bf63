"""Finding entries: a filter becomes one query, newest first, page by page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from journal.errors import NotFound
from journal.filters import EntryFilter
from journal.records import Entry
from journal.storage.connection import Connection
from journal.storage.entries import COLUMNS, assemble

NEWEST_FIRST = "ORDER BY date DESC, coalesce(start, '') DESC, id DESC"


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many entries a filter finds, and the minutes of those that were held."""

    entries: int
    minutes: int


def find(connection: Connection, wanted: EntryFilter, after: Entry | None, limit: int | None) -> tuple[Entry, ...]:
    """Entries newest first; ``after`` is the last entry of the page before."""
    where, values = _where(wanted)
    if after is not None:
        where += " AND (date, coalesce(start, ''), id) < (?, ?, ?)"
        values += [after.date.isoformat(), after.start.isoformat() if after.start else "", after.id]
    sql = f"SELECT {COLUMNS} FROM entry WHERE {where} {NEWEST_FIRST}"
    if limit is not None:
        sql += f" LIMIT {int(limit)}"
    return assemble(connection, connection.rows(sql, values))


def count(connection: Connection, wanted: EntryFilter) -> Count:
    """How many entries a filter finds, and their held minutes."""
    where, values = _where(wanted)
    sql = f"SELECT count(*), coalesce(sum(minutes) FILTER (WHERE state = 'held'), 0) FROM entry WHERE {where}"
    row = connection.rows(sql, values)[0]
    return Count(entries=row[0], minutes=row[1])


def _where(wanted: EntryFilter) -> tuple[str, list[Any]]:
    parts: list[tuple[str, list[Any]]] = []
    if wanted.period is not None:
        parts.append(("date BETWEEN ? AND ?", [wanted.period.start.isoformat(), wanted.period.end.isoformat()]))
    for column, choices in (("kind", wanted.kinds), ("state", wanted.states)):
        if choices:
            parts.append((f"{column} IN ({_marks(choices)})", [choice.value for choice in choices]))
    if wanted.ids:
        parts.append(("id IN (SELECT value FROM json_each(?))", [f"[{','.join(map(str, wanted.ids))}]"]))
    if wanted.people:
        sql = f"id IN (SELECT entry FROM entry_person WHERE person IN ({_marks(wanted.people)}))"
        parts.append((sql, list(wanted.people)))
    if wanted.side is not None:
        parts.append(("id IN (SELECT entry FROM slice WHERE side = ?)", [wanted.side.value]))
    if wanted.activity:
        parts.append(("id IN (SELECT entry FROM allocation WHERE activity = ?)", [wanted.activity]))
    if wanted.tag:
        parts.append(("id IN (SELECT entry FROM entry_tag WHERE lower(tag) = lower(?))", [wanted.tag]))
    if wanted.deal is not None:
        parts.append(("deal = ?", [wanted.deal]))
    if wanted.private is not None:
        parts.append((f"privacy {'=' if wanted.private else '<>'} 'private'", []))
    if wanted.untagged:
        parts.append(("id IN (SELECT entry FROM slice WHERE side = 'untagged')", []))
    parts += [_word(word) for word in wanted.words.split()]
    where = " AND ".join(sql for sql, _ in parts) or "1"
    return where, [value for _, values in parts for value in values]


def _marks(values: tuple[Any, ...]) -> str:
    return ", ".join("?" * len(values))


def _word(word: str) -> tuple[str, list[Any]]:
    """One word, matched at the beginning of any word; scripts without spaces are matched anywhere."""
    if _joined_script(word) or not any(mark.isalnum() for mark in word):
        like = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
        return "(title || ' ' || notes || ' ' || words) LIKE ? ESCAPE '\\'", [like]
    quoted = '"' + word.replace('"', '""') + '"' + ("*" if len(word) > 1 else "")
    return "id IN (SELECT rowid FROM entry_search WHERE entry_search MATCH ?)", [quoted]


def _joined_script(word: str) -> bool:
    """Whether the word holds letters of a script that puts no spaces between words."""
    return any("\u0e00" <= mark <= "\u0eff" or "\u2e80" <= mark <= "\ud7ff" or mark >= "\uf900" for mark in word)


def one(connection: Connection, entry_id: int) -> Entry:
    """The entry with this id.

    Raises:
        NotFound: there is none.
    """
    found = connection.rows(f"SELECT {COLUMNS} FROM entry WHERE id = ?", (entry_id,))
    if not found:
        raise NotFound("The entry is no longer in the journal.")
    return assemble(connection, found)[0]


def tags(connection: Connection) -> tuple[str, ...]:
    """All tags in use, most used first."""
    rows = connection.rows("SELECT tag FROM entry_tag GROUP BY tag ORDER BY count(*) DESC, tag")
    return tuple(row[0] for row in rows)


def last_one_on_ones(connection: Connection) -> dict[int, date]:
    """The date of the last held one-on-one with each person, by id."""
    rows = connection.rows(
        "SELECT person, max(date) FROM entry_person JOIN entry ON entry.id = entry_person.entry"
        " WHERE kind = 'one-on-one' AND state = 'held' GROUP BY person"
    )
    return {row[0]: date.fromisoformat(row[1]) for row in rows}
