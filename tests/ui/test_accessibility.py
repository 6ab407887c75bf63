"""Every control of the window and its dialogs can be named by a screen reader and reached by the keyboard."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from journal.demo import fill_demo
from journal.journal import Journal
from journal.periods import quarter_of
from tests.builders import NOW, TODAY, proposal
from tests.note_readings import CuesOnly
from ui.application import Application, open_journal
from ui.background import Background
from ui.dialogs.bug import BugDialog
from ui.dialogs.capture import CaptureDialog
from ui.dialogs.inbox_dialog import InboxDialog
from ui.dialogs.sections.draft import SettingsDraft
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.dialogs.summary import SummaryDialog
from ui.page_table import PageRow
from ui.pages.not_opened import NotOpenedPage
from ui.preferences import Preferences
from ui.theme import Mode
from ui.widgets.chip import Chip
from ui.widgets.rail_button import RailButton
from ui.window import Window
from ui.workbench import Workbench

ENTRIES = 60
TAB_STEPS = 150


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


@pytest.fixture
def filled(tmp_path):
    """The path of a journal with some weeks in it."""
    path = tmp_path / "filled.db"
    journal = Journal.open(path, clock=now)
    fill_demo(journal, ENTRIES)
    journal.propose([proposal(), proposal("Forecast call", key="event-2")])
    journal.close()
    return path


@pytest.fixture
def program(qapp, qtbot, filled, tmp_path):
    """The workbench as the program shows it, over the filled journal."""
    application = Application(qapp, filled, partial(open_journal, clock=now), Preferences(tmp_path / "window.ini"))
    shown = application.window
    shown.resize(1440, 900)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: hasattr(application, "workbench") and application.workbench.go("today") is not None)
    qtbot.waitUntil(shown.isActiveWindow)
    yield application.workbench
    shown.close()


@pytest.fixture
def read(filled):
    """The filled journal, open for a dialog of its own."""
    journal = Journal.open(filled, clock=now)
    yield journal
    journal.close()


def now():
    return NOW


def controls(top):
    """What Tab has to come by: all that can be used now; of buttons that stand for one choice, the one that is down."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not (isinstance(widget, QAbstractButton) and widget.group() and not widget.isChecked())
        and not isinstance(widget, RailButton)
    ]


def said(widget):
    """What a screen reader calls a control."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def walked(qtbot):
    """The controls that Tab comes by, from where the keyboard is until it is there again."""
    first = QApplication.focusWidget()
    passed = [first]
    for _ in range(TAB_STEPS):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            return passed
        passed.append(QApplication.focusWidget())
    raise AssertionError(f"Tab does not come back: it stays at {said(passed[-1])}")


def check_keyboard(qtbot, top):
    passed = walked(qtbot)
    wanted = controls(top)
    assert wanted
    assert [f"{type(widget).__name__} {said(widget)}" for widget in wanted if widget not in passed] == []
    assert [type(widget).__name__ for widget in {*wanted, *passed} if not said(widget).strip()] == []


@pytest.mark.parametrize("name", ["today", "journal", "balance"])
def test_tab_comes_by_every_control_of_a_page(program, qtbot, name):
    page = program.go(name)
    program.actions_by_name["search"].trigger()
    check_keyboard(qtbot, page)


def test_tab_comes_by_every_control_of_an_entry(program, qtbot, read):
    page = program.go("journal")
    page.show_entry(next(entry.id for entry in read.entries() if len(entry.allocations) > 1))
    program.actions_by_name["search"].trigger()
    check_keyboard(qtbot, page)


DIALOGS = {
    "capture": lambda journal, signals, theme, _: CaptureDialog(journal, signals, theme, CuesOnly(journal, signals)),
    "inbox": lambda journal, signals, theme, _: InboxDialog(journal, signals, theme),
    "summary": lambda journal, signals, theme, folder: SummaryDialog(
        journal,
        signals,
        theme,
        Background(signals, inline=True),
        Preferences(folder / "summary.ini"),
        quarter_of(TODAY, journal.settings),
    ),
    "settings": lambda journal, _signals, theme, _folder: SettingsDialog(
        theme, SettingsDraft(settings=journal.settings, mode=Mode.LIGHT), bands=journal.bands(), today=TODAY
    ),
}


@pytest.mark.parametrize("make", DIALOGS.values(), ids=DIALOGS)
def test_tab_comes_by_every_control_of_a_dialog(read, signals, theme, qtbot, tmp_path, make):
    dialog = make(read, signals, theme, tmp_path)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.isActiveWindow() and QApplication.focusWidget() is not None)
    for section in range(dialog._list.count() if isinstance(dialog, SettingsDialog) else 1):
        if isinstance(dialog, SettingsDialog):
            dialog._list.setCurrentRow(section)
        check_keyboard(qtbot, dialog)


def typed(program, qtbot):
    """The page Today with a line typed and its chips shown."""
    page = program.go("today")
    page.capture.begin("1:1 Dana 45m 10:00 coached discovery questions, pipeline check 10m #discovery")
    qtbot.waitUntil(lambda: len([chip for chip in page.findChildren(Chip) if chip.isVisible()]) > 5)
    return page


def test_tab_comes_by_every_chip_of_a_typed_line(program, qtbot):
    check_keyboard(qtbot, typed(program, qtbot))


def test_tab_goes_through_the_pages_as_they_are_laid_out(program, qtbot):
    typed(program, qtbot)
    names = [said(widget) for widget in walked(qtbot)]
    assert names[:3] == ["What did you do?", "Save the entry", "One-on-one"]
    assert names.index("Why this band?") < names.index("Settings")
    journal = program.go("journal")
    journal.filters.search.setFocus()
    names = [said(widget) for widget in walked(qtbot)]
    assert names[0] == "Search entries"
    assert names.index("+ Filter") < names.index("Entries") < names.index("Settings")
