"""Repetition rules walked only through the dates asked for, whatever a file says.

A general engine steps from the first date on, and for a rule that never comes true (30 February) as far
as the year 9999, which takes seconds for one line of a file. Here a rule without a count begins at the
window, every step is paid from one budget for the whole file, and nothing goes past the window's end.
"""

from __future__ import annotations

from calendar import isleap, monthrange
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import product
from typing import Any

FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
UNDERSTOOD = {
    "FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "RSCALE", "SKIP", "BYSETPOS",
    "BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYHOUR", "BYMINUTE", "BYSECOND",
}  # fmt: skip
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MOST_TIMES_A_DAY = 24
STEPS_A_DATE = 20
DAY = timedelta(days=1)


class Refused(Exception):
    """A rule or event left out; the text is the reason as a fragment. Never leaves the import."""


class Budget:
    """Steps one file may cost, so that thousands of rules together stay quick."""

    def __init__(self, steps: int = 500_000) -> None:
        self._left = steps

    def pay(self, steps: int) -> None:
        """Take steps off.

        Raises:
            Refused: none are left.
        """
        self._left -= steps
        if self._left < 0:
            raise Refused("too many repetitions in one file; import a shorter period")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A repetition rule of RFC 5545; an empty tuple limits nothing, ``interval`` counts from 1.

    ``weekdays`` pairs a weekday (0 Monday) with its place in the month or year: 2 the second, -1 the last,
    0 every one. ``until`` is the last wall-clock start. ``times`` are the times of day, ascending.
    """

    frequency: str
    interval: int
    count: int | None
    until: datetime | None
    week_start: int
    months: frozenset[int]
    weeks: frozenset[int]
    year_days: frozenset[int]
    month_days: frozenset[int]
    weekdays: frozenset[tuple[int, int]]
    times: tuple[time, ...]
    places: tuple[int, ...]


def read_rule(parts: Mapping[str, Sequence[Any]], first: datetime, until: datetime | None) -> Rule:
    """A rule from the parts the calendar library read; ``first`` is DTSTART's wall clock, as is ``until``.

    Raises:
        Refused: it repeats within the day without end, or is of a kind that cannot be read.
    """
    frequency = str(_one(parts, "FREQ", "")).upper()
    if frequency in {"HOURLY", "MINUTELY", "SECONDLY"}:
        raise Refused("repeats every hour or more often")
    scale = str(_one(parts, "RSCALE", "GREGORIAN")).upper()
    if frequency not in FREQUENCIES or not {key.upper() for key in parts} <= UNDERSTOOD or scale != "GREGORIAN":
        raise Refused("its repetition cannot be read")
    count = int(_one(parts, "COUNT", -1))
    rule = Rule(
        frequency=frequency,
        interval=max(1, int(_one(parts, "INTERVAL", 1))),
        count=count if count >= 0 else None,
        until=until,
        week_start=WEEKDAYS.index(str(_one(parts, "WKST", "MO")).upper()),
        months=_numbers(parts, "BYMONTH"),
        weeks=_numbers(parts, "BYWEEKNO"),
        year_days=_numbers(parts, "BYYEARDAY"),
        month_days=_numbers(parts, "BYMONTHDAY"),
        weekdays=frozenset(_weekday(str(word), frequency) for word in parts.get("BYDAY", ())),
        times=_times(parts, first),
        places=tuple(_numbers(parts, "BYSETPOS")),
    )
    return _completed(rule, first)


def _one(parts: Mapping[str, Sequence[Any]], key: str, default: object) -> Any:
    values = parts.get(key) or (default,)
    return values[0] if isinstance(values, list | tuple) else values


def _numbers(parts: Mapping[str, Sequence[Any]], key: str) -> frozenset[int]:
    return frozenset(int(value) for value in parts.get(key, ()))


def _weekday(word: str, frequency: str) -> tuple[int, int]:
    place = word[:-2]
    return WEEKDAYS.index(word[-2:].upper()), int(place) if place and frequency in {"MONTHLY", "YEARLY"} else 0


def _times(parts: Mapping[str, Sequence[Any]], first: datetime) -> tuple[time, ...]:
    hours = _numbers(parts, "BYHOUR") or {first.hour}
    minutes = _numbers(parts, "BYMINUTE") or {first.minute}
    seconds = _numbers(parts, "BYSECOND") or {first.second}
    if len(hours) * len(minutes) * len(seconds) > MOST_TIMES_A_DAY:
        raise Refused(f"repeats more than {MOST_TIMES_A_DAY} times a day")
    return tuple(time(*clock) for clock in sorted(product(hours, minutes, seconds)))


def _completed(rule: Rule, first: datetime) -> Rule:
    """The rule with what DTSTART says where no part limits the day."""
    if rule.weekdays or rule.month_days or rule.year_days or rule.frequency == "DAILY":
        return rule
    if rule.frequency == "WEEKLY" or rule.weeks:
        return replace(rule, weekdays=frozenset({(first.weekday(), 0)}))
    months = rule.months if rule.months or rule.frequency == "MONTHLY" else frozenset({first.month})
    return replace(rule, months=months, month_days=frozenset({first.day}))


def starts(rule: Rule, first: datetime, low: datetime, high: datetime, budget: Budget) -> Iterator[datetime]:
    """The wall-clock starts from ``low`` up to ``high`` (both included), ascending; ``first`` is DTSTART.

    Raises:
        Refused: the budget is used up.
    """
    last = min(high, rule.until) if rule.until else high
    if last < low or last < first:
        return
    begun, left = _first_period(rule, first, low), rule.count
    for period in _periods(rule, first.date(), begun, last.date(), budget):
        for start in _starts_of(rule, period):
            if start < first:
                continue
            if start > last or left == 0:
                return
            left = None if left is None else left - 1
            if start >= low:
                budget.pay(STEPS_A_DATE)
                yield start


def _first_period(rule: Rule, first: datetime, low: datetime) -> int:
    """How many intervals may be skipped; none where starts must be counted."""
    if rule.count is not None or low <= first:
        return 0
    days = (low - first).days
    length = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366}[rule.frequency]
    return max(0, days // (length * rule.interval) - 1)


def _periods(rule: Rule, first: date, begun: int, last: date, budget: Budget) -> Iterator[Sequence[date]]:
    """The days of each period that may hold a start, period by period, up to the one with ``last``."""
    week = first - DAY * ((first.weekday() - rule.week_start) % 7)
    step = begun * rule.interval
    while True:
        if rule.frequency in {"DAILY", "WEEKLY"}:
            ahead = step if rule.frequency == "DAILY" else 7 * step
            begin = first if rule.frequency == "DAILY" else week
            if ahead > (last - begin).days:
                return
            day = begin + DAY * ahead
            days: Sequence[date] = (day,) if rule.frequency == "DAILY" else [day + DAY * n for n in range(7)]
        else:
            year, month = divmod(first.month - 1 + step, 12) if rule.frequency == "MONTHLY" else (step, 0)
            year += first.year
            if (year, month + 1) > (last.year, last.month):
                return
            days = _month(year, month + 1) if rule.frequency == "MONTHLY" else _year(rule, year)
        budget.pay(1 + len(days))
        yield days
        step += rule.interval


def _month(year: int, month: int) -> Sequence[date]:
    return [date(year, month, day) for day in range(1, monthrange(year, month)[1] + 1)]


def _year(rule: Rule, year: int) -> Sequence[date]:
    months: Iterable[int] = range(1, 13) if not rule.months else sorted(rule.months & set(range(1, 13)))
    return [day for month in months for day in _month(year, month)]


def _starts_of(rule: Rule, days: Sequence[date]) -> Iterator[datetime]:
    found = [datetime.combine(day, clock) for day in days if _fits(rule, day) for clock in rule.times]
    if rule.places:
        chosen = {place - 1 if place > 0 else len(found) + place for place in rule.places if place}
        found = [start for at, start in enumerate(found) if at in chosen]
    yield from found


def _fits(rule: Rule, day: date) -> bool:
    if rule.months and day.month not in rule.months:
        return False
    if rule.month_days and not rule.month_days & {day.day, day.day - monthrange(day.year, day.month)[1] - 1}:
        return False
    if rule.weekdays and not _fits_weekday(rule, day):
        return False
    if rule.year_days:
        number = day.timetuple().tm_yday
        if not rule.year_days & {number, number - 366 - isleap(day.year)}:
            return False
    return not rule.weeks or bool(rule.weeks & _weeks(day, rule.week_start))


def _fits_weekday(rule: Rule, day: date) -> bool:
    weekday = day.weekday()
    if (weekday, 0) in rule.weekdays:
        return True
    if rule.frequency == "YEARLY" and not rule.months:
        number, length = day.timetuple().tm_yday, 365 + isleap(day.year)
    else:
        number, length = day.day, monthrange(day.year, day.month)[1]
    return bool(rule.weekdays & {(weekday, (number - 1) // 7 + 1), (weekday, -((length - number) // 7 + 1))})


def _weeks(day: date, week_start: int) -> set[int]:
    """The number of the day's week, counted from the start and the end of the year its fourth day is in."""
    fourth = day + DAY * (3 - (day.weekday() - week_start) % 7)
    number = (fourth.timetuple().tm_yday - 1) // 7 + 1
    last = (365 + isleap(fourth.year) - fourth.timetuple().tm_yday) // 7
    return {number, -(last + 1)}
