"""A sentence that comes up at the bottom, offers to undo, and goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.alert import alert
from ui.widgets.text_label import TextLabel

SHOWN_FOR = 7000
"""Milliseconds a toast stays while nobody points at it."""

_ABOVE_EDGE = 24


class Toast(QFrame):
    """Shown over its parent, bottom centre, never taking the focus; ``acted`` is the click on its button."""

    acted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._words = TextLabel()
        self._button = QPushButton()
        self._clock = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._arrange()
        self._button.clicked.connect(self._act)
        self._clock.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, button: str = "") -> None:
        """Show a sentence, in the place of the one before, with a button when it has a word."""
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self._button.setText(button)
        self._button.setAccessibleName(f"{button}: {sentence}")
        self._button.setVisible(bool(button))
        self._place()
        self.show()
        self.raise_()
        self._clock.start()
        alert(self._words)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay as long as the pointer rests on it."""
        self._clock.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go some time after the pointer has left."""
        self._clock.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the bottom centre when the parent changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        self._button.setProperty("look", "toast")
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self._button)

    def _place(self) -> None:
        room = self._over.rect()
        self.setMinimumHeight(44)
        self.resize(self.sizeHint().boundedTo(room.size()))
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - _ABOVE_EDGE)

    def _act(self) -> None:
        self.hide()
        self.acted.emit()
