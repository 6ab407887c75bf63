"""A summary as a file: the four formats, which one a name asks for, and writing it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from journal.errors import NotUnderstood
from journal.files import write_private
from journal.records import Choice
from journal.summary.page import Summary


class Format(Choice):
    """What a summary can be written as; the value is the usual ending."""

    PDF = "pdf", "PDF"
    WORD = "docx", "Word"
    HTML = "html", "HTML"
    MARKDOWN = "md", "Markdown"


_OTHER_NAMES = {"word": Format.WORD, "htm": Format.HTML, "markdown": Format.MARKDOWN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A file's bytes, and a sentence for the user when something about it fell short."""

    data: bytes
    remark: str = ""


def format_for(path: Path, given: str = "") -> Format:
    """The format asked for by name, or else by the file's ending.

    Raises:
        NotUnderstood: neither is one of the four.
    """
    name = (given or path.suffix).lower().lstrip(".")
    known = {**_OTHER_NAMES, **{choice.value: choice for choice in Format}}
    if name not in known:
        said = f"“{given}” is not a format" if given else f"“{path.name}” does not say in which format to write"
        raise NotUnderstood(f"{said}; end the name in .pdf, .docx, .html or .md.")
    return known[name]


def rendered(summary: Summary, chart_svg: str, wanted: Format) -> Rendered:
    """The summary in one format; ``chart_svg`` is the weeks chart for those that show it."""
    if wanted is Format.PDF:
        from journal.exports.summary_pdf import summary_pdf

        pdf = summary_pdf(summary, chart_svg)
        return Rendered(data=pdf.data, remark=pdf.remark)
    if wanted is Format.WORD:
        from journal.exports.summary_docx import summary_docx

        return Rendered(data=summary_docx(summary))
    if wanted is Format.HTML:
        from journal.exports.summary_html import summary_html

        return Rendered(data=summary_html(summary, chart_svg))
    from journal.exports.summary_markdown import summary_markdown

    return Rendered(data=summary_markdown(summary))


def write_summary(summary: Summary, chart_svg: str, path: Path, wanted: Format) -> str:
    """Write the file whole or not at all, closed to others; return a remark for the user or nothing.

    Raises:
        CannotWrite: the disk is full, or the place is missing, read-only or denied.
    """
    made = rendered(summary, chart_svg, wanted)
    write_private(path, made.data)
    return made.remark
