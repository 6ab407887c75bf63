"""Open commitments, each with a box that says it was kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from journal.periods import day_words
from journal.records import Commitment, Person
from ui.layouts import take_out_all
from ui.reading_direction import isolated
from ui.widgets.text_label import TextLabel, TextRole


class CommitmentList(QWidget):
    """Shows commitments; ``kept`` carries the one whose box was ticked."""

    kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[QCheckBox, Commitment] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(10)
        self.setAccessibleName("Open commitments")

    def show_commitments(self, open_ones: Sequence[Commitment], people: Mapping[int, Person], today: date) -> None:
        """Show these instead of what was shown."""
        self._boxes.clear()
        take_out_all(self._rows)
        for commitment in open_ones:
            self._rows.addWidget(self._row(commitment, people, today))
        if not open_ones:
            self._rows.addWidget(TextLabel("None is open.", TextRole.MUTED))

    def _row(self, commitment: Commitment, people: Mapping[int, Person], today: date) -> QWidget:
        row = QWidget()
        box = QCheckBox()
        box.setAccessibleName(f"Kept: {commitment.text}")
        box.setToolTip("Tick it when it is kept")
        self._boxes[box] = commitment
        box.clicked.connect(self._tick)
        late = commitment.due is not None and commitment.due < today
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(commitment.text, wrap=True))
        role = TextRole.WARNING if late else TextRole.MUTED
        words.addWidget(TextLabel(_owner_and_due(commitment, people, today), role, wrap=True))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(box)
        line.addLayout(words, 1)
        return row

    def _tick(self) -> None:
        box = self.sender()
        if isinstance(box, QCheckBox) and box in self._boxes:
            self.kept.emit(self._boxes[box])


def soonest(commitment: Commitment) -> tuple[bool, str]:
    """Dated ones first, the earliest before the later."""
    return commitment.due is None, str(commitment.due or commitment.made)


def _owner_and_due(commitment: Commitment, people: Mapping[int, Person], today: date) -> str:
    owner = isolated(people[commitment.owner].first_name) if commitment.owner else "you"
    if commitment.due is None:
        return f"{owner} · since {day_words(commitment.made)}"
    late = (today - commitment.due).days
    if late > 0:
        return f"{owner} · {late} {'day' if late == 1 else 'days'} late"
    return f"{owner} · due {commitment.due:%a} {day_words(commitment.due)}"
