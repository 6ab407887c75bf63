"""Tab goes through a part as it is laid out, whenever its controls were made."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from ui.tab_order import tab_as_laid_out


def test_controls_made_later_are_passed_where_they_stand(qtbot):
    window, part = QWidget(), QWidget()
    last = QPushButton("last")
    outer, rows, row = QVBoxLayout(window), QVBoxLayout(part), QHBoxLayout()
    outer.addWidget(part)
    outer.addWidget(last)
    first, second, third, number = QLineEdit(), QPushButton("second"), QPushButton("third"), QSpinBox()
    rows.addWidget(first)
    rows.addWidget(number)
    rows.insertLayout(1, row)
    row.addWidget(third)
    row.insertWidget(0, second)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    tab_as_laid_out(part)
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    for wanted in (second, third, number, last):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert wanted.hasFocus()
