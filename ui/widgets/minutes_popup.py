"""Typing the minutes of one activity."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal.errors import NotUnderstood
from ui.widgets.duration_field import DurationField
from ui.widgets.popup import Popup
from ui.widgets.problem import problem_of
from ui.widgets.text_label import TextLabel, TextRole


class MinutesPopup(Popup):
    """Asks for minutes of an activity; ``entered`` carries its key and the minutes, ``removed`` its key."""

    entered = Signal(str, int)
    removed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Minutes of an activity", parent)
        self._activity = ""
        self._title = TextLabel("", TextRole.HEADING)
        self.field = DurationField()
        self._room = TextLabel("", TextRole.CAPTION)
        self._remove = QPushButton("Remove")
        self._remove.setAccessibleName("Remove the activity")
        self._arrange()
        self.field.returnPressed.connect(self._enter)
        self._remove.clicked.connect(self._take_out)

    def ask(self, anchor: QWidget, activity: str, name: str, minutes: int, most: int) -> None:
        """Open under a chip; ``most`` is what fits without taking from other activities."""
        self._activity = activity
        self._title.setText(name)
        self._room.setText(f"Up to {most} min are free for it.")
        self.field.set_value(minutes)
        self.open_under(anchor)
        self.field.setFocus()
        self.field.selectAll()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.field)
        row.addWidget(self._remove)
        row.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.addWidget(self._title)
        rows.addLayout(row)
        rows.addWidget(self._room)

    def _enter(self) -> None:
        try:
            minutes = self.field.read()
        except NotUnderstood:
            self._room.setText(problem_of(self.field))
            return
        self.hide()
        self.entered.emit(self._activity, minutes)

    def _take_out(self) -> None:
        self.hide()
        self.removed.emit(self._activity)
