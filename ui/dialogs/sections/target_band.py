"""The target band for leadership's share: the one in force, one's own, and those before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from journal.balance import band_on
from journal.band_history import BandSpan, band_effect, band_spans
from journal.charts.remarks import band_origin, band_reason
from journal.records import Band
from ui.dialogs.sections.draft import SettingsDraft
from ui.dialogs.sections.section import Section
from ui.widgets.date_field import DateField
from ui.widgets.number_field import NumberField
from ui.widgets.text_label import TextRole

_STEP = 5  # percentage points


class TargetBandSection(Section):
    """Says why the band is what it is, and lets the manager set another one from a day on."""

    def __init__(self, bands: Sequence[Band], today: date, parent: QWidget | None = None) -> None:
        super().__init__("Target band", parent)
        self._bands = tuple(bands)
        current = band_on(today, bands)
        self._band = Band(since=today, low=current.low, high=current.high, own=True)
        self._own = QCheckBox("Set a band of my own")
        self._low = NumberField(0, 100, "% leadership", step=_STEP)
        self._high = NumberField(0, 100, "% leadership", step=_STEP)
        self._since = DateField()
        self._arrange(current)
        self._connect()

    def show_draft(self, draft: SettingsDraft) -> None:
        """Show the band to be set, or the numbers in force when there is none."""
        self._band = draft.band or self._band
        self._own.setChecked(draft.band is not None)
        self._low.setValue(self._band.low)
        self._high.setValue(self._band.high)
        self._since.set_value(self._band.since)
        self._allow()

    def read(self, onto: SettingsDraft) -> SettingsDraft:
        """The draft with the band to be set; with none when the manager sets none."""
        for field in (self._high, self._since):
            self.rows.set_hint(field, "")
        if not self._own.isChecked():
            return replace(onto, band=None)
        with self.rows.checking(self._high):
            low, high = self._low.value(), self._high.value()
            band = replace(self._band, low=low, high=high, since=self._since.value())
        self.rows.set_hint(self._since, band_effect(band, self._bands))
        return replace(onto, band=band)

    def _arrange(self, current: Band) -> None:
        reason, _, caution = band_reason(current).partition("\n\n")
        self.rows.add_note(reason, TextRole.BODY)
        self.rows.add_note(caution)
        self.rows.add("Another band", self._own)
        self._own.setAccessibleName(self._own.text())
        self.rows.add("At least", self._low)
        self.rows.add("At most", self._high)
        self.rows.add("In force from", self._since)
        if others := [span for span in band_spans(self._bands) if span.band != current]:
            self._list(others)

    def _list(self, spans: Sequence[BandSpan]) -> None:
        """Add the bands of other times as text that the keyboard can reach, and so bring into sight."""
        words = "\n".join(f"{one.band.low}–{one.band.high}%, {one.dates}. {band_origin(one.band)}" for one in spans)
        self.rows.add_heading("Other bands")
        note = self.rows.add_note(words)
        note.setAccessibleName(f"Other bands: {words}")
        note.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def _connect(self) -> None:
        self._own.toggled.connect(self._allow)
        self._own.toggled.connect(self.edited)
        for field in (self._low, self._high, self._since):
            field.edited.connect(self.edited)

    def _allow(self) -> None:
        for field in (self._low, self._high, self._since):
            field.setEnabled(self._own.isChecked())
