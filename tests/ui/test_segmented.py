"""One value of a row is chosen with mouse or arrow keys; setting it tells nobody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton

from ui.widgets.segmented import Segmented


@pytest.fixture
def segmented(qtbot, theme):
    widget = Segmented("Period", [(7, "Week"), (30, "Month"), (90, "Quarter")])
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_a_click_chooses(segmented, qtbot):
    button = segmented.findChildren(QPushButton)[1]
    with qtbot.waitSignal(segmented.chosen) as sent:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sent.args == [30]
    assert segmented.value() == 30


def test_arrow_keys_choose(segmented, qtbot):
    segmented.set_value(30)
    button = segmented.findChildren(QPushButton)[1]
    button.setFocus()
    with qtbot.waitSignal(segmented.chosen) as sent:
        qtbot.keyClick(button, Qt.Key.Key_Right)
    assert sent.args == [90]


def test_setting_sends_nothing_and_an_unknown_value_clears(segmented):
    sent = QSignalSpy(segmented.chosen)
    segmented.set_value(90)
    assert segmented.value() == 90
    segmented.set_value(None)
    assert segmented.value() is None
    assert sent.count() == 0


def test_each_button_says_what_it_chooses(segmented):
    names = [button.accessibleName() for button in segmented.findChildren(QPushButton)]
    assert names == ["Period: Week", "Period: Month", "Period: Quarter"]
