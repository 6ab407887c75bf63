"""What a page says while it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.theme import Theme, Token
from ui.widgets.text_label import TextLabel, TextRole

_ICON_SIDE = 40


class EmptyState(QWidget):
    """An icon, a heading, a sentence on what to do first, and at most one button; ``acted`` is its click."""

    acted = Signal()

    def __init__(
        self, theme: Theme, icon: str, heading: str, sentence: str, button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._picture = QLabel()
        self._picture.setMinimumHeight(_ICON_SIDE)
        self._heading = TextLabel(heading, TextRole.HEADING)
        self._sentence = TextLabel(sentence, TextRole.MUTED, wrap=True)
        self._button = QPushButton(button)
        self._button.setAccessibleName(button)
        self._button.setProperty("look", "primary")
        self._arrange()
        self._button.setVisible(bool(button))
        self._button.clicked.connect(self._act)
        theme.changed.connect(self._draw_icon)
        self._draw_icon()

    def set_words(self, heading: str, sentence: str) -> None:
        """Say something else, for example that a search found nothing."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 24, 24, 24)
        rows.setSpacing(8)
        rows.addStretch(1)
        for label in (self._picture, self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            rows.addWidget(label)
        rows.addSpacing(8)
        rows.addWidget(self._button, 0, Qt.AlignmentFlag.AlignCenter)
        rows.addStretch(2)

    def _draw_icon(self) -> None:
        scale = self.devicePixelRatioF()
        self._picture.setPixmap(pixmap(self._icon_name, self._theme.color(Token.MUTED), _ICON_SIDE, scale))

    def _act(self) -> None:
        self.acted.emit()
