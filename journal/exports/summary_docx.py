"""A summary as a Word document of headings, lists and tables; the bars are shaded cells, no picture is needed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from journal.exports.docx_tables import TEXT_WIDTH_MM, add_run, add_spans, add_table, text_of
from journal.summary.page import EntryLine, Summary, hours_in_column

FONT = "Noto Sans"
INK = RGBColor(0x1B, 0x23, 0x30)


def summary_docx(summary: Summary) -> bytes:
    """The summary as DOCX."""
    document = Document()
    _prepare(document, summary)
    document.add_heading(text_of(summary.heading), level=1)
    _paragraph(document, " · ".join(part for part in (summary.subtitle, summary.dates) if part), muted=True)
    _figures(document, summary)
    if summary.spans:
        document.add_heading("Week by week", level=2)
        add_spans(document, summary.spans)
    _bullets(document, summary.shows_heading, _findings(summary))
    if summary.more_findings:
        _paragraph(document, summary.more_findings, muted=True)
    _bullets(document, "What I will change", _commitments(summary))
    _time(document, summary)
    _entries(document, summary.entries)
    for remark in (*summary.remarks, f"Made {summary.made_words}"):
        _paragraph(document, remark, muted=True, size=8)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _prepare(document: Any, summary: Summary) -> None:
    """Paper, styles, and properties that name the manager and nobody else."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm((210 - TEXT_WIDTH_MM) / 2)
    section.top_margin = section.bottom_margin = Mm(18)
    for name, size, before, after in (("Normal", 9.5, 0, 3), ("Heading 1", 17, 0, 3), ("Heading 2", 11, 12, 4)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), INK
        for script in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            style.element.rPr.rFonts.attrib.pop(qn(script), None)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    properties = document.core_properties
    properties.author = properties.last_modified_by = text_of(summary.author)
    properties.title, properties.comments, properties.language = text_of(summary.heading), "", "en"
    properties.created = properties.modified = datetime.fromisoformat(summary.made)


def _paragraph(parent: Any, text: str, *, bold: bool = False, muted: bool = False, size: float | None = None) -> Any:
    paragraph = parent.add_paragraph()
    add_run(paragraph, text, bold=bold, muted=muted, size=size)
    return paragraph


def _figures(document: Any, summary: Summary) -> None:
    if not summary.figures:
        return
    table = document.add_table(rows=1, cols=len(summary.figures))
    for cell, figure in zip(table.rows[0].cells, summary.figures, strict=True):
        paragraph = cell.paragraphs[0]
        add_run(paragraph, figure.value, bold=True, size=16)
        _paragraph(cell, figure.label, size=8)
        if figure.note:
            _paragraph(cell, figure.note, muted=True, size=8)


def _bullets(document: Any, heading: str, lines: Iterable[tuple[str, str, str]]) -> None:
    """A heading and a list; each line is a bold beginning, the text, and a muted end."""
    items = list(lines)
    if items:
        document.add_heading(text_of(heading), level=2)
    for title, text, end in items:
        paragraph = document.add_paragraph(style="List Bullet")
        if title:
            add_run(paragraph, f"{title}.", bold=True)
            paragraph.add_run(" ")
        add_run(paragraph, text)
        if end:
            paragraph.add_run(" ")
            add_run(paragraph, f"({end})", muted=True)


def _findings(summary: Summary) -> Iterable[tuple[str, str, str]]:
    return ((line.title, line.figure, line.sources) for line in summary.findings)


def _commitments(summary: Summary) -> Iterable[tuple[str, str, str]]:
    return (("", line.text, f"by {line.due}" if line.due else "") for line in summary.commitments)


def _time(document: Any, summary: Summary) -> None:
    if not summary.activities and not summary.people:
        return
    document.add_heading("Where the time went", level=2)
    add_table(
        document, ("Activity", "Time"), [(line.name, hours_in_column(line.minutes)) for line in summary.activities]
    )
    if summary.activities and summary.people:
        _paragraph(document, "")
    rows = [(line.label, *map(hours_in_column, (line.management, line.leadership))) for line in summary.people]
    add_table(document, ("Person", "Managing", "Leading"), rows)


def _entries(document: Any, lines: Sequence[EntryLine]) -> None:
    if not lines:
        return
    document.add_heading("Entries", level=2)
    rows = [
        (line.day, line.kind, "\n".join(part for part in (line.about, line.notes) if part), f"{line.minutes} min")
        for line in lines
    ]
    add_table(document, ("Day", "Kind", "About", "Time"), rows, widths=(18, 32, 100, 20), right=(3,))
