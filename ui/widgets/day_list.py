"""The entries of one day, each a row that opens it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.allocating import sums_of
from journal.records import Entry, Person, Side, State
from journal.wording import time_words
from ui.layouts import take_out_all
from ui.reading_direction import isolated
from ui.theme import Theme
from ui.widgets.entry_row import EntryRow
from ui.widgets.text_label import TextLabel, TextRole


class DayList(QWidget):
    """Shows the entries of a day; ``chosen`` carries the one to open."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def show_entries(self, entries: Sequence[Entry], people: Mapping[int, Person], sides: Mapping[str, Side]) -> None:
        """Show these instead of what was shown, the earliest first."""
        take_out_all(self._rows)
        for entry in reversed(entries):
            sums = sums_of(entry.minutes, entry.allocations, sides)
            row = EntryRow(self._theme, entry, _below(entry, people), sums)
            row.clicked.connect(self._choose)
            self._rows.addWidget(row)
        if not entries:
            self._rows.addWidget(TextLabel("Nothing yet. Type what you did in the line above.", TextRole.MUTED))

    def _choose(self) -> None:
        row = self.sender()
        if isinstance(row, EntryRow):
            self.chosen.emit(row.entry)


def _below(entry: Entry, people: Mapping[int, Person]) -> str:
    """Start, kind, people, minutes and, unless it was held, the state."""
    names = [people[person].name for person in entry.people]
    who = isolated(names[0]) if len(names) == 1 else f"{len(names)} people" if names else ""
    start = f"{entry.start:%H:%M}" if entry.start else ""
    state = "" if entry.state is State.HELD else entry.state.label
    return " · ".join(part for part in (start, entry.kind.label, who, time_words(entry.minutes), state) if part)
