"""The page People, worked by keys: who is there, what is due, what was shared and promised."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QTableView

from journal.filters import EntryFilter
from journal.people_table import Group
from journal.records import State
from tests.builders import TODAY, commitment, entry, filed, person
from tests.fake_journal import LONG_NAME, RTL_NAME
from ui.dialogs.person import PersonDialog
from ui.models.people_columns import PeopleColumn
from ui.pages.people_page import PeoplePage
from ui.preferences import Preferences
from ui.widgets.entry_row import EntryRow
from ui.window_state import keep_parts, restore_parts

Key = Qt.Key


@pytest.fixture
def team(journal):
    """Dana met two days ago and promised something, Marcus is five days late, Kim is outside the team."""
    dana = journal.add_person(person("Dana Whitfield", role="Account executive"))
    marcus = journal.add_person(person("Marcus Oyelaran"))
    kim = journal.add_person(person("Kim Sato", team=False))
    met = entry(people=(dana.id,), date=TODAY - timedelta(days=2), allocations=filed(coaching=30, pipeline=15))
    journal.log(met)
    journal.log(entry("Orbis", people=(marcus.id,), date=TODAY - timedelta(days=12), minutes=90))
    journal.promise(commitment(owner=dana.id))
    return dana, marcus, kim


@pytest.fixture
def page(qtbot, journal, signals, theme):
    signals.listen(journal)
    made = PeoplePage(journal, signals, theme)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def cells(page, row):
    model = page.table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def words(page):
    return [label.text() for label in page.pane.findChildren(QLabel) if label.isVisible()]


def press(page, key):
    QTest.keyClick(page.table, key)


def act(page, text):
    """Choose from the menu of the table."""
    menu = page.table.menu()
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.deleteLater()


def test_the_team_stands_in_a_table(team, page):
    assert [chip.text() for chip in page.groups.values()] == ["My team · 2", "Others · 1", "Archived · 0"]
    assert cells(page, 0) == ["Dana Whitfield", "2 days ago", "in 5 days", "67% · 0.8 h", "1"]
    assert cells(page, 1) == ["Marcus Oyelaran", "12 days ago", "5 days late", "– · 1.5 h", "–"]


def test_the_keys_go_from_person_to_person_and_into_one(team, page):
    page.table.setFocus()
    assert "Next one-on-one: in 5 days" in words(page)
    press(page, Key.Key_Down)
    assert {"Marcus Oyelaran", "Next one-on-one: 5 days late", "Your time with Marcus, last 12 weeks"} <= {*words(page)}
    told = QSignalSpy(page.line_wanted)
    press(page, Key.Key_Return)
    QTest.keyClick(page.focusWidget(), Key.Key_Space)
    assert told.at(0) == ['1:1 @"Marcus Oyelaran" ']


def test_delete_does_nothing(team, page, journal):
    press(page, Key.Key_Delete)
    assert (len(journal.people()), page.table.names()) == (3, ("Dana Whitfield", "Marcus Oyelaran"))
    assert not journal.people()[0].archived


def test_a_late_one_is_a_warning_and_one_that_is_due_later_is_not(team, page):
    def roles():
        return [label.property("role") for label in page.pane.findChildren(QLabel) if "Next one" in label.text()]

    assert roles() == ["muted"]
    page.table.choose(team[1].id)
    assert roles() == ["warning"]


@pytest.mark.parametrize("column", list(PeopleColumn))
def test_every_column_sorts_both_ways(team, page, column):
    up = {PeopleColumn.LAST, PeopleColumn.DUE, PeopleColumn.COMMITMENTS}
    first = ("Marcus Oyelaran", "Dana Whitfield") if column in up else ("Dana Whitfield", "Marcus Oyelaran")
    page.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
    assert page.table.names() == first
    page.table.sortByColumn(column, Qt.SortOrder.DescendingOrder)
    assert page.table.names() == first[::-1]


def test_the_menu_sorts_too_and_back_again(team, page):
    for expected in ("Marcus Oyelaran", "Dana Whitfield"):
        menu = page.table.menu()
        menu.actions()[-1].menu().actions()[PeopleColumn.DUE].trigger()
        menu.deleteLater()
        assert page.table.names()[0] == expected


def test_sort_and_widths_are_remembered(team, page, journal, signals, theme, tmp_path, qtbot):
    kept = Preferences(tmp_path / "window.ini")
    page.table.sortByColumn(PeopleColumn.DUE, Qt.SortOrder.AscendingOrder)
    page.table.setColumnWidth(PeopleColumn.PERSON, 211)
    keep_parts("people", page, kept)
    again = PeoplePage(journal, signals, theme)
    qtbot.addWidget(again)
    restore_parts("people", again, kept)
    again.show()
    assert again.table.names()[0] == "Marcus Oyelaran"
    assert again.table.columnWidth(PeopleColumn.PERSON) == 211
    again.close()


def test_archiving_takes_a_person_off_the_list_until_it_is_undone(team, page, journal, signals):
    told = QSignalSpy(signals.undoable)
    act(page, "Archive")
    assert told.at(0) == ["Archived Dana Whitfield."]
    assert page.table.names() == ("Marcus Oyelaran",)
    assert page.table.line().person == team[1]
    assert page.groups[Group.ARCHIVED].text() == "Archived · 1"
    journal.undo()
    assert page.table.names() == ("Dana Whitfield", "Marcus Oyelaran")


def test_an_archived_person_comes_back(team, page, journal):
    journal.amend_person(replace(team[0], archived=True))
    page.groups[Group.ARCHIVED].click()
    assert page.table.names() == ("Dana Whitfield",)
    assert "Archived" in words(page)[1]
    act(page, "Unarchive")
    assert page.table.names() == ()
    assert page._nobody.text().startswith("Nobody is archived.")
    assert not page._right.isVisible()
    assert {one.name for one in journal.people() if one.archived} == set()


def test_what_was_promised_is_ticked_off_here(team, page, journal):
    page.pane.commitments.findChild(QCheckBox).click()
    assert [made.kept for made in journal.commitments()] == [TODAY]
    assert cells(page, 0)[-1] == "–"


def test_a_promise_of_my_own_to_somebody_is_listed_with_them(team, page, journal, qtbot):
    journal.promise(commitment("Give feedback on the call", person=team[0].id))
    assert cells(page, 0)[-1] == "2"
    both = {"Give feedback on the call", "Send two recorded discovery calls"}
    qtbot.waitUntil(lambda: both <= {*words(page)})


def test_the_history_opens_its_entries(team, page, journal):
    told = QSignalSpy(page.entry_wanted)
    page.pane.history.findChild(EntryRow).click()
    assert told.at(0)[0].people == (team[0].id,)


def test_the_history_holds_the_newest_twenty(team, page, journal, qtbot):
    for day in range(22):
        journal.log(entry(f"No. {day}", people=(team[0].id,), date=TODAY - timedelta(days=day)))

    def rows():
        return [row.accessibleName() for row in page.pane.history.findChildren(EntryRow) if row.isVisible()]

    qtbot.waitUntil(lambda: len(rows()) == 20)
    assert rows()[0] == "No. 0, 18 Nov · One-on-one · 45 min"


def test_entries_and_a_week_lead_to_the_journal(team, page):
    told = QSignalSpy(page.entries_wanted)
    page.pane.entries.click()
    page.pane.chart.setFocus()
    QTest.keyClick(page.pane.chart, Key.Key_End)
    QTest.keyClick(page.pane.chart, Key.Key_Return)
    assert told.at(0) == [EntryFilter(people=(team[0].id,))]
    (wanted,) = told.at(1)
    assert (wanted.people, wanted.states, wanted.period.end) == ((team[0].id,), (State.HELD,), TODAY)


def test_a_planned_one_is_named(team, page, journal):
    tomorrow = TODAY + timedelta(days=1)
    journal.log(entry(people=(team[0].id,), date=tomorrow, start=time(15), state=State.PLANNED))
    assert cells(page, 0)[2] == "tomorrow 15:00"


def test_copying_takes_the_line_with_its_titles(team, page):
    QTest.keyClick(page.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    titles, line = QGuiApplication.clipboard().text().split("\n")
    assert titles.split("\t")[0] == "Person"
    assert line == "Dana Whitfield\t2 days ago\tin 5 days\t67% · 0.8 h\t1"


def test_a_person_is_added_and_shown(team, page, journal, monkeypatch):
    new = person("Zoe Lind", team=False)
    monkeypatch.setattr(PersonDialog, "edit", lambda *_, cadence_days: replace(new, cadence_days=cadence_days))
    journal.change_settings(replace(journal.settings, cadence_days=21))
    page.add.click()
    assert (page.table.line().person.name, page.table.line().person.cadence_days) == ("Zoe Lind", 21)
    assert page.groups[Group.OTHERS].isChecked()
    assert journal.undo_name == "Add person"


def test_a_person_is_edited_and_stays_chosen(team, page, journal, monkeypatch):
    page.table.choose(team[1].id)
    monkeypatch.setattr(PersonDialog, "edit", lambda _parent, _theme, shown: replace(shown, name="Ari Oyelaran"))
    page.pane.edit.click()
    assert page.table.names() == ("Ari Oyelaran", "Dana Whitfield")
    assert page.table.line().person.id == team[1].id
    assert "Ari Oyelaran" in words(page)


@pytest.mark.parametrize("answer", [lambda shown: None, lambda shown: shown], ids=["cancelled", "unchanged"])
def test_nothing_is_written_when_nothing_was_changed(team, page, journal, monkeypatch, answer):
    before = journal.undo_name
    monkeypatch.setattr(PersonDialog, "edit", lambda _parent, _theme, shown: answer(shown))
    page.pane.edit.click()
    assert journal.undo_name == before


def test_without_anybody_it_says_what_to_do_first(page, journal, monkeypatch):
    assert page._empty.isVisible()
    monkeypatch.setattr(PersonDialog, "edit", lambda *_, **__: person("Dana Whitfield"))
    next(button for button in page._empty.findChildren(QPushButton)).click()
    assert page.table.names() == ("Dana Whitfield",)
    assert not page._empty.isVisible()
    assert not page.pane.chart.isVisible()


def test_a_change_while_hidden_is_read_when_shown(team, page, journal):
    page.hide()
    journal.add_person(person("Ann Lee"))
    assert len(page.table.names()) == 2
    page.show()
    assert len(page.table.names()) == 3


def test_every_control_has_a_name_for_a_screen_reader(team, page):
    controls = [one for one in page.findChildren(QAbstractButton) + page.findChildren(QTableView) if one.isVisible()]
    assert [one for one in controls if not one.accessibleName() and not inside(one)] == []
    assert page.pane.log.accessibleName() == "Log a one-on-one with Dana Whitfield"


def inside(control):
    """Whether a control belongs to a table, as the button in its corner does."""
    return isinstance(control.parent(), QTableView)


@pytest.mark.parametrize("size", [(1252, 842), (836, 642), (664, 500)])
def test_hard_names_and_small_windows_fit(page, journal, size):
    for name in (LONG_NAME, RTL_NAME, "<b>Bo</b>"):
        journal.log(entry(people=(journal.add_person(person(name)).id,), allocations=filed(coaching=30)))
    page.resize(*size)
    assert not page.grab().isNull()
    assert page.width() == size[0]
    assert page.pane.width() <= page._right.viewport().width()
    beside = page._splitter.orientation() is Qt.Orientation.Horizontal
    assert beside == (size[0] > 1040)


def test_the_table_is_as_high_as_its_lines(team, page):
    two = page.table.height()
    page.groups[Group.OTHERS].click()
    assert two - page.table.height() == page.table.rowHeight(0)
