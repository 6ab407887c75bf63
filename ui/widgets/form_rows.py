"""Labelled fields one below the other; the one way to add a field to a dialog."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from journal.errors import JournalError
from ui.widgets.text_label import TextLabel, TextRole

_LABELS = 150  # px that every column of labels has at least, so that the fields of all forms stand in one line
_ACROSS = 2  # columns: labels and fields


class FormRows(QWidget):
    """Names every field after its label, and says below it what helps or what is wrong with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints: dict[QWidget, str] = {}
        self._lines: dict[QWidget, TextLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnMinimumWidth(0, _LABELS)
        self._grid.setColumnStretch(1, 1)

    def add(self, label: str, control: QWidget, hint: str = "") -> None:
        """Add a field; the label names it to a screen reader, and the hint below describes it."""
        words, line = TextLabel(label), TextLabel("", TextRole.CAPTION, wrap=True)
        control.ensurePolished()
        words.setMinimumHeight(control.sizeHint().height())
        words.setBuddy(control)
        control.setAccessibleName(label)
        cell = QVBoxLayout()
        cell.setSpacing(4)
        cell.addWidget(control, 0, _own_width(control))
        cell.addWidget(line)
        row = self._grid.rowCount()
        self._grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(cell, row, 1)
        self._lines[control] = line
        self.set_hint(control, hint)

    def add_heading(self, words: str) -> None:
        """Add a heading over the fields that follow."""
        heading = TextLabel(words, TextRole.HEADING)
        heading.setContentsMargins(0, 8, 0, 0)
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, _ACROSS)

    def add_note(self, words: str, role: TextRole = TextRole.MUTED) -> TextLabel:
        """Add sentences across the form, about no field alone."""
        note = TextLabel(words, role, wrap=True)
        self._grid.addWidget(note, self._grid.rowCount(), 0, 1, _ACROSS)
        return note

    def set_hint(self, control: QWidget, hint: str) -> None:
        """Say something else below a field, or nothing."""
        self._hints[control] = hint
        self._say(control, hint, TextRole.CAPTION)

    def problem(self, control: QWidget) -> str:
        """What is said to be wrong with a field; empty when nothing is."""
        line = self._lines[control]
        return line.text() if line.property("role") == TextRole.WARNING.value else ""

    @contextmanager
    def checking(self, control: QWidget) -> Iterator[None]:
        """Read a field; a refusal is said below it, in place of its hint, and goes on to the caller."""
        try:
            yield
        except JournalError as error:
            self._say(control, str(error), TextRole.WARNING)
            raise
        self._say(control, self._hints[control], TextRole.CAPTION)

    def _say(self, control: QWidget, words: str, role: TextRole) -> None:
        line = self._lines[control]
        line.set_role(role)
        line.setText(words)
        line.setVisible(bool(words))
        control.setAccessibleDescription(words)


def _own_width(control: QWidget) -> Qt.AlignmentFlag:
    """At the left for a field that is as wide as what it holds; without it, it would narrow the column of fields."""
    narrow = control.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Maximum
    return Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0)
