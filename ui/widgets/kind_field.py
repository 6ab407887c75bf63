"""The choice of an entry's kind."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from journal.records import Kind
from ui.icons import icon
from ui.theme import Theme, Token

USUAL = (Kind.ONE_ON_ONE, Kind.DEAL_REVIEW, Kind.MEETING)
ARROW_WIDTH = 34
OTHERS = tuple(kind for kind in Kind if kind not in USUAL)


class KindField(QWidget):
    """The three usual kinds side by side, the others in a menu at the end."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = Kind.ONE_ON_ONE
        self._group = QButtonGroup(self)
        self._more = _segment("last", "Other kind")
        self._menu = QMenu(self)
        self.setAccessibleName("Kind")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._arrange()
        self._group.idClicked.connect(self._choose_usual)
        self._menu.triggered.connect(self._choose_other)
        self._menu.aboutToHide.connect(self._show_choice)
        theme.changed.connect(self._dress)
        self._dress()
        self._show_choice()

    def set_value(self, kind: Kind) -> None:
        """Show a kind."""
        self._kind = kind
        self._show_choice()

    def read(self) -> Kind:
        """The kind chosen."""
        return self._kind

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for index, kind in enumerate(USUAL):
            button = _segment("middle" if index else "first", f"Kind: {kind.label}")
            button.setText(kind.label)
            self._group.addButton(button, index)
            row.addWidget(button)
        for kind in OTHERS:
            self._menu.addAction(kind.label).setData(kind)
        self._more.setMenu(self._menu)
        self._more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        row.addWidget(self._more)

    def _dress(self) -> None:
        self._more.setIcon(icon(self._theme, "chevron-down", Token.MUTED, 14))

    def _show_choice(self) -> None:
        other = self._kind in OTHERS
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(USUAL[self._group.id(button)] is self._kind)
        self._group.setExclusive(True)
        self._more.setChecked(other)
        self._more.setText(self._kind.label if other else "")
        self._more.setFixedWidth(self._more.sizeHint().width() if other else ARROW_WIDTH)
        self._more.setAccessibleName(f"Other kind: {self._kind.label}" if other else "Other kind")

    def _choose_usual(self, index: int) -> None:
        self._choose(USUAL[index])

    def _choose_other(self, action: QAction) -> None:
        self._choose(action.data())

    def _choose(self, kind: Kind) -> None:
        self._kind = kind
        self._show_choice()
        self.edited.emit()


def _segment(place: str, name: str) -> QPushButton:
    button = QPushButton()
    button.setCheckable(True)
    button.setProperty("segment", place)
    button.setAccessibleName(name)
    return button
