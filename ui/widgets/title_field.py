"""The large line an entry's title is typed in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget


class TitleField(QLineEdit):
    """A line without a frame; a title shown and not touched comes back to the character."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = self._shown_text = ""
        self.setProperty("look", "title")
        self.setAccessibleName("Title")
        self.setPlaceholderText("What was it about?")
        self.textEdited.connect(self.edited)

    def set_value(self, title: str) -> None:
        """Show a title from its beginning."""
        self._shown = title
        self.setText(" ".join(title.splitlines()))
        self._shown_text = self.text()
        self.setCursorPosition(0)

    def settle(self, title: str) -> None:
        """Take a title that was read from this line as the one shown."""
        self._shown, self._shown_text = title, self.text()

    def read(self) -> str:
        """The title typed."""
        return self._shown if self.text() == self._shown_text else self.text()
