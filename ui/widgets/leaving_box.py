"""What a summary leaves out, and a search over what leaves, to look before it is sent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from journal.records import Person
from journal.summary.leaving import occurrences
from ui.widgets.text_label import TextLabel, TextRole

_NAMED_MOST = 3


class LeavingBox(QFrame):
    """Says what stays behind, and how often a word is in what does not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._left_out = TextLabel("", TextRole.SMALL, wrap=True)
        self._warning = TextLabel("", TextRole.WARNING, wrap=True)
        self.search = QLineEdit()
        self._count = TextLabel("", TextRole.CAPTION)
        self._name()
        self._arrange()
        self.search.textChanged.connect(self._look)

    def show_leaving(self, text: str, left_out: Sequence[str], named: Sequence[Person]) -> None:
        """Show what stays behind; ``text`` is all that leaves, ``named`` who is named in it and should not be."""
        self._text = text
        self._left_out.setText("\n".join(["Left out:", *(f"– {phrase}" for phrase in left_out)]))
        self._left_out.setVisible(bool(left_out))
        self._warning.setText(_named_words(named))
        self._warning.setVisible(bool(named))
        self._look()

    def left_out(self) -> str:
        """What is said to stay behind."""
        return self._left_out.text()

    def warning(self) -> str:
        """What is said about people who are still named; empty when nobody is."""
        return self._warning.text()

    def count(self) -> str:
        """How often the words searched are in what leaves; empty when nothing is searched."""
        return self._count.text()

    def _name(self) -> None:
        self.setProperty("look", "well")
        self.search.setPlaceholderText("Search what leaves")
        self.search.setAccessibleName("Search what leaves")
        self.search.setClearButtonEnabled(True)
        self._warning.hide()

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(8)
        for widget in (self._left_out, self._warning, self.search, self._count):
            rows.addWidget(widget)

    def _look(self) -> None:
        words = self.search.text().strip()
        said = _count_words(occurrences(words, self._text)) if words else ""
        self._count.setText(said)
        self.search.setAccessibleDescription(said)


def _count_words(many: int) -> str:
    if not many:
        return "Not in what leaves."
    return "Once in what leaves." if many == 1 else f"{many:,} times in what leaves."


def _named_words(named: Sequence[Person]) -> str:
    if not named:
        return ""
    names = ", ".join(person.name for person in named[:_NAMED_MOST])
    rest = f" and {len(named) - _NAMED_MOST} more" if len(named) > _NAMED_MOST else ""
    return f"Still named in what leaves: {names}{rest}. Look at the page before you send it."
