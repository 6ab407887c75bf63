"""A Word document that opens, with headings and tables, and properties that name nobody else."""

import re
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

from docx import Document

from journal.exports.summary_docx import summary_docx
from journal.settings import Settings
from tests.summaries import quarter_summary, summary_of, with_title


def read(summary):
    return Document(BytesIO(summary_docx(summary)))


def test_its_headings_and_lists():
    document = read(quarter_summary(with_entries=True))
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert headings == [
        "Leadership and management in Q3 2026",
        "Week by week",
        "What the quarter shows",
        "What I will change",
        "Where the time went",
        "Entries",
    ]
    bullets = [p.text for p in document.paragraphs if p.style.name == "List Bullet"]
    assert bullets[0].startswith("Leadership share below the target band. 31% of tagged time")
    assert bullets[-2] == "Weekly one-on-one with M. O. and I. M. (by 31 Dec 2026)"


def test_its_tables():
    figures, weeks, activities, people, entries = read(quarter_summary(with_notes=True)).tables
    assert [cell.text.split("\n")[0] for cell in figures.rows[0].cells] == [
        "31%",
        "45–65%",
        "133 h 30",
        "86 / 99",
        "22%",
        "15 h 11",
    ]
    assert len(weeks.rows) == 1 + 14
    assert [cell.text for cell in people.rows[1].cells] == ["D. W.", "32 h 43", "7 h 26"]
    assert activities.rows[0].cells[0].text == "Activity"
    assert any("Good call." in cell.text for row in entries.rows for cell in row.cells)


def test_every_row_of_the_weeks_fills_the_grid():
    weeks = read(quarter_summary()).tables[1]._tbl
    columns = len(weeks.tblGrid.gridCol_lst)
    assert {sum(cell.grid_span for cell in row.tc_lst) for row in weeks.tr_lst} == {columns}


def test_bars_are_as_long_as_their_minutes():
    summary = quarter_summary()
    weeks = read(summary).tables[1]._tbl
    spans = [[cell.grid_span for cell in row.tc_lst][1:-4] for row in weeks.tr_lst[1:]]
    most = max(line.management + line.leadership + line.untagged for line in summary.spans)
    for line, bar in zip(summary.spans, spans, strict=True):
        assert abs(bar[0] - 60 * line.management / most) <= 0.5
        assert abs(bar[1] - 60 * line.leadership / most) <= 1


def test_its_properties_name_the_manager_and_nobody_else():
    properties = read(quarter_summary()).core_properties
    assert (properties.author, properties.last_modified_by) == ("Alex Romero", "Alex Romero")
    assert (properties.title, properties.comments) == ("Leadership and management in Q3 2026", "")
    assert properties.created.isoformat().startswith("2026-10-05")
    assert read(summary_of((), settings=Settings())).core_properties.author == ""


def test_characters_that_xml_refuses_are_dropped():
    summary = with_title("plain")
    broken = replace(summary.entries[0], title="a\x08\ud800b\ufffe")
    document = read(replace(summary, entries=(broken,)))
    assert document.tables[-1].rows[1].cells[2].text == "ab"


def test_text_is_never_read_as_xml():
    nasty = "</w:t><w:p/> & <!-- ]]>"
    assert read(with_title(nasty)).tables[-1].rows[1].cells[2].text == nasty


def test_nothing_logged():
    document = read(summary_of(()))
    assert "Nothing is logged in this period." in [p.text for p in document.paragraphs]
    assert len(document.tables) == 1


def test_it_reaches_for_nothing_outside():
    with ZipFile(BytesIO(summary_docx(quarter_summary()))) as parts:
        for name in parts.namelist():
            assert not re.search(rb'TargetMode="External"', parts.read(name))
