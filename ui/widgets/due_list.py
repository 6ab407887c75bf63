"""One-on-ones due, each with the days since the last and a button that starts the line for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal.due import DueOneOnOne
from ui.layouts import take_out_all
from ui.theme import Theme
from ui.widgets.avatar import Avatar
from ui.widgets.text_label import TextLabel, TextRole


class DueList(QWidget):
    """Shows one-on-ones that are due; ``log_wanted`` carries the person's name."""

    log_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(10)
        self.setAccessibleName("One-on-ones due")

    def show_due(self, due: Sequence[DueOneOnOne]) -> None:
        """Show these instead of what was shown."""
        take_out_all(self._rows)
        for one in due:
            self._rows.addWidget(self._row(one))
        if not due:
            self._rows.addWidget(TextLabel("None is due today.", TextRole.MUTED))

    def _row(self, due: DueOneOnOne) -> QWidget:
        row = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(due.person.name, TextRole.BODY, wrap=True))
        words.addWidget(
            TextLabel(waiting_words(due), TextRole.WARNING if due.days_left < 0 else TextRole.MUTED, wrap=True)
        )
        button = QPushButton("Log")
        button.setAccessibleName(f"Log a one-on-one with {due.person.name}")
        button.setToolTip("Start the line above with this person")
        button.setProperty("person", due.person.name)
        button.clicked.connect(self._ask)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(Avatar(self._theme, due.person.initials))
        line.addLayout(words, 1)
        line.addWidget(button)
        return row

    def _ask(self) -> None:
        button = self.sender()
        if button is not None:
            self.log_wanted.emit(str(button.property("person")))


def waiting_words(due: DueOneOnOne) -> str:
    """How long it has been, in words."""
    if due.planned is not None and due.days_left >= 0:
        return f"planned for {due.planned:%H:%M}"
    if due.since is None:
        return "no one-on-one logged yet"
    days = "1 day" if due.since == 1 else f"{due.since} days"
    return f"{days} since the last" if due.since else "today"
