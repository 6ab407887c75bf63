"""Choosing an activity by typing a part of its name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from journal.filters import folded
from journal.records import Activity
from ui.widgets.popup import Popup

KEY = Qt.ItemDataRole.UserRole
PASSED_ON = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class ActivityPicker(Popup):
    """A list of activities that shrinks while one types; ``chosen`` carries the key of the one picked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Choose an activity", parent)
        self._search = QLineEdit()
        self._list = QListWidget()
        self._search.setPlaceholderText("Find an activity")
        self._search.setAccessibleName("Find an activity")
        self._list.setAccessibleName("Activities")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 8, 8, 8)
        rows.addWidget(self._search)
        rows.addWidget(self._list)
        self.setFixedSize(340, 320)
        self._search.installEventFilter(self)
        self._search.textChanged.connect(self._narrow)
        self._search.returnPressed.connect(self._take_current)
        self._list.itemClicked.connect(self._take)

    def ask(self, anchor: QWidget, activities: Sequence[Activity], hints: Mapping[str, str]) -> None:
        """Open under a control with these activities; ``hints`` are their guidance texts by key."""
        self._list.clear()
        for activity in activities:
            item = QListWidgetItem(activity.name)
            item.setData(KEY, activity.key)
            item.setToolTip(hints.get(activity.key, ""))
            self._list.addItem(item)
        self._search.clear()
        self._narrow("")
        self.open_under(anchor)
        self._search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move in the list while one types."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in PASSED_ON:
            QApplication.sendEvent(self._list, event)
            return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        words = folded(typed).split()
        first = None
        for row in range(self._list.count()):
            item = self._list.item(row)
            name = folded(f"{item.text()} {item.toolTip()}")
            item.setHidden(not all(word in name for word in words))
            first = first or (None if item.isHidden() else item)
        if first is not None:
            self._list.setCurrentItem(first)

    def _take_current(self) -> None:
        item = self._list.currentItem()
        if item is not None and not item.isHidden():
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        self.hide()
        self.chosen.emit(item.data(KEY))
