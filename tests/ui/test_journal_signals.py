"""What a journal tells reaches the pages; what the user can act on reaches the window, faults do not."""

import pytest
from PySide6.QtTest import QSignalSpy

from journal.errors import CannotWrite
from tests.builders import person


def test_a_command_is_told(journal, signals, qtbot):
    signals.listen(journal)
    with qtbot.waitSignal(signals.changed) as told:
        journal.add_person(person())
    assert told.args[0].name == "Add person"


def test_a_failure_becomes_a_sentence(signals, qtbot):
    with qtbot.waitSignal(signals.failed) as told, signals.failures_shown():
        raise CannotWrite("The disk is full.")
    assert told.args == ["The disk is full."]


def test_a_fault_goes_on(signals):
    told = QSignalSpy(signals.failed)
    with pytest.raises(KeyError), signals.failures_shown():
        raise KeyError("x")
    assert told.count() == 0
