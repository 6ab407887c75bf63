"""The left rail: the app's sign, the pages, and at the foot the settings and the menu."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from ui.icons import SIDE, app_sign
from ui.theme import Theme
from ui.widgets.rail_button import RailButton
from ui.widgets.text_label import TextLabel, TextRole

WIDTH = 196


class Rail(QFrame):
    """Lists the pages there are; the page shown is the one whose row is checked."""

    def __init__(self, theme: Theme, settings: QAction, menu: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages = QButtonGroup(self)
        self._rows = QVBoxLayout()
        self._sign = QLabel()
        self._settings = RailButton(theme, settings, "settings")
        self._more = RailButton(theme, menu, "ellipsis")
        self.menu = QMenu(self)
        self._name()
        self._arrange()

    def add_page(self, action: QAction, icon_name: str, number: int) -> None:
        """Add a page below those already there."""
        row = RailButton(self._theme, action, icon_name, str(number))
        row.setCheckable(True)
        row.setObjectName(action.objectName())
        self._pages.addButton(row)
        self._rows.addWidget(row)
        for before, after in pairwise([*self._pages.buttons(), self._settings, self._more]):
            QWidget.setTabOrder(before, after)

    def mark(self, action: QAction) -> None:
        """Check the row of a page."""
        for row in self._pages.buttons():
            if row.objectName() == action.objectName():
                row.setChecked(True)

    def open_menu(self) -> None:
        """Open the menu above its row."""
        place = self._more.mapToGlobal(QPoint(0, -self.menu.sizeHint().height()))
        self.menu.popup(place)

    def _name(self) -> None:
        self.setAccessibleName("Pages")
        self.menu.setAccessibleName("Menu")
        self._sign.setPixmap(app_sign(SIDE, self.devicePixelRatioF()))

    def _arrange(self) -> None:
        brand = QHBoxLayout()
        brand.setContentsMargins(9, 0, 0, 0)
        brand.setSpacing(9)
        brand.addWidget(self._sign)
        brand.addWidget(TextLabel("Coaching Journal", TextRole.BRAND), 1)
        self._rows.setSpacing(2)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 20, 12, 12)
        rows.setSpacing(2)
        rows.addLayout(brand)
        rows.addSpacing(15)
        rows.addLayout(self._rows)
        rows.addStretch(1)
        rows.addWidget(self._settings)
        rows.addWidget(self._more)
        self.setFixedWidth(WIDTH)
