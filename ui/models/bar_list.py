"""Rows of a name, a bar of minutes by side and a few figures, as a model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from journal.balance import Sums
from journal.records import Side
from ui.widgets.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class BarRow:
    """One row: the bar shows ``sums`` where ``full`` minutes would fill it; ``side`` puts a mark before the name.

    ``low`` sets the first figure as a warning. ``words`` are the row for a screen reader and the tool tip.
    """

    record: object
    name: str
    sums: Sums
    full: int
    figures: tuple[str, ...]
    words: tuple[str, ...]
    side: Side | None = None
    low: bool = False


class BarList(QAbstractListModel):
    """The rows as a model, so that views and screen readers can walk them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[BarRow, ...] = ()

    def show(self, rows: Sequence[BarRow]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One a row."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name, the words or the row itself."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(row.words)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(*row.words)
        return row if role == ROW_ROLE else None
