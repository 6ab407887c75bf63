"""What goes into a summary, and how people appear in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from journal.summary import People, SummaryOptions
from ui.widgets.segmented import Segmented
from ui.widgets.text_label import TextLabel, TextRole


class SummaryFields(QWidget):
    """Check boxes and a row of buttons; ``edited`` is sent when the user has changed one of them."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = QCheckBox("Figures")
        self.charts = QCheckBox("Charts")
        self.insights = QCheckBox("Insights")
        self.entries = QCheckBox("List of entries")
        self.notes = QCheckBox("Notes")
        self.people = Segmented("People appear as", [(how, how.label) for how in People])
        self._boxes = (self.figures, self.charts, self.insights, self.entries, self.notes)
        self._name()
        self._arrange()
        self._connect()

    def show_options(self, options: SummaryOptions) -> None:
        """Show what is chosen without sending it."""
        chosen = (options.figures, options.charts, options.insights, options.lists_entries, options.with_notes)
        for box, checked in zip(self._boxes, chosen, strict=True):
            blocked = box.blockSignals(True)
            box.setChecked(checked)
            box.blockSignals(blocked)
        self.people.set_value(options.people)

    def read(self) -> SummaryOptions:
        """What is chosen."""
        people = self.people.value()
        return SummaryOptions(
            people=people if isinstance(people, People) else People.INITIALS,
            figures=self.figures.isChecked(),
            charts=self.charts.isChecked(),
            insights=self.insights.isChecked(),
            with_entries=self.entries.isChecked(),
            with_notes=self.notes.isChecked(),
        )

    def _name(self) -> None:
        for box in self._boxes:
            box.setAccessibleName(box.text())
        self.entries.setAccessibleDescription("Private entries never")
        self.notes.setAccessibleDescription("Only of entries that allow it, never private ones")

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(TextLabel("What goes in", TextRole.MUTED))
        first = QHBoxLayout()
        first.setSpacing(18)
        for box in (self.figures, self.charts, self.insights):
            first.addWidget(box)
        first.addStretch(1)
        rows.addLayout(first)
        for box, remark in ((self.entries, "never private ones"), (self.notes, "only where the entry allows it")):
            row = QHBoxLayout()
            row.addWidget(box)
            row.addStretch(1)
            row.addWidget(TextLabel(remark, TextRole.CAPTION))
            rows.addLayout(row)
        rows.addSpacing(10)
        rows.addWidget(TextLabel("People appear as", TextRole.MUTED))
        rows.addWidget(self.people)

    def _connect(self) -> None:
        self.entries.toggled.connect(self._drop_notes)
        self.notes.toggled.connect(self._take_entries)
        for box in self._boxes:
            box.toggled.connect(self.edited)
        self.people.chosen.connect(self.edited)

    def _drop_notes(self, listed: bool) -> None:
        """Notes stand below their entries, so that they go when the list goes."""
        if not listed:
            self._follow(self.notes, checked=False)

    def _take_entries(self, noted: bool) -> None:
        if noted:
            self._follow(self.entries, checked=True)

    def _follow(self, box: QCheckBox, *, checked: bool) -> None:
        blocked = box.blockSignals(True)
        box.setChecked(checked)
        box.blockSignals(blocked)
