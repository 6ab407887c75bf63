"""Says that something went wrong in the app, with a report to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui.widgets.text_label import TextLabel, TextRole

_SENTENCE = (
    "The app met a fault of its own. What was saved is safe, and what you typed is still there. "
    "The report below holds no names and no notes."
)


class BugDialog(QDialog):
    """Shows a report and copies it."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = TextLabel("Something went wrong", TextRole.TITLE)
        self._sentence = TextLabel(_SENTENCE, wrap=True)
        self._report = QPlainTextEdit(report)
        self._copy = QPushButton("Copy report")
        self._close = QPushButton("Close")
        self._name()
        self._arrange()
        self._copy.clicked.connect(self._copy_report)
        self._close.clicked.connect(self.accept)

    @classmethod
    def tell(cls, parent: QWidget | None, report: str) -> None:
        """Show a report until the user closes it."""
        dialog = cls(report, parent)
        dialog.exec()
        dialog.deleteLater()

    def _name(self) -> None:
        self.setWindowTitle("Coaching Journal")
        self._report.setReadOnly(True)
        self._report.setAccessibleName("Report")
        self._report.setTabChangesFocus(True)
        self._close.setProperty("look", "primary")
        self._close.setDefault(True)
        for button in (self._copy, self._close):
            button.setAccessibleName(button.text())

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(12)
        rows.addWidget(self._heading)
        rows.addWidget(self._sentence)
        rows.addWidget(self._report, 1)
        rows.addLayout(buttons)
        self.resize(560, 420)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
