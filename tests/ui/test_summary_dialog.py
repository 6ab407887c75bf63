"""The summary dialog: choices, what is left out, the search, the page, copying and saving."""

import gc
import stat
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from journal.errors import JournalBusy
from journal.exports.summary_file import Format
from journal.periods import custom, quarter_of, week_of
from journal.records import Privacy
from journal.redaction import People
from journal.summary import SummaryOptions
from tests.builders import TODAY, commitment, entry, filed, person
from ui import asking
from ui.background import Background
from ui.dialogs import summary as summary_dialog
from ui.dialogs.summary import SummaryDialog, proposed_name, with_ending
from ui.preferences import SUMMARY_FOLDER, SUMMARY_PEOPLE, Preferences
from ui.summary_choices import SummaryChoices, keep_choices, kept_choices
from ui.widgets import page_preview

ALL = SummaryOptions(people=People.ROLES, with_entries=True, with_notes=True, charts=False, figures=False)


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "window.ini")


@pytest.fixture
def team(journal):
    """One person, one open entry about her, one private entry, one commitment."""
    dana = journal.add_person(person(role="Account executive"))
    journal.log(entry("Orbis with Dana", people=(dana.id,), allocations=filed(coaching=30), notes="Dana asked."))
    journal.log(entry("Salary", people=(dana.id,), privacy=Privacy.PRIVATE))
    journal.promise(commitment("Send Dana the recordings"))
    return journal


@pytest.fixture
def drawn(monkeypatch):
    """What the preview has drawn, without the setting of pages."""
    asked = []
    monkeypatch.setattr(page_preview, "drawn_pages", lambda leaving, _: asked.append(leaving) or ())
    return asked


@pytest.fixture
def dialog(qtbot, team, signals, theme, preferences, drawn):
    made = _dialog(team, signals, theme, preferences)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def _dialog(journal, signals, theme, preferences):
    signals.listen(journal)
    period = quarter_of(journal.today(), journal.settings)
    made = SummaryDialog(journal, signals, theme, Background(inline=True), preferences, period)
    made.preview._delay.setInterval(0)
    return made


def test_what_was_chosen_comes_back(preferences):
    choices = SummaryChoices(options=ALL, format=Format.WORD)
    keep_choices(preferences, choices)
    assert kept_choices(preferences) == choices


def test_without_a_last_time_the_defaults_stand(preferences):
    preferences.set(SUMMARY_PEOPLE, "everybody")
    assert kept_choices(preferences) == SummaryChoices(options=SummaryOptions(), format=Format.PDF)


@pytest.mark.parametrize("options", [SummaryOptions(), ALL, SummaryOptions(insights=False, with_entries=True)])
def test_options_are_shown_and_read(dialog, options):
    dialog.fields.show_options(options)
    assert dialog.fields.read() == options


def test_notes_take_the_list_of_entries_with_them_and_go_with_it(dialog):
    dialog.fields.notes.click()
    assert dialog.fields.entries.isChecked()
    dialog.fields.entries.click()
    assert not dialog.fields.notes.isChecked()


def test_choices_are_remembered_but_not_the_period(dialog, qtbot, team, signals, theme, preferences):
    dialog.fields.notes.click()
    dialog.format._group.button(3).click()
    dialog.picker.set_period(week_of(TODAY, team.settings))
    dialog.reject()
    again = _dialog(team, signals, theme, preferences)
    qtbot.addWidget(again)
    assert (again.fields.notes.isChecked(), again.format.value()) == (True, Format.MARKDOWN)
    assert again.picker.period() == quarter_of(TODAY, team.settings)


def test_it_says_what_is_left_out(dialog):
    assert dialog.box.left_out() == (
        "Left out:\n– 1 private entry, all but the minutes\n– the list of entries\n– all notes\n"
        "– 1 name shown as initials"
    )
    dialog.fields.entries.click()
    assert "list of entries" not in dialog.box.left_out()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("orbis", "Once in what leaves."),
        ("d. W.", "4 times in what leaves."),
        ("Salary", "Not in what leaves."),
        ("Dana", "Not in what leaves."),
        (" ", ""),
    ],
)
def test_the_search_goes_over_all_that_leaves(dialog, words, said):
    dialog.fields.entries.click()
    dialog.box.search.setText(words)
    assert dialog.box.count() == said
    assert dialog.box.search.accessibleDescription() == said


def test_the_count_follows_the_choices(dialog):
    dialog.box.search.setText("Orbis")
    assert dialog.box.count() == "Not in what leaves."
    dialog.fields.entries.click()
    assert dialog.box.count() == "Once in what leaves."


def test_a_name_that_survives_is_warned_of(dialog, team, monkeypatch):
    assert dialog.box.warning() == ""
    everybody = [person(name) for name in ("Dana W", "Ann B", "Bo C", "Cy D")]
    monkeypatch.setattr(summary_dialog, "survivors", lambda _, people: everybody if people else [])
    dialog.fields.entries.click()
    assert dialog.box.warning().startswith("Still named in what leaves: Dana W, Ann B, Bo C and 1 more.")
    dialog.fields.people._group.button(0).click()
    assert dialog.box.warning() == ""


def test_the_page_follows_every_choice_and_every_change(dialog, drawn, team, qtbot):
    qtbot.waitUntil(lambda: len(drawn) == 1)
    dialog.fields.entries.click()
    qtbot.waitUntil(lambda: len(drawn) == 2)
    assert len(drawn[-1].summary.entries) == 1
    team.log(entry("Pipeline"))
    qtbot.waitUntil(lambda: len(drawn) == 3)
    assert len(drawn[-1].summary.entries) == 2
    dialog.picker._back.click()
    qtbot.waitUntil(lambda: len(drawn) == 4)
    assert drawn[-1].summary.entries == ()


def test_a_journal_that_cannot_be_read_is_said_where_the_page_was(dialog, team, monkeypatch):
    def busy(*_):
        raise JournalBusy("Another program holds the journal.")

    monkeypatch.setattr(team, "summary", busy)
    dialog.fields.entries.click()
    assert dialog.preview.words() == "Another program holds the journal."
    assert not dialog.save.isEnabled()
    assert not dialog.copy.isEnabled()


def test_copy_puts_markdown_on_the_clipboard(dialog):
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().startswith("# Leadership and management in Q4 2026")
    assert dialog.said() == "Copied as Markdown."


@pytest.mark.parametrize(("button", "start"), [(0, b"%PDF-"), (1, b"PK"), (2, b"<!DOCTYPE html>"), (3, b"# Lead")])
def test_saving_writes_a_private_file_and_says_so(dialog, signals, preferences, monkeypatch, tmp_path, button, start):
    asked = []
    monkeypatch.setattr(asking, "save_file", lambda *words: asked.append(words) or tmp_path / words[-1].name)
    told = QSignalSpy(signals.said)
    dialog.format._group.button(button).click()
    dialog.save.click()
    kind = list(Format)[button]
    ((_, _, kinds, proposed),) = asked
    path = tmp_path / f"Leadership and management Q4 2026.{kind.value}"
    assert (kinds, proposed.name) == (f"{kind.label} (*.{kind.value})", path.name)
    assert path.read_bytes().startswith(start)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert told.at(0) == ["Summary saved."]
    assert not dialog.isVisible()
    assert preferences.get(SUMMARY_FOLDER) == str(tmp_path)


def test_a_place_that_cannot_be_written_is_said_in_place(dialog, monkeypatch, tmp_path):
    monkeypatch.setattr(asking, "save_file", lambda *_: tmp_path / "no" / "a.pdf")
    dialog.save.click()
    assert "does not exist" in dialog.said()
    assert dialog.isVisible()
    assert dialog.save.isEnabled()


def test_no_place_writes_nothing(dialog, monkeypatch):
    monkeypatch.setattr(asking, "save_file", lambda *_: None)
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog.said() == ""


@pytest.mark.parametrize("agreed", [True, False])
def test_a_file_under_the_completed_name_is_replaced_only_when_asked(dialog, monkeypatch, tmp_path, agreed):
    there = tmp_path / "a.pdf"
    there.write_bytes(b"old")
    monkeypatch.setattr(asking, "save_file", lambda *_: tmp_path / "a")
    monkeypatch.setattr(asking, "ask", lambda *_: agreed)
    dialog.save.click()
    assert (there.read_bytes() == b"old") is not agreed


def test_while_it_is_written_the_dialog_stays(dialog, monkeypatch, tmp_path):
    monkeypatch.setattr(dialog._background, "run", lambda *_: None)
    monkeypatch.setattr(asking, "save_file", lambda *_: tmp_path / "a.pdf")
    dialog.save.click()
    dialog.reject()
    assert dialog.isVisible()
    assert not dialog.save.isEnabled()
    dialog._saved("")
    assert not dialog.isVisible()


def test_proposed_names_hold_no_comma_and_no_person(journal):
    quarter = quarter_of(TODAY, journal.settings)
    assert proposed_name(quarter, Format.PDF) == "Leadership and management Q4 2026.pdf"
    assert proposed_name(week_of(TODAY, journal.settings), Format.WORD) == (
        "Leadership and management Week 47 2026.docx"
    )
    assert proposed_name(custom(TODAY, TODAY), Format.HTML) == "Leadership and management 18 Nov 2026.html"


@pytest.mark.parametrize(
    ("typed", "name"), [("a.pdf", "a.pdf"), ("a.PDF", "a.PDF"), ("a", "a.pdf"), ("a.docx", "a.docx.pdf")]
)
def test_the_ending_is_the_format_s(tmp_path, typed, name):
    assert with_ending(tmp_path / typed, Format.PDF) == tmp_path / name


def test_every_control_has_a_name(dialog):
    controls = [one for one in dialog.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [one for one in controls if not one.accessibleName() and not one.objectName().startswith("qt_")]
    assert (len(controls) > 20, nameless) == (True, [])


def test_it_is_freed(team, signals, theme, preferences, drawn):
    made = _dialog(team, signals, theme, preferences)
    gone = weakref.ref(made)
    gc.collect()
    gc.disable()
    try:
        made.show()
        made.close()
        made.deleteLater()
        del made
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert gone() is None
    finally:
        gc.enable()


def test_enter_on_cancel_cancels(dialog, qtbot):
    dialog.cancel.setFocus()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.cancel, Qt.Key.Key_Return)
