"""How often one-on-ones are wished, and how long each kind of work usually lasts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from journal.records import MINUTES_A_DAY, Kind
from ui.dialogs.sections.draft import SettingsDraft
from ui.dialogs.sections.section import Section
from ui.widgets.number_field import NumberField

_LONGEST_CADENCE = 365  # days
_STEP = 5  # minutes


class OneOnOnesSection(Section):
    """The usual cadence, and the minutes assumed for each kind of entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("One-on-ones", parent)
        self._cadence = NumberField(1, _LONGEST_CADENCE, " days")
        self._minutes = {kind: NumberField(1, MINUTES_A_DAY, " min", step=_STEP) for kind in Kind}
        self.rows.add(
            "At least every",
            self._cadence,
            "For people you add from now on; each person can have another number.",
        )
        self.rows.add_heading("Usual length")
        self.rows.add_note("Assumed, and shown as assumed, when you log a line without a duration.")
        for kind, field in self._minutes.items():
            self.rows.add(kind.label, field)
        for field in (self._cadence, *self._minutes.values()):
            field.edited.connect(self.edited)

    def show_draft(self, draft: SettingsDraft) -> None:
        """Show the cadence and the usual minutes."""
        self._cadence.setValue(draft.settings.cadence_days)
        for kind, field in self._minutes.items():
            field.setValue(draft.settings.usual_minutes(kind))

    def read(self, onto: SettingsDraft) -> SettingsDraft:
        """The draft with the cadence and the usual minutes chosen."""
        settings = replace(
            onto.settings,
            cadence_days=self._cadence.value(),
            one_on_one_minutes=self._minutes[Kind.ONE_ON_ONE].value(),
            deal_review_minutes=self._minutes[Kind.DEAL_REVIEW].value(),
            meeting_minutes=self._minutes[Kind.MEETING].value(),
            field_coaching_minutes=self._minutes[Kind.FIELD_COACHING].value(),
            solo_work_minutes=self._minutes[Kind.SOLO_WORK].value(),
        )
        return replace(onto, settings=settings)
