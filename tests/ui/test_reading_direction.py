import pytest
from PySide6.QtCore import Qt

from ui.reading_direction import direction_of, isolated


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Orbis", Qt.LayoutDirection.LeftToRight),
        ("ליאור Orbis", Qt.LayoutDirection.RightToLeft),
        ("12 · مراجعة", Qt.LayoutDirection.RightToLeft),
        ("面談", Qt.LayoutDirection.LeftToRight),
        ("", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_the_first_letter_says_where_a_text_begins(text, direction):
    assert direction_of(text) is direction


def test_only_what_runs_from_the_right_is_fenced_off():
    assert isolated("Dana Whitfield") == "Dana Whitfield"
    assert isolated("ליאור") == "\u2068ליאור\u2069"
