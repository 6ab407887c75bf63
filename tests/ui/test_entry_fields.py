"""The fields of the entry form, one by one."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt, QUrl

from journal.errors import JournalError
from journal.records import Kind, Privacy, State, Talk
from tests.builders import deal, person
from ui.widgets.deal_field import DealField
from ui.widgets.duration_field import DurationField
from ui.widgets.kind_field import KindField
from ui.widgets.look_back import LookBack
from ui.widgets.notes_editor import NotesEditor
from ui.widgets.people_field import PeopleField, match_person
from ui.widgets.privacy_field import PrivacyField
from ui.widgets.problem import problem_of
from ui.widgets.start_field import StartField
from ui.widgets.state_field import StateField
from ui.widgets.tags_field import TagsField
from ui.widgets.when_field import WhenField

DANA, PRIYA = person(id=1, nicknames=("Day",)), person("Priya Shah", id=2)


@pytest.fixture
def add(qtbot):
    def added(field):
        qtbot.addWidget(field)
        return field

    return added


def test_minutes_step_to_the_next_five(add, qtbot):
    field = add(DurationField())
    field.set_value(43)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.text() == "45 min"
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.read() == 40
    field.set_value(1)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.read() == 1


def test_typed_minutes_are_echoed_once_entered(add, qtbot):
    field = add(DurationField())
    field.set_value(45)
    field.selectAll()
    qtbot.keyClicks(field, "1h30")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "90 min"


def test_a_start_that_is_no_time_is_kept_and_marked(add, qtbot):
    field = add(StartField())
    field.set_value(None)
    qtbot.keyClicks(field, "noonish")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "noonish"
    assert "10:30" in problem_of(field)
    assert field.accessibleDescription() == problem_of(field)


def test_day_and_start_are_read_back(add):
    field = add(WhenField())
    field.set_value(date(2024, 2, 29), time(23, 50))
    assert (field.read_day(), field.start.read()) == (date(2024, 2, 29), time(23, 50))


def test_every_kind_and_state_can_be_shown(add, theme):
    kinds, states = add(KindField(theme)), add(StateField())
    for kind in Kind:
        kinds.set_value(kind)
        assert kinds.read() is kind
    for state in State:
        states.set_value(state)
        assert states.read() is state


def test_a_rarer_kind_is_chosen_from_the_menu(add, theme):
    field = add(KindField(theme))
    solo = next(action for action in field._menu.actions() if action.data() is Kind.SOLO_WORK)
    solo.trigger()
    assert field.read() is Kind.SOLO_WORK
    assert field._more.text() == "Solo work"


def test_private_is_a_switch_that_remembers_what_may_leave(add, theme):
    field = add(PrivacyField(theme))
    field.set_value(Privacy.NOTES)
    field._switch.click()
    assert field.read() is Privacy.PRIVATE
    field._switch.click()
    assert field.read() is Privacy.NOTES


def test_people_are_matched_by_name_nickname_or_first_name():
    other = person("Dana Reyes", id=3)
    assert match_person("dana whitfield", (DANA, PRIYA, other)) is DANA
    assert match_person("Day", (DANA, PRIYA, other)) is DANA
    assert match_person("PRIYA", (DANA, PRIYA, other)) is PRIYA
    assert match_person("Jo", (DANA, PRIYA, other)) is None
    with pytest.raises(JournalError, match="2 people are called “Dana”"):
        match_person("Dana", (DANA, PRIYA, other))


def test_people_come_and_go_by_keyboard(add, theme, qtbot):
    field = add(PeopleField(theme))
    field.set_value((1,), (DANA, PRIYA))
    for name in ("priya", "Jo Park", "jo park"):
        qtbot.keyClicks(field.input.line, name)
        qtbot.keyClick(field.input.line, Qt.Key.Key_Return)
    assert field.read() == (1, 2)
    assert [new.name for new in field.new_people] == ["Jo Park"]
    qtbot.keyClick(field.input.line, Qt.Key.Key_Backspace)
    qtbot.keyClick(field.input.line, Qt.Key.Key_Backspace)
    assert (field.read(), field.new_people) == ((1,), ())


def test_a_name_that_cannot_be_is_kept_with_the_reason(add, theme, qtbot):
    field = add(PeopleField(theme))
    field.set_value((), ())
    qtbot.keyClicks(field.input.line, "J" * 201)
    qtbot.keyClick(field.input.line, Qt.Key.Key_Return)
    assert field.input.text() == "J" * 201
    assert "at most 200" in problem_of(field.input.line)


def test_a_deal_is_one_at_a_time(add, theme, qtbot):
    field = add(DealField(theme))
    field.set_value(None, (deal(id=4),))
    qtbot.keyClicks(field.input.line, "orbis")
    qtbot.keyClick(field.input.line, Qt.Key.Key_Return)
    assert field.read() == 4
    assert field.input.line.isHidden()
    field.input.closed.emit(0)
    assert field.read() is None


def test_tags_drop_their_sign_and_never_stand_twice(add, theme, qtbot):
    field = add(TagsField(theme))
    field.set_value(("discovery",), ())
    for tag in ("#Pricing", "DISCOVERY"):
        qtbot.keyClicks(field.input.line, tag)
        qtbot.keyClick(field.input.line, Qt.Key.Key_Return)
    assert field.read() == ("discovery", "Pricing")


def test_looking_back_can_be_noted_and_taken_back(add, theme, qtbot):
    card = add(LookBack(theme))
    card.set_value(None, None)
    assert (card.read_steps(), card.read_talk()) == (None, None)
    qtbot.keyClick(card._steps, Qt.Key.Key_Right)
    qtbot.keyClick(card._steps, Qt.Key.Key_Right)
    assert card.read_steps() == 3
    qtbot.keyClick(card._steps, Qt.Key.Key_Delete)
    assert card.read_steps() is None
    card._talked.chosen.emit(Talk.EVEN)
    assert card.read_talk() is Talk.EVEN
    card._talked.chosen.emit(Talk.EVEN)
    assert card.read_talk() is None


def test_the_preview_takes_html_for_text_and_fetches_nothing(add, theme):
    editor = add(NotesEditor(theme))
    editor.set_value("<img src='http://example.invalid/x.png'> **bold** ![x](http://example.invalid/y.png)")
    editor._view.chosen.emit(True)
    assert "<img" in editor.preview.toPlainText()
    assert editor.preview.loadResource(2, QUrl("file:///etc/hostname")) is None
    assert not editor.preview.openLinks()
    assert not editor.preview.openExternalLinks()
    assert editor.read().startswith("<img")
