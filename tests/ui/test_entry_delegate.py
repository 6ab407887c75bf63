"""The rows of the entry list use the room they have."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from journal.filters import EntryFilter
from journal.records import State
from tests.builders import entry
from ui.models.entry_list import EntryList
from ui.theme import Token
from ui.widgets.entry_delegate import BAR_WIDTH, SIDE, EntryDelegate

ROW = QRect(0, 0, 300, 60)


def inked(journal, theme, state):
    """How many pixels at the place of the split bar a row with a long title inks there, apart from the ground."""
    journal.log(entry("A title much longer than the row is wide, whatever the letters are", state=state))
    model = EntryList(journal)
    model.show(EntryFilter())
    picture = QImage(ROW.size(), QImage.Format.Format_RGB32)
    ground = theme.color(Token.SURFACE)
    picture.fill(ground)
    option = QStyleOptionViewItem()
    option.rect = ROW
    painter = QPainter(picture)
    EntryDelegate(theme).paint(painter, option, model.index(1))
    painter.end()
    bar = range(ROW.width() - SIDE - BAR_WIDTH - 10, ROW.width() - SIDE - BAR_WIDTH - 1)
    return sum(picture.pixelColor(x, y) != ground for x in bar for y in range(30))


@pytest.mark.parametrize("state", [state for state in State if state is not State.HELD])
def test_a_title_without_a_split_beside_it_takes_the_whole_row(journal, theme, state):
    assert inked(journal, theme, state)


def test_a_title_with_a_split_beside_it_ends_before_it(journal, theme):
    assert not inked(journal, theme, State.HELD)
