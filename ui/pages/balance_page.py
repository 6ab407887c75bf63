"""The page Balance: how the time of a period went, by week, activity and person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from journal.charts.remarks import period_noun
from journal.filters import EntryFilter
from journal.guidance import load_guidance
from journal.insights import insights
from journal.periods import Period, Unit, previous
from journal.records import Activity, Person, State
from ui.journal_signals import JournalSignals
from ui.theme import Theme
from ui.widgets.balance_figures import BalanceFigures
from ui.widgets.bars_list import BarsList
from ui.widgets.card import Card
from ui.widgets.chart_card import ChartCard
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.insights_card import InsightsCard
from ui.widgets.page_area import SIDE, PageArea
from ui.widgets.people_bars import PeopleBars
from ui.widgets.period_picker import PeriodPicker
from ui.widgets.settling import settle
from ui.widgets.side_by_side import SideBySide
from ui.widgets.text_label import TextLabel, TextRole

if TYPE_CHECKING:
    from journal.journal import Journal

_ONE_ROW = 1080  # px from which the period and what can be done with it stand in one row
_TWO_COLUMNS = 1080  # px from which the insights stand beside the figures
_BESIDE = 640  # px from which the two lists stand beside each other
SHARED = "Two people in one entry share its minutes in the total; each sees all of it here."


class BalancePage(QWidget):
    """Shows the balance of the picked period and reads it again whenever the journal changes.

    ``entries_wanted`` carries an EntryFilter for the entries behind what was clicked, ``entry_wanted`` asks for the
    form of a new entry, ``change_wanted`` carries the words of a next step to be promised, and ``summary_wanted``
    the period to be summed up for the user's own manager.
    """

    entries_wanted = Signal(object)
    entry_wanted = Signal()
    change_wanted = Signal(str)
    summary_wanted = Signal(object)

    def __init__(self, journal: Journal, signals: JournalSignals, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._stale = True
        self.picker = PeriodPicker(theme, journal.settings, journal.today)
        self.compare = Chip(theme, "", checkable=True)
        self.copy = QPushButton("Copy chart")
        self.export = QPushButton("Export…")
        self.figures = BalanceFigures()
        self.chart = ChartCard(theme, signals)
        self.activities = BarsList(theme)
        self.people = PeopleBars(theme)
        self.insights = InsightsCard(load_guidance())
        self._no_activities = TextLabel("No time was filed in this period.", TextRole.MUTED, wrap=True)
        self._no_people = TextLabel("Nobody took part in an entry of this period.", TextRole.MUTED, wrap=True)
        self._shared = TextLabel(SHARED, TextRole.CAPTION, wrap=True)
        self._empty = EmptyState(
            theme,
            "scale",
            "Nothing logged yet",
            "Log a one-on-one or a meeting and say what it was about; from then on your balance shows here.",
            "New entry",
        )
        self._faces = QStackedWidget()
        self._name()
        self._arrange()
        self._connect(signals)

    def show_period(self, period: Period) -> None:
        """Show the balance of a period."""
        self.picker.set_period(period)
        self._load()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Left and Alt+Right step to the period before and after."""
        if not self.picker.step_key(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed since the page was last seen."""
        super().showEvent(event)
        if self._stale:
            self._load()

    def _name(self) -> None:
        self.setAccessibleName("Balance")
        self.copy.setAccessibleName("Copy chart")
        self.export.setAccessibleName("Export")
        self.export.setMenu(self.chart.menu)
        self.chart.menu.addSeparator()
        self.chart.menu.addAction("Summary for my manager…", self._want_summary)

    def _arrange(self) -> None:
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.compare)
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.export)
        top = SideBySide(_ONE_ROW, spacing=8)
        top.add(self.picker)
        top.add(acts, 1)
        self._faces.addWidget(PageArea(self._content(), bottom=16))
        self._faces.addWidget(self._empty)
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 16, SIDE, 12)
        head.addWidget(top)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(head)
        rows.addWidget(self._faces, 1)

    def _content(self) -> QWidget:
        figures, activities, people = Card(), Card("Activities"), Card("Who got what")
        figures.body.addWidget(self.figures)
        for card, widgets in (
            (activities, (self.activities, self._no_activities)),
            (people, (self.people, self._no_people, self._shared)),
        ):
            for widget in widgets:
                card.body.addWidget(widget)
            card.body.addStretch(1)
        lists = SideBySide(_BESIDE)
        lists.add(activities, 1)
        lists.add(people, 1)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(16)
        rows.addWidget(figures)
        rows.addWidget(self.chart, 4)
        rows.addWidget(lists)
        rows.addStretch(1)
        content = SideBySide(_TWO_COLUMNS)
        content.add(column, 7)
        content.add(self.insights, 3)
        return content

    def _connect(self, signals: JournalSignals) -> None:
        self.picker.period_changed.connect(self._load)
        self.compare.toggled.connect(self._load)
        self.copy.clicked.connect(self.chart.copy)
        self.chart.week_chosen.connect(self._want_week)
        self.activities.chosen.connect(self._want_activity)
        self.people.chosen.connect(self._want_person)
        self.insights.show_entries.connect(self._want_entries)
        self.insights.change_wanted.connect(self.change_wanted)
        self._empty.acted.connect(self.entry_wanted)
        signals.changed.connect(self._follow)

    def _follow(self) -> None:
        """Read the journal again: now when the page is seen, else when it is next shown."""
        self._stale = True
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        self._stale = False
        self.picker.set_settings(self._journal.settings)
        period = self.picker.period()
        evidence = self._journal.evidence(period)
        balance = evidence.balance
        self.compare.setText(_compare_words(previous(period, self._journal.settings)))
        self.figures.show_balance(balance, evidence.before if self.compare.isChecked() else None)
        self.chart.show_balance(balance)
        self.activities.show_activities(balance.activities)
        self.people.show_people(balance.people)
        self.insights.set_title(f"What the {period_noun(period)} shows")
        self.insights.show_insights(insights(evidence))
        for lines, shown, instead in (
            (balance.activities, (self.activities,), self._no_activities),
            (balance.people, (self.people, self._shared), self._no_people),
        ):
            for widget in shown:
                widget.setVisible(bool(lines))
            instead.setVisible(not lines)
        nothing = not balance.sums.total and not self._journal.count(EntryFilter()).entries
        self._faces.setCurrentIndex(1 if nothing else 0)
        for control in (self.compare, self.copy, self.export):
            control.setEnabled(not nothing)
        settle(self)

    def _want_entries(self, ids: tuple[int, ...]) -> None:
        self.entries_wanted.emit(EntryFilter(ids=ids))

    def _want_summary(self) -> None:
        self.summary_wanted.emit(self.picker.period())

    def _want_week(self, period: Period) -> None:
        self.entries_wanted.emit(EntryFilter(period=period, states=(State.HELD,)))

    def _want_activity(self, activity: Activity) -> None:
        self.entries_wanted.emit(EntryFilter(period=self.picker.period(), activity=activity.key, states=(State.HELD,)))

    def _want_person(self, person: Person) -> None:
        self.entries_wanted.emit(EntryFilter(period=self.picker.period(), people=(person.id,), states=(State.HELD,)))


def _compare_words(before: Period) -> str:
    return "Compare with before" if before.unit is Unit.CUSTOM else f"Compare with {before.label}"
