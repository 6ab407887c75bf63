"""A person is described in a dialog; what cannot be is said below its field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from journal.records import LONGEST_NAME
from tests.builders import person
from ui.dialogs.person import PersonDialog

DANA = person(
    "Dana Whitfield", id=3, nicknames=("Dee",), emails=("d@x.example", "dana@x.example"), role="AE", cadence_days=14
)


@pytest.fixture
def open_dialog(qtbot, theme):
    def make(shown=DANA, **more):
        dialog = PersonDialog(theme, shown, **more)
        qtbot.addWidget(dialog)
        dialog.show()
        made.append(dialog)
        return dialog

    made = []
    yield make
    for dialog in made:
        dialog.close()


def test_what_is_shown_is_what_is_saved(open_dialog):
    dialog = open_dialog()
    dialog.name.setText(DANA.name + " ")
    dialog.save.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.person == DANA


def test_every_field_is_read(open_dialog):
    dialog = open_dialog()
    dialog.name.setText(" Dana W. ")
    dialog.nicknames.setText("Dee, , D, Dee")
    dialog.emails.setText("")
    dialog.role.setText("Director")
    dialog.team.click()
    dialog.cadence.setValue(30)
    dialog.archived.click()
    read = dialog.person
    assert (read.id, read.uuid) == (DANA.id, DANA.uuid)
    assert (read.name, read.nicknames, read.emails, read.role) == ("Dana W.", ("Dee", "D"), (), "Director")
    assert (read.team, read.cadence_days, read.archived) == (False, 30, True)


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("name", "  ", "The person needs a name."),
        ("role", "x" * (LONGEST_NAME + 1), "The role is 201 characters long; at most 200 fit."),
        ("nicknames", f"D, {'x' * 300}", "The nickname is 300 characters long; at most 200 fit."),
        ("emails", "x" * 300, "The email address is 300 characters long; at most 200 fit."),
    ],
)
def test_what_cannot_be_is_said_below_its_field_until_it_is_put_right(open_dialog, field, typed, says):
    dialog = open_dialog()
    control = getattr(dialog, field)
    good = control.text()
    control.setText(typed)
    assert dialog.rows.problem(control) == says
    assert not dialog.save.isEnabled()
    QTest.keyClick(control, Qt.Key.Key_Return)
    assert dialog.isVisible()
    control.setText(good)
    assert (dialog.rows.problem(control), dialog.save.isEnabled(), dialog.person) == ("", True, DANA)


def test_a_new_person_needs_a_name_and_is_not_blamed_at_once(open_dialog):
    dialog = open_dialog(person("New person", cadence_days=21), new=True)
    assert (dialog.name.text(), dialog.save.isEnabled(), dialog.rows.problem(dialog.name)) == ("", False, "")
    assert not dialog.archived.isVisible()
    QTest.keyClicks(dialog.name, "Zoe")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert (dialog.person.name, dialog.person.cadence_days) == ("Zoe", 21)


@pytest.mark.parametrize("code", list(QDialog.DialogCode))
def test_edit_gives_the_person_only_when_saved(theme, monkeypatch, code):
    def run(dialog):
        dialog.name.setText("Zoe")
        return code

    monkeypatch.setattr(PersonDialog, "exec", run)
    edited = PersonDialog.edit(None, theme, None, cadence_days=9)
    assert (edited and (edited.name, edited.cadence_days)) == (
        ("Zoe", 9) if code is QDialog.DialogCode.Accepted else None
    )


def test_every_field_has_a_name_for_a_screen_reader(open_dialog):
    controls = [one for one in open_dialog().findChildren(QWidget) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    own = [one for one in controls if not one.objectName().startswith("qt_")]
    assert len(own) >= 9
    assert [one for one in own if not one.accessibleName()] == []
