"""The head of the chart: its title, and what each mark means, beside it or wrapped below it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

TITLE_SCALE = 1.18
BOLD_SCALE = 1.1  # bold letters are about a tenth wider
MARK_GAP = 0.6  # of the letters' size, as are the next three
ITEM_GAP = 1.4
ROW = 1.8


class LegendMark(Enum):
    """What the legend names; the value is the words shown."""

    LEADERSHIP = "Leadership"
    MANAGEMENT = "Management"
    UNTAGGED = "Untagged"
    MEAN = "Leadership share, 4-week mean"
    BAND = "Target band"


@dataclass(frozen=True, slots=True, kw_only=True)
class LegendItem:
    """A mark from ``x`` px on, ``mark_width`` px wide, its words at ``text_x``, both on baseline ``y``."""

    mark: LegendMark
    x: float
    y: float
    mark_width: float
    text_x: float
    right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """Title on baseline ``title_y`` at the left edge, legend, and the height in px of both."""

    title: str
    title_y: float
    title_size: float
    items: tuple[LegendItem, ...]
    height: float


def header(title: str, *, width: float, size: float, measure: Callable[[str], float], untagged: bool) -> Header:
    """Place title and legend in ``width`` px; ``untagged`` adds its mark only when there is such time."""
    marks = [mark for mark in LegendMark if untagged or mark is not LegendMark.UNTAGGED]
    rows = _rows(marks, width, size, measure)
    title_width = measure(title) * TITLE_SCALE * BOLD_SCALE + 2 * ITEM_GAP * size if title else 0.0
    first = rows[0][-1].right
    beside = len(rows) == 1 and title_width + first <= width
    title_rows = 1 if title and not beside else 0
    shift = width - first if beside and title else 0.0
    row, base = ROW * size, 1.2 * size
    items = tuple(
        _moved(item, shift, base + (index + title_rows) * row) for index, line in enumerate(rows) for item in line
    )
    return Header(
        title=title,
        title_y=base,
        title_size=size * TITLE_SCALE,
        items=items,
        height=(len(rows) + title_rows) * row,
    )


def _rows(
    marks: list[LegendMark], width: float, size: float, measure: Callable[[str], float]
) -> list[list[LegendItem]]:
    """Items side by side from the left, as many a row as fit, at least one."""
    rows: list[list[LegendItem]] = [[]]
    x = 0.0
    for mark in marks:
        wide = size * (1.5 if mark in {LegendMark.MEAN, LegendMark.BAND} else 0.75)
        text_x = x + wide + MARK_GAP * size
        right = text_x + measure(mark.value)
        if rows[-1] and right > width:
            rows.append([])
            text_x, right, x = text_x - x, right - x, 0.0
        rows[-1].append(LegendItem(mark=mark, x=x, y=0.0, mark_width=wide, text_x=text_x, right=right))
        x = right + ITEM_GAP * size
    return rows


def _moved(item: LegendItem, dx: float, y: float) -> LegendItem:
    return LegendItem(
        mark=item.mark,
        x=item.x + dx,
        y=y,
        mark_width=item.mark_width,
        text_x=item.text_x + dx,
        right=item.right + dx,
    )
