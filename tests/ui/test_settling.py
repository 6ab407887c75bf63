from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.widgets.settling import settle


def test_new_words_have_their_room_at_once(qtbot):
    outer, inner, label = QWidget(), QWidget(), QLabel("short")
    qtbot.addWidget(outer)
    QVBoxLayout(outer).addWidget(inner)
    QVBoxLayout(inner).addWidget(label)
    with qtbot.waitExposed(outer):
        outer.show()
    label.setText("a much longer text than before, which needs far more room")
    settle(outer)
    assert label.width() >= label.sizeHint().width()
    outer.close()
