"""A drawing as SVG, for saving and for the summary; the letters are set in Noto Sans."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from journal.balance import Balance
from journal.charts.drawing import weeks_drawing
from journal.charts.geometry import Lettering, weeks_geometry
from journal.charts.shapes import Dot, Drawing, Fill, Polyline, Rect, Role, Shape, Text

FONT = "Noto Sans"
WIDE = frozenset("mwMWQO%@—")
NARROW = frozenset("ijlftrI.,:;'’| ()[]!-")
Colours = Mapping[Role, str]


def text_width(text: str, size: float) -> float:
    """About how wide Noto Sans sets a text at ``size`` px; meant to err on the wide side."""
    ems = sum(0.95 if letter in WIDE else 0.35 if letter in NARROW else 0.62 for letter in text)
    return ems * size


def balance_svg(
    balance: Balance,
    *,
    width: float,
    height: float,
    letters: float,
    colours: Colours,
    title: str = "",
    background: str | None = None,
) -> str:
    """The weeks chart of a balance as an SVG document, ``letters`` px high; an empty ``title`` is not drawn."""
    lettering = Lettering(size=letters, width=lambda text: text_width(text, letters))
    geometry = weeks_geometry(balance, width=width, height=height, lettering=lettering, title=title)
    named = f"{title or 'Hours and leadership share by week'}, {balance.period.label}"
    return chart_svg(weeks_drawing(geometry), colours=colours, title=named, background=background)


def chart_svg(drawing: Drawing, *, colours: Colours, title: str, background: str | None = None) -> str:
    """A whole SVG document.

    ``colours`` gives each role a CSS colour, ``title`` is what a screen reader says, ``background``
    None leaves the sheet transparent.
    """
    wide, high = _n(drawing.width), _n(drawing.height)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" viewBox="0 0 {wide} {high}" '
        f'role="img" font-family={quoteattr(FONT)}>',
        f"<title>{escape(title)}</title>",
        _hatch(colours[Role.UNTAGGED]),
    ]
    if background:
        parts.append(f'<rect width="{wide}" height="{high}" fill={quoteattr(background)}/>')
    parts.extend(_element(shape, colours[shape.role]) for shape in drawing.shapes)
    return "\n".join((*parts, "</svg>\n"))


def _hatch(colour: str) -> str:
    return (
        '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse">'
        f'<path d="M-1 1L1 -1M0 5L5 0M4 6L6 4" stroke={quoteattr(colour)}/></pattern></defs>'
    )


def _element(shape: Shape, colour: str) -> str:
    paint = quoteattr(colour)
    if isinstance(shape, Rect):
        return _rect(shape, paint)
    if isinstance(shape, Polyline):
        points = " ".join(f"{_n(x)},{_n(y)}" for x, y in shape.points)
        return (
            f'<polyline points="{points}" fill="none" stroke={paint} stroke-width="{_n(shape.thickness)}" '
            f'stroke-linejoin="round" stroke-opacity="{_n(shape.opacity)}"/>'
        )
    if isinstance(shape, Dot):
        return f'<circle cx="{_n(shape.x)}" cy="{_n(shape.y)}" r="{_n(shape.radius)}" fill={paint}/>'
    return _text(shape, paint)


def _rect(shape: Rect, paint: str) -> str:
    box = shape.box
    place = f'x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" height="{_n(box.height)}"'
    rounded = f' rx="{_n(shape.radius)}"' if shape.radius else ""
    if shape.fill is Fill.SOLID:
        return f'<rect {place}{rounded} fill={paint} fill-opacity="{_n(shape.opacity)}"/>'
    inside = "url(#hatch)" if shape.fill is Fill.HATCH else "none"
    return f'<rect {place}{rounded} fill="{inside}" stroke={paint} stroke-opacity="{_n(shape.opacity)}"/>'


def _text(shape: Text, paint: str) -> str:
    weight = ' font-weight="bold"' if shape.bold else ""
    return (
        f'<text x="{_n(shape.x)}" y="{_n(shape.y)}" text-anchor="{shape.anchor.value}" '
        f'font-size="{_n(shape.size)}"{weight} fill={paint}>{escape(shape.text)}</text>'
    )


def _n(number: float) -> str:
    """A number with at most two decimals, so that files stay small and equal across machines."""
    return f"{number:.2f}".rstrip("0").rstrip(".")
