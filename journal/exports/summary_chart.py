"""The weeks chart as it stands on a summary's page: on paper, always light."""

from __future__ import annotations

from journal.balance import Balance
from journal.charts.drawing import weeks_drawing
from journal.charts.geometry import Lettering, weeks_geometry
from journal.charts.shapes import Role
from journal.exports.chart_svg import chart_svg, text_width

WIDTH, HEIGHT = 660.0, 270.0
TEXT = 11.0
ON_PAPER = {
    Role.TITLE: "#1B2330",
    Role.TEXT: "#5F6B7C",
    Role.GRID: "#E3E7EC",
    Role.MANAGEMENT: "#3E6FB0",
    Role.LEADERSHIP: "#D97F12",
    Role.UNTAGGED: "#5F6B7C",
    Role.BAND: "#2F9E83",
    Role.MEAN: "#1B2330",
    Role.POINT: "#5F6B7C",
    Role.FOCUS: "#23395B",
}


def summary_chart(balance: Balance) -> str:
    """The two-panel chart of a balance as SVG; empty when no time is logged."""
    if not balance.sums.total:
        return ""
    lettering = Lettering(size=TEXT, width=lambda text: text_width(text, TEXT))
    geometry = weeks_geometry(balance, width=WIDTH, height=HEIGHT, lettering=lettering)
    return chart_svg(weeks_drawing(geometry), colours=ON_PAPER, title=f"Hours by week, {balance.period.label}")
