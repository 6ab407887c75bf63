"""What one column of the chart stands for: a week, or a month of weeks when there are many."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from journal.balance import Balance, Sums, WeekBalance
from journal.periods import MONTHS, Period, Unit
from journal.records import Band

FOLD_ABOVE = 104
MEAN_WEEKS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """The minutes of one week or month, the band in force at its end and the mean share up to it.

    ``mean`` is in percent: leadership's share of all tagged minutes in the last four weeks that have any.
    It is None when the column itself has no tagged time.
    """

    period: Period
    sums: Sums
    band: Band
    mean: float | None


def columns(balance: Balance) -> tuple[Column, ...]:
    """One column a week; above 104 weeks one a month, of the weeks that begin in it. Sums are kept."""
    weekly = tuple(
        Column(period=line.week, sums=line.sums, band=line.band, mean=mean)
        for line, mean in zip(balance.weeks, mean_shares(balance.weeks), strict=True)
    )
    return weekly if len(weekly) <= FOLD_ABOVE else _by_month(weekly)


def mean_shares(weeks: Iterable[WeekBalance]) -> tuple[float | None, ...]:
    """For each week the share of its last four tagged weeks in percent, weighted by minutes; None is a gap."""
    recent: deque[tuple[int, int]] = deque(maxlen=MEAN_WEEKS)
    means: list[float | None] = []
    for line in weeks:
        tagged = line.sums.tagged
        if tagged:
            recent.append((line.sums.leadership, tagged))
            means.append(100 * sum(led for led, _ in recent) / sum(total for _, total in recent))
        else:
            means.append(None)
    return tuple(means)


def _by_month(weekly: Sequence[Column]) -> tuple[Column, ...]:
    months = groupby(weekly, key=lambda column: (column.period.start.year, column.period.start.month))
    return tuple(_folded(tuple(part)) for _, part in months)


def _folded(part: Sequence[Column]) -> Column:
    start, end = part[0].period.start, part[-1].period.end
    label = f"Weeks that begin in {MONTHS[start.month - 1]} {start.year}"
    return Column(
        period=Period(unit=Unit.CUSTOM, start=start, end=end, code=f"{start}..{end}", label=label),
        sums=sum((column.sums for column in part), Sums()),
        band=part[-1].band,
        mean=next((column.mean for column in reversed(part) if column.mean is not None), None),
    )
