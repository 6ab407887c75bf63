"""The one rule how the weeks chart is drawn: its geometry as shapes with roles."""

from __future__ import annotations

from collections.abc import Iterator

from journal.charts.geometry import Stack, WeeksGeometry
from journal.charts.legend import LegendItem, LegendMark
from journal.charts.shapes import Anchor, Box, Dot, Drawing, Fill, Polyline, Rect, Role, Shape, Text

BAR_GAP = 1.5  # px left free between the sides of a bar
ROUND = 3.0
BAND_OPACITY = 0.15


def weeks_drawing(geometry: WeeksGeometry) -> Drawing:
    """The chart as shapes, from back to front."""
    shapes = (
        *_header(geometry),
        *_grid(geometry),
        *_band(geometry),
        *(shape for stack in geometry.stacks for shape in _bars(stack)),
        *_dates(geometry),
        *_shares(geometry),
    )
    return Drawing(width=geometry.width, height=geometry.height, shapes=shapes)


def focus_mark(geometry: WeeksGeometry, index: int | None) -> Rect:
    """The outline around the column that the keyboard stands on; None is the chart as a whole."""
    if index is None:
        box = Box(x=-1.0, y=-1.0, width=geometry.width + 2, height=geometry.height + 2)
    else:
        area = geometry.areas[index]
        wide = max(area.width, 6.0)
        box = Box(x=area.centre - wide / 2, y=area.y - 4, width=wide, height=area.height + 8)
    return Rect(box=box, role=Role.FOCUS, radius=ROUND, fill=Fill.OUTLINE)


def _header(geometry: WeeksGeometry) -> Iterator[Shape]:
    head = geometry.header
    if head.title:
        yield Text(x=0.0, y=head.title_y, text=head.title, role=Role.TITLE, size=head.title_size, bold=True)
    for item in head.items:
        yield from _legend_mark(item, geometry.size)
        yield Text(x=item.text_x, y=item.y, text=item.mark.value, role=Role.TEXT, size=geometry.size)


def _legend_mark(item: LegendItem, size: float) -> Iterator[Shape]:
    """A round mark for leadership, a square one for management, as in the bars."""
    middle, side = item.y - size * 0.36, item.mark_width
    square = Box(x=item.x, y=middle - size * 0.375, width=side, height=size * 0.75)
    match item.mark:
        case LegendMark.LEADERSHIP:
            yield Dot(x=item.x + side / 2, y=middle, radius=side / 2, role=Role.LEADERSHIP)
        case LegendMark.MANAGEMENT:
            yield Rect(box=square, role=Role.MANAGEMENT)
        case LegendMark.UNTAGGED:
            yield Rect(box=square, role=Role.UNTAGGED, fill=Fill.HATCH)
        case LegendMark.MEAN:
            yield Polyline(points=((item.x, middle), (item.x + side, middle)), role=Role.MEAN, thickness=2.0)
        case LegendMark.BAND:
            yield from _band_box(square)


def _grid(geometry: WeeksGeometry) -> Iterator[Shape]:
    for panel, ticks in ((geometry.hours, geometry.hour_ticks), (geometry.share, geometry.share_ticks)):
        for tick in ticks:
            yield Polyline(points=((panel.x, tick.y), (panel.right, tick.y)), role=Role.GRID)
            yield Text(
                x=panel.x - 8.0,
                y=tick.y + geometry.size * 0.36,
                text=tick.text,
                role=Role.TEXT,
                size=geometry.size,
                anchor=Anchor.END,
            )


def _band(geometry: WeeksGeometry) -> Iterator[Shape]:
    for box in geometry.band:
        yield from _band_box(box)


def _band_box(box: Box) -> Iterator[Shape]:
    """The band's area, its limits drawn as fine lines so that it shows without its tint."""
    yield Rect(box=box, role=Role.BAND, opacity=BAND_OPACITY)
    for y in (box.y, box.bottom):
        yield Polyline(points=((box.x, y), (box.right, y)), role=Role.BAND, opacity=0.6)


def _bars(stack: Stack) -> Iterator[Shape]:
    """Management square, leadership rounded and set apart, untagged only hatched."""
    if stack.management:
        yield Rect(box=stack.management, role=Role.MANAGEMENT)
    if stack.leadership:
        box = _apart(stack.leadership) if stack.management else stack.leadership
        yield Rect(box=box, role=Role.LEADERSHIP, radius=min(ROUND, box.width / 2, box.height / 2))
    if stack.untagged:
        box = _apart(stack.untagged) if stack.management or stack.leadership else stack.untagged
        yield Rect(box=box, role=Role.UNTAGGED, fill=Fill.HATCH)


def _apart(box: Box) -> Box:
    """The box with a gap below it, where it is tall enough to spare one."""
    gap = BAR_GAP if box.height > 2 * BAR_GAP else 0.0
    return Box(x=box.x, y=box.y, width=box.width, height=box.height - gap)


def _dates(geometry: WeeksGeometry) -> Iterator[Shape]:
    for label in geometry.labels:
        yield Text(
            x=label.x, y=geometry.label_y, text=label.text, role=Role.TEXT, size=geometry.size, anchor=Anchor.MIDDLE
        )


def _shares(geometry: WeeksGeometry) -> Iterator[Shape]:
    radius = 2.5 if geometry.areas[0].width >= 8 else 1.5
    for point in geometry.points:
        if point is not None:
            yield Dot(x=point[0], y=point[1], radius=radius, role=Role.POINT)
    for run in geometry.mean:
        yield Polyline(points=run, role=Role.MEAN, thickness=2.0)
