"""A few lines of explanation that open below a control and close with Escape or a click elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets.text_label import TextLabel, TextRole

_WIDTH = 320


class Popover(QFrame):
    """Plain text over the page; it belongs to the control that it explains."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor, Qt.WindowType.Popup)
        self._anchor = anchor
        self._words = TextLabel("", TextRole.SMALL, wrap=True)
        self.setProperty("popover", "true")
        self.setFixedWidth(_WIDTH)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(14, 12, 14, 12)
        self._rows.addWidget(self._words)

    def explain(self, text: str) -> None:
        """Open with these words below the control."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setFixedHeight(self._rows.totalHeightForWidth(_WIDTH))
        self.move(self._anchor.mapToGlobal(QPoint(0, self._anchor.height() + 4)))
        self.show()
