import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from journal.balance import PersonBalance, Sums
from journal.records import Person, Side
from tests.balances import quarter_balance
from tests.fake_journal import LONG_NAME, RTL_NAME
from ui.models.bar_list import BarList
from ui.widgets.bar_delegate import ROW_HEIGHT
from ui.widgets.bar_rows import MOST_ROWS
from ui.widgets.bars_list import BarsList
from ui.widgets.people_bars import PeopleBars


@pytest.fixture
def activities(qtbot, theme):
    made = BarsList(theme)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_activities(quarter_balance().activities)
    return made


@pytest.fixture
def people(qtbot, theme):
    made = PeopleBars(theme)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_people(quarter_balance().people)
    return made


def test_a_click_sends_the_activity(activities, qtbot):
    where = activities.visualRect(activities.model().index(1, 0)).center()
    with qtbot.waitSignal(activities.chosen) as sent:
        QTest.mouseClick(activities.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert sent.args[0].key == "coaching"


def test_arrow_keys_and_enter_send_the_person(people, qtbot):
    people.setCurrentIndex(people.model().index(0, 0))
    QTest.keyClick(people, Qt.Key.Key_Down)
    with qtbot.waitSignal(people.chosen) as sent:
        QTest.keyClick(people, Qt.Key.Key_Return)
    assert sent.args[0].name == "Priya Shah"


def test_enter_without_a_row_sends_nothing(people, qtbot):
    with qtbot.assertNotEmitted(people.chosen):
        QTest.keyClick(people, Qt.Key.Key_Return)


def test_the_longest_activity_fills_its_room_and_carries_its_side(activities):
    first = activities.rows()[0]
    assert (first.full, first.sums.management, first.side) == (1770, 1770, Side.MANAGEMENT)
    assert first.words == ("Review pipeline and forecasts", "Management, 29 h 30")


def test_hardly_any_leadership_is_marked_and_said(people):
    rows = {row.name: row for row in people.rows()}
    assert rows["Marcus Oyelaran"].figures == ("▾ 9%", "3.6 h")
    assert rows["Marcus Oyelaran"].words[-1] == "Hardly any leadership: under 15%"
    assert rows["Dana Whitfield"].figures == ("64%", "14.5 h")
    assert not rows["Dana Whitfield"].low


def test_a_row_is_read_out_whole(people):
    said = people.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Dana Whitfield, 64% leadership, Leadership 9 h 17, Management 5 h 13"


def test_a_name_with_markup_is_shown_as_typed(people):
    person = Person(id=1, name="Ann <b>Lee</b>")
    people.show_people([PersonBalance(person=person, sums=Sums(untagged=30))])
    index = people.model().index(0, 0)
    assert "&lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert people.rows()[0].figures == ("–", "0.5 h")


@pytest.mark.parametrize("width", [120, 400, 1200])
def test_names_of_any_length_and_direction_are_painted(people, width):
    lines = [PersonBalance(person=Person(name=name), sums=Sums(leadership=1)) for name in (LONG_NAME, RTL_NAME)]
    people.show_people(lines)
    people.resize(width, 100)
    assert not people.grab().isNull()


def test_all_rows_of_a_usual_list_show_and_only_many_more_scroll(people):
    line = quarter_balance().people[0]
    for rows, shown in ((31, 31), (200, MOST_ROWS)):
        people.show_people([line] * rows)
        assert people.height() == shown * ROW_HEIGHT


def test_the_rows_are_a_sound_model(people, qtmodeltester):
    model = BarList(people)
    model.show(people.rows())
    qtmodeltester.check(model)
