import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from journal.balance import Sums
from tests.balances import empty_balance, quarter_balance, weekly_balance
from ui.theme import Mode
from ui.widgets.weeks_chart import WeeksChart


@pytest.fixture
def tips(monkeypatch):
    shown = []
    monkeypatch.setattr("ui.widgets.weeks_chart.QToolTip.showText", lambda _at, words, _widget: shown.append(words))
    return shown


@pytest.fixture
def chart(qtbot, theme, tips):
    made = WeeksChart(theme)
    qtbot.addWidget(made)
    made.resize(800, 340)
    made.show_balance(quarter_balance(untagged=30), "Where your time went")
    return made


def column_middle(chart, index):
    area = chart._geometry.areas[index]
    return QPoint(round(area.centre), round(area.y + area.height / 2))


def test_a_click_sends_the_week_under_it(chart, qtbot):
    with qtbot.waitSignal(chart.week_chosen) as sent:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=column_middle(chart, 2))
    assert sent.args[0].code == "2026-W29"


def test_a_click_beside_the_columns_sends_nothing(chart, qtbot):
    with qtbot.assertNotEmitted(chart.week_chosen):
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


@pytest.mark.parametrize(
    ("keys", "index"),
    [
        ([Qt.Key.Key_Right], 0),
        ([Qt.Key.Key_Left], 13),
        ([Qt.Key.Key_End, Qt.Key.Key_Right], 13),
        ([Qt.Key.Key_End, Qt.Key.Key_Left], 12),
        ([Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Home], 0),
    ],
)
def test_the_arrow_keys_walk_the_weeks(chart, keys, index):
    for key in keys:
        QTest.keyClick(chart, key)
    assert chart.index() == index


def test_a_screen_reader_and_the_tip_say_the_week_walked_to(chart, tips):
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert "Week 40, 2026, 28 Sep – 30 Sep 2026" in chart.accessibleDescription()
    assert "Leadership 2 h" in chart.accessibleDescription()
    assert "Leadership 2 h" in tips[-1]


def test_enter_sends_the_week_walked_to(chart, qtbot):
    QTest.keyClick(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(chart.week_chosen) as sent:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert sent.args[0].code == "2026-W27"


def test_enter_before_any_week_sends_nothing(chart, qtbot):
    with qtbot.assertNotEmitted(chart.week_chosen):
        QTest.keyClick(chart, Qt.Key.Key_Return)


def test_the_mark_of_the_keyboard_is_painted(chart, qtbot):
    with qtbot.waitExposed(chart):
        chart.show()
    chart.activateWindow()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    before = chart.grab().toImage()
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert chart.grab().toImage() != before
    chart.close()


def test_another_mode_paints_other_colours(chart, theme):
    light = chart.grab().toImage()
    theme.set_mode(Mode.DARK)
    assert chart.grab().toImage() != light


@pytest.mark.parametrize(
    "balance",
    [empty_balance(), weekly_balance([Sums(leadership=1_000_000)]), weekly_balance([Sums(management=90)] * 520)],
    ids=["empty", "one huge week", "520 weeks"],
)
def test_any_balance_can_be_shown_at_any_size(chart, balance):
    chart.show_balance(balance, "Where your time went")
    for size in ((20, 20), (300, 220), (1600, 900)):
        chart.resize(*size)
        assert not chart.grab().isNull()
