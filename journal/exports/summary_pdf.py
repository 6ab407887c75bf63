"""A summary as PDF: one A4 page for a usual quarter, tagged, its text free to select.

All text reaches the template as JSON, so that nothing in it is read as markup. The page is PDF/UA-1 when
the fonts on this computer can show every character of it.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import typst

from journal.summary.page import EntryLine, Summary, hours_in_column

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
TEMPLATE = RESOURCES / "templates" / "summary.typ"
FONTS = RESOURCES / "fonts"
LONGEST_WORD = 28
BREAK_EVERY = 14
NOT_UNIVERSAL = (
    "Some characters are in no font on this computer, so they show as boxes and the file is not marked as PDF/UA."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pdf:
    """The file's bytes, and a sentence when something about it fell short."""

    data: bytes
    remark: str = ""


def summary_pdf(summary: Summary, chart_svg: str) -> Pdf:
    """The summary as a tagged PDF; ``chart_svg`` is the weeks chart, or empty.

    The shipped font comes first and alone, so that the page looks the same everywhere; the system's fonts
    are asked only for what it lacks.
    """
    inputs = _inputs(summary, chart_svg)
    for system_fonts in (False, True):
        try:
            return Pdf(data=_compile(inputs, system_fonts=system_fonts, pdf_standards="ua-1"))
        except typst.TypstError as error:
            if "UA-1 error" not in error.message:
                raise
    return Pdf(data=_compile(inputs, system_fonts=True), remark=NOT_UNIVERSAL)


def summary_pictures(summary: Summary, chart_svg: str, pixels_per_inch: float = 144) -> tuple[bytes, ...]:
    """The pages as PNG, to show before anything is saved."""
    pages = _compiled(_inputs(summary, chart_svg), system_fonts=True, format="png", ppi=pixels_per_inch)
    return tuple(pages) if isinstance(pages, list) else (pages,)


def _compile(inputs: dict[str, str], *, system_fonts: bool, **options: str) -> bytes:
    data = _compiled(inputs, system_fonts=system_fonts, format="pdf", **options)
    assert isinstance(data, bytes)
    return data


def _compiled(inputs: dict[str, str], *, system_fonts: bool, **options: Any) -> Any:
    fonts = _fonts(system_fonts=system_fonts)
    return typst.Compiler(TEMPLATE, root=TEMPLATE.parent, font_paths=fonts, sys_inputs=inputs).compile(**options)


@lru_cache
def _fonts(*, system_fonts: bool) -> typst.Fonts:
    return typst.Fonts(include_system_fonts=system_fonts, include_embedded_fonts=system_fonts, font_paths=[str(FONTS)])


def _inputs(summary: Summary, chart_svg: str) -> dict[str, str]:
    data = asdict(summary)
    del data["left_out"], data["spans"]
    data["under"] = " · ".join(part for part in (summary.subtitle, summary.dates) if part)
    data["made_line"] = f"Made {summary.made_words}"
    data["chart_svg"] = chart_svg if summary.chart else ""
    data["activities"] = [{**asdict(line), "hours": hours_in_column(line.minutes)} for line in summary.activities]
    data["people"] = [
        {**asdict(line), "managing": hours_in_column(line.management), "leading": hours_in_column(line.leadership)}
        for line in summary.people
    ]
    data["entries"] = [_entry(line) for line in summary.entries]
    return {"summary": json.dumps(_breakable(data, keep=("chart_svg",)))}


def _entry(line: EntryLine) -> dict[str, Any]:
    return {**asdict(line), "about": line.about, "time": f"{line.minutes} min"}


def _breakable(value: Any, keep: tuple[str, ...] = ()) -> Any:
    """The data with places to break inside very long words, which would run over the page's edge."""
    if isinstance(value, str):
        return re.sub(rf"\S{{{LONGEST_WORD},}}", _broken, value)
    if isinstance(value, dict):
        return {key: part if key in keep else _breakable(part) for key, part in value.items()}
    return [_breakable(part) for part in value] if isinstance(value, list | tuple) else value


def _broken(word: re.Match[str]) -> str:
    return "\u200b".join(re.findall(rf".{{1,{BREAK_EVERY}}}", word[0]))
