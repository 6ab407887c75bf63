"""The weeks chart as a picture or an SVG file for other programs."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPainter

from journal.balance import Balance
from journal.charts.drawing import weeks_drawing
from journal.charts.geometry import Lettering, weeks_geometry
from journal.charts.shapes import Drawing
from journal.exports.chart_svg import chart_svg, text_width
from ui.painting.shapes_painting import chart_colours, lettering, paint_shapes
from ui.theme import TextSize, Theme, Token

WIDTH, HEIGHT, MARGIN = 960, 440, 24


def chart_image(balance: Balance, title: str, theme: Theme, *, scale: float = 2.0) -> QImage:
    """The chart in the theme's colours, ``scale`` times as many pixels either way as its size."""
    image = QImage(
        round((WIDTH + 2 * MARGIN) * scale), round((HEIGHT + 2 * MARGIN) * scale), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(scale)
    image.fill(theme.color(Token.SURFACE))
    painter = QPainter(image)
    painter.translate(MARGIN, MARGIN)
    shapes = _sheet(balance, title, lettering(theme)).shapes
    paint_shapes(painter, shapes, chart_colours(theme), theme.font(TextSize.CAPTION, tabular=True))
    painter.end()
    return image


def chart_document(balance: Balance, title: str, theme: Theme) -> str:
    """The chart in the theme's colours as an SVG document."""
    size = float(theme.pixels(TextSize.CAPTION))
    sheet = _sheet(balance, title, Lettering(size=size, width=lambda text: text_width(text, size)))
    colours = {role: colour.name() for role, colour in chart_colours(theme).items()}
    return chart_svg(
        sheet,
        colours=colours,
        title=f"{title}, {balance.period.label}",
        background=theme.color(Token.SURFACE).name(),
    )


def _sheet(balance: Balance, title: str, letters: Lettering) -> Drawing:
    return weeks_drawing(weeks_geometry(balance, width=WIDTH, height=HEIGHT, lettering=letters, title=title))
