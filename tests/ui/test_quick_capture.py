"""The line shows how it is read, offers corrections chip by chip, and says what was logged."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from journal.records import Kind, State
from tests.builders import TODAY, entry
from ui.dialogs.capture import CaptureDialog
from ui.widgets.chip import Chip
from ui.widgets.correction_menu import CorrectionMenu
from ui.widgets.quick_capture import DRAFT, EXAMPLE, QuickCapture, logged_words


@pytest.fixture
def capture(qtbot, journal, signals, theme, reading):
    made = QuickCapture(journal, signals, theme, reading)
    qtbot.addWidget(made)
    made.show()
    yield made
    signals.closing.emit()


def offered(capture, part, words=""):
    """The corrections offered for a chip: the words of the menu, each with the line it makes."""
    chip = next(one for one in capture.findChildren(Chip) if one.property("part") == part and words in (one.text(), ""))
    chip.clicked.emit()
    menu = capture.findChildren(CorrectionMenu)[-1]
    found = {action.text(): action.data()[1] for action in menu.actions()}
    menu.close()
    return found


def test_the_example_names_a_person_even_in_an_empty_journal(capture):
    capture.line.setText(EXAMPLE)
    assert [person.name for person in capture.reading.draft.people] == ["Dana"]


def test_taking_out_one_tag_leaves_the_others(capture):
    capture.line.setText("deal review 30m #pricing #Renewal")
    assert offered(capture, "tag", "#Renewal") == {"Take it out": "deal review 30m #pricing"}


def test_what_is_planned_is_offered_days_ahead_and_what_was_held_days_back(capture):
    capture.line.setText("planned 1:1 @Dana thu")
    assert list(offered(capture, "date"))[:3] == ["Today, 18 Nov", "Tomorrow, 19 Nov", "Friday, 20 Nov"]
    capture.line.setText("1:1 @Dana mon")
    assert list(offered(capture, "date"))[:3] == ["Today, 18 Nov", "Yesterday, 17 Nov", "Monday, 16 Nov"]


def test_a_line_logged_in_another_window_is_not_here_any_more(capture, journal, signals, theme, reading, qtbot):
    capture.line.setText("1:1 @Dana 45m")
    capture.keep()
    capture.hide()
    dialog = CaptureDialog(journal, signals, theme, reading)
    qtbot.addWidget(dialog)
    dialog.capture._log()
    capture.show()
    assert (len(journal.entries()), capture.line.text()) == (1, "")


def test_what_another_window_left_is_gone_on_with_when_this_one_is_active_again(capture, journal):
    journal.keep_draft(DRAFT, "meeting")
    QApplication.sendEvent(capture.window(), QEvent(QEvent.Type.WindowActivate))
    assert capture.line.text() == "meeting"


def test_what_was_typed_here_since_stays(capture, journal):
    capture.line.setText("1:1 @Dana 45m")
    capture.hide()
    journal.keep_draft(DRAFT, "meeting")
    capture.show()
    assert capture.line.text() == "1:1 @Dana 45m"


def test_the_window_of_the_line_grows_with_its_chips(journal, signals, theme, reading, qtbot):
    dialog = CaptureDialog.open_over(None, journal, signals, theme, reading)
    qtbot.addWidget(dialog)
    dialog.capture.line.setText("1:1 @Dana 45m " + " ".join(f"#word{number}" for number in range(30)))
    qtbot.waitUntil(lambda: dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width()) > 200)
    chips = dialog.capture.findChildren(Chip)
    assert max(chip.geometry().bottom() for chip in chips) < dialog.capture.height()
    dialog.close()
    signals.closing.emit()


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"minutes": 180}, "Field coaching of 3 h logged."),
        ({"minutes": 45, "date": TODAY.replace(day=2)}, "Field coaching of 45 min logged on 2 Nov."),
        ({"minutes": 30, "state": State.PLANNED}, f"Field coaching of 30 min planned for {TODAY.day} Nov."),
    ],
)
def test_it_says_what_was_logged_or_planned(fields, words):
    assert logged_words(entry(kind=Kind.FIELD_COACHING, **fields), TODAY) == words
