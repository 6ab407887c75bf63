"""The split bar by mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt

from journal.balance import Sums
from ui.theme import Token
from ui.widgets.split_bar import SplitBar
from ui.widgets.split_painting import side_rects


@pytest.fixture
def bar(qtbot, theme):
    made = SplitBar(theme)
    qtbot.addWidget(made)
    made.resize(606, 42)
    made.show_split(Sums(leadership=35, management=10, untagged=15))
    made.wishes = []
    made.changed.connect(lambda *minutes: made.wishes.append(minutes))
    return made


def point(bar, minutes):
    return QPoint(round(3 + (bar.width() - 6) * minutes / bar.sums.total), bar.height() // 2)


@pytest.mark.parametrize(
    ("key", "modifier", "wish"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, (40, 10)),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, (30, 10)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier, (36, 10)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, (35, 15)),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier, (35, 9)),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, (0, 10)),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, (50, 10)),
    ],
)
def test_keys_move_the_dividers(bar, qtbot, key, modifier, wish):
    qtbot.keyClick(bar, key, modifier)
    assert bar.wishes == [wish]


def test_dividers_move_together_while_nothing_is_untagged(bar, qtbot):
    bar.show_split(Sums(leadership=35, management=10))
    qtbot.keyClick(bar, Qt.Key.Key_Left)
    qtbot.keyClick(bar, Qt.Key.Key_Up)
    qtbot.keyClick(bar, Qt.Key.Key_End)
    assert bar.wishes == [(30, 15), (30, 15), (45, 0)]


def test_a_divider_is_dragged_in_steps_of_five(bar, qtbot):
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=point(bar, 35))
    qtbot.mouseMove(bar, point(bar, 22))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton)
    assert bar.wishes == [(20, 10)]


def test_a_divider_stops_at_the_other_one(bar, qtbot):
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=point(bar, 50))
    qtbot.mouseMove(bar, point(bar, 5))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton)
    assert bar.wishes == [(35, 25)]


def test_one_press_divides_an_untagged_entry(bar, qtbot):
    bar.show_split(Sums(untagged=60))
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=point(bar, 40))
    assert bar.wishes == [(40, 20)]


def test_the_sides_are_painted_from_their_own_end(bar, theme):
    picture = bar.grab().toImage()
    ratio = picture.devicePixelRatio()
    colors = [picture.pixelColor(int(point(bar, m).x() * ratio), int(10 * ratio)).name() for m in (20, 58)]
    assert colors == [theme.color(Token.LEADERSHIP).name(), theme.color(Token.MANAGEMENT).name()]


def test_rectangles_fill_the_bar_exactly(bar):
    left, middle, right = side_rects(bar._bar(), Sums(leadership=1, management=2, untagged=3))
    assert left.right() == pytest.approx(middle.left())
    assert middle.right() == pytest.approx(right.left())
    assert right.right() == pytest.approx(bar._bar().right())


def test_what_it_shows_can_be_heard(bar):
    assert bar.accessibleName()
    assert "Leadership 35 minutes, management 10, untagged 15" in bar.accessibleDescription()
