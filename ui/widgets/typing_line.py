"""A line to type in that leaves Undo to the window once it has nothing of its own to take back."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


class TypingLine(QLineEdit):
    """Takes back typing first; with none to take back, Undo and Redo mean the journal's last step."""

    def event(self, event: QEvent) -> bool:
        """Claim the keys of Undo and Redo only for typing; a plain line claims them always."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            idle_undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            idle_redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if idle_undo or idle_redo:
                event.ignore()
                return False
        return super().event(event)
