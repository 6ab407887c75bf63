"""Drafts of entries as text."""

from journal.entry_draft import EntryDraft
from tests.builders import deal, entry, filed, person


def test_a_draft_comes_back_whole():
    draft = EntryDraft(
        shown=entry(id=7),
        entry=entry(id=7, minutes=50, allocations=filed(coaching=25)),
        new_people=(person("Jo Park"),),
        new_deal=deal("Halden"),
        typed={"minutes": "an hour", "notes": "line\nline", "title": "مراجعة 🧭"},
    )
    assert EntryDraft.from_text(draft.to_text()) == draft


def test_text_that_is_no_draft_is_none():
    for text in ("", "{}", "null", "[]", '{"shown": "x"}', '{"shown": 1, "entry": 2}', "{"):
        assert EntryDraft.from_text(text) is None


def test_a_draft_of_something_else_is_none():
    text = EntryDraft(shown=entry(), entry=entry(), typed={}).to_text().replace("entry", "person", 4)
    assert EntryDraft.from_text(text) is None
