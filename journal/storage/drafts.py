"""Typed text that is not saved yet, kept beside the records so that it is as private as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journal.storage.connection import Connection

if TYPE_CHECKING:
    from sqlite_utils import Database


def keep(db: Database, key: str, text: str) -> None:
    """Keep text under a key; empty text lets it go."""
    if text:
        db.execute(
            "INSERT INTO draft (key, text) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET text = excluded.text",
            (key, text),
        )
    else:
        db.execute("DELETE FROM draft WHERE key = ?", (key,))


def kept(connection: Connection, key: str) -> str:
    """The text under a key, or nothing."""
    return connection.value("SELECT text FROM draft WHERE key = ?", (key,)) or ""
