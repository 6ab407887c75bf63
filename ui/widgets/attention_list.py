"""A few insights below each other, divided by lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.layouts import take_out_all
from ui.widgets.text_label import TextLabel, TextRole

if TYPE_CHECKING:
    from journal.guidance import Guidance
    from journal.insights import Insight

NOTHING = "Nothing stands out yet. It takes a few weeks of entries to say something worth reading."


class AttentionList(QWidget):
    """Shows insights; ``show_entries`` carries the ids of the entries behind one."""

    show_entries = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(14)

    def show_insights(self, found: Sequence[Insight], guidance: Guidance) -> None:
        """Show these instead of what was shown."""
        from ui.widgets.insight_card import InsightCard  # late: the first figures are shown without

        take_out_all(self._rows)
        for number, insight in enumerate(found):
            if number:
                self._rows.addWidget(_line())
            card = InsightCard(insight.title, insight.figure, cited(insight, guidance), insight.entries)
            card.show_entries.connect(self.show_entries)
            self._rows.addWidget(card)
        if not found:
            self._rows.addWidget(TextLabel(NOTHING, TextRole.MUTED, wrap=True))


def cited(insight: Insight, guidance: Guidance) -> str:
    """Where the guidance speaks of an insight, one article a line."""
    return "\n".join(guidance.place(one) for one in insight.citations[:2])


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setProperty("divider", "true")
    return line
