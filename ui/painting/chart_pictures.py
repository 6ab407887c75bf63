"""The weeks chart as a picture or an SVG file for other programs."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPainter

from journal.balance import Balance
from journal.charts.drawing import weeks_drawing
from journal.charts.geometry import weeks_geometry
from journal.exports.chart_svg import balance_svg
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
    geometry = weeks_geometry(balance, width=WIDTH, height=HEIGHT, lettering=lettering(theme), title=title)
    paint_shapes(
        painter, weeks_drawing(geometry).shapes, chart_colours(theme), theme.font(TextSize.CAPTION, tabular=True)
    )
    painter.end()
    return image


def chart_document(balance: Balance, title: str, theme: Theme) -> str:
    """The chart in the theme's colours as an SVG document."""
    return balance_svg(
        balance,
        width=WIDTH,
        height=HEIGHT,
        letters=float(theme.pixels(TextSize.CAPTION)),
        colours={role: colour.name() for role, colour in chart_colours(theme).items()},
        title=title,
        background=theme.color(Token.SURFACE).name(),
    )
