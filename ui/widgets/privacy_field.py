"""What of an entry may leave the journal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from journal.records import Privacy
from ui.icons import icon
from ui.theme import Theme, Token

ARROW_WIDTH = 34


class PrivacyField(QWidget):
    """A switch for private, with a menu beside it for what else may leave."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._privacy = self._open = Privacy.TITLE
        self._switch = QPushButton("Private")
        self._more = QPushButton()
        self._menu = QMenu(self)
        self._choices = QActionGroup(self)
        self._name()
        self._arrange()
        self._switch.clicked.connect(self._toggle)
        self._choices.triggered.connect(self._choose)
        theme.changed.connect(self._show_choice)
        self._show_choice()

    def set_value(self, privacy: Privacy) -> None:
        """Show what may leave."""
        self._privacy = privacy
        self._open = privacy if privacy is not Privacy.PRIVATE else Privacy.TITLE
        self._show_choice()

    def read(self) -> Privacy:
        """What may leave."""
        return self._privacy

    def _name(self) -> None:
        self._switch.setCheckable(True)
        self._switch.setProperty("segment", "first")
        self._switch.setToolTip("A private entry’s title, notes and people never leave the journal.")
        self._more.setProperty("segment", "last")
        self._more.setFixedWidth(ARROW_WIDTH)
        self._more.setAccessibleName("What may leave the journal")
        self._more.setToolTip("What may leave the journal")

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._switch)
        row.addWidget(self._more)
        for privacy in Privacy:
            choice = self._menu.addAction(privacy.label)
            choice.setData(privacy)
            choice.setCheckable(True)
            self._choices.addAction(choice)
        self._more.setMenu(self._menu)

    def _show_choice(self) -> None:
        private = self._privacy is Privacy.PRIVATE
        self._switch.setChecked(private)
        self._switch.setIcon(icon(self._theme, "lock", Token.INK if private else Token.MUTED, 14))
        self._switch.setAccessibleName("Private" if private else f"Private: off. {self._privacy.label}")
        self._more.setIcon(icon(self._theme, "chevron-down", Token.MUTED, 14))
        for choice in self._choices.actions():
            choice.setChecked(choice.data() is self._privacy)

    def _toggle(self, private: bool) -> None:
        self._privacy = Privacy.PRIVATE if private else self._open
        self._show_choice()
        self.edited.emit()

    def _choose(self, choice: QAction) -> None:
        self.set_value(choice.data())
        self.edited.emit()
