"""The newest entries with somebody, each a row that opens it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.allocating import sums_of
from journal.periods import day_words
from journal.records import Entry, Side, State
from journal.wording import time_words
from ui.layouts import take_out_all
from ui.theme import Theme
from ui.widgets.entry_row import EntryRow
from ui.widgets.text_label import TextLabel, TextRole


class HistoryList(QWidget):
    """Shows entries in the order given; ``chosen`` carries the one to open."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.setAccessibleName("History")

    def show_entries(self, entries: Sequence[Entry], sides: Mapping[str, Side], today: date) -> None:
        """Show these instead of what was shown."""
        take_out_all(self._rows)
        for entry in entries:
            sums = sums_of(entry.minutes, entry.allocations, sides)
            row = EntryRow(self._theme, entry, _below(entry, today), sums)
            row.clicked.connect(self._choose)
            self._rows.addWidget(row)
        if not entries:
            self._rows.addWidget(TextLabel("No entry yet.", TextRole.MUTED))

    def _choose(self) -> None:
        row = self.sender()
        if isinstance(row, EntryRow):
            self.chosen.emit(row.entry)


def _below(entry: Entry, today: date) -> str:
    """Date, kind, minutes and, unless it was held, the state; the year where it is not this one."""
    day = day_words(entry.date, year=entry.date.year != today.year)
    state = "" if entry.state is State.HELD else entry.state.label
    return " · ".join(part for part in (day, entry.kind.label, time_words(entry.minutes), state) if part)
