"""A length of time in hours and minutes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.widgets.number_field import NumberField


class HoursField(QWidget):
    """Two numbers beside each other; together they may be any time from none to a little over a day."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hours = NumberField(0, 24, " h")
        self._minutes = NumberField(0, 59, " min", step=15)
        self._hours.setAccessibleName("Hours")
        self._minutes.setAccessibleName("Minutes beside the hours")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._hours)
        row.addWidget(self._minutes)
        row.addStretch(1)
        self.setFocusProxy(self._hours)
        self._hours.edited.connect(self.edited)
        self._minutes.edited.connect(self.edited)

    def set_value(self, minutes: int) -> None:
        """Show minutes."""
        hours, rest = divmod(minutes, 60)
        self._hours.setValue(hours)
        self._minutes.setValue(rest)

    def value(self) -> int:
        """The minutes of both together."""
        return self._hours.value() * 60 + self._minutes.value()
