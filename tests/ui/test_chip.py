"""A chip can be clicked, checked and closed with mouse and keyboard, and says what it is."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from journal.choices import Side
from ui.theme import Mode, Token
from ui.widgets.chip import Chip


@pytest.fixture
def shown(qtbot, theme):
    page = QWidget()
    qtbot.addWidget(page)

    def show(*args, **kwargs):
        chip = Chip(theme, *args, **kwargs, parent=page)
        chip.resize(chip.sizeHint())
        page.show()
        return chip

    return show


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_delete_and_backspace_close(shown, qtbot, key):
    chip = shown("Dana", closable=True)
    with qtbot.waitSignal(chip.closed):
        qtbot.keyClick(chip, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_and_space_click(shown, qtbot, key):
    chip = shown("Dana")
    with qtbot.waitSignal(chip.clicked):
        qtbot.keyClick(chip, key)


def test_a_chip_that_cannot_be_closed_is_not(shown, qtbot):
    chip = shown("Dana")
    closed = QSignalSpy(chip.closed)
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, chip.height() // 2))
    assert closed.count() == 0


def test_the_cross_closes_and_the_words_click(shown, qtbot):
    chip = shown("Dana", closable=True)
    closed, clicked = QSignalSpy(chip.closed), QSignalSpy(chip.clicked)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, chip.height() // 2))
    assert (closed.count(), clicked.count()) == (1, 0)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(14, chip.height() // 2))
    assert (closed.count(), clicked.count()) == (1, 1)


def test_it_says_its_words_side_and_standing(shown):
    chip = shown("Coaching · 25", side=Side.LEADERSHIP, suggested=True)
    assert chip.accessibleName() == "Coaching · 25, Leadership, suggested"
    chip.set_suggested(False)
    chip.set_side(Side.MANAGEMENT)
    chip.setText("Pipeline · 10")
    assert chip.accessibleName() == "Pipeline · 10, Management"


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize(
    ("side", "token"), [(Side.LEADERSHIP, Token.LEADERSHIP_SOFT), (Side.MANAGEMENT, Token.MANAGEMENT_SOFT)]
)
def test_its_fill_is_its_side_s(shown, theme, mode, side, token):
    chip = shown("Words", side=side)
    theme.set_mode(mode)
    picture = chip.grab().toImage()
    assert picture.pixelColor(picture.width() - 10, 5) == theme.color(token)


def test_long_words_are_cut_short(shown):
    chip = shown("A name of many letters that goes on and on until nobody reads it", closable=True)
    assert chip.minimumSizeHint().width() < 100 < chip.sizeHint().width()
