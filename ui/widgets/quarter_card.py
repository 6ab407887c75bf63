"""This quarter so far: the share, the band, and how much of the time they rest on."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from journal.balance import Balance
from journal.charts.words import share_words
from journal.periods import day_words, weeks
from journal.settings import Settings
from journal.wording import time_words
from ui.theme import Theme
from ui.widgets.card import Card
from ui.widgets.popover import Popover
from ui.widgets.share_bar import ShareBar
from ui.widgets.side_legend import SideLegend
from ui.widgets.text_label import TextLabel, TextRole


class QuarterCard(Card):
    """Shows the balance of the running quarter."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("This quarter so far", parent)
        self._weeks = TextLabel("", TextRole.MUTED)
        self._share = TextLabel("", TextRole.FIGURE)
        self._band = TextLabel("", TextRole.MUTED, wrap=True)
        self._minutes = TextLabel("", TextRole.MUTED)
        self._coverage = TextLabel("", TextRole.CAPTION, wrap=True)
        self._why = QPushButton("Why this band?")
        self._why.setProperty("look", "link")
        self._why.setAccessibleName("Why this band?")
        self._popover = Popover(self._why)
        self._shown: Balance | None = None
        self.bar = ShareBar(theme)
        self._legend = SideLegend(theme)
        self._lay_out()
        self._why.clicked.connect(self._explain)

    def show_balance(self, balance: Balance, today: date, settings: Settings) -> None:
        """Show the balance of a quarter."""
        sums, period = balance.sums, balance.period
        number = sum(week.start <= today for week in weeks(period, settings))
        self._weeks.setText(f"{period.label} · week {number} of {len(weeks(period, settings))}")
        self._share.setText(share_words(sums.share))
        self._band.setText(f"leadership · your band is {balance.band.low}–{balance.band.high}%")
        lead, manage = time_words(sums.leadership), time_words(sums.management)
        self._minutes.setText(f"{lead} leadership · {manage} management")
        self._coverage.setText(_coverage_words(balance))
        self._legend.show_band_since(
            "" if not balance.band.uuid else f"Target band since {day_words(balance.band.since, year=True)}"
        )
        self._shown = balance
        self.bar.show_balance(balance)

    def _lay_out(self) -> None:
        self.header.addWidget(self._weeks)
        figures = QHBoxLayout()
        figures.setSpacing(12)
        figures.addWidget(self._share)
        figures.addWidget(self._band, 1)
        figures.addWidget(self._minutes)
        below = QHBoxLayout()
        below.addWidget(self._legend, 1)
        below.addWidget(self._why)
        self.body.addLayout(figures)
        self.body.addWidget(self.bar)
        self.body.addLayout(below)
        self.body.addWidget(self._coverage)

    def _explain(self) -> None:
        if self._shown is not None:
            from journal.charts.remarks import band_reason  # late: reasons come with all the insights

            self._popover.explain(band_reason(self._shown.band))


def _coverage_words(balance: Balance) -> str:
    if balance.coverage is None:
        return "No working time has passed in this quarter yet."
    untagged = f", {time_words(balance.sums.untagged)} logged but untagged" if balance.sums.untagged else ""
    return f"Rests on {share_words(balance.coverage)} of your working time so far{untagged}."
