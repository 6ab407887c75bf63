"""The window comes up first; the journal is opened in it, shown in it, and closed with it."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from journal.errors import CannotWrite, UnreadableFile
from journal.journal import Journal
from tests.builders import NOW, person
from ui import asking
from ui.application import Application
from ui.dialogs.bug import BugDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.page_table import PageRow
from ui.pages.not_opened import NotOpenedPage
from ui.preferences import LAST_PAGE, MODE, Preferences
from ui.widgets.banner import Banner
from ui.widgets.rail_button import RailButton


class Pages:
    """Builds labels for pages and notes which were built."""

    def __init__(self):
        self.built = []
        self.surroundings = None

    def today(self, surroundings):
        self.built.append("today")
        self.surroundings = surroundings
        return QLabel("today")

    def balance(self, surroundings):
        self.built.append("balance")
        return QLabel("balance")

    def rows(self):
        return (
            PageRow(name="today", title="Today", icon="sun", number=1, build=self.today),
            PageRow(name="balance", title="Balance", icon="scale", number=4, build=self.balance),
        )


@pytest.fixture
def pages():
    return Pages()


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def start(qapp, qtbot, tmp_path, pages, preferences):
    started = []

    def begin(opening=None, path=None):
        application = Application(qapp, path or tmp_path / "test.db", opening or open_here, preferences, pages.rows())
        application.window.show()
        started.append(application)
        qtbot.waitUntil(lambda: has_content(application))
        return application

    yield begin
    for application in started:
        application.window.close()


def open_here(path):
    return Journal.open(path, clock=lambda: NOW)


def has_content(application):
    words = {label.text() for label in application.window.findChildren(QLabel) if label.isVisible()}
    return bool(words & {"today", "balance", "The journal was not opened"})


def has_page(application, name):
    bench = getattr(application, "workbench", None)
    return bench is not None and bench.isVisible() and bench.go(name) is not None


def refuse(path):
    raise UnreadableFile(f"“{path.name}” is not a coaching journal; name another file.")


def test_the_journal_is_opened_only_after_the_first_painting(qapp, tmp_path, preferences, pages):
    asked = []
    application = Application(qapp, tmp_path / "test.db", asked.append, preferences, pages.rows())
    application.window.show()
    assert asked == []
    application.window.close()


def test_the_last_page_is_built_and_the_others_at_their_first_visit(start, pages, preferences):
    preferences.set(LAST_PAGE, "balance")
    window = start().workbench
    assert (pages.built, window.current) == (["balance"], "balance")
    window.actions_by_name["go-today"].trigger()
    window.actions_by_name["go-balance"].trigger()
    window.actions_by_name["go-today"].trigger()
    assert (pages.built, window.current) == (["balance", "today"], "today")


def test_the_rail_shows_the_pages_there_are_and_marks_the_one_shown(start):
    window = start().workbench
    shown = sorted((row for row in window.findChildren(RailButton) if row.isVisible()), key=RailButton.y)
    assert [row.text() for row in shown] == ["Today", "Balance", "Settings", "Menu"]
    assert [row.isChecked() for row in shown] == [True, False, False, False]


def test_the_page_shown_last_is_remembered(start, preferences):
    application = start()
    window = application.workbench
    window.go("balance")
    application.window.close()
    assert preferences.get(LAST_PAGE) == "balance"


def test_a_journal_that_cannot_be_opened_is_told_in_the_window(start, qtbot, monkeypatch, tmp_path):
    application = start(refuse, tmp_path / "letters.txt")
    page = application.window.findChild(NotOpenedPage)
    assert "“letters.txt” is not a coaching journal" in " ".join(label.text() for label in page.findChildren(QLabel))
    assert not application.workbench.actions_by_name["go-today"].isEnabled()
    monkeypatch.setattr(asking, "open_file", lambda *_: tmp_path / "other.db")
    application._opening = open_here
    page.findChildren(QPushButton)[0].click()
    assert application.workbench.go("today").text() == "today"


def test_undo_and_redo_follow_the_journal(start, pages):
    window = start().workbench
    undo, redo = window.actions_by_name["undo"], window.actions_by_name["redo"]
    assert (undo.text(), undo.isEnabled()) == ("Undo", False)
    pages.surroundings.journal.add_person(person())
    assert undo.text() == "Undo add person"
    undo.trigger()
    assert pages.surroundings.journal.people() == ()
    assert redo.text() == "Redo add person"
    redo.trigger()
    assert len(pages.surroundings.journal.people()) == 1


def test_a_change_made_elsewhere_is_told(start, pages, qtbot, tmp_path):
    start()
    other = open_here(tmp_path / "test.db")
    other.add_person(person())
    other.close()
    with qtbot.waitSignal(pages.surroundings.signals.changed, timeout=5000) as told:
        pass
    assert told.args == [None]


def test_a_command_that_failed_is_shown_until_dismissed(start, pages):
    window = start().workbench
    with pages.surroundings.signals.failures_shown():
        raise CannotWrite("The disk is full.")
    banner = window.findChild(Banner)
    assert banner.isVisible()
    assert "The disk is full." in [label.text() for label in banner.findChildren(QLabel)]
    banner.findChild(QPushButton).click()
    assert not banner.isVisible()


def test_what_was_done_can_be_undone_from_the_toast(start, pages):
    window = start().workbench
    journal = pages.surroundings.journal
    journal.add_person(person())
    pages.surroundings.signals.undoable.emit("Person added.")
    assert window.toast.isVisible()
    window.toast.findChild(QPushButton).click()
    assert journal.people() == ()


def test_the_toast_stays_above_whatever_page_is_shown(start, pages):
    window = start().workbench
    pages.surroundings.signals.said.emit("Summary saved.")
    for page in ("balance", "today"):
        window.go(page)
        on_top = window.toast.parentWidget().childAt(window.toast.geometry().center())
        assert on_top is window.toast or window.toast.isAncestorOf(on_top)


def test_a_page_that_cannot_be_read_is_told_and_the_old_one_stays(start, pages, monkeypatch):
    def fail(_):
        raise CannotWrite("The journal is busy.")

    monkeypatch.setattr(pages, "balance", fail)
    window = start().workbench
    assert window.go("balance") is None
    assert window.current == "today"
    assert window.findChild(Banner).isVisible()


def test_light_and_dark_change_and_are_remembered(start, preferences):
    application = start()
    before = application.theme.dark
    application.workbench.actions_by_name["theme"].trigger()
    assert application.theme.dark is not before
    assert preferences.get(MODE) == ("light" if before else "dark")


def test_closing_has_typed_text_kept_before_the_journal_closes(start, pages):
    kept = []

    class Typing:
        def keep(self):
            kept.append(pages.surroundings.journal.people())

    typing = Typing()
    application = start()

    pages.surroundings.signals.closing.connect(typing.keep)
    application.window.close()
    assert kept == [()]


def test_a_fault_is_reported_without_its_words(start, monkeypatch, capsys):
    told = []
    monkeypatch.setattr(BugDialog, "tell", lambda _, report: told.append(report))
    application = start()
    application.report(KeyError, KeyError("Dana"), None)
    assert len(told) == 1
    assert "KeyError" in told[0]
    assert "Dana" not in told[0] + capsys.readouterr().err


def test_what_the_user_can_act_on_is_said_and_not_reported_as_a_fault(start, monkeypatch):
    told = []
    monkeypatch.setattr(BugDialog, "tell", lambda _, report: told.append(report))
    application = start()
    application.report(UnreadableFile, UnreadableFile("The journal is damaged; restore a backup."), None)
    words = {label.text() for label in application.window.findChildren(QLabel) if label.isVisible()}
    assert "The journal is damaged; restore a backup." in words
    assert told == []


def test_shortcuts_are_listed_for_what_there_is(start, qtbot):
    window = start().workbench
    dialog = ShortcutsDialog(window.actions_by_name)
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"Balance", "Ctrl+4", "Undo", "Ctrl+Z"} <= set(words)
    assert "New entry" in words
    assert "Journal" not in words


def test_searching_from_anywhere_shows_what_was_found_in_the_journal(qapp, qtbot, tmp_path, preferences):
    application = Application(qapp, tmp_path / "test.db", open_here, preferences)
    application.window.show()
    qtbot.waitUntil(lambda: has_page(application, "today"))
    window = application.workbench
    window.actions_by_name["search"].trigger()
    field = window._top_bar._field
    assert field.isVisible()
    qtbot.keyClicks(field, "orbis")
    field.returnPressed.emit()
    assert window.current == "journal"
    assert window.go("journal").filters.wanted().words == "orbis"
    application.window.close()
