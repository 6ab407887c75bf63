"""The inbox of imported events."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from journal.records import Kind
from tests.builders import person, proposal
from ui.dialogs.inbox_dialog import InboxDialog
from ui.models.proposal_table import ProposalTable


@pytest.fixture
def dialog(qtbot, journal, signals, theme):
    journal.add_person(person())
    journal.propose(
        [
            proposal("1:1 Dana", key="a"),
            proposal("Dentist", key="b", private=True),
            proposal("Forecast", key="c", kind=Kind.MEETING, strangers=("Jo Park",)),
        ]
    )
    signals.listen(journal)
    made = InboxDialog(journal, signals, theme)
    qtbot.addWidget(made)
    return made


def test_private_events_start_unchecked(dialog):
    assert [one.title for one in dialog._model.checked()] == ["1:1 Dana", "Forecast"]
    assert dialog._accept.text() == "Accept 2 checked"


def test_checked_events_become_entries_as_one_step(dialog, journal):
    dialog._accept.click()
    assert {one.title for one in journal.entries()} == {"1:1 Dana", "Forecast"}
    assert dialog._model.rowCount() == 1
    journal.undo()
    assert journal.entries() == ()
    assert dialog._model.rowCount() == 3


def test_enter_accepts_and_delete_dismisses_the_current_event(dialog, journal, qtbot):
    qtbot.keyClick(dialog._table, Qt.Key.Key_Return)
    assert len(journal.entries()) == 1
    qtbot.keyClick(dialog._table, Qt.Key.Key_Delete)
    assert len(journal.proposals()) == 1
    assert len(journal.entries()) == 1


def test_events_are_corrected_before_they_are_accepted(dialog, journal):
    model = dialog._model
    row = next(row for row in range(3) if model.proposal(row).title == "1:1 Dana")
    assert model.setData(model.index(row, 3), "Field coaching")
    assert model.setData(model.index(row, 4), "1h30")
    assert not model.setData(model.index(row, 4), "ages")
    assert model.setData(model.index(row, 5), "dana whitfield, Sam Okafor")
    journal.accept(model.proposal(row))
    (made,) = journal.entries()
    assert (made.kind, made.minutes) == (Kind.FIELD_COACHING, 90)
    assert made.people == (journal.people()[0].id,)


def test_enter_in_a_cell_ends_the_correction_and_accepts_nothing(dialog, journal, qtbot):
    dialog.show()
    title = dialog._model.index(0, 2)
    dialog._table.setCurrentIndex(title)
    dialog._table.edit(title)
    editor = dialog._table.viewport().findChild(QLineEdit)
    editor.setText("Renamed")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._model.proposal(0).title == "Renamed")
    assert journal.entries() == ()


def test_corrections_stay_when_another_event_is_accepted(dialog, journal, qtbot):
    model = dialog._model
    last = model.rowCount() - 1
    model.setData(model.index(last, 2), "Renamed")
    qtbot.keyClick(dialog._table, Qt.Key.Key_Return)
    assert "Renamed" in [model.proposal(row).title for row in range(model.rowCount())]


def test_an_empty_inbox_says_so(dialog, journal):
    journal.dismiss(*(one.id for one in journal.proposals()))
    assert dialog._pages.currentWidget() is dialog._nothing


def test_the_table_keeps_qts_rules(dialog, qtmodeltester):
    qtmodeltester.check(dialog._model)


def test_the_table_can_be_empty(qapp, qtmodeltester):
    qtmodeltester.check(ProposalTable())
