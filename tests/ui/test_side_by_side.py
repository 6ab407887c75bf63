from PySide6.QtWidgets import QWidget

from ui.widgets.side_by_side import SideBySide


def test_parts_go_below_each_other_where_it_is_narrow(qtbot):
    parts = SideBySide(600)
    qtbot.addWidget(parts)
    first, second = QWidget(), QWidget()
    parts.add(first, 1)
    parts.add(second, 1)
    with qtbot.waitExposed(parts):
        parts.resize(800, 400)
        parts.show()
    assert first.y() == second.y()
    parts.resize(500, 400)
    qtbot.waitUntil(lambda: first.x() == second.x())
    assert first.y() < second.y()
    parts.close()
