"""The command line at its edges: closed streams, full devices, dates and names that are too much."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from journal.cli import main
from tests.builders import NOW

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def tell(tmp_path, capsys):
    """Run one command on a journal of this test; its status, output and refusal."""

    def run(*words):
        status = main(["--journal", str(tmp_path / "journal.db"), "--today", NOW.isoformat(), *words])
        told = capsys.readouterr()
        return status, told.out, told.err

    return run


def one_sentence(text):
    return text.count("\n") == 1 and text.endswith(".\n") and "went wrong" not in text


def test_a_reader_that_has_gone_is_no_failure(tell, tmp_path):
    assert tell("add", "1:1 @Dana 45m")[0] == 0
    gone, ours = os.pipe()
    os.close(gone)
    program = [sys.executable, str(ROOT / "main.py"), "--journal", str(tmp_path / "journal.db"), "list"]
    done = subprocess.run(program, stdout=ours, stderr=subprocess.PIPE, text=True, timeout=60)
    os.close(ours)
    assert (done.returncode, done.stderr) == (0, "")


def test_closed_streams_do_no_harm(tell, monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    assert tell("add", "1:1 @Dana 45m")[0] == 0
    monkeypatch.setattr(sys, "stderr", None)
    assert tell("balance", "--period", "soon")[0] == 1


def test_an_answer_that_cannot_be_printed_does_not_hide_what_was_done(tell, tmp_path):
    program = [sys.executable, str(ROOT / "main.py"), "--journal", str(tmp_path / "journal.db")]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*program, "add", "1:1 @Dana 45m"], stdout=full, stderr=subprocess.PIPE, text=True, timeout=60
        )
    assert done.returncode == 1
    assert done.stderr.startswith("The answer could not be printed")
    assert "45 min" in tell("list")[1]


@pytest.mark.parametrize(
    "words",
    [
        ("--today", "0001-01-01", "insights"),
        ("--today", "9999-12-31", "people"),
        ("list", "--period", "0001"),
        ("insights", "--period", "0001-Q1"),
        ("balance", "--period", "0001-01-01..9999-12-31"),
        ("--journal", "x" * 300, "list"),
        ("--journal", "x" * 300, "add", "1:1 @Dana 45m"),
        ("demo", "x" * 300),
    ],
    ids=lambda words: " ".join(words)[:40],
)
def test_what_is_too_much_is_a_sentence(tell, words):
    status, out, refusal = tell(*words)
    assert (status, out) == (1, "")
    assert one_sentence(refusal)


def test_a_limit_beyond_all_numbers_is_wrong_usage(tell):
    assert tell("list", "--limit", "9" * 30)[0] == 2


def test_a_name_that_several_people_share_is_asked_back(tell):
    for name in ("Dan", "Dana", "Rosa"):
        tell("add", f'1:1 @"{name}" 30m l')
    status, _, refusal = tell("balance", "--person", "da")
    assert (status, "Dan, Dana" in refusal) == (1, True)
    assert "0 h 30" in tell("balance", "--person", "dan")[1]
    assert "0 h 30" in tell("balance", "--person", "ros")[1]


def test_a_title_cannot_steer_the_terminal(tell):
    tell("add", "1:1 @Dana 30m call\x1b[31m \x07\u202eback")
    for out in (tell("list")[1], tell("add", "1:1 @Dana 30m call\x1b]0;x\x07")[1]):
        assert not set(out) & {"\x1b", "\x07", "\u202e"}


@pytest.mark.parametrize("data", [b"", b"Dear diary", bytes(4096)], ids=["empty", "letters", "zeros"])
def test_check_answers_in_json_even_when_the_journal_cannot_be_opened(tell, tmp_path, data):
    (tmp_path / "journal.db").write_bytes(data)
    status, out, refusal = tell("check", "--json")
    assert (status, json.loads(out)["ok"]) == (1, False)
    assert json.loads(out)["problems"] == [refusal.rstrip()]


def test_a_page_is_never_written_over_a_journal(tell, tmp_path):
    tell("add", "1:1 @Dana 45m")
    (tmp_path / "page.md").symlink_to(tmp_path / "journal.db")
    for name in ("journal.db", "page.md"):
        status, _, refusal = tell("summary", str(tmp_path / name), "--format", "md")
        assert (status, "stays as it is" in refusal) == (1, True)
    assert "45 min" in tell("list")[1]


def test_a_made_up_year_that_cannot_be_finished_leaves_no_file(tell, tmp_path):
    status, _, refusal = tell("--today", "1900-01-03", "demo", str(tmp_path / "demo.db"))
    assert (status, one_sentence(refusal)) == (1, True)
    assert list(tmp_path.iterdir()) == []
