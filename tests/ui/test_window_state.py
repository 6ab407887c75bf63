"""Windows and their parts come back where they were left, and always onto a screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QSplitter, QWidget

from ui.preferences import Preferences
from ui.window_state import fitted, keep_parts, keep_window, restore_parts, restore_window

SCREENS = [QRect(0, 0, 1440, 900), QRect(1440, 0, 1920, 1080)]


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "window.ini")


def page_with_splitter(qtbot, name="halves"):
    page = QWidget()
    page.resize(600, 300)
    splitter = QSplitter(Qt.Orientation.Horizontal, page)
    splitter.setObjectName(name)
    splitter.resize(600, 300)
    splitter.addWidget(QLabel())
    splitter.addWidget(QLabel())
    qtbot.addWidget(page)
    return page, splitter


@given(st.integers(-9000, 9000), st.integers(-9000, 9000), st.integers(1, 4000), st.integers(1, 4000))
def test_a_window_always_lies_on_one_screen(left, top, width, height):
    place = fitted(QRect(left, top, width, height), SCREENS)
    assert any(screen.contains(place) for screen in SCREENS)


@given(st.integers(0, 400), st.integers(0, 300), st.integers(1, 1000), st.integers(1, 600))
def test_a_window_on_a_screen_stays(left, top, width, height):
    window = QRect(left, top, width, height)
    assert fitted(window, SCREENS) == window


def test_a_window_comes_back_to_its_place(qtbot, preferences):
    first = QWidget()
    qtbot.addWidget(first)
    first.setGeometry(30, 40, 500, 320)
    keep_window(first, preferences)
    second = QWidget()
    qtbot.addWidget(second)
    restore_window(second, preferences)
    assert second.size() == first.size()


def test_a_splitter_comes_back_by_its_name(qtbot, preferences):
    page, splitter = page_with_splitter(qtbot)
    splitter.setSizes([450, 150])
    keep_parts("journal", page, preferences)
    other, restored = page_with_splitter(qtbot)
    restored.setSizes([300, 300])
    restore_parts("journal", other, preferences)
    assert restored.sizes() == splitter.sizes()


def test_a_name_that_is_gone_is_dropped(qtbot, preferences):
    page, _ = page_with_splitter(qtbot, "old")
    keep_parts("journal", page, preferences)
    page, _ = page_with_splitter(qtbot, "new")
    restore_parts("journal", page, preferences)
    keep_parts("journal", page, preferences)
    assert preferences.state_names("journal") == ("new",)
