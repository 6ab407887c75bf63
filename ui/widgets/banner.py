"""A sentence across the page about what did not happen; it stays until it is dismissed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui.alert import alert
from ui.icons import pixmap
from ui.theme import Theme, Token
from ui.widgets.text_label import TextLabel


class Banner(QFrame):
    """Hidden until it has something to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = QLabel()
        self._words = TextLabel(wrap=True)
        self._dismiss = QPushButton("Dismiss")
        self._dismiss.setAccessibleName("Dismiss this message")
        self._dismiss.setProperty("look", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._dismiss)
        self._dismiss.clicked.connect(self.hide)
        theme.changed.connect(self._draw_sign)
        self._draw_sign()
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence in the place of the one before."""
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self.show()
        alert(self._words)

    def _draw_sign(self) -> None:
        scale = self.devicePixelRatioF()
        self._sign.setPixmap(pixmap("triangle-alert", self._theme.color(Token.WARNING), scale=scale))
