"""Quick capture in a window of its own."""

import pytest

from tests.builders import deal, person
from ui.dialogs.capture import CaptureDialog
from ui.widgets.text_label import TextLabel

LINE = "1:1 Dana 45m 10:00 coached discovery questions, pipeline check 10m #discovery #objections +Orbis"


@pytest.fixture
def dialog(journal, signals, theme, reading, qtbot):
    journal.add_person(person())
    journal.add_deal(deal())
    made = CaptureDialog(journal, signals, theme, reading)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_grows_until_all_that_was_read_has_room(dialog, qtbot):
    low = dialog.height()
    dialog.capture.begin(LINE)
    qtbot.waitUntil(lambda: dialog.height() > low)
    capture = dialog.capture
    chips = [capture._chips.itemAt(place).geometry() for place in range(capture._chips.count())]
    hint = next(label for label in capture.findChildren(TextLabel) if "Click a chip" in label.text())
    assert len({chip.top() for chip in chips}) > 1
    assert max(chip.bottom() for chip in chips) < hint.geometry().top()
    assert capture.geometry().bottom() < dialog.height()
