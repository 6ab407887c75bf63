"""What a note would be filed under, and what was learned, from the command line."""

import json

import pytest

from journal.cli import main
from journal.journal import Journal
from tests.builders import NOW, correction, entry, filed


@pytest.fixture
def path(tmp_path):
    journal = Journal.open(tmp_path / "journal.db", clock=lambda: NOW)
    journal.log(
        entry("Wednesday round", allocations=filed(culture=45)), corrections=[correction("Wednesday round", "culture")]
    )
    journal.close()
    return tmp_path / "journal.db"


def run(capsys, path, *words):
    assert main(["--journal", str(path), *words]) == 0
    return capsys.readouterr().out


def test_a_note_is_suggested_for_with_the_reason(capsys, path):
    found = json.loads(run(capsys, path, "suggest", "--json", "went", "through all open opps and stale close dates"))
    assert found[0]["activity"] == "pipeline"
    assert {"activity", "side", "score", "share", "because", "like", "learned"} <= set(found[0])


def test_what_was_corrected_is_known(capsys, path):
    assert "you filed “Wednesday”, “round” so before" in run(capsys, path, "suggest", "Wednesday round")


def test_a_note_that_tells_nothing_is_said_to(capsys, path):
    assert run(capsys, path, "suggest", "hm").startswith("Not sure")


def test_corrections_are_listed_and_cleared(capsys, path):
    assert json.loads(run(capsys, path, "corrections", "--json")) == [
        {"note": "Wednesday round", "activity": "culture", "at": "2026-11-18T10:58", "entry": ""}
    ]
    assert "Shape the culture: Wednesday round" in run(capsys, path, "corrections")
    assert run(capsys, path, "corrections", "--clear").endswith("Forgotten: 1.\n")
    assert run(capsys, path, "corrections") == "Nothing was corrected yet.\n"
