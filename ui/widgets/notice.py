"""A line above a form about something that happened to it, with what one can do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.widgets.text_label import TextLabel


class Notice(QFrame):
    """Hidden until it says something; ``first`` and ``second`` are the clicks on its buttons."""

    first = Signal()
    second = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "notice")
        self._words = TextLabel("", wrap=True)
        self._buttons = (QPushButton(), QPushButton())
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self._words, 1)
        for button in self._buttons:
            row.addWidget(button)
        self._buttons[0].clicked.connect(self.first)
        self._buttons[1].clicked.connect(self.second)
        self.hide()

    def say(self, sentence: str, *buttons: str) -> None:
        """Show a sentence with up to two buttons."""
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        for button, words in zip(self._buttons, (*buttons, "", ""), strict=False):
            button.setText(words)
            button.setAccessibleName(words)
            button.setVisible(bool(words))
        self.show()
