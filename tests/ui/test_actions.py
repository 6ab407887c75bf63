"""The table of actions: no two share keys, every icon is there, and buttons follow their action."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui import RESOURCES
from ui.actions import ROWS, build_actions, dress_actions, fill_menu, mirror, name_step


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def actions(window):
    return build_actions(window)


def test_no_name_and_no_shortcut_stands_twice():
    assert [name for name, count in Counter(row.name for row in ROWS).items() if count > 1] == []
    keys = Counter(QKeySequence(row.shortcut).toString() for row in ROWS if row.shortcut)
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_row_is_whole(row):
    assert not QKeySequence(row.shortcut).isEmpty()
    assert (RESOURCES / "icons" / f"{row.icon}.svg").is_file()
    assert row.status_tip.endswith(".")


def test_an_action_nobody_offers_is_neither_shown_nor_enabled(actions):
    assert not any(action.isVisible() or action.isEnabled() for action in actions.values())


def test_undo_says_which_step_it_takes_back(actions):
    actions["undo"].setVisible(True)
    name_step(actions["undo"], "Undo", "Log one-on-one")
    assert (actions["undo"].text(), actions["undo"].isEnabled()) == ("Undo log one-on-one", True)
    name_step(actions["undo"], "Undo", None)
    assert (actions["undo"].text(), actions["undo"].isEnabled()) == ("Undo", False)


def test_a_button_says_and_does_what_its_action_does(actions, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    mirror(button, actions["new-entry"])
    assert (button.text(), button.accessibleName(), button.isEnabled()) == ("New entry", "New entry", False)
    assert button.toolTip() == "New entry (Ctrl+N)"


def test_the_menu_holds_every_action_that_is_not_a_page_once(actions, window, theme):
    menu = QMenu(window)
    fill_menu(menu, actions)
    dress_actions(actions, theme)
    held = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.objectName() for action in held] == [row.name for row in ROWS if row.menu not in ("", "Go")]
    assert not any(action.icon().isNull() for action in held)
