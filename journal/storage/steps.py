"""Steps on disk: what undo and redo take back and forth, and the earlier versions of a record."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from journal.codec import NAMES, decode, encode
from journal.history import Change, Kept, Step, Version
from journal.storage.connection import Connection

if TYPE_CHECKING:
    from sqlite_utils import Database


def record(db: Database, name: str, at: datetime, changes: tuple[Change, ...]) -> Step:
    """Keep a step that was just done; steps that were undone before it can no longer be redone."""
    db.execute("UPDATE step SET state = 'abandoned' WHERE state = 'undone'")
    step_id = db.execute(
        "INSERT INTO step (name, at, state) VALUES (?, ?, 'done')", (name, at.isoformat(timespec="seconds"))
    ).lastrowid
    db.conn.executemany(
        "INSERT INTO change (step, place, type, record, before, after) VALUES (?, ?, ?, ?, ?, ?)",
        [(step_id, place, *_columns(change)) for place, change in enumerate(changes)],
    )
    return Step(id=step_id or 0, name=name, at=at, changes=changes)


def last_done(connection: Connection) -> Step | None:
    """The step that undo would take back."""
    return _step(connection, "SELECT id, name, at FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1")


def first_undone(connection: Connection) -> Step | None:
    """The step that redo would do again."""
    return _step(connection, "SELECT id, name, at FROM step WHERE state = 'undone' ORDER BY id LIMIT 1")


def names(connection: Connection) -> tuple[str | None, str | None]:
    """The names that undo and redo show, or None where there is nothing to do."""
    undo = connection.value("SELECT name FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1")
    redo = connection.value("SELECT name FROM step WHERE state = 'undone' ORDER BY id LIMIT 1")
    return undo, redo


def mark(db: Database, step: Step, state: str) -> None:
    """Note that a step is now done or undone."""
    db.execute("UPDATE step SET state = ? WHERE id = ?", (state, step.id))


def versions(connection: Connection, kept: type[Kept], record_id: int) -> tuple[Version, ...]:
    """What a record was after each step that changed it, those undone since included; newest first."""
    found = connection.rows(
        "SELECT name, at, after FROM change JOIN step ON step.id = change.step"
        " WHERE type = ? AND record = ? ORDER BY step.id DESC, place DESC",
        (NAMES[kept], record_id),
    )
    return tuple(
        Version(name=row["name"], at=datetime.fromisoformat(row["at"]), record=_read(row["after"])) for row in found
    )


def _step(connection: Connection, sql: str) -> Step | None:
    found = connection.rows(sql)
    if not found:
        return None
    step_id, name, at = found[0]
    rows = connection.rows("SELECT before, after FROM change WHERE step = ? ORDER BY place", (step_id,))
    changes = tuple(Change(before=_read(row["before"]), after=_read(row["after"])) for row in rows)
    return Step(id=step_id, name=name, at=datetime.fromisoformat(at), changes=changes)


def _columns(change: Change) -> tuple[str, int, str | None, str | None]:
    kept = change.after or change.before
    assert kept is not None, "a change has a record before or after"
    return NAMES[type(kept)], getattr(kept, "id", 0), _write(change.before), _write(change.after)


def _write(kept: Kept | None) -> str | None:
    return None if kept is None else encode(kept)


def _read(text: str | None) -> Kept | None:
    return None if text is None else decode(text)
