"""The white rounded surface that a page's parts stand on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.text_label import TextLabel, TextRole


class Card(QFrame):
    """A surface with an optional title; put what it holds into ``body`` and small extras into ``header``.

    ``header`` is the row of the title: what is added to it stands at the right.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TextLabel(title, TextRole.HEADING)
        self.header = QHBoxLayout()
        self.body = QVBoxLayout()
        self._arrange()
        self.set_title(title)

    def _arrange(self) -> None:
        self.header.setSpacing(8)
        self.header.addWidget(self._title)
        self.header.addStretch(1)
        self.body.setSpacing(8)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(12)
        rows.addLayout(self.header)
        rows.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        """Change the title, which also names the card to a screen reader."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)
