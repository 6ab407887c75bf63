"""The day and time of an entry."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QHBoxLayout, QWidget

from ui.widgets.start_field import StartField

FIRST, LAST = QDate(1900, 1, 1), QDate(2200, 12, 31)


class WhenField(QWidget):
    """A date with a calendar to pick from, and a start time that may be unknown."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = _DayEdit()
        self.start = StartField()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.day)
        row.addWidget(self.start)
        self.day.userDateChanged.connect(self.edited)
        self.start.edited.connect(self.edited)

    def set_value(self, day: date, start: time | None) -> None:
        """Show a day and its start time."""
        self.day.blockSignals(True)
        self.day.setDate(QDate(day.year, day.month, day.day))
        self.day.blockSignals(False)
        self.start.set_value(start)

    def read_day(self) -> date:
        """The day chosen."""
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())


class _DayEdit(QDateEdit):
    """A date written out, that the wheel leaves alone unless it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Date")
        self.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        self.setDateRange(FIRST, LAST)
        self.setDisplayFormat("ddd d MMM yyyy")
        self.setCalendarPopup(True)
        calendar = self.calendarWidget()
        calendar.setAccessibleName("Calendar")
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll while the date has no focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
