"""Which format a name asks for, and writing it."""

import stat
from pathlib import Path

import pytest

from journal.errors import CannotWrite, NotUnderstood
from journal.exports.summary_file import Format, format_for, rendered, write_summary
from tests.summaries import CHART, quarter_summary


@pytest.mark.parametrize(
    ("name", "given", "wanted"),
    [
        ("a.pdf", "", Format.PDF),
        ("a.DOCX", "", Format.WORD),
        ("a.html", "", Format.HTML),
        ("a.htm", "", Format.HTML),
        ("a.md", "", Format.MARKDOWN),
        ("a.markdown", "", Format.MARKDOWN),
        ("a.txt", "PDF", Format.PDF),
        ("a.pdf", "word", Format.WORD),
    ],
)
def test_the_format_is_the_one_named_or_the_ending(name, given, wanted):
    assert format_for(Path(name), given) is wanted


@pytest.mark.parametrize(("name", "given"), [("a.odt", ""), ("a", ""), (".pdf", ""), ("a.pdf", "odt")])
def test_an_unknown_format_is_refused_with_the_four_endings(name, given):
    with pytest.raises(NotUnderstood, match=r"\.pdf, \.docx, \.html or \.md"):
        format_for(Path(name), given)


@pytest.mark.parametrize(
    ("wanted", "start"),
    [(Format.PDF, b"%PDF-"), (Format.WORD, b"PK"), (Format.HTML, b"<!DOCTYPE html>"), (Format.MARKDOWN, b"# Lead")],
)
def test_each_format_is_written_for_its_owner_only(tmp_path, wanted, start):
    path = tmp_path / "summary"
    assert write_summary(quarter_summary(), CHART, path, wanted) == ""
    assert path.read_bytes().startswith(start)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_place_that_is_missing_is_said(tmp_path):
    with pytest.raises(CannotWrite):
        write_summary(quarter_summary(), CHART, tmp_path / "no" / "a.md", Format.MARKDOWN)


@pytest.mark.parametrize("wanted", [Format.PDF, Format.HTML, Format.MARKDOWN])
def test_the_same_summary_makes_the_same_bytes(wanted):
    assert rendered(quarter_summary(), CHART, wanted) == rendered(quarter_summary(), CHART, wanted)
