"""I bring in last week's calendar, keep what was work with the team, and leave out the rest."""

import pytest

from journal.records import Kind
from tests.builders import person
from tests.journal.imports.samples import calendar, event, invited
from ui import asking
from ui.dialogs.inbox_dialog import InboxDialog

WEEKLY = "RRULE:FREQ=WEEKLY;COUNT=3"
EVENTS = (
    event("SUMMARY:1:1 Dana", *invited("dana@example.com"), uid="one", start=":20261116T100000"),
    event("SUMMARY:Weekly pipeline review", WEEKLY, "DURATION:PT1H", uid="weekly", start=":20261103T140000"),
    event("SUMMARY:Conference", uid="day", start=";VALUE=DATE:20261112", end=";VALUE=DATE:20261113"),
    event("SUMMARY:1:1 Marcus", "STATUS:CANCELLED", uid="off", start=":20261117T090000"),
)


@pytest.fixture(autouse=True)
def _calendar(tmp_path, written, monkeypatch):
    """A calendar that the file chooser finds, and a journal that knows Dana."""
    written.add_person(person(emails=("dana@example.com",)))
    file = tmp_path / "week.ics"
    file.write_bytes(calendar(*EVENTS))
    monkeypatch.setattr(asking, "open_files", lambda *_: (file,))


def titles(dialog):
    return [dialog._model.proposal(row).title for row in range(dialog._model.rowCount())]


def test_events_wait_in_the_inbox_until_they_are_accepted_or_dismissed(window, press, tab_to, in_dialog, written):
    def file_them(inbox):
        assert sorted(titles(inbox)) == ["1:1 Dana"] + 3 * ["Weekly pipeline review"]
        tab_to(inbox._table)
        press("Home")
        first = inbox._current()
        press("Return")
        assert [entry.title for entry in written.entries()] == [first.title]
        press("Del")
        assert len(titles(inbox)) == 2
        tab_to(inbox._accept)
        press("Space")
        assert titles(inbox) == []

    in_dialog(lambda: press("Ctrl+I"), InboxDialog, file_them)
    accepted = written.entries()
    assert len(accepted) == 3
    assert {entry.kind for entry in accepted} <= {Kind.ONE_ON_ONE, Kind.MEETING}
    assert written.proposals() == ()


def test_importing_again_adds_nothing(window, press, tab_to, in_dialog, written, qtbot):
    def accept_all(inbox):
        tab_to(inbox._accept)
        press("Space")

    in_dialog(lambda: press("Ctrl+I"), InboxDialog, accept_all)
    accepted = written.entries()
    assert len(accepted) == 4
    press("Ctrl+I")
    qtbot.waitUntil(lambda: "4 already there" in window.toast._words.text())
    assert "0 new in the inbox" in window.toast._words.text()
    assert written.entries() == accepted
    assert written.proposals() == ()


def test_one_undo_takes_the_import_back(window, press, in_dialog, written):
    in_dialog(lambda: press("Ctrl+I"), InboxDialog, titles)
    assert len(written.proposals()) == 4
    assert window.actions_by_name["undo"].text() == "Undo import 4 events"
    press("Ctrl+Z")
    assert written.proposals() == ()


def test_what_was_left_out_is_said_with_the_reason(window, press, in_dialog):
    in_dialog(lambda: press("Ctrl+I"), InboxDialog, titles)
    said = window.toast._words.text()
    assert "4 new in the inbox" in said
    assert "cancelled" in said
    assert "all day" in said or "all-day" in said
