import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.imports.titles import LONGEST_TITLE, clean_line, clean_title
from journal.records import check_name


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("  Team \t sync\n", "Team sync"),
        ("Re: Invitation: Deal review", "Deal review"),
        ("FW: AW: Forecast", "Forecast"),
        ("Updated invitation: 1:1", "1:1"),
        ("Re:", "Re:"),
        ("Review: Orbis", "Review: Orbis"),
        ("a\0b\u202ec\u2028d", "a b c d"),
        ("👩‍💼 Zoë", "👩‍💼 Zoë"),
    ],
)
def test_a_title_is_one_clean_line(text, title):
    assert clean_title(text) == title


def test_a_long_title_ends_with_an_ellipsis():
    assert clean_title("x" * 2_000) == "x" * (LONGEST_TITLE - 1) + "…"


@given(st.text(max_size=1_500))
def test_a_clean_line_always_fits(text):
    line = clean_line(text)
    assert len(line) <= LONGEST_TITLE
    if line:
        check_name("title", line[:200])
    assert clean_line(line) == line
