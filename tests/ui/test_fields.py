from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_field import DateField
from ui.widgets.hours_field import HoursField
from ui.widgets.number_field import NumberField
from ui.widgets.weekdays_field import WeekdaysField


@pytest.fixture
def show(qtbot):
    def on_screen(field):
        qtbot.addWidget(field)
        field.show()
        field.activateWindow()
        qtbot.waitUntil(field.isActiveWindow)
        field.clearFocus()
        return field

    return on_screen


def number(start):
    field = NumberField(0, 100, "%")
    field.setValue(start)
    return field


def choice(start):
    field = ChoiceField(enumerate("ABC"))
    field.set_value(start)
    return field


def day(start):
    field = DateField()
    field.set_value(date(2026, 11, start))
    return field


@pytest.mark.parametrize("make", [number, choice, day])
def test_the_wheel_moves_a_field_only_while_it_has_the_focus(show, make):
    field = show(make(1))
    before = field.value()
    _turn_wheel(field)
    assert field.value() == before
    field.setFocus()
    _turn_wheel(field)
    assert field.value() != before


@pytest.mark.parametrize("make", [number, choice, day])
def test_a_change_is_told(qtbot, theme, make):
    field = make(1)
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.edited):
        QTest.keyClick(field, Qt.Key.Key_Up)


@pytest.mark.parametrize("minutes", [0, 1, 59, 60, 455, 480, 1440])
def test_hours_and_minutes_add_up_to_what_was_shown(qtbot, theme, minutes):
    field = HoursField()
    qtbot.addWidget(field)
    field.set_value(minutes)
    assert field.value() == minutes


@pytest.mark.parametrize("days", [(), (0,), (0, 1, 2, 3, 4), (5, 6), tuple(range(7))])
def test_the_weekdays_shown_are_read_back(qtbot, theme, days):
    field = WeekdaysField(theme)
    qtbot.addWidget(field)
    field.set_value(days)
    assert field.value() == days


def test_the_space_bar_adds_a_weekday(show, theme, qtbot):
    field = show(WeekdaysField(theme))
    field.set_value((0,))
    field.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(field.edited):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert QApplication.focusWidget().accessibleName() == "Tuesday"
    assert field.value() == (0, 1)


def _turn_wheel(field):
    middle = QPointF(field.rect().center())
    QApplication.sendEvent(
        field,
        QWheelEvent(
            middle,
            QPointF(field.mapToGlobal(field.rect().center())),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )
