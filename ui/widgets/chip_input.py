"""Chips with a line at their end in which one more is typed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from ui.theme import TextSize, Theme
from ui.widgets.chip import Chip
from ui.widgets.flow_layout import FlowLayout

LINE_WIDTH = 116


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipWords:
    """One chip: ``new`` marks what will come into the journal with the entry."""

    words: str
    new: bool = False


class ChipInput(QWidget):
    """Shows chips and asks for changes; whoever owns the values shows the chips again.

    ``entered`` carries typed words after Enter or a picked completion, ``closed`` the place of the chip to
    take away (Backspace in the empty line means the last), ``typed`` that the line's text changed.
    """

    entered = Signal(str)
    closed = Signal(int)
    typed = Signal()

    def __init__(self, theme: Theme, name: str, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: list[Chip] = []
        self._offers = QStringListModel(self)
        self.line = _ChipLine(theme, name, prompt)
        self._flow = FlowLayout(self, spacing=6)
        self._flow.addWidget(self.line)
        completer = QCompleter(self._offers, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)
        self.line.returnPressed.connect(self._enter)
        self.line.textEdited.connect(self.typed)
        self.line.emptied.connect(self._close_last)
        completer.activated.connect(self._enter, Qt.ConnectionType.QueuedConnection)

    def show_chips(self, chips: Sequence[ChipWords]) -> None:
        """Show these chips before the line."""
        for old in self._chips:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = [self._chip(place, chip) for place, chip in enumerate(chips)]
        self._flow.invalidate()
        self.updateGeometry()

    def offer(self, names: Iterable[str]) -> None:
        """Complete typing from these names."""
        self._offers.setStringList(list(names))

    def text(self) -> str:
        """What is typed and not yet a chip."""
        return self.line.text().strip()

    def _chip(self, place: int, words: ChipWords) -> Chip:
        text = f"{words.words} · new" if words.new else words.words
        chip = Chip(self._theme, text, closable=True, suggested=words.new, parent=self)
        chip.setProperty("place", place)
        chip.closed.connect(self._close_sender)
        self._flow.insert_widget(place, chip)
        chip.show()
        return chip

    def _enter(self) -> None:
        if words := self.text():
            self.entered.emit(words)

    def _close_last(self) -> None:
        if self._chips:
            self.closed.emit(len(self._chips) - 1)

    def _close_sender(self) -> None:
        self.line.setFocus()
        self.closed.emit(self.sender().property("place"))


class _ChipLine(QLineEdit):
    """The line of a chip input, looking like a chip to be."""

    emptied = Signal()

    def __init__(self, theme: Theme, name: str, prompt: str) -> None:
        super().__init__()
        self.setProperty("look", "chip")
        self.setAccessibleName(name)
        self.setPlaceholderText(prompt)
        self.setFont(theme.font(TextSize.SMALL))
        self.setFixedWidth(LINE_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace with nothing typed takes the last chip away."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)
