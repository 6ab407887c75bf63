"""A tagged page with text to select, and nothing in it that was not meant to leave."""

import struct
from io import BytesIO

import pytest
from pypdf import PdfReader

from journal.exports.summary_pdf import NOT_UNIVERSAL, summary_pdf, summary_pictures
from journal.redaction import People
from journal.settings import Settings
from tests.summaries import CHART, quarter_summary, renamed, summary_of, with_title


def read(summary, chart=CHART):
    return PdfReader(BytesIO(summary_pdf(summary, chart).data))


def text_of(reader):
    return " ".join("\n".join(page.extract_text() for page in reader.pages).replace("\u200b", "").split())


def test_a_quarter_is_one_page_of_a4_that_can_be_selected():
    reader = read(quarter_summary())
    assert len(reader.pages) == 1
    assert [round(side) for side in reader.pages[0].mediabox[2:]] == [595, 842]
    text = text_of(reader)
    for words in (
        "Leadership and management in Q3 2026",
        "45–65%",
        "86 / 99",
        "What the quarter shows",
        "I. M. had 9 h 20",
    ):
        assert words in text


def test_it_is_tagged_and_says_its_language_and_title():
    reader = read(quarter_summary())
    catalog = reader.trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/Lang"] == "en"
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "/StructTreeRoot" in catalog
    assert b"<pdfuaid:part>1</pdfuaid:part>" in catalog["/Metadata"].get_data()


def test_its_properties_name_the_manager_and_nobody_else():
    properties = read(quarter_summary()).metadata
    assert properties.title == "Leadership and management in Q3 2026"
    assert properties.author == "Alex Romero"
    assert set(properties) == {"/Title", "/Author", "/Creator", "/CreationDate", "/ModDate"}
    assert properties["/CreationDate"].startswith("D:20261005000000")
    assert read(summary_of((), settings=Settings())).metadata.author is None


def test_no_path_of_this_computer_is_in_it():
    data = summary_pdf(quarter_summary(), CHART).data
    streams = b"".join(part.get_data() for part in _streams(PdfReader(BytesIO(data))))
    for word in (b"/home", b"/root", b"/work", b"/tmp", b"resources"):
        assert word not in data + streams


def _streams(reader):
    objects = (reader.get_object(number) for number in range(1, len(reader.xref[0]) + len(reader.xref_objStm) + 1))
    return [part for part in objects if hasattr(part, "get_data")]


def test_text_is_never_read_as_markup():
    reader = read(with_title('#panic("x") $x$ *b* = y @z <l> \\ `c` [d] "q"'))
    assert '#panic("x") $x$ *b* = y @z <l> \\ `c` [d] "q"' in text_of(reader)


@pytest.mark.parametrize("name", ["ليلى حسن", "Иван Петров", "W" * 60, "Ines Anastasia Theodora " * 3 + "Moreau"])
def test_names_of_any_script_and_length_fit(name):
    made = summary_pdf(quarter_summary(how=People.NAMES, people=renamed(3, name)), CHART)
    assert len(PdfReader(BytesIO(made.data)).pages) == 1


def test_a_character_in_no_font_costs_the_standard_but_not_the_page():
    made = summary_pdf(with_title("A private use character: \U000f1234"), CHART)
    assert made.remark == NOT_UNIVERSAL
    catalog = PdfReader(BytesIO(made.data)).trailer["/Root"]
    assert catalog["/MarkInfo"]["/Marked"]
    assert b"pdfuaid" not in catalog["/Metadata"].get_data()
    assert summary_pdf(quarter_summary(), CHART).remark == ""


def test_a_long_list_runs_over_pages():
    reader = read(quarter_summary(with_notes=True))
    assert 2 <= len(reader.pages) <= 4
    assert "Good call." in text_of(reader)


def test_nothing_logged():
    text = text_of(read(summary_of(())))
    assert "Nothing is logged in this period." in text


def test_the_pages_can_be_seen_before_they_are_saved():
    (page,) = summary_pictures(quarter_summary(), CHART, pixels_per_inch=72)
    assert page.startswith(b"\x89PNG")
    assert struct.unpack(">II", page[16:24]) == (595, 842)
