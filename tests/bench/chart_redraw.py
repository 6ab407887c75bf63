"""Measures laying out and painting the chart of 520 weeks; prints medians of 50 in milliseconds.

Run it as ``uv run python -m tests.bench.chart_redraw``.
"""

from __future__ import annotations

import os
import random
import statistics
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from journal.balance import Sums
from journal.charts.drawing import weeks_drawing
from journal.charts.geometry import weeks_geometry
from tests.balances import weekly_balance
from ui.painting.shapes_painting import lettering
from ui.theme import Mode, Theme
from ui.widgets.weeks_chart import WeeksChart

ROUNDS = 50
SIZE = 800, 340


def main() -> None:
    """Print the figures for 520 weeks (folded into months) and for 104 (the most weeks drawn one by one)."""
    app = QApplication([])
    theme = Theme(app, Mode.LIGHT)
    theme.apply_ground()
    theme.apply()
    dice = random.Random(520)
    for many in (520, 104):
        weeks = [Sums(management=dice.randint(0, 900), leadership=dice.randint(0, 600)) for _ in range(many)]
        balance = weekly_balance([week + Sums(untagged=dice.randint(0, 200)) for week in weeks])
        chart = WeeksChart(theme)
        chart.resize(*SIZE)
        chart.show_balance(balance, "Where your time went")
        image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
        letters = lettering(theme)

        def lay_out() -> None:
            weeks_drawing(weeks_geometry(balance, width=SIZE[0], height=SIZE[1], lettering=letters))  # noqa: B023

        def paint() -> None:
            chart.render(image)  # noqa: B023

        print(f"{many} weeks: lay out {median(lay_out):.1f} ms, paint {median(paint):.1f} ms")


def median(work: Callable[[], None]) -> float:
    """The median time of the work in milliseconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


if __name__ == "__main__":
    main()
