"""Markdown shows every text as it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from journal.exports.summary_markdown import escaped, summary_markdown, unescaped
from journal.plain_text import one_line
from tests.summaries import golden, quarter_summary, summary_of, with_title


def test_the_quarter_is_as_it_was():
    assert summary_markdown(quarter_summary()).decode() == golden("summary.md")


def test_the_quarter_with_entries_and_notes_is_as_it_was():
    assert summary_markdown(quarter_summary(with_notes=True)).decode() == golden("summary-with-notes.md")


def test_nothing_logged():
    page = summary_markdown(summary_of(())).decode()
    assert "Nothing is logged in this period." in page
    assert "Week by week" not in page


def shown(markdown):
    """The text a reader sees of one paragraph, and whether it is one plain paragraph."""
    tokens = MarkdownIt("commonmark").enable("table").enable("strikethrough").parse(markdown)
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert {child.type for child in tokens[1].children} <= {"text", "text_special"}
    return "".join(child.content for child in tokens[1].children)


LOOKALIKES = r"1. one;2) two;- a;+ b;* c;# d;> e;===;---;<b>;![x](y);a_b_;`c`;&amp;;a|b;~~no~~;[x]: y;15.2 h;3.;\ "


@pytest.mark.parametrize("text", [text.strip() for text in LOOKALIKES.split(";") if text])
def test_what_looks_like_markdown_stays_text(text):
    assert shown(escaped(text)) == text


@given(st.text(min_size=1).map(one_line).filter(bool))
def test_any_text_stays_as_it_is(text):
    assert shown(escaped(text)) == text


@given(st.text())
def test_escaped_text_can_be_read_back(text):
    assert unescaped(escaped(text)) == text


def test_a_title_cannot_break_out_of_its_table():
    page = summary_markdown(with_title("| x | <img src=http://x.example>")).decode()
    assert r"\| x \| \<img src=http://x.example\>" in page
