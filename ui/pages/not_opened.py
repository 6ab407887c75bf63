"""What the window shows when the journal could not be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.theme import Theme, Token
from ui.widgets.text_label import TextLabel, TextRole

_ICON_SIDE = 40


class NotOpenedPage(QWidget):
    """The sentence that says why, and what can be done: another file, or leave."""

    another_file_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, theme: Theme, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sign = QLabel()
        self._heading = TextLabel("The journal was not opened", TextRole.TITLE)
        self._sentence = TextLabel(sentence, wrap=True)
        self._another = QPushButton("Open another file…")
        self._quit = QPushButton("Quit")
        self._name()
        self._arrange()
        self._another.clicked.connect(self.another_file_wanted)
        self._quit.clicked.connect(self.quit_wanted)
        theme.changed.connect(self._draw_sign)
        self._draw_sign()

    def _name(self) -> None:
        self._another.setProperty("look", "primary")
        for button in (self._another, self._quit):
            button.setAccessibleName(button.text())
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._another)
        buttons.addWidget(self._quit)
        buttons.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(48, 24, 48, 24)
        rows.setSpacing(10)
        rows.addStretch(1)
        for label in (self._sign, self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            rows.addWidget(label)
        rows.addSpacing(10)
        rows.addLayout(buttons)
        rows.addStretch(2)

    def _draw_sign(self) -> None:
        color = self._theme.color(Token.WARNING)
        self._sign.setPixmap(pixmap("triangle-alert", color, _ICON_SIDE, self.devicePixelRatioF()))
