"""A table of records, drawn from a description of its columns."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.columns import TableColumn
from ui.widgets.plain_tip import plain_tip

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class TableRole(IntEnum):
    """What else a cell can be asked for."""

    ORDER = Qt.ItemDataRole.UserRole
    RECORD = Qt.ItemDataRole.UserRole + 1


class RecordTable(QAbstractTableModel, Generic[T]):
    """Holds records and never asks a journal; sort it through a proxy by ``TableRole.ORDER``."""

    def __init__(self, columns: Sequence[TableColumn[T]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._records: tuple[T, ...] = ()

    def show(self, records: Sequence[T]) -> None:
        """Replace all records."""
        self.beginResetModel()
        self._records = tuple(records)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One row a record."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """One column a description."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words, order, tip, alignment or record of a cell."""
        if not index.isValid():
            return None
        column, record = self._columns[index.column()], self._records[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(record)
        if role == TableRole.ORDER:
            return column.order(record)
        if role == TableRole.RECORD:
            return record
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(*column.tip(record)) if column.tip else None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return ", ".join(column.tip(record)) if column.tip else None
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title of a column, aligned as its cells are."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return _alignment(self._columns[section]) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _alignment(column: TableColumn[T]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.figures else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
