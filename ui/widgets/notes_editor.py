"""Notes as Markdown source, with a preview."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from ui.theme import Theme
from ui.widgets.markdown_colors import MarkdownColors
from ui.widgets.segmented import Segmented
from ui.widgets.text_label import TextLabel, TextRole

LEAST_HEIGHT = 170


class NotesEditor(QWidget):
    """What is typed is what is kept; the preview shows it set, without HTML, images or links that open."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.header = QHBoxLayout()
        self._view = Segmented("Notes", [(False, "Write"), (True, "Preview")])
        self.source = QPlainTextEdit()
        self.preview = _Preview()
        self._pages = QStackedWidget()
        self._colors = MarkdownColors(theme, self.source.document())
        self._name()
        self._arrange()
        self._view.chosen.connect(self._turn)
        self.source.textChanged.connect(self.edited)

    def set_value(self, notes: str) -> None:
        """Show notes; without any, what is shown is the place to type them."""
        self._shown = notes
        self.source.blockSignals(True)
        self.source.setPlainText(notes)
        self.source.document().setModified(False)
        self.source.blockSignals(False)
        self.preview.setMarkdown(notes)
        if not notes:
            self._view.set_value(False)
            self._turn(False)

    def read(self) -> str:
        """The Markdown source; notes shown and not touched come back to the character."""
        if not self.source.document().isModified():
            return self._shown
        return self.source.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def settle(self, notes: str) -> None:
        """Take notes that were read from here as the ones shown."""
        self._shown = notes
        self.source.document().setModified(False)

    def restore(self, notes: str) -> None:
        """Put typed notes in the place of the shown ones, as if typed."""
        if notes != self.read():
            self.source.setPlainText(notes)
            self.source.document().setModified(True)

    def _name(self) -> None:
        self._view.set_value(False)
        self.source.setAccessibleName("Notes")
        self.source.setPlaceholderText("What was said, what was decided, what to try next. Markdown is welcome.")
        self.source.setTabChangesFocus(True)
        self.source.setMinimumHeight(LEAST_HEIGHT)
        self.source.document().setDocumentMargin(12)
        self.preview.setAccessibleName("Preview of the notes")
        self.preview.document().setDocumentMargin(12)

    def _arrange(self) -> None:
        self.header.addWidget(TextLabel("Notes", TextRole.HEADING))
        self.header.addStretch(1)
        self.header.addWidget(self._view)
        self._pages.addWidget(self.source)
        self._pages.addWidget(self.preview)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(self.header)
        rows.addWidget(self._pages, 1)

    def _turn(self, preview: bool) -> None:
        if preview:
            self.preview.setMarkdown(self.read())
        self._pages.setCurrentIndex(int(preview))


class _Preview(QTextBrowser):
    """Shows Markdown and fetches nothing, wherever a link or an image points."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)

    def setMarkdown(self, notes: str) -> None:
        """Set the notes as Markdown in which HTML is only text."""
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        margin = self.document().documentMargin()
        self.document().setMarkdown(notes, features)
        self.document().setDocumentMargin(margin)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing is ever loaded."""
        return None
