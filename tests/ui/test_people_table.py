from PySide6.QtCore import Qt

from journal.balance import Sums
from journal.people_table import PersonLine
from tests.builders import TODAY, person
from ui.models.people_columns import COLUMNS, PeopleColumn
from ui.models.record_table import RecordTable
from ui.widgets.people_table import PeopleTable


def line(number, **fields):
    usual = {"last": TODAY, "days_left": 7, "planned": None, "sums": Sums(), "commitments": 0}
    return PersonLine(person=person(f"Ann {number}", id=number), today=TODAY, **usual | fields)


def test_it_is_a_sound_model(qtmodeltester):
    model = RecordTable(COLUMNS)
    model.show([line(1), line(2, last=None, days_left=0), line(3, days_left=None)])
    qtmodeltester.check(model)


def test_cells_say_more_in_their_tips(qapp):
    model = RecordTable(COLUMNS)
    model.show([line(1, sums=Sums(leadership=90, untagged=15))])
    tip = model.index(0, PeopleColumn.TIME).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert tip == "Leadership 1 h 30, Untagged 15 min"
    assert "At least every 7 days" in model.index(0, PeopleColumn.DUE).data(Qt.ItemDataRole.ToolTipRole)


def test_every_showing_announces_one_person(theme, qtbot):
    table, told = PeopleTable(theme), []
    qtbot.addWidget(table)
    table.current.connect(told.append)
    table.show_lines([line(1), line(2), line(3)])
    table.choose(2)
    table.show_lines([line(1), line(3)])
    table.show_lines([line(3), line(1)])
    table.show_lines([])
    assert [one and one.person.id for one in told] == [1, 2, 3, 3, None]
    assert not table.choose(2)


def test_moving_along_a_row_announces_nobody_anew(theme, qtbot):
    table, told = PeopleTable(theme), []
    qtbot.addWidget(table)
    table.show_lines([line(1)])
    table.current.connect(told.append)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert table.currentIndex().column() == 1
    assert told == []
