"""Has a screen reader speak up about something that has just appeared."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def alert(widget: QWidget) -> None:
    """Announce a widget by its accessible name, without moving the focus there."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent  # late: its many roles would slow the first painting

    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
