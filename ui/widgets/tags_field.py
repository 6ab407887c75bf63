"""The tags of an entry."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.errors import InvalidRecord, NotUnderstood
from journal.filters import folded
from journal.records import check_name
from ui.theme import Theme
from ui.widgets.chip_input import ChipInput, ChipWords
from ui.widgets.problem import mark_problem


class TagsField(QWidget):
    """Chips of tags, typed with or without the number sign."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self.input = ChipInput(theme, "Add a tag", "+ Tag")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.input)
        self.input.entered.connect(self._enter)
        self.input.closed.connect(self._take_away)
        self.input.typed.connect(self._forgive)

    def set_value(self, tags: tuple[str, ...], known: Sequence[str]) -> None:
        """Show tags; ``known`` completes typing."""
        self._tags = tags
        self.input.line.clear()
        mark_problem(self.input.line, "")
        self.input.offer(known)
        self._show()

    def read(self) -> tuple[str, ...]:
        """The tags in the order they were added.

        Raises:
            NotUnderstood: a tag is typed but not entered.
        """
        if tag := self.input.text():
            raise NotUnderstood(f"Press Enter to add the tag “{tag}”, or take it out.")
        return self._tags

    @property
    def chosen(self) -> tuple[str, ...]:
        """The tags added so far."""
        return self._tags

    def _show(self) -> None:
        self.input.show_chips([ChipWords(words=f"#{tag}") for tag in self._tags])

    def _enter(self, typed: str) -> None:
        tag = typed.lstrip("#").strip()
        try:
            check_name("tag", tag)
        except InvalidRecord as error:
            mark_problem(self.input.line, str(error))
            self.edited.emit()
            return
        if folded(tag) not in map(folded, self._tags):
            self._tags += (tag,)
        self.input.line.clear()
        self._show()
        self.edited.emit()

    def _take_away(self, place: int) -> None:
        self._tags = self._tags[:place] + self._tags[place + 1 :]
        self._show()
        self.edited.emit()

    def _forgive(self) -> None:
        mark_problem(self.input.line, "")
        self.edited.emit()
