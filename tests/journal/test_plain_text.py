"""Text that leaves holds no character that a file refuses."""

from hypothesis import given
from hypothesis import strategies as st

from journal.plain_text import one_line, several_lines


def test_control_characters_and_turning_marks_are_taken_out():
    assert one_line("Da\x08na\u202e Whit\ufffffield\ud800") == "Dana Whitfield"


def test_one_line_is_one_line():
    assert one_line("  a\n\tb\u2028c\x0bd ") == "a b c d"


def test_several_lines_keep_their_breaks():
    assert several_lines("\n- a  \r\n  - b\x0bc\n\n") == "- a\n  - b\nc"


@given(st.text())
def test_what_is_left_is_fit_for_xml(text):
    for clean in (one_line(text), several_lines(text)):
        assert all(c in "\t\n" or " " <= c <= "\ud7ff" or "\ue000" <= c <= "\ufffd" or c >= "\U00010000" for c in clean)
