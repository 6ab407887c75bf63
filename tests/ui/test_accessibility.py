"""Every control of the window and its dialogs can be named by a screen reader and reached by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from ui.dialogs.bug import BugDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.page_table import PageRow
from ui.pages.not_opened import NotOpenedPage
from ui.preferences import Preferences
from ui.widgets.rail_button import RailButton
from ui.window import Window
from ui.workbench import Workbench


@pytest.fixture
def window(qtbot, theme, tmp_path):
    today = PageRow(name="today", title="Today", icon="sun", number=1, build=lambda _: QLabel())
    balance = PageRow(name="balance", title="Balance", icon="scale", number=4, build=lambda _: QLabel())
    preferences = Preferences(tmp_path / "window.ini")
    made = Workbench(theme, preferences, Window(preferences), (today, balance))
    for name in ("new-entry", "search", "settings"):
        made.offer(name, made.update)
    for name in ("go-today", "go-balance"):
        made.actions_by_name[name].setEnabled(True)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    next(row for row in made.findChildren(RailButton) if row.text() == "Today").setFocus()
    return made


def nameless(top):
    controls = [widget for widget in top.findChildren(QWidget) if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in controls
        if isinstance(widget, QPushButton | QLineEdit | QPlainTextEdit | RailButton) and not widget.accessibleName()
    ]


def test_the_window_names_its_controls(window):
    window.say("The disk is full.")
    window.toast.say("Entry deleted.", "Undo")
    assert nameless(window) == []


@pytest.mark.parametrize("kind", [BugDialog, NotOpenedPage, ShortcutsDialog])
def test_dialogs_and_pages_name_their_controls(window, theme, qtbot, kind):
    made = {
        BugDialog: lambda: BugDialog("report"),
        NotOpenedPage: lambda: NotOpenedPage(theme, "sentence"),
        ShortcutsDialog: lambda: ShortcutsDialog(window.actions_by_name),
    }[kind]()
    qtbot.addWidget(made)
    assert nameless(made) == []


def focused():
    return QApplication.focusWidget().accessibleName()


def test_tab_goes_through_the_window_as_the_eye_does(window, qtbot):
    order = [focused()]
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        order.append(focused())
    assert order == ["Today", "Settings", "Menu", "Search entries", "New entry", "Today"]


def test_arrow_keys_go_through_the_pages(window, qtbot):
    assert focused() == "Today"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert focused() == "Balance"
