from PySide6.QtCore import Qt

from ui.models.columns import TableColumn
from ui.models.record_table import RecordTable, TableRole

COLUMNS: tuple[TableColumn[int], ...] = (
    TableColumn(title="Word", text=lambda number: f"no. {number}", order=lambda number: -number),
    TableColumn(title="Number", text=str, order=float, figures=True),
)


def test_it_is_a_sound_model(qtmodeltester):
    model = RecordTable(COLUMNS)
    model.show([3, 1, 2])
    qtmodeltester.check(model)


def test_cells_hold_words_order_record_and_alignment(qapp):
    model = RecordTable(COLUMNS)
    model.show([7])
    cell = model.index(0, 0)
    assert cell.data() == "no. 7"
    assert (cell.data(TableRole.ORDER), cell.data(TableRole.RECORD)) == (-7, 7)
    assert model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Number"
