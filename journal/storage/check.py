"""Whether a journal's file is sound."""

from __future__ import annotations

from dataclasses import dataclass

from journal.codec import NAMES, TYPES
from journal.errors import JournalError
from journal.settings import Settings
from journal.storage import tables
from journal.storage.connection import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """How many entries there are and what is wrong, one sentence each; nothing wrong means sound."""

    entries: int
    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def check(connection: Connection) -> Check:
    """Read everything once: the file's pages, references, search index, and each record's checksum."""
    problems: list[str] = []
    try:
        entries = connection.value("SELECT count(*) FROM entry")
        problems += [
            f"The file is damaged: {row[0]}." for row in connection.rows("PRAGMA integrity_check(20)") if row[0] != "ok"
        ]
        lost = connection.rows("PRAGMA foreign_key_check")
        problems += [f"A {row[0]} refers to a {row[2]} that is gone." for row in lost]
        for kept in TYPES.values():
            if kept is not Settings:
                bad = tables.broken(connection, kept)  # type: ignore[arg-type]
                problems += [f"The {NAMES[kept]} number {number} is not what was saved." for number in bad]
        if not tables.settings_sound(connection):
            problems.append("The settings are not what was saved.")
    except JournalError as error:
        return Check(entries=0, problems=(str(error),))
    return Check(entries=entries, problems=tuple(problems))
