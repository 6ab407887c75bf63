"""Lets the manager say who a person is and how often to meet."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QDialog, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from journal.errors import JournalError
from journal.records import Person
from ui.theme import Theme
from ui.widgets.form_rows import FormRows
from ui.widgets.number_field import NumberField

_LONGEST_CADENCE = 365  # days


class PersonDialog(QDialog):
    """The fields of one person; what cannot be saved is said below its field. Enter saves, Escape cancels."""

    def __init__(self, theme: Theme, person: Person, *, new: bool = False, parent: QWidget | None = None) -> None:
        """A ``new`` person begins without a name, and cannot be archived yet."""
        super().__init__(parent)
        self._theme = theme
        self._person = person
        self._new = new
        self.rows = FormRows()
        self.name = QLineEdit()
        self.nicknames = QLineEdit()
        self.emails = QLineEdit()
        self.role = QLineEdit()
        self.team = QCheckBox("Has one-on-ones with me")
        self.cadence = NumberField(1, _LONGEST_CADENCE, " days")
        self.archived = QCheckBox("Off the lists; entries and figures stay")
        self._cancel = QPushButton("Cancel")
        self.save = QPushButton("Add" if new else "Save")
        self._name()
        self._arrange()
        self._load()
        self._connect()

    @classmethod
    def edit(
        cls, parent: QWidget | None, theme: Theme, person: Person | None, *, cadence_days: int = 7
    ) -> Person | None:
        """Let the user change a person, or describe a new one; None when cancelled.

        ``cadence_days`` are the days between one-on-ones that a new person begins with.
        """
        start = person or Person(name="New person", cadence_days=cadence_days)
        dialog = cls(theme, start, new=person is None, parent=parent)
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.person if saved else None

    @property
    def person(self) -> Person:
        """The person as last read from fields that could all be read."""
        return self._person

    def _name(self) -> None:
        self.setWindowTitle("Add a person" if self._new else "Edit person")
        self.save.setProperty("look", "primary")
        for button in (self._cancel, self.save):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
        self.save.setDefault(True)

    def _arrange(self) -> None:
        self.rows.add("Name", self.name)
        self.rows.add("Nicknames", self.nicknames, "Separated by commas; a typed line and the search know them, too.")
        self.rows.add("E-mail addresses", self.emails, "Separated by commas; an imported calendar is matched by them.")
        self.rows.add("Role", self.role)
        self.rows.add("On my team", self.team)
        self.rows.add("One-on-one every", self.cadence, "The longest wished gap; after it the next one counts as late.")
        if not self._new:
            self.rows.add("Archived", self.archived)
        foot = QFrame()
        foot.setProperty("look", "foot")
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(20, 12, 20, 12)
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.save)
        inside = QFrame()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(24, 20, 24, 20)
        fields.addWidget(self.rows)
        fields.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(inside, 1)
        rows.addWidget(foot)
        self.setMinimumWidth(560)

    def _load(self) -> None:
        person = self._person
        self.name.setText("" if self._new else person.name)
        self.nicknames.setText(", ".join(person.nicknames))
        self.emails.setText(", ".join(person.emails))
        self.role.setText(person.role)
        self.team.setChecked(person.team)
        self.cadence.setValue(person.cadence_days)
        self.archived.setChecked(person.archived)
        self.save.setEnabled(not self._new)
        for field in (self.name, self.nicknames, self.emails, self.role):
            field.home(False)  # a name longer than its field shows where it begins

    def _connect(self) -> None:
        for field in (self.name, self.nicknames, self.emails, self.role):
            field.textChanged.connect(self._check)
        for box in (self.team, self.archived):
            box.toggled.connect(self._check)
        self.cadence.edited.connect(self._check)
        self._cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.accept)

    def _check(self) -> None:
        """Read every field and say what is wrong below it; without that, let the person be saved."""
        self._person = replace(
            self._person,
            team=self.team.isChecked(),
            cadence_days=self.cadence.value(),
            archived=self.archived.isChecked(),
        )
        typed: tuple[tuple[QWidget, dict[str, Any]], ...] = (
            (self.name, {"name": self.name.text().strip()}),
            (self.nicknames, {"nicknames": _parts(self.nicknames)}),
            (self.emails, {"emails": _parts(self.emails)}),
            (self.role, {"role": self.role.text().strip()}),
        )
        sound = True
        for field, changes in typed:
            sound = self._take(field, changes) and sound
        self.save.setEnabled(sound)

    def _take(self, field: QWidget, changes: dict[str, Any]) -> bool:
        """Take what one field says into the person; False, with the reason below it, when it cannot mean that."""
        try:
            with self.rows.checking(field):
                self._person = replace(self._person, **changes)
        except JournalError:
            return False
        return True


def _parts(field: QLineEdit) -> tuple[str, ...]:
    """What is typed between commas, each once."""
    return tuple(dict.fromkeys(part.strip() for part in field.text().split(",") if part.strip()))
