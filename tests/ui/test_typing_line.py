"""Undo in a line takes back typing first, and only then the journal's last step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import build_actions
from ui.widgets.typing_line import TypingLine

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def steps():
    """What the window was asked to undo and redo."""
    return []


@pytest.fixture
def window(qtbot, steps):
    made = QWidget()
    qtbot.addWidget(made)
    for name, action in build_actions(made).items():
        if name in ("undo", "redo"):
            action.setVisible(True)
            action.setEnabled(True)
            action.triggered.connect(lambda _=False, name=name: steps.append(name))
    return made


@pytest.fixture
def line(qtbot, window):
    typing = TypingLine()
    QVBoxLayout(window).addWidget(typing)
    window.show()
    window.activateWindow()
    typing.setFocus()
    qtbot.waitUntil(typing.hasFocus)
    return typing


def test_typing_is_taken_back_before_the_journal_is_asked(line, steps, qtbot):
    qtbot.keyClicks(line, "1:1 Dana")
    qtbot.keyClick(line, Qt.Key.Key_Z, CTRL)
    assert (line.text(), steps) == ("", [])
    qtbot.keyClick(line, Qt.Key.Key_Z, CTRL | SHIFT)
    assert (line.text(), steps) == ("1:1 Dana", [])


def test_an_untouched_line_leaves_undo_and_redo_to_the_window(line, steps, qtbot):
    qtbot.keyClick(line, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(line, Qt.Key.Key_Z, CTRL | SHIFT)
    assert steps == ["undo", "redo"]


def test_other_keys_are_typed(line, steps, qtbot):
    qtbot.keyClicks(line, "zebra")
    assert (line.text(), steps) == ("zebra", [])
