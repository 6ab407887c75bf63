"""How far a longer piece of work is, with a way to cancel it; shown only when it takes a moment."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.widgets.text_label import TextLabel

SHOW_AFTER = 200
"""Milliseconds of work before it is worth showing."""


class ProgressDialog(QDialog):
    """Belongs to one piece of work; ``cancelled`` is sent by the button, Escape or closing."""

    cancelled = Signal()

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._cancel = QPushButton("Cancel")
        self._delay = QTimer(self, interval=SHOW_AFTER, singleShot=True)
        self.setWindowTitle("Coaching Journal")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._bar.setAccessibleName(sentence)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._cancel.setAccessibleName("Cancel")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(12)
        rows.addWidget(TextLabel(sentence))
        rows.addWidget(self._bar)
        rows.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(360)
        self._cancel.clicked.connect(self.reject)
        self._delay.timeout.connect(self.show)

    def start(self) -> None:
        """Show it if the work is not over in a moment."""
        self._delay.start()

    def show_progress(self, done: int, whole: int) -> None:
        """Show how much is done."""
        self._bar.setRange(0, max(whole, 1))
        self._bar.setValue(done)

    def end(self) -> None:
        """The work is over, one way or the other."""
        self._delay.stop()
        self.hide()
        self.deleteLater()

    def reject(self) -> None:
        """Ask for the work to stop; the dialog goes when it has."""
        self._cancel.setEnabled(False)
        self.cancelled.emit()
