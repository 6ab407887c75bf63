"""Activities by their minutes, each bar in the colour and with the mark of its side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from journal.balance import ActivityBalance, Sums
from journal.charts.words import hours_words
from journal.records import Side
from journal.wording import time_words
from ui.models.bar_list import BarRow
from ui.theme import Theme
from ui.widgets.bar_rows import BarRows


class BarsList(BarRows):
    """One row an activity; ``chosen`` carries the Activity."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "Activities by time", parent)

    def show_activities(self, lines: Sequence[ActivityBalance]) -> None:
        """Show the activities in the order given; the longest bar fills its room."""
        full = max((line.minutes for line in lines), default=0)
        self.show_rows([_row(line, full) for line in lines])


def _row(line: ActivityBalance, full: int) -> BarRow:
    side = line.activity.side
    leads = side is Side.LEADERSHIP
    return BarRow(
        record=line.activity,
        name=line.activity.name,
        sums=Sums(leadership=line.minutes if leads else 0, management=0 if leads else line.minutes),
        full=full,
        figures=(hours_words(line.minutes),),
        words=(line.activity.name, f"{side.label}, {time_words(line.minutes)}"),
        side=side,
    )
