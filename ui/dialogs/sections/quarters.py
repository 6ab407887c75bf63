"""Where the fiscal quarters lie."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from journal.periods import MONTH_NAMES, day_words, quarter_of
from journal.settings import Settings
from ui.dialogs.sections.draft import SettingsDraft
from ui.dialogs.sections.section import Section
from ui.widgets.choice_field import ChoiceField


class QuartersSection(Section):
    """The month in which quarter 1 begins, and which quarter today lies in by it."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("Quarters", parent)
        self._today = today
        self._start = ChoiceField(enumerate(MONTH_NAMES, start=1))
        self.rows.add("Quarter 1 begins in", self._start)
        self.rows.add_note("A fiscal year is named after the calendar year in which it begins.")
        self._start.edited.connect(self._hint)
        self._start.edited.connect(self.edited)

    def show_draft(self, draft: SettingsDraft) -> None:
        """Show the month."""
        self._start.set_value(draft.settings.fiscal_start)
        self._hint()

    def read(self, onto: SettingsDraft) -> SettingsDraft:
        """The draft with the month chosen."""
        return replace(onto, settings=replace(onto.settings, fiscal_start=self._start.value()))

    def _hint(self) -> None:
        quarter = quarter_of(self._today, Settings(fiscal_start=self._start.value()))
        today = day_words(self._today, year=True)
        self.rows.set_hint(self._start, f"Today, {today}, lies in {quarter.label} ({quarter.dates}).")
