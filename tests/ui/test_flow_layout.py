"""A flow sets its items in rows: none overlap, none stand out, order is kept."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLabel, QSizePolicy, QSpacerItem, QWidget

from ui.widgets.flow_layout import FlowLayout


def rows(widths, room):
    layout = FlowLayout(spacing=8)
    for width in widths:
        layout.addItem(Block(width))
    height = layout.heightForWidth(room)
    layout.setGeometry(QRect(0, 0, room, height))
    return [layout.itemAt(index).geometry() for index in range(layout.count())], height


class Block(QSpacerItem):
    """A spacer that counts as something to see; at least 10 wide."""

    def __init__(self, width):
        super().__init__(width, 20, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._width = width

    def isEmpty(self):
        return False

    def sizeHint(self):
        return QSize(self._width, 20)

    def minimumSize(self):
        return QSize(10, 20)


@given(st.lists(st.integers(10, 300), max_size=12), st.integers(40, 500))
def test_items_stand_in_rows(widths, room):
    places, height = rows(widths, room)
    assert all(place.left() >= 0 and place.right() < room for place in places)
    assert all(place.bottom() < max(height, 1) for place in places)
    for before, after in pairwise(places):
        assert not before.intersects(after)
        assert (after.top(), after.left()) > (before.top(), before.left())


@given(st.lists(st.integers(10, 300), min_size=1, max_size=12), st.integers(40, 500))
def test_more_room_never_needs_more_height(widths, room):
    assert rows(widths, room + 50)[1] <= rows(widths, room)[1]


@pytest.fixture
def page(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_hidden_items_take_no_room(page):
    layout = FlowLayout(page)
    for words in ("one", "two"):
        layout.addWidget(QLabel(words))
    page.show()
    full = layout.heightForWidth(20)
    layout.itemAt(0).widget().hide()
    assert layout.heightForWidth(20) < full


def test_items_go_in_between_and_out_again(page):
    layout = FlowLayout(page)
    for words in ("one", "three"):
        layout.addWidget(QLabel(words))
    layout.insert_widget(1, QLabel("two"))
    assert [layout.itemAt(index).widget().text() for index in range(3)] == ["one", "two", "three"]
    layout.clear()
    assert layout.count() == 0
    assert layout.itemAt(0) is None
