"""Windows and dialogs are freed without the help of the garbage collector."""

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel

from journal.records import Person
from ui.actions import build_actions
from ui.dialogs.bug import BugDialog
from ui.dialogs.person import PersonDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.page_table import PageRow
from ui.pages.not_opened import NotOpenedPage
from ui.pages.people_page import PeoplePage
from ui.preferences import Preferences
from ui.widgets.banner import Banner
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.segmented import Segmented
from ui.window import Window
from ui.workbench import Workbench


@pytest.fixture
def collector_off():
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def window(theme, tmp_path):
    row = PageRow(name="today", title="Today", icon="sun", number=1, build=lambda _: QLabel())
    preferences = Preferences(tmp_path / "window.ini")
    return Workbench(theme, preferences, Window(preferences), (row,))


def shortcuts(theme, tmp_path):
    holder = QLabel()
    dialog = ShortcutsDialog(build_actions(holder))
    holder.deleteLater()
    return dialog


@pytest.mark.parametrize(
    "make",
    [
        window,
        shortcuts,
        lambda theme, _: BugDialog("report"),
        lambda theme, _: NotOpenedPage(theme, "sentence"),
        lambda theme, _: Banner(theme),
        lambda theme, _: Chip(theme, "Dana", closable=True),
        lambda theme, _: EmptyState(theme, "inbox", "Nothing", "Write something.", "New entry"),
        lambda theme, _: Segmented("Period", [(1, "Week"), (2, "Month")]),
    ],
    ids=["window", "shortcuts", "bug", "not opened", "banner", "chip", "empty", "segmented"],
)
def test_it_is_freed(theme, tmp_path, collector_off, make):
    made = make(theme, tmp_path)
    gone = weakref.ref(made)
    made.show()
    made.close()
    made.deleteLater()
    del made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone() is None


def test_the_page_of_people_and_its_dialog_are_freed(theme, journal, signals, collector_off):
    journal.add_person(Person(name="Dana Whitfield"))
    made = [PeoplePage(journal, signals, theme), PersonDialog(theme, Person(name="Dana Whitfield"))]
    gone = [weakref.ref(one) for one in made]
    for one in made:
        one.show()
        one.close()
        one.deleteLater()
    del made, one
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [one() for one in gone] == [None, None]
