"""Filing minutes with the card “What kind of work was it?”."""

import pytest
from PySide6.QtCore import Qt

from journal.records import Side
from tests.builders import activity, filed
from ui.widgets.allocation_editor import AllocationEditor
from ui.widgets.chip import Chip

ACTIVITIES = (
    activity(),
    activity("confidence"),
    activity("listening", retired=True),
    activity("pipeline", Side.MANAGEMENT),
    activity("general-leadership"),
    activity("general-management", Side.MANAGEMENT),
)


@pytest.fixture
def editor(qtbot, theme):
    made = AllocationEditor(theme)
    qtbot.addWidget(made)
    made.set_value(45, filed(coaching=25, pipeline=10), ACTIVITIES)
    return made


def chip(editor, words):
    return next(one for one in editor.findChildren(Chip) if one.text().startswith(words) and not one.isHidden())


def test_moving_the_divider_refiles_each_side(editor, qtbot):
    qtbot.keyClick(editor.bar, Qt.Key.Key_Right)
    assert editor.read() == filed(coaching=30, pipeline=10)


def test_dragging_to_the_end_and_back_loses_no_activity(editor):
    editor.set_value(45, filed(coaching=25, confidence=10, pipeline=10), ACTIVITIES)
    editor.bar.grabbed.emit()
    editor.bar.changed.emit(0, 45)
    editor.bar.changed.emit(35, 10)
    editor.bar.released.emit()
    assert editor.read() == filed(coaching=25, confidence=10, pipeline=10)


def test_a_chip_asks_for_minutes_and_takes_only_what_is_free(editor, qtbot):
    chip(editor, "Coaching").click()
    editor._popup.field.selectAll()
    qtbot.keyClicks(editor._popup.field, "90")
    qtbot.keyClick(editor._popup.field, Qt.Key.Key_Return)
    assert editor.read() == filed(coaching=35, pipeline=10)
    assert not editor._popup.isVisible()


def test_minutes_that_cannot_be_read_keep_the_popup_open(editor, qtbot):
    chip(editor, "Coaching").click()
    editor._popup.field.selectAll()
    qtbot.keyClicks(editor._popup.field, "lots")
    qtbot.keyClick(editor._popup.field, Qt.Key.Key_Return)
    assert editor._popup.isVisible()
    assert editor.read() == filed(coaching=25, pipeline=10)
    editor._popup.hide()


def test_delete_on_a_chip_leaves_its_minutes_untagged(editor, qtbot):
    qtbot.keyClick(chip(editor, "Pipeline"), Qt.Key.Key_Delete)
    assert editor.read() == filed(coaching=25)
    assert editor.bar.sums.untagged == 20


def test_an_activity_is_found_by_a_part_of_its_name(editor, qtbot):
    editor.explain({"confidence": "Keep spirits up."})
    chip(editor, "+ Leadership").click()
    offered = editor._picker._list
    assert [offered.item(row).text() for row in range(offered.count())] == ["Confidence", "General leadership"]
    assert offered.item(0).toolTip() == "Keep spirits up."
    qtbot.keyClicks(editor._picker._search, "conf")
    qtbot.keyClick(editor._picker._search, Qt.Key.Key_Return)
    assert editor.read() == filed(coaching=25, pipeline=10, confidence=10)


def test_a_suggestion_is_taken_by_one_click(editor):
    editor.suggest({"confidence": "because of “lost”"})
    suggested = chip(editor, "suggested: Confidence")
    assert "because of “lost”" in suggested.toolTip()
    suggested.click()
    assert editor.read() == filed(coaching=25, pipeline=10, confidence=10)


def test_showing_tells_nobody(editor):
    heard = []
    editor.edited.connect(lambda: heard.append(1))
    editor.set_value(30, filed(coaching=5), ACTIVITIES)
    editor.set_minutes(60)
    assert heard == []
