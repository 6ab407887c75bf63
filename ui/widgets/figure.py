"""A number with its words below it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.widgets.text_label import TextLabel, TextRole


class Figure(QWidget):
    """Read as one by a screen reader; extras go beside them into ``names``."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._number = TextLabel("", TextRole.TITLE)
        self.names = QHBoxLayout()
        self._arrange()

    def _arrange(self) -> None:
        self.names.setSpacing(4)
        self.names.addWidget(TextLabel(self._name, TextRole.CAPTION))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 12, 0)
        rows.setSpacing(0)
        rows.addWidget(self._number)
        rows.addLayout(self.names)
        rows.addStretch(1)

    def show_number(self, number: str) -> None:
        """Show another number."""
        self._number.setText(number)
        self.setAccessibleName(f"{number} {self._name}")

    def number(self) -> str:
        """The number shown."""
        return self._number.text()
