"""One insight: what was seen, its figure, where the guidance says so, and its entries."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text_label import TextLabel, TextRole


class InsightCard(QWidget):
    """Title, figure, citation and next step of an insight; ``show_entries`` carries the ids of the entries behind it.

    ``change_wanted`` carries the words of the next step, to be made a commitment.
    """

    show_entries = Signal(tuple)
    change_wanted = Signal(str)

    def __init__(
        self,
        title: str,
        figure: str,
        citation: str,
        entries: tuple[int, ...],
        next_step: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries = entries
        self._next_step = next_step
        self._title = TextLabel(title, TextRole.HEADING, wrap=True)
        self._figure = TextLabel(figure, TextRole.MUTED, wrap=True)
        self._citation = TextLabel(citation, TextRole.CAPTION, wrap=True)
        self._step = TextLabel(next_step, TextRole.SMALL, wrap=True)
        self._show = QPushButton(_entries_words(len(entries)))
        self._plan = QPushButton("Plan a change")
        self._show.setAccessibleName(f"{self._show.text()} behind “{title}”")
        self._plan.setAccessibleName(f"Plan a change about “{title}”")
        self.setAccessibleName(title)
        self._arrange(bool(citation))
        self._show.clicked.connect(self._send_entries)
        self._plan.clicked.connect(self._send_step)

    def _arrange(self, cited: bool) -> None:
        quote = QFrame()
        quote.setProperty("quote", "true")
        inside = QVBoxLayout(quote)
        inside.setContentsMargins(10, 1, 0, 1)
        inside.addWidget(self._citation)
        buttons = FlowLayout()
        buttons.addWidget(self._show)
        buttons.addWidget(self._plan)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addWidget(self._title)
        rows.addWidget(self._figure)
        rows.addWidget(quote)
        rows.addWidget(self._step)
        rows.addLayout(buttons)
        quote.setVisible(cited)
        self._step.setVisible(bool(self._next_step))
        self._show.setVisible(bool(self._entries))
        self._plan.setVisible(bool(self._next_step))

    def _send_entries(self) -> None:
        self.show_entries.emit(self._entries)

    def _send_step(self) -> None:
        self.change_wanted.emit(self._next_step)


def _entries_words(count: int) -> str:
    return "Show 1 entry" if count == 1 else f"Show {count:,} entries"
