"""A line for the time of day something began; it may stay empty."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.errors import NotUnderstood
from journal.typed_times import read_start
from ui.widgets.problem import mark_problem


class StartField(QLineEdit):
    """Reads 10:30, 1030, 9 or 2pm. Text that is not understood stays and is marked with a sentence."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: time | None = None
        self._shown_text = ""
        self.setAccessibleName("Start time")
        self.setPlaceholderText("No time")
        self.setToolTip("When it began, like 10:30 or 2pm. Leave it empty if you do not know.")
        self.setFixedWidth(78)
        self.textEdited.connect(self._forgive)
        self.editingFinished.connect(self._echo)

    def set_value(self, start: time | None) -> None:
        """Show a time of day, or none."""
        self._shown = start
        self._shown_text = f"{start:%H:%M}" if start else ""
        self.setText(self._shown_text)
        mark_problem(self, "")

    def read(self) -> time | None:
        """The time typed; a time shown and not touched comes back to the second.

        Raises:
            NotUnderstood: the text is no time of day.
        """
        return self._shown if self.text() == self._shown_text else read_start(self.text())

    def restore(self, text: str) -> None:
        """Put typed text back as it was, understood or not."""
        self.setText(text)
        self._echo()

    def _forgive(self) -> None:
        mark_problem(self, "")
        self.edited.emit()

    def _echo(self) -> None:
        try:
            start = self.read()
        except NotUnderstood as error:
            mark_problem(self, str(error))
            return
        mark_problem(self, "")
        if self.text() != self._shown_text:
            self.setText(f"{start:%H:%M}" if start else "")
