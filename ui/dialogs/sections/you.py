"""Who keeps the journal."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.sections.draft import SettingsDraft
from ui.dialogs.sections.section import Section


class YouSection(Section):
    """The manager's name, role and e-mail addresses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("You", parent)
        self._name = QLineEdit()
        self._role = QLineEdit()
        self._emails = QLineEdit()
        self._name.setPlaceholderText("Alex Romero")
        self._role.setPlaceholderText("Mid-market sales")
        self._emails.setPlaceholderText("alex@example.com, alex.romero@example.com")
        self.rows.add("Name", self._name)
        self.rows.add("Role", self._role)
        self.rows.add("E-mail addresses", self._emails, "Separated by commas; they never leave this journal.")
        self.rows.add_note(
            "Name and role stand at the head of a summary. Name and addresses tell you from the others in a calendar."
        )
        for field in (self._name, self._role, self._emails):
            field.textChanged.connect(self.edited)

    def show_draft(self, draft: SettingsDraft) -> None:
        """Show the name, the role and the addresses."""
        self._name.setText(draft.settings.name)
        self._role.setText(draft.settings.role)
        self._emails.setText(", ".join(draft.settings.emails))
        for field in (self._name, self._role, self._emails):
            field.home(False)  # a name longer than its field shows where it begins

    def read(self, onto: SettingsDraft) -> SettingsDraft:
        """The draft with what is typed."""
        with self.rows.checking(self._name):
            settings = replace(onto.settings, name=self._name.text())
        with self.rows.checking(self._role):
            settings = replace(settings, role=self._role.text())
        with self.rows.checking(self._emails):
            addresses = (address.strip() for address in self._emails.text().split(","))
            settings = replace(settings, emails=tuple(address for address in addresses if address))
        return replace(onto, settings=settings)
