"""Words on a page, set in the type their role asks for."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class TextRole(Enum):
    """What a piece of text is; resources/style.qss says how each looks."""

    TITLE = "title"
    BRAND = "brand"
    HEADING = "heading"
    SECTION = "section"
    BODY = "body"
    SMALL = "small"
    MUTED = "muted"
    CAPTION = "caption"
    WARNING = "warning"
    FIGURE = "figure"


class TextLabel(QLabel):
    """Plain text in one role; never read as markup, so that a name with ``<`` in it shows as typed."""

    def __init__(
        self, text: str = "", role: TextRole = TextRole.BODY, *, wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("role", role.value)

    def set_role(self, role: TextRole) -> None:
        """Change how the text looks, for example to a warning."""
        if self.property("role") != role.value:
            self.setProperty("role", role.value)
            self.style().unpolish(self)
            self.style().polish(self)
