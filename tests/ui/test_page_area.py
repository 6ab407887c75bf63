import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from ui.widgets.page_area import SIDE, PageArea


@pytest.mark.parametrize("height", [100, 4000])
def test_the_content_keeps_its_sides_with_and_without_the_bar(qtbot, theme, height):
    content = QWidget()
    content.setMinimumHeight(height)
    area = PageArea(content, top=20)
    qtbot.addWidget(area)
    area.resize(600, 300)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().isVisible() is (height > 300))
    qtbot.waitUntil(lambda: content.width() == 600 - 2 * SIDE)
    assert content.mapTo(area, QPoint()) == QPoint(SIDE, 20)
