"""Work runs on another thread and its results come back on this one."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject

from journal.errors import CannotWrite
from ui.background import Background


class Receiver(QObject):
    def __init__(self):
        super().__init__()
        self.values = []
        self.errors = []
        self.threads = []

    def take(self, value):
        self.values.append(value)
        self.threads.append(threading.current_thread())

    def fail(self, error):
        self.errors.append(error)
        self.threads.append(threading.current_thread())


def full():
    raise CannotWrite("The disk is full.")


def broken():
    raise KeyError("Dana")


@pytest.fixture
def receiver(qapp):
    return Receiver()


@pytest.mark.parametrize("inline", [True, False])
def test_a_value_comes_back_on_this_thread(qtbot, receiver, inline):
    background = Background(inline=inline)
    background.run(threading.current_thread, receiver.take, receiver.fail)
    qtbot.waitUntil(lambda: bool(receiver.values))
    assert (receiver.values[0] is threading.current_thread()) is inline
    assert receiver.threads == [threading.current_thread()]
    assert not background.busy()


def test_what_the_user_can_act_on_is_handed_over(qtbot, receiver):
    background = Background()
    background.run(full, receiver.take, receiver.fail)
    qtbot.waitUntil(lambda: bool(receiver.errors))
    assert str(receiver.errors[0]) == "The disk is full."


def test_a_fault_is_handed_over_and_raised_again(qtbot, receiver):
    background = Background()
    with qtbot.captureExceptions() as raised:
        background.run(broken, receiver.take, receiver.fail)
        qtbot.waitUntil(lambda: bool(raised))
    assert [type(error) for error in receiver.errors] == [KeyError]
    assert raised[0][0] is KeyError


def test_many_pieces_of_work_all_come_back(qtbot, receiver):
    background = Background()
    for _ in range(200):
        background.run(object, receiver.take, receiver.fail)
    qtbot.waitUntil(lambda: len(receiver.values) == 200)


def test_nothing_is_handed_to_a_receiver_that_is_gone(qtbot):
    background = Background()
    gate = threading.Event()
    receiver = Receiver()
    background.run(gate.wait, receiver.take, receiver.fail)
    del receiver
    gate.set()
    background.wait()
    qtbot.waitUntil(lambda: not background.busy())


def test_what_is_still_under_way_at_the_end_is_waited_for_and_not_handed_over(qtbot, receiver):
    background = Background()
    background.run(threading.current_thread, receiver.take, receiver.fail)
    background.wait()
    background.run(int, receiver.take, receiver.fail)
    qtbot.waitUntil(lambda: bool(receiver.values))
    assert receiver.values == [0]


def test_the_garbage_collector_waits_for_the_work_to_end(qtbot, receiver):
    background, go_on = Background(), threading.Event()
    assert gc.isenabled()
    background.run(go_on.wait, receiver.take, receiver.fail)
    assert not gc.isenabled()
    go_on.set()
    qtbot.waitUntil(lambda: bool(receiver.values))
    assert gc.isenabled()
