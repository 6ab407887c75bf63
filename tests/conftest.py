"""The test bed: no display, no home folder, no silent warnings, no window left behind."""

from __future__ import annotations

import logging
import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest

from tests.builders import NOW

_HOMES = (
    "HOME",
    "USERPROFILE",
    "XDG_DATA_HOME",
    "XDG_CONFIG_HOME",
    "XDG_CACHE_HOME",
    "XDG_STATE_HOME",
    "APPDATA",
    "LOCALAPPDATA",
)


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory, monkeypatch):
    """Send whatever is written to the user's folders into a folder of this test alone."""
    home = tmp_path_factory.mktemp("home")
    for name in _HOMES:
        monkeypatch.setenv(name, str(home))
    for name in ("COACHING_JOURNAL", "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def _no_unexpected_logs(caplog):
    """Fail a test that logs a warning it did not ask for; ``caplog.clear()`` takes back an expected one."""
    yield
    unexpected = [
        record.getMessage()
        for phase in ("setup", "call")
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    assert not unexpected


@pytest.fixture(autouse=True)
def _no_window_left():
    """Fail a test that leaves a window on the screen."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    left = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    for window in left:
        window.close()
    assert not left


@pytest.fixture
def journal(tmp_path):
    """An empty journal of this test alone, its clock standing at ``NOW``."""
    from journal.journal import Journal

    opened = Journal.open(tmp_path / "test.db", clock=_now, zone="Europe/London")
    yield opened
    opened.close()


@pytest.fixture
def signals(qapp):
    """Signals that no journal feeds yet."""
    from ui.journal_signals import JournalSignals

    return JournalSignals()


@pytest.fixture
def theme(qapp):
    """The light theme, in force for this test; afterwards the letters are the system's again."""
    from ui.theme import Mode, Theme

    letters = qapp.font()
    made = Theme(qapp, Mode.LIGHT)
    made.apply_ground()
    made.apply()
    yield made
    qapp.setFont(letters)


def _now():
    return NOW


@pytest.fixture
def reading(journal, signals):
    """Notes are read by cues, and nothing is loaded beside."""
    from tests.note_readings import CuesOnly

    return CuesOnly(journal, signals)
