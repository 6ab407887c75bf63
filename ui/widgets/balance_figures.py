"""The figures of a balance in one row: share, band, minutes by side, and how much of the time they rest on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.balance import Balance
from journal.charts.remarks import band_reason, comparison, coverage_remark
from journal.charts.words import share_words
from journal.wording import time_words
from ui.widgets.figure import Figure
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.popover import Popover
from ui.widgets.text_label import TextLabel, TextRole


class BalanceFigures(QWidget):
    """Share and band, hours by side, coverage beside them, and what must be said about them in a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share = Figure("leadership share")
        self.band = Figure("target band")
        self.leadership = Figure("leadership")
        self.management = Figure("management")
        self.untagged = Figure("untagged")
        self.coverage = Figure("of working time tagged")
        self.why = QPushButton("why?")
        self.why.setProperty("look", "link")
        self.why.setAccessibleName("Why this band?")
        self.remark = TextLabel("", TextRole.WARNING, wrap=True)
        self.compared = TextLabel("", TextRole.MUTED, wrap=True)
        self._popover = Popover(self.why)
        self._reason = ""
        self._arrange()
        self.why.clicked.connect(self._explain)

    def show_balance(self, balance: Balance, earlier: Balance | None) -> None:
        """Show the figures of a balance, and with ``earlier`` those of the period before in words."""
        sums = balance.sums
        self.share.show_number(share_words(sums.share))
        self.band.show_number(f"{balance.band.low}–{balance.band.high}%")
        self.leadership.show_number(time_words(sums.leadership))
        self.management.show_number(time_words(sums.management))
        self.untagged.show_number(time_words(sums.untagged))
        self.coverage.show_number(share_words(balance.coverage))
        self._reason = band_reason(balance.band)
        self.remark.setText(coverage_remark(balance))
        self.remark.setVisible(bool(self.remark.text()))
        self.compared.setText(comparison(balance, earlier) if earlier else "")
        self.compared.setVisible(earlier is not None)

    def _arrange(self) -> None:
        self.band.names.addWidget(self.why)
        figures = FlowLayout(spacing=12)
        for figure in (self.share, self.band, self.leadership, self.management, self.untagged, self.coverage):
            figures.addWidget(figure)
            figures.setAlignment(figure, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(figures)
        rows.addWidget(self.remark)
        rows.addWidget(self.compared)

    def _explain(self) -> None:
        self._popover.explain(self._reason)
