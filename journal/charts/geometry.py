"""Where everything of the weeks chart stands, in px from the top left: panels, bars, lines, hit areas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from journal.balance import Balance
from journal.charts.columns import FOLD_ABOVE, Column, columns
from journal.charts.labels import DateLabel, date_labels
from journal.charts.legend import Header, header
from journal.charts.scale import HourScale, hour_scale, hour_tick_words
from journal.charts.shapes import Box, Point

LEAST_WIDTH, LEAST_HEIGHT = 160.0, 140.0
WIDEST_BAR = 56.0
BAR_PART = 0.62
HOURS_PART = 0.65
TICK_GAP = 8.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lettering:
    """The chart's letters: their size in px and how wide a text is at that size, in px."""

    size: float
    width: Callable[[str], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A grid line at ``y`` px and its words."""

    y: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack:
    """One column's bars from the bottom up; None where there are no minutes."""

    management: Box | None
    leadership: Box | None
    untagged: Box | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeksGeometry:
    """The whole chart as numbers.

    ``areas`` are the hit areas, one a column: together they cover both panels and do not overlap.
    ``points`` has None where a column has no share. ``mean`` are the unbroken runs of the mean line.
    """

    width: float
    height: float
    size: float
    header: Header
    hours: Box
    share: Box
    hour_ticks: tuple[Tick, ...]
    share_ticks: tuple[Tick, ...]
    labels: tuple[DateLabel, ...]
    label_y: float
    columns: tuple[Column, ...]
    areas: tuple[Box, ...]
    stacks: tuple[Stack, ...]
    points: tuple[Point | None, ...]
    mean: tuple[tuple[Point, ...], ...]
    band: tuple[Box, ...]

    def column_at(self, x: float, y: float) -> int | None:
        """The index of the column whose hit area holds a point; None outside."""
        if not (self.hours.x <= x < self.hours.right and self.hours.y <= y < self.share.bottom):
            return None
        part = (x - self.hours.x) / self.hours.width
        return min(int(part * len(self.columns)), len(self.columns) - 1)


def weeks_geometry(
    balance: Balance, *, width: float, height: float, lettering: Lettering, title: str = ""
) -> WeeksGeometry:
    """Lay the chart out in ``width`` × ``height`` px; smaller than 160 × 140 it is laid out as that."""
    width, height = max(width, LEAST_WIDTH), max(height, LEAST_HEIGHT)
    shown = columns(balance)
    top = header(title, width=width, size=lettering.size, measure=lettering.width, untagged=balance.sums.untagged > 0)
    scale = _scale(shown, height - top.height)
    left = max(lettering.width(hour_tick_words(t)) for t in scale.ticks)
    left = max(left, lettering.width("100%")) + TICK_GAP
    hours, share = _panels(width, height, left, top.height, lettering.size)
    areas = _areas(hours, share, len(shown))
    centres = [area.centre for area in areas]
    return WeeksGeometry(
        width=width,
        height=height,
        size=lettering.size,
        header=top,
        hours=hours,
        share=share,
        hour_ticks=tuple(
            Tick(y=hours.bottom - hours.height * t / scale.maximum, text=hour_tick_words(t)) for t in scale.ticks
        ),
        share_ticks=_share_ticks(share, lettering.size),
        labels=date_labels(
            [column.period.start for column in shown],
            centres,
            width=width,
            monthly=len(balance.weeks) > FOLD_ABOVE,
            measure=lettering.width,
        ),
        label_y=hours.bottom + lettering.size * 1.4,
        columns=shown,
        areas=areas,
        stacks=tuple(_stack(column, area, hours, scale) for column, area in zip(shown, areas, strict=True)),
        points=tuple(_at(column.sums.share, x, share) for column, x in zip(shown, centres, strict=True)),
        mean=_runs([_at(column.mean, x, share) for column, x in zip(shown, centres, strict=True)], areas[0].width),
        band=_band_steps(shown, areas, share),
    )


def _scale(shown: Sequence[Column], height: float) -> HourScale:
    return hour_scale(max(column.sums.total for column in shown), most_steps=4 if height >= 200 else 2)


def _panels(width: float, height: float, left: float, top: float, size: float) -> tuple[Box, Box]:
    """Hours above, share below, the dates between them."""
    first = top + size * 0.75
    between = size * 2.9
    room = max(height - first - between - size * 0.75, 2.0)
    hours = Box(x=left, y=first, width=width - left, height=room * HOURS_PART)
    return hours, Box(x=left, y=hours.bottom + between, width=hours.width, height=room * (1 - HOURS_PART))


def _share_ticks(share: Box, size: float) -> tuple[Tick, ...]:
    parts = (0, 50, 100) if share.height >= 4 * size else (0, 100)
    return tuple(Tick(y=share.bottom - share.height * part / 100, text=f"{part}%") for part in parts)


def _areas(hours: Box, share: Box, many: int) -> tuple[Box, ...]:
    edges = [hours.x + hours.width * index / many for index in range(many + 1)]
    return tuple(
        Box(x=left, y=hours.y, width=right - left, height=share.bottom - hours.y) for left, right in pairwise(edges)
    )


def _stack(column: Column, area: Box, hours: Box, scale: HourScale) -> Stack:
    wide = min(area.width * BAR_PART, WIDEST_BAR)
    x, per_minute = area.centre - wide / 2, hours.height / scale.maximum
    below, boxes = 0, []
    for minutes in (column.sums.management, column.sums.leadership, column.sums.untagged):
        y = hours.bottom - (below + minutes) * per_minute
        boxes.append(Box(x=x, y=y, width=wide, height=minutes * per_minute) if minutes else None)
        below += minutes
    management, leadership, untagged = boxes
    return Stack(management=management, leadership=leadership, untagged=untagged)


def _at(percent: float | None, x: float, share: Box) -> Point | None:
    return None if percent is None else (x, share.bottom - share.height * percent / 100)


def _runs(points: Sequence[Point | None], slot: float) -> tuple[tuple[Point, ...], ...]:
    """The unbroken runs of a line with gaps; a lone point becomes a short dash so that it shows."""
    runs: list[list[Point]] = [[]]
    for point in points:
        if point is not None:
            runs[-1].append(point)
        elif runs[-1]:
            runs.append([])
    dash = min(slot * BAR_PART, WIDEST_BAR) / 2
    return tuple(
        tuple(run) if len(run) > 1 else ((run[0][0] - dash, run[0][1]), (run[0][0] + dash, run[0][1]))
        for run in runs
        if run
    )


def _band_steps(shown: Sequence[Column], areas: Sequence[Box], share: Box) -> tuple[Box, ...]:
    """The band as one box for each stretch of columns with the same limits."""
    steps: list[Box] = []
    for index, (column, area) in enumerate(zip(shown, areas, strict=True)):
        y = share.bottom - share.height * column.band.high / 100
        tall = share.height * (column.band.high - column.band.low) / 100
        same = index and _limits(column) == _limits(shown[index - 1])
        x = steps.pop().x if same else area.x
        steps.append(Box(x=x, y=y, width=area.right - x, height=tall))
    return tuple(steps)


def _limits(column: Column) -> tuple[int, int]:
    return column.band.low, column.band.high
