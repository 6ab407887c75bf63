"""What a story needs: the whole window over a journal of its own, and the command line as a program of its own."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from tests.builders import NOW
from ui.application import Application, open_journal
from ui.preferences import Preferences

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path):
    """Where the journal of this story lies."""
    return tmp_path / "journal.db"


@pytest.fixture
def command(path):
    """Run ``main.py`` with some arguments on the story's journal, on the day of the stories."""

    def run(*words, journal=path):
        return subprocess.run(
            [sys.executable, str(ROOT / "main.py"), "--journal", str(journal), "--today", NOW.isoformat(), *words],
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
        )

    return run


@pytest.fixture
def window(qapp, qtbot, path, tmp_path):
    """The window as the program shows it, the journal open in it."""
    preferences = Preferences(tmp_path / "window.ini")
    application = Application(qapp, path, partial(open_journal, clock=lambda: NOW), preferences)
    shown = application.window
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: shown.go("today") is not None and shown.isActiveWindow())
    yield shown
    shown.close()


@pytest.fixture
def press(qtbot, window):
    """Press keys, such as ``Ctrl+Z``, wherever the keyboard is."""

    def keys(words):
        for stroke in words.split():
            combined = QKeySequence(stroke)[0]
            qtbot.keyClick(QApplication.focusWidget() or window, combined.key(), combined.keyboardModifiers())

    return keys


@pytest.fixture
def type_text(qtbot):
    """Type text wherever the keyboard is."""

    def text(words):
        qtbot.keyClicks(QApplication.focusWidget(), words)

    return text
