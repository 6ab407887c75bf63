"""A button that is an action of the table: its words, state and hint, and it triggers it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from ui.actions import mirror
from ui.icons import SIDE, icon
from ui.theme import Theme, Token


class ActionButton(QPushButton):
    """Shown and enabled as its action is; ``look`` is that of resources/style.qss, ``token`` the icon's colour."""

    def __init__(
        self,
        theme: Theme,
        action: QAction,
        icon_name: str = "",
        *,
        look: str = "",
        token: Token = Token.INK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._action = action
        self._icon_name = icon_name
        self._token = token
        self.setProperty("look", look)
        self.setIconSize(QSize(SIDE, SIDE))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        theme.changed.connect(self._draw)
        self._draw()
        self._follow()

    def _follow(self) -> None:
        mirror(self, self._action)

    def _draw(self) -> None:
        if self._icon_name:
            self.setIcon(icon(self._theme, self._icon_name, self._token))
