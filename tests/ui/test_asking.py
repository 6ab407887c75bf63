"""The one place for boxes and choosers hands back plain values."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from ui import asking


@pytest.fixture
def pressed(monkeypatch):
    """Answers every box by pressing the button with the words given, and notes what the box said."""
    said = []

    def press(words):
        def execute(box):
            said.append((box.text(), box.textFormat(), box.defaultButton().text() if box.defaultButton() else ""))
            next(button for button in box.buttons() if button.text() == words).click()

        monkeypatch.setattr(QMessageBox, "exec", execute)
        return said

    return press


def test_asking_says_what_is_meant_and_proposes_no(qapp, pressed):
    said = pressed("Restore")
    assert asking.ask(None, "Restore <b>this</b> backup?", "Restore", "Keep")
    assert said == [("Restore <b>this</b> backup?", Qt.TextFormat.PlainText, "Keep")]


def test_declining_is_no(qapp, pressed):
    pressed("Cancel")
    assert not asking.ask(None, "Restore this backup?", "Restore")


def test_telling_says_one_sentence(qapp, pressed):
    said = pressed("OK")
    asking.tell(None, "The backup is whole.")
    assert said[0][0] == "The backup is whole."


@pytest.mark.parametrize(
    ("chooser", "ask"), [("getOpenFileName", asking.open_file), ("getSaveFileName", asking.save_file)]
)
def test_a_chosen_file_is_a_path_and_none_when_cancelled(monkeypatch, chooser, ask):
    monkeypatch.setattr(QFileDialog, chooser, lambda *_: ("/somewhere/a.ics", ""))
    assert ask(None, "Title", "Calendars (*.ics)") == Path("/somewhere/a.ics")
    monkeypatch.setattr(QFileDialog, chooser, lambda *_: ("", ""))
    assert ask(None, "Title", "Calendars (*.ics)") is None


def test_several_files_are_paths(monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (["/a", "/b"], ""))
    assert asking.open_files(None, "Title", "Calendars (*.ics)") == (Path("/a"), Path("/b"))
