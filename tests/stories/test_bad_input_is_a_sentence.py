"""Whatever I give it that cannot be right is answered with a sentence, and nothing is changed."""

import pytest

import main
from journal.storage.connection import Connection
from tests.builders import entry


def folder_state(folder):
    """Every file in a folder with its bytes; an empty log that reading leaves beside a journal does not count."""
    files = {file.name: file.read_bytes() for file in folder.iterdir() if not file.name.endswith("-shm")}
    return {name: data for name, data in files.items() if data or not name.endswith("-wal")}


def one_sentence(text):
    return text.count("\n") == 1 and text.rstrip().endswith((".", "”")) and "Traceback" not in text


@pytest.mark.parametrize(
    "words",
    [
        ("list", "--colour", "red"),
        ("lists",),
        ("add",),
        ("list", "--limit", "none"),
        ("demo", "x.db", "--entries", "0"),
    ],
    ids=lambda words: " ".join(words),
)
def test_wrong_usage_is_status_2(command, words, tmp_path):
    done = command(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert one_sentence(done.stderr)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("add", "1:1 @Dana 45m 30 feb"), "30 Feb"),
        (("add", "1:1 @Dana 30m l40 m10"), "minutes"),
        (("add", "1:1 @Dana 25h"), "1440"),
        (("balance", "--period", "2026-Q5"), "is not a period"),
        (("list", "--person", "nobody"), "nobody"),
        (("import", "missing.ics"), "missing.ics"),
        (("summary", "page.exe"), "page.exe"),
        (("--today", "tomorrow", "list"), "tomorrow"),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, tuple) else "",
)
def test_what_cannot_be_is_status_1(command, written, path, words, told):
    written.log(entry())
    written.close()
    before = folder_state(path.parent)
    done = command(*words)
    assert (done.returncode, done.stdout) == (1, "")
    assert one_sentence(done.stderr)
    assert told in done.stderr
    assert folder_state(path.parent) == before


@pytest.mark.parametrize(
    "data",
    [b"", b"Dear diary\n" * 900, b"SQLite format 3\0" + bytes(4080), bytes(8192)],
    ids=["empty", "letters", "another database", "zeros"],
)
@pytest.mark.parametrize("words", [("list",), ("add", "1:1 @Dana 45m")], ids=["list", "add"])
def test_a_file_that_is_no_journal_is_left_as_it_is(command, path, data, words):
    path.write_bytes(data)
    done = command(*words)
    assert (done.returncode, done.stdout) == (1, "")
    assert one_sentence(done.stderr)
    assert path.name in done.stderr
    assert folder_state(path.parent) == {path.name: data}


def test_a_journal_of_a_newer_version_is_left_as_it_is(command, written, path):
    connection = Connection(path)
    connection.db.execute("PRAGMA user_version = 999")
    connection.close()
    written.close()
    before = folder_state(path.parent)
    done = command("add", "1:1 @Dana 45m")
    assert (done.returncode, done.stdout) == (1, "")
    assert one_sentence(done.stderr)
    assert "newer version" in done.stderr
    assert folder_state(path.parent) == before


def test_a_calendar_of_zeros_is_refused(command, tmp_path):
    file = tmp_path / "calendar.ics"
    file.write_bytes(bytes(1000))
    done = command("import", str(file))
    assert (done.returncode, done.stdout) == (1, "")
    assert one_sentence(done.stderr)


def test_a_line_with_a_nul_in_it_is_refused(path, capsys):
    status = main.main(["--journal", str(path), "add", "1:1 @Dana 45m coached \0 questions"])
    told = capsys.readouterr()
    assert (status, told.out) == (1, "")
    assert one_sentence(told.err)
