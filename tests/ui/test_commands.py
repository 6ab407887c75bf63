"""What the pages ask for is done to the journal, and said."""

from functools import partial

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel

from journal.periods import month_of, quarter_of
from tests.builders import TODAY
from ui.background import Background
from ui.dialogs.capture import CaptureDialog
from ui.dialogs.summary import SummaryDialog
from ui.page_table import PageRow
from ui.preferences import Preferences
from ui.session import Session
from ui.window import Window
from ui.workbench import Workbench


@pytest.fixture
def around(qtbot, journal, theme, tmp_path):
    """What a page of an open window is given."""
    given = []
    row = PageRow(name="today", title="Today", icon="sun", number=1, build=partial(_page, given))
    preferences = Preferences(tmp_path / "window.ini")
    window = Workbench(theme, preferences, Window(preferences), (row,))
    qtbot.addWidget(window)
    session = Session(journal, window, theme, preferences, Background(inline=True))
    window.show()
    yield given[0]
    session._look.stop()
    window.close()


def test_a_planned_change_becomes_a_commitment_that_can_be_undone(around, journal):
    told = QSignalSpy(around.signals.undoable)
    around.routes.change_wanted.emit("Coach in every deal review.")
    (promised,) = journal.commitments()
    assert (promised.text, promised.made, promised.owner) == ("Coach in every deal review.", TODAY, None)
    assert told.at(0) == ["Added to your commitments."]
    journal.undo()
    assert journal.commitments() == ()


def test_a_change_planned_twice_is_one_commitment(around, journal):
    told = QSignalSpy(around.signals.said)
    for _ in range(2):
        around.routes.change_wanted.emit("Coach in every deal review.")
    assert len(journal.commitments()) == 1
    assert told.at(0) == ["That is among your commitments already."]


def _page(given, around):
    given.append(around)
    return QLabel()


def _page(given, around):
    given.append(around)
    return QLabel()


@pytest.fixture
def opened(monkeypatch):
    """The periods that summary dialogs were opened for."""
    periods = []
    monkeypatch.setattr(SummaryDialog, "exec", lambda dialog: periods.append(dialog.picker.period()))
    return periods


def test_a_summary_is_of_this_quarter_or_of_the_period_in_sight(around, journal, opened, qtbot):
    around.routes.summary_wanted.emit(month_of(TODAY))
    window = around.routes.parent().parent()
    window.actions_by_name["save-summary"].trigger()
    assert opened == [month_of(TODAY), quarter_of(TODAY, journal.settings)]


def test_what_is_said_is_shown_without_a_button(around):
    around.signals.said.emit("Summary saved.")
    toast = around.routes.parent().parent().toast
    assert toast.isVisible()
    assert not toast._button.isVisible()


def test_a_line_can_be_started_from_a_page(around, qtbot):
    around.routes.line_wanted.emit('1:1 @"Dana Whitfield" ')
    dialog = next(top for top in QApplication.topLevelWidgets() if isinstance(top, CaptureDialog))
    assert dialog.capture.line.text() == '1:1 @"Dana Whitfield" '
    dialog.close()
