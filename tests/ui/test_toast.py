"""A toast comes, offers to undo, waits while pointed at, and goes."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ui.widgets.toast import SHOWN_FOR, Toast


@pytest.fixture
def page(qtbot, theme):
    widget = QWidget()
    widget.resize(800, 600)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def toast(page):
    return Toast(page)


def clock(toast):
    return toast.findChild(QTimer)


def test_it_stands_at_the_bottom_centre_and_stays_there(page, toast):
    toast.say("Entry deleted.", "Undo")
    for size in ((800, 600), (500, 400)):
        page.resize(*size)
        assert abs(toast.geometry().center().x() - page.rect().center().x()) <= 1
        assert page.height() - 60 < toast.geometry().bottom() < page.height()


def test_its_button_acts_and_closes_it(qtbot, toast):
    toast.say("Entry deleted.", "Undo")
    with qtbot.waitSignal(toast.acted):
        qtbot.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_without_a_word_it_has_no_button(toast):
    toast.say("Saved.")
    assert not toast.findChild(QPushButton).isVisible()


def test_it_goes_by_itself_but_not_while_pointed_at(qtbot, toast):
    toast.say("Entry deleted.")
    assert clock(toast).isActive()
    assert clock(toast).interval() == SHOWN_FOR
    toast.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert not clock(toast).isActive()
    toast.leaveEvent(QEvent(QEvent.Type.Leave))
    clock(toast).setInterval(0)
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_it_does_not_take_the_focus(qtbot, page, toast):
    field = QLineEdit(page)
    field.show()
    field.setFocus()
    toast.say("Entry deleted.", "Undo")
    assert field.hasFocus()
