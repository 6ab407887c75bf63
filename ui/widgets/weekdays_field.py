"""Some of the days of the week."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from journal.settings import DAY_NAMES
from ui.theme import Theme
from ui.widgets.chip import Chip


class WeekdaysField(QWidget):
    """Seven chips from Monday to Sunday; those chosen are checked."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = tuple(Chip(theme, name[:3], checkable=True) for name in DAY_NAMES)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for chip, name in zip(self._chips, DAY_NAMES, strict=True):
            chip.setAccessibleName(name)
            chip.toggled.connect(self.edited)
            row.addWidget(chip)
        row.addStretch(1)
        self.setFocusProxy(self._chips[0])

    def set_value(self, days: Collection[int]) -> None:
        """Check the days given, counted from 0 (Monday) to 6."""
        for day, chip in enumerate(self._chips):
            chip.setChecked(day in days)

    def value(self) -> tuple[int, ...]:
        """The days checked, in the order of the week."""
        return tuple(day for day, chip in enumerate(self._chips) if chip.isChecked())
