"""What a story needs: the whole window over a journal of its own, and the command line as a program of its own."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from journal.journal import Journal
from tests.builders import NOW
from ui.application import Application, open_journal
from ui.preferences import Preferences

ROOT = Path(__file__).resolve().parents[2]
FOCUS_STEPS = 60


@pytest.fixture
def path(tmp_path):
    """Where the journal of this story lies."""
    return tmp_path / "journal.db"


@pytest.fixture
def program(path):
    """The words that start ``main.py`` on the story's journal, on the day of the stories."""
    return [sys.executable, str(ROOT / "main.py"), "--journal", str(path), "--today", NOW.isoformat()]


@pytest.fixture
def command(program):
    """Run the program with some arguments and wait for its end."""

    def run(*words):
        return subprocess.run([*program, *words], capture_output=True, text=True, encoding="utf-8", timeout=60)

    return run


@pytest.fixture
def written(path):
    """Write into the story's journal before the window opens it, and read it from outside afterwards."""
    journal = Journal.open(path, clock=_now)
    yield journal
    journal.close()


@pytest.fixture
def window(qapp, qtbot, path, tmp_path):
    """The window as the program shows it, with the journal open and the keyboard on the page Today."""
    preferences = Preferences(tmp_path / "window.ini")
    application = Application(qapp, path, partial(open_journal, clock=_now), preferences)
    shown = application.window
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: shown.isActiveWindow() and _filled(application))
    yield application.workbench
    shown.close()


def _filled(application):
    bench = getattr(application, "workbench", None)
    return bench is not None and bench.isVisible() and bench.go("today") is not None


@pytest.fixture
def press(qtbot, window):
    """Press keys one after another, such as ``"Ctrl+A Del"``, wherever the keyboard is."""

    def keys(words):
        for word in words.split():
            stroke = QKeySequence(word)[0]
            qtbot.keyClick(QApplication.focusWidget() or window, stroke.key(), stroke.keyboardModifiers())

    return keys


@pytest.fixture
def write(qtbot):
    """Type text wherever the keyboard is."""

    def text(words):
        qtbot.keyClicks(QApplication.focusWidget(), words)

    return text


@pytest.fixture
def tab_to(press):
    """Press Tab until a widget has the keyboard."""

    def go(widget):
        for _ in range(FOCUS_STEPS):
            if widget.hasFocus():
                return
            press("Tab")
        raise AssertionError(f"Tab does not lead to {widget.accessibleName()}")

    return go


@pytest.fixture
def in_dialog(qtbot, window):
    """Begin something that opens a dialog of a kind, do what is to be done in it, and close it."""

    def run(begin, kind, act):
        ended = []

        def look():
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind) and dialog.isActiveWindow():
                watch.stop()
                try:
                    act(dialog)
                finally:
                    dialog.close()
                    ended.append(dialog)

        watch = QTimer(interval=5)
        watch.timeout.connect(look)
        watch.start()
        begin()
        qtbot.waitUntil(lambda: bool(ended))
        window.activateWindow()  # the offscreen platform leaves this to us
        qtbot.waitUntil(window.isActiveWindow)

    return run


def _now():
    return NOW
