"""What every section of the settings dialog is."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.sections.draft import SettingsDraft
from ui.widgets.form_rows import FormRows
from ui.widgets.text_label import TextLabel, TextRole


class Section(QWidget):
    """A title over rows of fields; ``edited`` is sent whenever a field changes."""

    edited = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.rows = FormRows()
        self.setProperty("page", "true")
        self.setAccessibleName(title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(28, 22, 28, 22)
        whole.setSpacing(16)
        whole.addWidget(TextLabel(title, TextRole.TITLE))
        whole.addWidget(self.rows)
        whole.addStretch(1)

    @abstractmethod
    def show_draft(self, draft: SettingsDraft) -> None:
        """Show this section's part of a draft; nothing is saved."""

    @abstractmethod
    def read(self, onto: SettingsDraft) -> SettingsDraft:
        """The draft with this section's fields as they are now.

        Raises:
            JournalError: a field holds what it cannot mean; it is said below the field, too.
        """
