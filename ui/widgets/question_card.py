"""One question of the guidance, with the article it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets.text_label import TextLabel, TextRole

if TYPE_CHECKING:
    from journal.guidance import Guidance, Item


class QuestionCard(QWidget):
    """Shows one question."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = TextLabel("", TextRole.BODY, wrap=True)
        self._source = TextLabel("", TextRole.CAPTION, wrap=True)
        quote = QFrame()
        quote.setProperty("quote", "true")
        inside = QVBoxLayout(quote)
        inside.setContentsMargins(10, 1, 0, 1)
        inside.addWidget(self._source)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._question)
        rows.addWidget(quote)

    def show_question(self, item: Item, guidance: Guidance) -> None:
        """Show the question of an item."""
        self._question.setText(item.question or item.text)
        self._source.setText("\n".join(guidance.place(one) for one in item.citations))
