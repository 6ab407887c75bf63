"""The deal an entry is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.errors import JournalError, NotUnderstood
from journal.filters import folded
from journal.records import Deal
from ui.theme import Theme
from ui.widgets.chip_input import ChipInput, ChipWords
from ui.widgets.problem import mark_problem


class DealField(QWidget):
    """One chip or none; a name no deal has becomes a new deal, shown as new until the entry is saved."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: dict[int, Deal] = {}
        self._chosen: int | None = None
        self._new: Deal | None = None
        self.input = ChipInput(theme, "Choose a deal", "+ Deal")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.input)
        self.input.entered.connect(self._enter)
        self.input.closed.connect(self._take_away)
        self.input.typed.connect(self._forgive)

    def set_value(self, chosen: int | None, deals: Sequence[Deal], new: Deal | None = None) -> None:
        """Show the deal of an entry; ``deals`` are all that can be chosen, ``new`` not in the journal yet."""
        self._known = {deal.id: deal for deal in deals}
        self._chosen, self._new = chosen, new
        self.input.line.clear()
        mark_problem(self.input.line, "")
        self._show()

    def read(self) -> int | None:
        """The id of the deal chosen.

        Raises:
            NotUnderstood: a name is typed but not entered.
        """
        if name := self.input.text():
            raise NotUnderstood(f"Press Enter to choose the deal “{name}”, or take it out.")
        return self._chosen

    @property
    def new_deal(self) -> Deal | None:
        """The deal that is not in the journal yet."""
        return self._new

    @property
    def chosen(self) -> int | None:
        """The id of the deal chosen so far."""
        return self._chosen

    def _show(self) -> None:
        chips = []
        if self._new is not None:
            chips = [ChipWords(words=f"Deal: {self._new.name}", new=True)]
        elif self._chosen is not None:
            name = self._known[self._chosen].name if self._chosen in self._known else "unknown"
            chips = [ChipWords(words=f"Deal: {name}")]
        self.input.show_chips(chips)
        self.input.line.setVisible(not chips)
        self.updateGeometry()
        self.input.offer(deal.name for deal in self._known.values() if not deal.archived)

    def _enter(self, name: str) -> None:
        found = next((deal for deal in self._known.values() if folded(deal.name) == folded(name)), None)
        try:
            self._new = None if found else Deal(name=name)
        except JournalError as error:
            mark_problem(self.input.line, str(error))
            self.edited.emit()
            return
        self._chosen = found.id if found else None
        self.input.line.clear()
        self._show()
        self.edited.emit()

    def _take_away(self) -> None:
        self._chosen, self._new = None, None
        self._show()
        self.input.line.setFocus()
        self.edited.emit()

    def _forgive(self) -> None:
        mark_problem(self.input.line, "")
        self.edited.emit()
