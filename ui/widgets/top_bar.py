"""The bar over every page: its title, the search field and the button for a new entry."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from ui.icons import icon
from ui.theme import Theme, Token
from ui.widgets.action_button import ActionButton
from ui.widgets.text_label import TextLabel, TextRole
from ui.widgets.typing_line import TypingLine

_HEIGHT = 58


class TopBar(QFrame):
    """``searched`` carries the words of the search field when Enter is pressed in it."""

    searched = Signal(str)

    def __init__(self, theme: Theme, search: QAction, new_entry: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._search = search
        self._title = TextLabel("", TextRole.TITLE)
        self._field = TypingLine()
        self._keys = QLabel(search.shortcut().toString(QKeySequence.SequenceFormat.NativeText).replace("+", " "))
        self._glass = self._field.addAction(
            icon(theme, "search", Token.MUTED), QLineEdit.ActionPosition.LeadingPosition
        )
        self._new_entry = ActionButton(theme, new_entry, "plus", look="primary", token=Token.ON_ACCENT)
        self._name()
        self._arrange()
        self._field.returnPressed.connect(self._send)
        self._field.textChanged.connect(self._show_keys)
        search.changed.connect(self._follow)
        theme.changed.connect(self._draw)
        self._follow()

    def set_title(self, title: str) -> None:
        """Name the page that is shown."""
        self._title.setText(title)

    def focus_search(self) -> None:
        """Put the cursor into the search field, its words selected."""
        self._field.setFocus()
        self._field.selectAll()

    def _name(self) -> None:
        self._field.setObjectName("search")
        self._field.setPlaceholderText("Search entries")
        self._field.setAccessibleName("Search entries")
        self._keys.setObjectName("keys")
        self._keys.setAccessibleName("")

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(10)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._field, 1)
        row.addWidget(self._new_entry)
        self._field.setMinimumWidth(180)
        self._field.setMaximumWidth(346)
        inside = QHBoxLayout(self._field)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addStretch(1)
        inside.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(_HEIGHT)

    def _follow(self) -> None:
        self._field.setVisible(self._search.isVisible())

    def _show_keys(self, words: str) -> None:
        self._keys.setVisible(not words)
        self._field.setClearButtonEnabled(True)  # late: its picture would slow the start

    def _send(self) -> None:
        self.searched.emit(self._field.text())

    def _draw(self) -> None:
        self._glass.setIcon(icon(self._theme, "search", Token.MUTED))
