"""How a date of two numbers is read."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ui.dialogs.sections.draft import SettingsDraft
from ui.dialogs.sections.section import Section
from ui.widgets.segmented import Segmented


class DatesSection(Section):
    """Whether the day or the month comes first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Dates", parent)
        self._order = Segmented("3/11 means", ((True, "3 November"), (False, "March 11")))
        self.rows.add(
            "3/11 means",
            self._order,
            "For dates you type. A month written out, or 2026-11-03, is read the same either way.",
        )
        self._order.chosen.connect(self.edited)

    def show_draft(self, draft: SettingsDraft) -> None:
        """Show the order."""
        self._order.set_value(draft.settings.day_first)

    def read(self, onto: SettingsDraft) -> SettingsDraft:
        """The draft with the order chosen."""
        return replace(onto, settings=replace(onto.settings, day_first=bool(self._order.value())))
