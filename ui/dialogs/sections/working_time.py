"""When the manager works."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from journal.settings import DAY_NAMES
from ui.dialogs.sections.draft import SettingsDraft
from ui.dialogs.sections.section import Section
from ui.theme import Theme
from ui.widgets.choice_field import ChoiceField
from ui.widgets.hours_field import HoursField
from ui.widgets.weekdays_field import WeekdaysField

NO_DAYS = "Without a working day there is no working time to compare with, and coverage is not shown."


class WorkingTimeSection(Section):
    """Working days, the length of one, and the day on which a week begins."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Working time", parent)
        self._days = WeekdaysField(theme)
        self._length = HoursField()
        self._first = ChoiceField(enumerate(DAY_NAMES))
        self.rows.add("Working days", self._days)
        self.rows.add("Hours a day", self._length, "Coverage is the tagged part of this time.")
        self.rows.add("A week begins on", self._first)
        for field in (self._days, self._length, self._first):
            field.edited.connect(self.edited)
        self._days.edited.connect(self._hint)

    def show_draft(self, draft: SettingsDraft) -> None:
        """Show the working time."""
        self._days.set_value(draft.settings.working_days)
        self._length.set_value(draft.settings.working_minutes)
        self._first.set_value(draft.settings.week_start)
        self._hint()

    def read(self, onto: SettingsDraft) -> SettingsDraft:
        """The draft with the working time chosen."""
        with self.rows.checking(self._length):
            settings = replace(onto.settings, working_minutes=self._length.value())
        settings = replace(settings, working_days=self._days.value(), week_start=self._first.value())
        return replace(onto, settings=settings)

    def _hint(self) -> None:
        self.rows.set_hint(self._days, "" if self._days.value() else NO_DAYS)
