"""Finding entries: a filter becomes one query, newest first, page by page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from journal.errors import NotFound
from journal.filters import EntryFilter
from journal.records import Entry
from journal.storage.connection import Connection
from journal.storage.entries import COLUMNS, assemble, first_place, place


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many entries a filter finds, and the minutes of those that were held."""

    entries: int
    minutes: int


def find(connection: Connection, wanted: EntryFilter, after: Entry | None, limit: int | None) -> tuple[Entry, ...]:
    """Entries newest first; ``after`` is the last entry of the page before."""
    source, where, values, order = _streaming(wanted, after)
    sql = f"SELECT {COLUMNS} FROM {source} WHERE {where} ORDER BY {order} DESC"
    if limit is not None:
        sql += f" LIMIT {int(limit)}"
    return assemble(connection, connection.rows(sql, values))


def count(connection: Connection, wanted: EntryFilter) -> Count:
    """How many entries a filter finds, and their held minutes."""
    indexed, _ = _split_words(wanted.words)
    parts = list(_conditions(wanted, "place"))
    if indexed:
        parts.append(("place IN (SELECT rowid FROM entry_search WHERE entry_search MATCH ?)", [" ".join(indexed)]))
    where, values = _joined(parts)
    held = "coalesce(sum(minutes) FILTER (WHERE state = 'held'), 0)"
    row = connection.rows(f"SELECT count(*), {held} FROM entry WHERE {where}", values)[0]
    return Count(entries=row[0], minutes=row[1])


def _streaming(wanted: EntryFilter, after: Entry | None) -> tuple[str, str, list[Any], str]:
    """Where to look, the condition with its values, and the column that orders entries by time.

    With words the search index leads: its rows are numbered by time, so it streams the newest first.
    """
    indexed, _ = _split_words(wanted.words)
    source, order, leading = "entry", "place", []
    if indexed:
        source = "(SELECT rowid AS found FROM entry_search WHERE entry_search MATCH ?) CROSS JOIN entry"
        source, order, leading = f"{source} ON place = found", "found", [" ".join(indexed)]
    parts = list(_conditions(wanted, order))
    if after is not None:
        parts.append((f"{order} < ?", [place(after)]))
    where, values = _joined(parts)
    return source, where, leading + values, order


def _joined(parts: list[tuple[str, list[Any]]]) -> tuple[str, list[Any]]:
    """One condition of many, and its values in order."""
    return " AND ".join(sql for sql, _ in parts) or "1", [value for _, given in parts for value in given]


def _conditions(wanted: EntryFilter, order: str) -> Iterator[tuple[str, list[Any]]]:
    """Each part of a filter but indexed words, as a condition with its values; ``order`` is the column of time."""
    for column, choices in (("kind", wanted.kinds), ("state", wanted.states)):
        if choices:
            yield f"{column} IN ({_marks(choices)})", [choice.value for choice in choices]
    if wanted.people:
        yield f"id IN (SELECT entry FROM entry_person WHERE person IN ({_marks(wanted.people)}))", list(wanted.people)
    if wanted.period is not None:
        span = [first_place(wanted.period.start), first_place(wanted.period.end + timedelta(days=1)) - 1]
        yield f"{order} BETWEEN ? AND ?", span
    sides = [wanted.side.value if wanted.side else "", "untagged" if wanted.untagged else ""]
    privacy = {None: "", True: "= 'private'", False: "<> 'private'"}[wanted.private]
    for value, sql in (
        (json.dumps(wanted.ids) if wanted.ids else "", "id IN (SELECT value FROM json_each(?))"),
        (sides[0], "EXISTS (SELECT 1 FROM slice WHERE slice.entry = entry.id AND slice.side = ?)"),
        (sides[1], "EXISTS (SELECT 1 FROM slice WHERE slice.entry = entry.id AND slice.side = ?)"),
        (wanted.activity, "id IN (SELECT entry FROM allocation WHERE activity = ?)"),
        (wanted.tag, "id IN (SELECT entry FROM entry_tag WHERE lower(tag) = lower(?))"),
        (wanted.deal, "deal = ?"),
    ):
        if value:
            yield sql, [value]
    if privacy:
        yield f"privacy {privacy}", []
    for like in _split_words(wanted.words)[1]:
        yield "(title || ' ' || notes || ' ' || words) LIKE ? ESCAPE '\\'", [like]


def _marks(values: tuple[Any, ...]) -> str:
    return ", ".join("?" * len(values))


def _split_words(words: str) -> tuple[list[str], list[str]]:
    """Words for the search index, matched at the beginning of any word; and patterns to match anywhere in the text.

    Scripts without spaces between words, and signs that are no words, are looked for anywhere.
    """
    indexed, anywhere = [], []
    for word in words.split():
        if _joined_script(word) or not any(mark.isalnum() for mark in word):
            anywhere.append("%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
        else:
            indexed.append('"' + word.replace('"', '""') + '"' + ("*" if len(word) > 1 else ""))
    return indexed, anywhere


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
