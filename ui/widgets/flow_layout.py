"""A layout that sets its items in rows, like words in a paragraph."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of items at their own size, each row broken where the width ends.

    An item wider than the whole row is narrowed to it, and gets the height it needs then. Hidden widgets take
    no room.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item as the last one."""
        self._items.append(item)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Put a widget before the item at ``index``."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        """How many items there are, hidden ones too."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, or None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at an index, or None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Remove every item and delete its widget."""
        while (item := self.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more room than its items need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height in pixels of all rows at a width in pixels."""
        return self._rows(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        """Set the items in rows inside the area."""
        super().setGeometry(area)
        self._rows(area, move=True)

    def sizeHint(self) -> QSize:
        """All items in one row."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in sizes), default=0)))

    def minimumSize(self) -> QSize:
        """The widest item's least size."""
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _rows(self, area: QRect, *, move: bool) -> int:
        """Lay out inside the area and return the height used; ``move`` also moves the items there."""
        inner = area.marginsRemoved(self.contentsMargins())
        row: list[tuple[QLayoutItem, QSize]] = []
        used = 0
        top = inner.top()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(inner.width(), item.minimumSize().width()), 16777215))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if row and used + self.spacing() + size.width() > inner.width():
                top += self._place(row, inner.left(), top, move=move) + self.spacing()
                row, used = [], 0
            used += size.width() + (self.spacing() if row else 0)
            row.append((item, size))
        top += self._place(row, inner.left(), top, move=move)
        margins = self.contentsMargins()
        return top - inner.top() + margins.top() + margins.bottom()

    def _place(self, row: list[tuple[QLayoutItem, QSize]], left: int, top: int, *, move: bool) -> int:
        """Set one row, its items centred on one line unless aligned to its top; returns its height."""
        height = max((size.height() for _, size in row), default=0)
        for item, size in row:
            if move:
                drop = 0 if item.alignment() & Qt.AlignmentFlag.AlignTop else (height - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, top + drop), size))
            left += size.width() + self.spacing()
        return height
