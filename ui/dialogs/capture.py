"""The capture line in a small window of its own, from wherever one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from journal.records import Entry
from ui.journal_signals import JournalSignals
from ui.note_reading import NoteReading
from ui.theme import Theme
from ui.widgets.quick_capture import QuickCapture, logged_words

if TYPE_CHECKING:
    from journal.journal import Journal


class CaptureDialog(QDialog):
    """Log one line and go on with what one was doing; Escape keeps what is typed for the next time."""

    def __init__(
        self,
        journal: Journal,
        signals: JournalSignals,
        theme: Theme,
        reading: NoteReading,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._signals = signals
        self.capture = QuickCapture(journal, signals, theme, reading)
        self.setWindowTitle("Quick capture")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(720)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(18, 16, 18, 16)
        self._rows.addWidget(self.capture)
        self._rows.addStretch(1)
        self.capture.logged.connect(self._end)

    @classmethod
    def open_over(
        cls,
        parent: QWidget,
        journal: Journal,
        signals: JournalSignals,
        theme: Theme,
        reading: NoteReading,
        words: str = "",
    ) -> CaptureDialog:
        """Show it over a window without holding the window up; ``words`` start the line when it is empty."""
        dialog = cls(journal, signals, theme, reading, parent)
        dialog.show()
        dialog.capture.begin(words)
        return dialog

    def event(self, event: QEvent) -> bool:
        """Grow when the chips break into more rows than there is room for."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.resize(self.width(), max(self.height(), self._rows.totalHeightForWidth(self.width())))
        return handled

    def done(self, result: int) -> None:
        """Keep what is typed before the window below comes up and goes on from it."""
        self.capture.keep()
        super().done(result)

    def _end(self, entry: Entry) -> None:
        self._signals.undoable.emit(logged_words(entry, self._journal.today()))
        self.accept()
