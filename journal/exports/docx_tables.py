"""Tables of a Word document: fixed columns, headings that repeat, bars made of shaded cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from journal.plain_text import one_line, several_lines
from journal.summary.page import SpanLine, hours_in_column, share_words

MUTED = RGBColor(0x5F, 0x6B, 0x7C)
MANAGEMENT, LEADERSHIP, UNTAGGED = "3E6FB0", "D97F12", "B4BCC8"
GAP = {"val": "single", "sz": "24", "space": "0", "color": "FFFFFF"}
_NO_PARENT: Any = None  # a parent is asked only for styles by name, which no cell uses
BAR_STEPS = 60
BAR_STEP_MM = 1.1
TEXT_WIDTH_MM = 170.0


def text_of(text: str) -> str:
    """Text without the characters that make the file unreadable, whoever made the summary."""
    return several_lines(text) if "\n" in text else one_line(text)


def add_run(paragraph: Any, text: str, *, bold: bool = False, muted: bool = False, size: float | None = None) -> None:
    """Add text to a paragraph; ``size`` in points."""
    run = paragraph.add_run(text_of(text))
    run.bold = bold or None
    if muted:
        run.font.color.rgb = MUTED
    if size:
        run.font.size = Pt(size)


def add_table(
    document: Any,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    widths: Sequence[float] = (),
    right: Sequence[int] = (),
) -> None:
    """A table with a heading row that repeats; widths in mm. All columns but the first are set right by default."""
    if not rows:
        return
    widths = widths or (80.0, *[30.0] * (len(heads) - 1))
    aligned = right or range(1, len(heads))
    table = _fixed_table(document, widths)
    for row in (heads, *rows):
        cells = (
            _cell(text, width, right=place in aligned, muted=row is heads)
            for place, (text, width) in enumerate(zip(row, widths, strict=True))
        )
        _add_row(table, cells, heading=row is heads)


def add_spans(document: Any, spans: Sequence[SpanLine]) -> None:
    """The weeks with a bar of shaded cells each: managing, leading, untagged."""
    numbers = (TEXT_WIDTH_MM - 22 - BAR_STEPS * BAR_STEP_MM) / 4
    table = _fixed_table(document, (22, *[BAR_STEP_MM] * BAR_STEPS, *[numbers] * 4))
    most = max(line.management + line.leadership + line.untagged for line in spans)
    heads = [_cell(head, numbers, right=True, muted=True) for head in ("Managing", "Leading", "Untagged", "Share")]
    _add_row(table, [_cell("From", 22, muted=True), _legend(), *heads], heading=True)
    for line in spans:
        words = (*map(hours_in_column, (line.management, line.leadership, line.untagged)), share_words(line.share))
        cells = [_cell(word, numbers, right=True) for word in words]
        _add_row(table, [_cell(line.label, 22), *_bar(line, most), *cells])


def _legend() -> Any:
    """The heading of the bars: what each colour stands for, told apart by shape too."""
    cell = _cell("", BAR_STEPS * BAR_STEP_MM, span=BAR_STEPS)
    paragraph = Paragraph(cell.p_lst[0], _NO_PARENT)
    for mark, fill, name in (("■", MANAGEMENT, "Managing"), ("●", LEADERSHIP, "Leading"), ("▪", UNTAGGED, "Untagged")):
        run = paragraph.add_run(f"{mark} ")
        run.font.size, run.font.color.rgb = Pt(8), RGBColor.from_string(fill)
        add_run(paragraph, name, muted=True, size=8)
        paragraph.add_run("   ")
    return cell


def _bar(line: SpanLine, most: int) -> list[Any]:
    """Shaded cells in proportion to the minutes, and an empty one for what is left of the widest bar."""
    ends = accumulate((line.management, line.leadership, line.untagged))
    edges = (0, *(round(BAR_STEPS * end / most) if most else 0 for end in ends), BAR_STEPS)
    return [
        _cell("", (end - start) * BAR_STEP_MM, span=end - start, fill=fill)
        for (start, end), fill in zip(pairwise(edges), (MANAGEMENT, LEADERSHIP, UNTAGGED, ""), strict=True)
        if end > start
    ]


def _fixed_table(document: Any, widths: Sequence[float]) -> Any:
    table = document.add_table(rows=0, cols=len(widths))
    table.autofit = False
    for column, width in zip(table._tbl.tblGrid.gridCol_lst, widths, strict=True):  # noqa: SLF001
        column.w = Mm(width)
    return table._tbl  # noqa: SLF001


def _add_row(table: Any, cells: Iterable[Any], *, heading: bool = False) -> None:
    repeated = (_element("w:tblHeader"),) if heading else ()
    table.append(_element("w:tr", _element("w:trPr", _element("w:cantSplit"), *repeated), *cells))


def _cell(text: str, width: float, *, span: int = 1, fill: str = "", right: bool = False, muted: bool = False) -> Any:
    """A table cell ``width`` mm wide over ``span`` grid columns; line breaks in the text are kept."""
    cell = OxmlElement("w:tc")
    cell.width = Mm(width)
    if span > 1:
        cell.grid_span = span
    if fill:
        cell.get_or_add_tcPr().extend((_gaps(), _element("w:shd", fill=fill, val="clear"), _no_margins()))
    paragraph = Paragraph(cell.add_p(), _NO_PARENT)
    paragraph.paragraph_format.space_after = Pt(1)
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if text:
        add_run(paragraph, text, muted=muted, size=8 if muted else 9)
    return cell


def _gaps() -> Any:
    """White lines above and below a bar, so that the bars of two weeks do not touch."""
    return _element("w:tcBorders", *(_element(f"w:{edge}", **GAP) for edge in ("top", "bottom")))


def _no_margins() -> Any:
    return _element("w:tcMar", *(_element(f"w:{edge}", w="0", type="dxa") for edge in ("left", "right")))


def _element(tag: str, *children: Any, **attributes: str) -> Any:
    element = OxmlElement(tag, {qn(f"w:{key}"): value for key, value in attributes.items()})
    element.extend(children)
    return element
