"""Lists the keyboard shortcuts, drawn from the table of actions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui.actions import ROWS, ActionRow
from ui.widgets.text_label import TextLabel, TextRole


class ShortcutsDialog(QDialog):
    """Every action there is to do now, by menu, with its keys."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(14)
        rows.addWidget(TextLabel("Keyboard shortcuts", TextRole.TITLE))
        rows.addLayout(self._table([row for row in ROWS if actions[row.name].isVisible()]))
        close = QPushButton("Close")
        close.setAccessibleName("Close")
        close.setProperty("look", "primary")
        rows.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.clicked.connect(self.accept)

    @classmethod
    def tell(cls, parent: QWidget | None, actions: Mapping[str, QAction]) -> None:
        """Show the list until the user closes it."""
        dialog = cls(actions, parent)
        dialog.exec()
        dialog.deleteLater()

    @staticmethod
    def _table(rows: list[ActionRow]) -> QGridLayout:
        table = QGridLayout()
        table.setHorizontalSpacing(40)
        table.setVerticalSpacing(6)
        table.setColumnStretch(0, 1)
        menu = ""
        for row in rows:
            if row.menu and row.menu != menu:
                menu = row.menu
                table.addWidget(TextLabel(menu, TextRole.SECTION), table.rowCount(), 0)
            line = table.rowCount()
            keys = QKeySequence(row.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            table.addWidget(TextLabel(row.text.rstrip("…")), line, 0)
            table.addWidget(TextLabel(keys, TextRole.MUTED), line, 1)
        return table
