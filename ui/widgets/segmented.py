"""A row of buttons of which at most one is down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

_PAD = 14


class Segmented(QWidget):
    """A choice among a few values, all of them in sight; the arrow keys move between them.

    ``chosen`` carries the value the user has picked; ``set_value`` sends nothing.
    """

    chosen = Signal(object)

    def __init__(self, name: str, options: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        """Offer each value under its words; ``name`` says to a screen reader what is chosen."""
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for index, (_, words) in enumerate(options):
            button = self._button(words, index, len(options))
            button.setAccessibleName(f"{name}: {words}")
            self._group.addButton(button, index)
            row.addWidget(button)
        self._group.idClicked.connect(self._send)

    def value(self) -> object:
        """The value that is down, or None when no button is."""
        index = self._group.checkedId()
        return self._values[index] if index >= 0 else None

    def set_value(self, value: object) -> None:
        """Put the button of a value down; a value that is not offered leaves none down."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._values[self._group.id(button)] == value)
        self._group.setExclusive(True)

    def _send(self, index: int) -> None:
        self.chosen.emit(self._values[index])

    @staticmethod
    def _button(words: str, index: int, count: int) -> QPushButton:
        button = _Segment(words)
        button.setCheckable(True)
        place = "only" if count == 1 else "first" if index == 0 else "last" if index == count - 1 else "middle"
        button.setProperty("segment", place)
        bold = QFont(button.font())
        bold.setWeight(QFont.Weight.DemiBold)
        button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(words) + 2 * _PAD)
        return button


class _Segment(QPushButton):
    """Moves in its row by plain arrow keys only: with Alt they belong to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave keys pressed with Alt to the parent."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
