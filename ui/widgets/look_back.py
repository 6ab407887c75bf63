"""The ten-second look back on a conversation."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from journal.records import Talk
from ui.theme import Theme
from ui.widgets.card import Card
from ui.widgets.segmented import Segmented
from ui.widgets.step_slider import StepSlider
from ui.widgets.text_label import TextLabel, TextRole


class LookBack(Card):
    """Whether one told or asked (0 to 4) and who talked more; both may stay unsaid."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Look back in ten seconds", parent)
        self._talk: Talk | None = None
        self._steps = StepSlider(theme, "I mostly told or asked", ("told", "asked"))
        self._noted = TextLabel("", TextRole.CAPTION)
        self._forget = QPushButton("Clear")
        self._talked = Segmented("Who talked more", [(talk, talk.label) for talk in Talk])
        self._forget.setProperty("look", "link")
        self._forget.setAccessibleName("Clear told or asked")
        self._place()
        self._steps.edited.connect(self._follow_steps)
        self._talked.chosen.connect(self._choose_talk)
        self._forget.clicked.connect(self._clear_steps)

    def set_value(self, told_asked: int | None, talked_more: Talk | None) -> None:
        """Show a reflection."""
        self._steps.set_value(told_asked)
        self._talk = talked_more
        self._talked.set_value(talked_more)
        self._show_noted()

    def read_steps(self) -> int | None:
        """From 0 (only told) to 4 (only asked), or None."""
        return self._steps.read()

    def read_talk(self) -> Talk | None:
        """Who talked more, or None."""
        return self._talk

    def _place(self) -> None:
        first = QHBoxLayout()
        first.addWidget(TextLabel("I mostly…", TextRole.MUTED))
        first.addStretch(1)
        first.addWidget(self._noted)
        first.addWidget(self._forget)
        scale = QHBoxLayout()
        scale.setSpacing(8)
        scale.addWidget(TextLabel("told", TextRole.SMALL))
        scale.addWidget(self._steps, 1)
        scale.addWidget(TextLabel("asked", TextRole.SMALL))
        talked = QHBoxLayout()
        talked.addWidget(self._talked)
        talked.addStretch(1)
        self.body.addLayout(first)
        self.body.addLayout(scale)
        self.body.addSpacing(4)
        self.body.addWidget(TextLabel("Who talked more?", TextRole.MUTED))
        self.body.addLayout(talked)
        self.body.addStretch(1)

    def _show_noted(self) -> None:
        noted = self._steps.read() is not None
        self._noted.setText("" if noted else "not noted")
        self._forget.setVisible(noted)

    def _follow_steps(self) -> None:
        self._show_noted()
        self.edited.emit()

    def _clear_steps(self) -> None:
        self._steps.set_value(None)
        self._follow_steps()

    def _choose_talk(self, talk: Talk) -> None:
        """Take the choice; choosing it again takes it back."""
        self._talk = None if talk is self._talk else talk
        self._talked.set_value(self._talk)
        self.edited.emit()
