"""Every change of the schema has its test here, named after it."""

import pytest
from sqlcipher3 import dbapi2
from sqlite_utils import Database

from journal.storage.migrations import migrations
from journal.storage.schema import SCHEMA


@pytest.fixture
def db():
    made = Database(dbapi2.connect(":memory:", isolation_level=None), execute_plugins=False)
    yield made
    made.close()


def test_m001_first_tables(db):
    migrations.apply(db, stop_before=[name for name in sorted(migrations.names) if name > "m001_first_tables"])
    assert {"entry", "person", "deal", "activity", "band", "step", "change", "slice"} <= set(db.table_names())
    assert {"entry_added", "entry_removed", "entry_changed"} == {trigger.name for trigger in db.triggers}


def test_m002_corrections(db):
    migrations.apply(db, stop_before=["m002_corrections"])
    assert "correction" not in db.table_names()
    migrations.apply(db)
    assert {column.name for column in db.table("correction").columns} == {
        "id", "uuid", "note", "activity", "at", "entry", "checksum",
    }  # fmt: skip


def test_the_schema_number_counts_the_migrations():
    assert len(migrations.names) == SCHEMA


def test_every_migration_has_a_test_and_a_sentence():
    for name in migrations.names:
        assert f"test_{name}" in globals()
    pending = Database(dbapi2.connect(":memory:"), execute_plugins=False)
    for migration in migrations.pending(pending):
        assert (migration.fn.__doc__ or "").endswith(".")
    pending.close()
