"""Every schema that was ever released still opens, whole; one file of each stays in tests/old_journals/."""

import shutil
from pathlib import Path

import pytest

from journal.journal import Journal
from tests.builders import NOW, correction, entry, filed

OLD = sorted((Path(__file__).resolve().parents[2] / "old_journals").glob("*.journal"))


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def old(request, tmp_path):
    shutil.copy(request.param, tmp_path / "old.db")
    opened = Journal.open(tmp_path / "old.db", clock=lambda: NOW)
    yield opened
    opened.close()


def test_an_old_journal_opens_with_all_it_held(old):
    assert [(e.title, e.tagged) for e in old.entries()] == [("Pipeline check", 20), ("Discovery questions", 45)]
    assert [p.name for p in old.people()] == ["Dana Whitfield"]
    assert (len(old.commitments()), len(old.bands()), len(old.proposals())) == (1, 1, 1)
    assert old.check().problems == ()


def test_an_old_journal_goes_on(old):
    assert old.redo_name == "Log one-on-one"
    assert old.redo().name == "Log one-on-one"
    old.log(entry("Huddle", allocations=filed(vision=10)), corrections=[correction("Huddle")])
    assert [c.note for c in old.corrections()] == ["Huddle"]
    assert old.check().problems == ()
