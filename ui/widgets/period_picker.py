"""Which period is shown: its length, the one before and after, or any two dates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QPushButton, QWidget

from journal.periods import Period, Unit, custom, following, of_unit, previous
from journal.settings import Settings
from ui.icons import icon
from ui.theme import Theme, Token
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.segmented import Segmented
from ui.widgets.settling import settle
from ui.widgets.text_label import TextLabel, TextRole

_LENGTHS = (
    (Unit.WEEK, "Week"),
    (Unit.MONTH, "Month"),
    (Unit.QUARTER, "Quarter"),
    (Unit.YEAR, "Year"),
    (Unit.CUSTOM, "Custom"),
)
FIRST_YEAR, LAST_YEAR = 1900, 2200
_STEPS: dict[int, Callable[[Period, Settings], Period]] = {Qt.Key.Key_Left: previous, Qt.Key.Key_Right: following}


class PeriodPicker(QWidget):
    """Sends ``period_changed`` with the Period the user has picked; ``set_period`` sends nothing.

    Alt+Left and Alt+Right step to the period before and after. ``today`` says what day it is whenever asked.
    """

    period_changed = Signal(object)

    def __init__(
        self, theme: Theme, settings: Settings, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._today = today
        self._period = of_unit(Unit.QUARTER, today(), settings)
        self._lengths = Segmented("Length of the period", _LENGTHS)
        self._back = _button("Previous period", "Alt+Left")
        self._label = TextLabel("", TextRole.HEADING)
        self._on = _button("Next period", "Alt+Right")
        self._dates = TextLabel("", TextRole.MUTED)
        self._from = _date_edit("First day")
        self._to = _date_edit("Last day")
        self._which = QWidget()
        self._now = QPushButton("Today")
        self._now.setAccessibleName("Go to today’s period")
        self._arrange()
        self._connect()
        self._draw_icons()
        self.set_period(self._period)

    def period(self) -> Period:
        """The period shown."""
        return self._period

    def set_period(self, period: Period) -> None:
        """Show a period without sending it."""
        self._period = period
        free = period.unit is Unit.CUSTOM
        self._lengths.set_value(period.unit)
        self._label.setText(period.label)
        self._dates.setText(period.dates)
        self._label.setVisible(not free)
        self._dates.setVisible(not free)
        for edit, day in ((self._from, period.start), (self._to, period.end)):
            edit.setVisible(free)
            blocked = edit.blockSignals(True)
            edit.setDate(QDate(day.year, day.month, day.day))
            edit.blockSignals(blocked)
        self._now.setEnabled(self._today() not in period)
        settle(self)

    def set_settings(self, settings: Settings) -> None:
        """Count weeks, quarters and years by other settings from now on; the period is read again by them."""
        if settings != self._settings:
            self._settings = settings
            if self._period.unit is not Unit.CUSTOM:
                self.set_period(of_unit(self._period.unit, self._day_in_sight(), settings))

    def step_key(self, event: QKeyEvent) -> bool:
        """Step when the keys are Alt+Left or Alt+Right; says whether they were."""
        step = _STEPS.get(event.key())
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
            return False
        self._step(step)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Left and Alt+Right step."""
        if not self.step_key(event):
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        """The period and its two arrows stay together when the row is broken."""
        inside = QHBoxLayout(self._which)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        for widget in (self._back, self._label, self._from, self._to, self._on):
            inside.addWidget(widget)
        row = FlowLayout(self)
        for part in (self._lengths, self._which, self._dates, self._now):
            row.addWidget(part)

    def _connect(self) -> None:
        self._lengths.chosen.connect(self._pick_length)
        self._back.clicked.connect(self._go_back)
        self._on.clicked.connect(self._go_on)
        self._now.clicked.connect(self._go_to_today)
        self._from.dateChanged.connect(self._pick_first_day)
        self._to.dateChanged.connect(self._pick_last_day)
        self._theme.changed.connect(self._draw_icons)

    def _draw_icons(self) -> None:
        self._back.setIcon(icon(self._theme, "chevron-left", Token.INK, 14))
        self._on.setIcon(icon(self._theme, "chevron-right", Token.INK, 14))

    def _pick(self, period: Period) -> None:
        self.set_period(period)
        self.period_changed.emit(period)

    def _pick_length(self, unit: Unit) -> None:
        if unit is Unit.CUSTOM:
            self._pick(custom(self._period.start, self._period.end))
        else:
            self._pick(of_unit(unit, self._day_in_sight(), self._settings))

    def _day_in_sight(self) -> date:
        """The day that stays in the period when its length or the settings change."""
        today = self._today()
        return today if today in self._period else self._period.start

    def _go_back(self) -> None:
        self._step(previous)

    def _go_on(self) -> None:
        self._step(following)

    def _step(self, step: Callable[[Period, Settings], Period]) -> None:
        """Go on by one period, but not out of the years that entries can have."""
        if self._period.start.year > FIRST_YEAR and self._period.end.year < LAST_YEAR:
            self._pick(step(self._period, self._settings))

    def _go_to_today(self) -> None:
        """The period of the same length that ends today, or that today lies in."""
        today = self._today()
        if self._period.unit is Unit.CUSTOM:
            self._pick(custom(today - (self._period.end - self._period.start), today))
        else:
            self._pick(of_unit(self._period.unit, today, self._settings))

    def _pick_first_day(self, day: QDate) -> None:
        start = _python_date(day)
        self._pick(custom(start, max(start, self._period.end)))

    def _pick_last_day(self, day: QDate) -> None:
        end = _python_date(day)
        self._pick(custom(min(end, self._period.start), end))


def _button(name: str, keys: str) -> QPushButton:
    button = QPushButton()
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({keys})")
    button.setFixedWidth(30)
    return button


def _date_edit(name: str) -> QDateEdit:
    edit = QDateEdit()
    edit.setAccessibleName(name)
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("d MMM yyyy")
    edit.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
    edit.setKeyboardTracking(False)
    return edit


def _python_date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
