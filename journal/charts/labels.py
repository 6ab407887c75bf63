"""The dates under the columns: as many as fit, never overlapping, the first of each month named."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from journal.periods import MONTHS, day_words

CLEAR = 6.0  # px between two labels
Texts = list[tuple[int, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class DateLabel:
    """A label centred at ``x`` px; ``width`` is its measured width."""

    x: float
    width: float
    text: str


def date_labels(
    starts: Sequence[date], centres: Sequence[float], *, width: float, monthly: bool, measure: Callable[[str], float]
) -> tuple[DateLabel, ...]:
    """The densest set of labels that fits between 0 and ``width`` px.

    ``starts`` and ``centres`` are the columns' first days and middles; ``monthly`` says a column is a month.
    """
    for texts in _thinner_and_thinner(starts, monthly):
        found = tuple(_placed(centres[index], text, width, measure) for index, text in texts)
        if _fit(found, width):
            return found
    return ()


def _placed(centre: float, text: str, width: float, measure: Callable[[str], float]) -> DateLabel:
    """A label at its column, moved inwards at the edges."""
    wide = measure(text)
    return DateLabel(x=max(min(centre, width - wide / 2), wide / 2), width=wide, text=text)


def _fit(labels: Sequence[DateLabel], width: float) -> bool:
    if any(label.width > width for label in labels):
        return False
    return all(a.x + a.width / 2 + CLEAR <= b.x - b.width / 2 for a, b in pairwise(labels))


def _thinner_and_thinner(starts: Sequence[date], monthly: bool) -> Iterator[Texts]:
    """Every column, then the first of each month, of each third month, of each year, of every 2nd, 4th… year."""
    words = _month_words if monthly else _week_words
    many_years = starts[0].year != starts[-1].year
    if not monthly:
        yield words(starts, range(len(starts)), many_years)
    months = _firsts(starts, [(day.year, day.month) for day in starts])
    yield words(starts, months, many_years)
    yield words(starts, months[1:], many_years)  # the first column may be cut and stand close to a month's first
    yield words(starts, [index for index in months if starts[index].month % 3 == 1], many_years)
    years = [index for index in _firsts(starts, [(day.year, 0) for day in starts]) if starts[index].month == 1]
    step = 1
    while step <= len(years):
        yield [(index, str(starts[index].year)) for index in years[::step]]
        step *= 2
    yield words(starts, months[:1], many_years)


def _firsts(starts: Sequence[date], keys: Sequence[tuple[int, int]]) -> list[int]:
    return [index for index in range(len(starts)) if index == 0 or keys[index] != keys[index - 1]]


def _week_words(starts: Sequence[date], shown: Sequence[int], many_years: bool) -> Texts:
    """``6 Jul``, then ``13`` until the month changes; a new year is named when there are several."""
    texts, last = [], None
    for index in shown:
        day = starts[index]
        new_year = many_years and (last is None or last.year != day.year)
        new_month = last is None or (last.year, last.month) != (day.year, day.month)
        texts.append((index, day_words(day, year=new_year) if new_month else str(day.day)))
        last = day
    return texts


def _month_words(starts: Sequence[date], shown: Sequence[int], many_years: bool) -> Texts:
    """``Nov``, ``Dec``, then the year in place of January."""
    texts = []
    for index in shown:
        day = starts[index]
        texts.append((index, str(day.year) if many_years and day.month == 1 else MONTHS[day.month - 1]))
    return texts
