"""The file: private, durable, told apart from other files, and shared by several programs at once."""

import multiprocessing
import os
import shutil
import stat
from concurrent.futures import ProcessPoolExecutor
from types import SimpleNamespace

import pytest
from sqlcipher3 import dbapi2

from journal.errors import CannotWrite, JournalBusy, JournalError, NewerJournal, UnreadableFile
from journal.journal import Journal
from journal.settings import Settings
from journal.storage.connection import Connection
from tests.builders import entry, person


def log_in_another_process(path_and_number):
    path, number = path_and_number
    journal = Journal.open(path)
    journal.log(entry(f"number {number}"))
    journal.close()


def read_all(path):
    journal = Journal.open(path)
    try:
        journal.entries()
        problems = journal.check().problems
    finally:
        journal.close()
    if problems:
        raise UnreadableFile(f"damaged: {problems}")


def log_many(journal):
    for _ in range(50):
        journal.log(entry(notes="x" * 100_000))


def test_pragmas_that_keep_data_are_on(journal):
    connection = Connection(journal.path)
    assert connection.value("PRAGMA foreign_keys") == 1
    assert connection.value("PRAGMA synchronous") == 2
    assert connection.value("PRAGMA journal_mode") == "wal"
    assert connection.value("PRAGMA busy_timeout") >= 5000
    strict = {row["name"]: row["strict"] for row in connection.rows("PRAGMA table_list") if row["type"] == "table"}
    internal = {"sqlite_schema", "sqlite_sequence", "_sqlite_migrations", "sqlite_temp_schema"}
    assert {name for name, is_strict in strict.items() if not is_strict} <= internal | {"entry_search"}
    connection.close()


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_every_file_is_private(tmp_path, mask):
    before = os.umask(mask)
    try:
        journal = Journal.open(tmp_path / "deep" / "er" / "my.db")
        journal.log(entry())
        modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "deep" / "er").iterdir()}
        journal.close()
    finally:
        os.umask(before)
    assert set(modes.values()) == {0o600}
    assert "my.db-wal" in modes
    assert stat.S_IMODE((tmp_path / "deep").stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", b"SQLite format 3\0" + b"\0" * 84, b"%PDF-1.7" + b"x" * 200, b"\0" * 4096],
    ids=["empty", "text", "bare database", "pdf", "zeros"],
)
def test_other_files_are_refused_and_stay_as_they_are(tmp_path, content):
    path = tmp_path / "other.db"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile, match=r"not a coaching journal|is empty"):
        Journal.open(path)
    assert path.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir()] == ["other.db"]


def test_a_database_of_another_program_is_refused(tmp_path):
    path = tmp_path / "other.db"
    other = dbapi2.connect(str(path))
    other.execute("CREATE TABLE t (x)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(UnreadableFile, match="not a coaching journal"):
        Journal.open(path)
    assert path.read_bytes() == before


def test_a_journal_of_a_newer_version_is_refused_and_stays_as_it_is(journal):
    connection = Connection(journal.path)
    connection.db.execute("PRAGMA user_version = 999")
    connection.close()
    journal.close()
    before = journal.path.read_bytes()
    with pytest.raises(NewerJournal, match="newer version"):
        Journal.open(journal.path)
    assert journal.path.read_bytes() == before


def test_a_cut_off_journal_is_refused_with_a_sentence(journal, tmp_path):
    for n in range(50):
        journal.log(entry(f"entry {n}", notes="x" * 500))
    journal.close()
    data = journal.path.read_bytes()
    for keep in (150, 4096, 8192, len(data) // 2):
        path = tmp_path / f"cut-{keep}.db"
        path.write_bytes(data[:keep])
        with pytest.raises(UnreadableFile, match=r"damaged|not a coaching journal"):
            read_all(path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(CannotWrite):
        Journal.open(tmp_path / "file" / "my.db")


def test_a_writer_that_holds_on_too_long_is_said(journal):
    other = Connection(journal.path)
    connection = Connection(journal.path)
    connection.db.execute("PRAGMA busy_timeout = 10")
    with other.write(), pytest.raises(JournalBusy, match="Another program"), connection.write():
        pass
    connection.close()
    other.close()


def test_a_full_disk_is_said_and_nothing_is_lost(journal):
    kept = journal.log(entry("kept"))
    connection = journal._connection
    pages = connection.value("PRAGMA page_count")
    connection.db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(CannotWrite, match="disk is full"):
        log_many(journal)
    connection.db.execute("PRAGMA max_page_count = 1000000")
    assert kept in journal.entries()
    journal.log(entry("again"))
    assert journal.check().ok


def test_twelve_programs_at_once_keep_twelve_entries_in_a_journal_that_was_not_there(tmp_path):
    path = tmp_path / "shared.db"
    work = [(path, number) for number in range(12)]
    with ProcessPoolExecutor(6, mp_context=multiprocessing.get_context("spawn")) as pool:
        list(pool.map(log_in_another_process, work))
    journal = Journal.open(path)
    assert {e.title for e in journal.entries()} == {f"number {n}" for n in range(12)}
    journal.close()
    assert [p.name for p in tmp_path.iterdir()] == ["shared.db"]


def test_flipped_bytes_are_noticed(journal, tmp_path):
    for n in range(30):
        journal.log(entry(f"entry number {n}", notes=f"Notes about entry {n} " * 20))
    journal.close()
    path = tmp_path / "flipped.db"
    shutil.copy(journal.path, path)
    data = bytearray(path.read_bytes())
    at = data.rindex(b"Notes about entry 7 Notes")
    data[at] ^= 1
    path.write_bytes(data)
    opened = Journal.open(path)
    assert not opened.check().ok
    opened.close()


@pytest.mark.parametrize(("free", "sentence"), [(4096, "disk is full"), (1 << 30, "could not be read or written")])
def test_a_failing_disk_is_not_taken_for_a_damaged_journal(journal, monkeypatch, free, sentence):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free))
    with pytest.raises(JournalError, match=sentence) as caught, journal._connection.write():
        raise dbapi2.OperationalError("disk I/O error")
    assert "damaged" not in str(caught.value)


def test_a_new_journal_on_a_full_disk_is_a_sentence_and_leaves_nothing(tmp_path, monkeypatch):
    def full(db):
        raise dbapi2.OperationalError("database or disk is full")

    monkeypatch.setattr("journal.storage.connection.Connection.db", property(full))
    with pytest.raises(CannotWrite, match="disk is full"):
        Journal.open(tmp_path / "new.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_what_is_no_file_is_refused_at_once(tmp_path, make):
    make(tmp_path / "journal.db")
    with pytest.raises(UnreadableFile, match="is no file"):
        Journal.open(tmp_path / "journal.db")


@pytest.mark.parametrize(
    ("was", "becomes", "told"),
    [
        (b"Dana Whitfield", b"Dana\xff\xfehitfield", "damaged"),
        (b'["dee"]', b'["dee"[', "person number 1"),
        (b"one-on-oneheld2026", b"one-on-twoheld2026", "entry number 1"),
        (b'"fiscal_start"', b'"fiscal_stars"', "settings"),
    ],
)
def test_check_names_damage_it_cannot_even_read(journal, was, becomes, told):
    dana = journal.add_person(person(nicknames=("dee",)))
    journal.log(entry(people=(dana.id,)))
    journal.change_settings(Settings(name="Robin"))
    journal.close()
    data = journal.path.read_bytes()
    assert was in data
    journal.path.write_bytes(data.replace(was, becomes))
    opened = Journal.open(journal.path)
    assert any(told in problem for problem in opened.check().problems)
    with pytest.raises(UnreadableFile, match="damaged"):
        _ = opened.people(), opened.entries(), opened.settings
    opened.close()


def test_a_step_that_cannot_be_kept_leaves_no_transaction_behind(journal, monkeypatch):
    def full(*_):
        raise dbapi2.OperationalError("database or disk is full")

    with monkeypatch.context() as patched:
        patched.setattr("journal.gesture.steps.record", full)
        with pytest.raises(CannotWrite) as caught:
            journal.log(entry("lost"))
    journal.log(entry("kept"))
    assert caught.value.__traceback__ is not None  # the error, still held, does not hold the transaction
    assert [e.title for e in journal.entries()] == ["kept"]


def test_a_journal_on_a_disk_that_cannot_be_written_is_read_as_it_stands(journal, monkeypatch):
    journal.log(entry("kept"))
    journal.close()
    monkeypatch.setattr(os, "access", lambda *_: False)
    opened = Journal.open(journal.path)
    assert [e.title for e in opened.entries()] == ["kept"]
    assert [file.name for file in journal.path.parent.iterdir()] == [journal.path.name]
    with pytest.raises(CannotWrite, match="read-only"):
        opened.log(entry("more"))
    opened.close()
