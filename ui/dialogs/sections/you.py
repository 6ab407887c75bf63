"""Who keeps the journal."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.sections.draft import SettingsDraft
from ui.dialogs.sections.section import Section


class YouSection(Section):
    """The manager's name and role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("You", parent)
        self._name = QLineEdit()
        self._role = QLineEdit()
        self._name.setPlaceholderText("Alex Romero")
        self._role.setPlaceholderText("Mid-market sales")
        self.rows.add("Name", self._name)
        self.rows.add("Role", self._role)
        self.rows.add_note(
            "Both stand at the head of a summary. Your name also tells you from the others in a calendar you import."
        )
        for field in (self._name, self._role):
            field.textChanged.connect(self.edited)

    def show_draft(self, draft: SettingsDraft) -> None:
        """Show the name and the role."""
        self._name.setText(draft.settings.name)
        self._role.setText(draft.settings.role)
        for field in (self._name, self._role):
            field.home(False)  # a name longer than its field shows where it begins

    def read(self, onto: SettingsDraft) -> SettingsDraft:
        """The draft with the name and the role typed."""
        with self.rows.checking(self._name):
            settings = replace(onto.settings, name=self._name.text())
        with self.rows.checking(self._role):
            settings = replace(settings, role=self._role.text())
        return replace(onto, settings=settings)
