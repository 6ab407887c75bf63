"""The schema, as changes that are only ever appended; each has one sentence here and one test."""

from __future__ import annotations

from journal.storage.schema import SCHEMA
from journal.storage.sqlite import Database, Migrations


class Schema(Migrations):
    """Migrations that can name themselves."""

    @property
    def names(self) -> set[str]:
        """The names of all changes this version knows."""
        return {migration.name for migration in self._migrations}


migrations = Schema("journal")


def bring_up_to_date(db: Database) -> None:
    """Make every change the file has not seen yet, and note in its header which version it now has."""
    migrations.apply(db)
    db.execute(f"PRAGMA user_version = {SCHEMA}")


RECORDS = """
CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, name TEXT NOT NULL CHECK (name <> ''),
  nicknames TEXT NOT NULL, emails TEXT NOT NULL, role TEXT NOT NULL, team INTEGER NOT NULL CHECK (team IN (0, 1)),
  cadence_days INTEGER NOT NULL CHECK (cadence_days BETWEEN 1 AND 365),
  archived INTEGER NOT NULL CHECK (archived IN (0, 1)), checksum TEXT NOT NULL
) STRICT;
CREATE TABLE deal (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, name TEXT NOT NULL CHECK (name <> ''),
  customer TEXT NOT NULL, stage TEXT NOT NULL, archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
  checksum TEXT NOT NULL
) STRICT;
CREATE TABLE activity (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('management', 'leadership')),
  retired INTEGER NOT NULL CHECK (retired IN (0, 1)), checksum TEXT NOT NULL
) STRICT;
CREATE TABLE band (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, since TEXT NOT NULL,
  low INTEGER NOT NULL, high INTEGER NOT NULL, signs TEXT NOT NULL, situations TEXT NOT NULL,
  own INTEGER NOT NULL CHECK (own IN (0, 1)), checksum TEXT NOT NULL,
  CHECK (0 <= low AND low < high AND high <= 100)
) STRICT;
"""

ENTRIES = """
CREATE TABLE entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT, place INTEGER NOT NULL UNIQUE,
  uuid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, state TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), start TEXT,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440), zone TEXT NOT NULL, title TEXT NOT NULL,
  notes TEXT NOT NULL, deal INTEGER REFERENCES deal (id), privacy TEXT NOT NULL, told_asked INTEGER,
  talked_more TEXT, template TEXT NOT NULL, source TEXT NOT NULL, source_key TEXT NOT NULL,
  words TEXT NOT NULL, checksum TEXT NOT NULL
) STRICT;
CREATE INDEX entry_by_date ON entry (date, state, minutes);
CREATE INDEX entry_by_deal ON entry (deal);
CREATE INDEX entry_by_source ON entry (source_key) WHERE source_key <> '';
CREATE TABLE entry_person (
  entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE, place INTEGER NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id), PRIMARY KEY (entry, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_person_by_person ON entry_person (person, entry);
CREATE TABLE entry_tag (
  entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE, place INTEGER NOT NULL, tag TEXT NOT NULL,
  PRIMARY KEY (entry, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_tag_by_tag ON entry_tag (tag, entry);
CREATE TABLE allocation (
  entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE, place INTEGER NOT NULL,
  activity TEXT NOT NULL REFERENCES activity (key), minutes INTEGER NOT NULL CHECK (minutes > 0),
  PRIMARY KEY (entry, activity)
) STRICT, WITHOUT ROWID;
CREATE INDEX allocation_by_activity ON allocation (activity, entry);
CREATE TABLE slice (
  entry INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE, day TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('management', 'leadership', 'untagged')), activity TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0), PRIMARY KEY (entry, day, activity)
) STRICT, WITHOUT ROWID;
CREATE INDEX slice_by_day ON slice (day, side, minutes);
CREATE INDEX slice_by_activity ON slice (activity, day, minutes);
CREATE VIRTUAL TABLE entry_search USING fts5 (
  title, notes, words, content = 'entry', content_rowid = 'place',
  tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
);
CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN
  INSERT INTO entry_search (rowid, title, notes, words) VALUES (new.place, new.title, new.notes, new.words);
END;
CREATE TRIGGER entry_removed AFTER DELETE ON entry BEGIN
  INSERT INTO entry_search (entry_search, rowid, title, notes, words)
  VALUES ('delete', old.place, old.title, old.notes, old.words);
END;
CREATE TRIGGER entry_changed AFTER UPDATE OF place, title, notes, words ON entry BEGIN
  INSERT INTO entry_search (entry_search, rowid, title, notes, words)
  VALUES ('delete', old.place, old.title, old.notes, old.words);
  INSERT INTO entry_search (rowid, title, notes, words) VALUES (new.place, new.title, new.notes, new.words);
END;
"""

PROMISES_AND_IMPORTS = """
CREATE TABLE commitment (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, text TEXT NOT NULL,
  owner INTEGER REFERENCES person (id), person INTEGER REFERENCES person (id),
  entry INTEGER REFERENCES entry (id),
  made TEXT NOT NULL, due TEXT, kept TEXT, dropped TEXT, reason TEXT NOT NULL, checksum TEXT NOT NULL
) STRICT;
CREATE TABLE proposal (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, key TEXT NOT NULL UNIQUE,
  fingerprint TEXT NOT NULL, state TEXT NOT NULL, kind TEXT NOT NULL, date TEXT NOT NULL, start TEXT NOT NULL,
  minutes INTEGER NOT NULL, zone TEXT NOT NULL, title TEXT NOT NULL, people TEXT NOT NULL,
  strangers TEXT NOT NULL, private INTEGER NOT NULL, reason TEXT NOT NULL, entry INTEGER, checksum TEXT NOT NULL
) STRICT;
CREATE INDEX proposal_by_state ON proposal (state, date);
"""

HISTORY = """
CREATE TABLE settings (id INTEGER PRIMARY KEY CHECK (id = 1), value TEXT NOT NULL, checksum TEXT NOT NULL) STRICT;
CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned'))
) STRICT;
CREATE INDEX step_by_state ON step (state, id);
CREATE TABLE change (
  step INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE, place INTEGER NOT NULL,
  type TEXT NOT NULL, record INTEGER NOT NULL, before TEXT, after TEXT, PRIMARY KEY (step, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_record ON change (type, record, step);
CREATE TABLE draft (key TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
"""


CORRECTIONS = """
CREATE TABLE correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, note TEXT NOT NULL CHECK (note <> ''),
  activity TEXT NOT NULL REFERENCES activity (key), at TEXT NOT NULL, entry TEXT NOT NULL, checksum TEXT NOT NULL
) STRICT;
"""


def _run(db: Database, script: str) -> None:
    """Run statements one by one; ``executescript`` would end the transaction around them."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        inside_trigger = "CREATE TRIGGER" in statement and not statement.rstrip().endswith("END;")
        if statement.rstrip().endswith(";") and not inside_trigger:
            db.execute(statement)
            statement = ""


@migrations()
def m001_first_tables(db: Database) -> None:
    """Make the tables of the first version: records, entries with their search, imports and history."""
    for script in (RECORDS, ENTRIES, PROMISES_AND_IMPORTS, HISTORY):
        _run(db, script)


@migrations()
def m002_corrections(db: Database) -> None:
    """Make the table of the corrections from which suggestions learn."""
    _run(db, CORRECTIONS)
