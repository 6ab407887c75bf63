"""The weeks chart on its card, with its table twin, copying and saving."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from journal.balance import Balance
from journal.charts.columns import FOLD_ABOVE
from journal.files import write_private
from ui import asking
from ui.journal_signals import JournalSignals
from ui.painting.chart_pictures import chart_document, chart_image
from ui.theme import Theme
from ui.widgets.card import Card
from ui.widgets.chart_table import ChartTable
from ui.widgets.weeks_chart import WeeksChart

_LOWEST, _HIGHEST = 330, 440  # px; a lower chart hides its shape, a higher one pushes apart what belongs together


class ChartCard(Card):
    """Shows a balance as a chart or as a table; ``menu`` offers the same acts as the chart's context menu."""

    week_chosen = Signal(object)

    def __init__(self, theme: Theme, signals: JournalSignals, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._theme = theme
        self._signals = signals
        self._balance: Balance | None = None
        self._heading = ""
        self.chart = WeeksChart(theme)
        self.table = ChartTable()
        self._faces = QStackedWidget()
        self.menu = QMenu(self)
        self._fill_menu()
        self.setMinimumHeight(_LOWEST)
        self.setMaximumHeight(_HIGHEST)
        self._faces.addWidget(self.chart)
        self._faces.addWidget(self.table)
        self.body.addWidget(self._faces, 1)
        self.chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.chart.customContextMenuRequested.connect(self._open_menu)
        self.chart.week_chosen.connect(self.week_chosen)

    def show_balance(self, balance: Balance) -> None:
        """Show the weeks of a balance."""
        self._balance = balance
        step = "week by week" if len(balance.weeks) <= FOLD_ABOVE else "month by month"
        self._heading = f"Where your time went, {step}"
        self.setAccessibleName(self._heading)
        self.chart.show_balance(balance, self._heading)
        self.table.show_balance(balance)

    def copy(self) -> None:
        """Put the chart on the clipboard as a picture, or the table as text when that is shown."""
        if self.shows_table():
            self.table.copy()
            self._signals.said.emit("Table copied.")
        elif self._balance:
            QGuiApplication.clipboard().setImage(chart_image(self._balance, self._heading, self._theme))
            self._signals.said.emit("Chart copied.")

    def save_png(self) -> None:
        """Ask where, and save the chart as a PNG picture."""
        self._save("Save the chart as PNG", "Pictures (*.png)", ".png", self._png)

    def save_svg(self) -> None:
        """Ask where, and save the chart as an SVG drawing."""
        self._save("Save the chart as SVG", "Drawings (*.svg)", ".svg", self._svg)

    def shows_table(self) -> bool:
        """Whether the table is in front."""
        return self._faces.currentWidget() is self.table

    def turn(self) -> None:
        """Show the table in place of the chart, or the chart again."""
        self._faces.setCurrentWidget(self.chart if self.shows_table() else self.table)
        self._turn.setText("Show as chart" if self.shows_table() else "Show as table")
        (self.table if self.shows_table() else self.chart).setFocus()

    def _fill_menu(self) -> None:
        self.menu.addAction("Copy chart", self.copy)
        self.menu.addAction("Save as PNG…", self.save_png)
        self.menu.addAction("Save as SVG…", self.save_svg)
        self.menu.addSeparator()
        self._turn = self.menu.addAction("Show as table", self.turn)

    def _open_menu(self, at: QPoint) -> None:
        self.menu.popup(self.chart.mapToGlobal(at))

    def _save(self, title: str, kinds: str, ending: str, data: Callable[[Balance], bytes]) -> None:
        if self._balance is None:
            return
        path = asking.save_file(self, title, kinds, Path(f"balance-{self._balance.period.code}{ending}"))
        if path is not None:
            with self._signals.failures_shown():
                write_private(path if path.suffix else path.with_suffix(ending), data(self._balance))
                self._signals.said.emit("Chart saved.")

    def _png(self, balance: Balance) -> bytes:
        return png_bytes(chart_image(balance, self._heading, self._theme))

    def _svg(self, balance: Balance) -> bytes:
        return chart_document(balance, self._heading, self._theme).encode()


def png_bytes(image: QImage) -> bytes:
    """An image as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
