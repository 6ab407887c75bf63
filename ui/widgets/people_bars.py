"""Who got what: each person's minutes split into leadership and management."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from journal.balance import PersonBalance
from journal.charts.remarks import HARDLY_LED, hardly_led
from journal.charts.words import hours_words, share_words, side_lines
from ui.models.bar_list import BarRow
from ui.theme import Theme
from ui.widgets.bar_rows import BarRows

LOW_MARK = "▾"


class PeopleBars(BarRows):
    """One row a person; ``chosen`` carries the Person. A share that is hardly any is marked and said in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "Who got what", parent)

    def show_people(self, lines: Sequence[PersonBalance]) -> None:
        """Show the people in the order given; every bar is full, split by side."""
        self.show_rows([_row(line) for line in lines])


def _row(line: PersonBalance) -> BarRow:
    low = hardly_led(line.sums)
    share = share_words(line.sums.share)
    words = [line.person.name, f"{share} leadership", *side_lines(line.sums)]
    if low:
        words.append(f"Hardly any leadership: under {HARDLY_LED}%")
    return BarRow(
        record=line.person,
        name=line.person.name,
        sums=line.sums,
        full=line.sums.total,
        figures=(f"{LOW_MARK} {share}" if low else share, hours_words(line.sums.total)),
        words=tuple(words),
        low=low,
    )
