"""What a period shows: its insights one below the other, each with its entries and next step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from journal.guidance import Citation, Guidance
from journal.insights import Insight, Tone
from ui.widgets.card import Card
from ui.widgets.insight_card import InsightCard
from ui.widgets.text_label import TextLabel, TextRole

_MOST_CITED = 2


class InsightsCard(Card):
    """Insights as cards; ``show_entries`` and ``change_wanted`` come from the one that was clicked."""

    show_entries = Signal(tuple)
    change_wanted = Signal(str)

    def __init__(self, guidance: Guidance, parent: QWidget | None = None) -> None:
        super().__init__("What it shows", parent)
        self._guidance = guidance
        self._shown: list[QWidget] = []
        self._none = TextLabel("Nothing stands out here yet.", TextRole.MUTED, wrap=True)
        self.body.setSpacing(12)
        self.body.addWidget(self._none)
        self.body.addStretch(1)

    def show_insights(self, found: Sequence[Insight]) -> None:
        """Replace all insights."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        for insight in found:
            if self._shown:
                self._add(_line())
            self._add(self._card(insight))
        self._none.setVisible(not found)

    def titles(self) -> tuple[str, ...]:
        """The titles shown, from top to bottom."""
        return tuple(card.accessibleName() for card in self._shown if isinstance(card, InsightCard))

    def _add(self, widget: QWidget) -> None:
        self.body.insertWidget(self.body.count() - 1, widget)
        self._shown.append(widget)
        widget.show()

    def _card(self, insight: Insight) -> InsightCard:
        title = f"Going well: {insight.title}" if insight.tone is Tone.PRAISE else insight.title
        card = InsightCard(title, insight.figure, self._cited(insight.citations), insight.entries, insight.next_step)
        card.show_entries.connect(self.show_entries)
        card.change_wanted.connect(self.change_wanted)
        return card

    def _cited(self, citations: Sequence[Citation]) -> str:
        """The first places in words, for example “Buckwalter, Use both”; the rest as a number."""
        places = [self._guidance.place(cited) for cited in citations]
        rest = len(places) - _MOST_CITED
        return "\n".join((*places[:_MOST_CITED], *([f"and {rest} more"] if rest > 0 else [])))


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setProperty("rule", "true")
    return line
