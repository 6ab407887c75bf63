"""A line in which minutes are typed the way people write them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from journal.errors import NotUnderstood
from journal.records import MINUTES_A_DAY
from journal.typed_times import minutes_words, read_minutes
from ui.widgets.problem import mark_problem

STEP = 5


class DurationField(QLineEdit):
    """Reads 45, 45m, 1h30, 1:30 or 1,5h; shows ``45 min``; the up and down arrows step to the next 5 minutes.

    ``edited`` carries the minutes each time they are understood and differ from before. Text that is not
    understood stays and is marked with a sentence.
    """

    edited = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes = 0
        self.setAccessibleName("Minutes")
        self.setPlaceholderText("45 min")
        self.setToolTip("How long it took, like 45, 1h30, 1:30 or 1.5h. The up and down arrows step by 5 minutes.")
        self.setFixedWidth(84)
        self.textEdited.connect(self._understand)
        self.editingFinished.connect(self._echo)

    def set_value(self, minutes: int) -> None:
        """Show minutes."""
        self._minutes = minutes
        self.setText(minutes_words(minutes))
        mark_problem(self, "")

    def read(self) -> int:
        """The minutes typed.

        Raises:
            NotUnderstood: the text is no duration of 1 to 1440 minutes.
        """
        return read_minutes(self.text())

    def restore(self, text: str) -> None:
        """Put typed text back as it was, understood or not."""
        self.setText(text)
        self._echo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step to the next or previous 5 minutes with the arrows."""
        if event.key() == Qt.Key.Key_Up:
            stepped = (self._minutes // STEP + 1) * STEP
        elif event.key() == Qt.Key.Key_Down:
            stepped = ((self._minutes - 1) // STEP) * STEP
        else:
            super().keyPressEvent(event)
            return
        self._take(max(1, min(stepped, MINUTES_A_DAY)))
        self.setText(minutes_words(self._minutes))
        mark_problem(self, "")

    def _understand(self) -> None:
        """Follow typing that can already be read; say nothing yet about what cannot."""
        mark_problem(self, "")
        try:
            self._take(self.read())
        except NotUnderstood:
            return

    def _echo(self) -> None:
        try:
            minutes = self.read()
        except NotUnderstood as error:
            mark_problem(self, str(error))
            return
        mark_problem(self, "")
        self.setText(minutes_words(minutes))
        self._take(minutes)

    def _take(self, minutes: int) -> None:
        if minutes != self._minutes:
            self._minutes = minutes
            self.edited.emit(minutes)
