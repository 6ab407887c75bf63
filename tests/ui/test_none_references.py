"""PySide6 6.12.0 on Python 3.11 drops a reference of None with every call; this aborts the interpreter there."""

import sys

from PySide6.QtWidgets import QLabel


def test_none_survives_many_calls(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(20_000):
        label.setText(str(number))
    assert label.text() == "19999"
    assert sys.getrefcount(None) > before - 1000
