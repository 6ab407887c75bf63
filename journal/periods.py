"""Periods of whole days: weeks, months, fiscal quarters and years, and any span between two dates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from journal.errors import NotUnderstood
from journal.settings import Settings

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
EARLIEST, LATEST = date(1900, 1, 1), date(2200, 12, 31)
FORMS = "2026-Q3, 2026-W30, 2026-07, 2026, 2026-07-01..2026-08-15, this-quarter or last-quarter"


class Unit(Enum):
    """How long a period is, which is also how far previous and next step."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    CUSTOM = "custom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Whole days from ``start`` to ``end``, both included; ``code`` is what ``parse_period`` reads."""

    unit: Unit
    start: date
    end: date
    code: str
    label: str

    @property
    def days(self) -> int:
        """How many days the period has."""
        return (self.end - self.start).days + 1

    @property
    def dates(self) -> str:
        """The first and last day in words, for example ``1 Jul – 30 Sep 2026``."""
        first = day_words(self.start, year=self.start.year != self.end.year)
        return day_words(self.end, year=True) if self.days == 1 else f"{first} – {day_words(self.end, year=True)}"

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end


def day_words(day: date, *, year: bool = False) -> str:
    """A date in words, for example ``6 Jul`` or ``6 Jul 2026``."""
    return f"{day.day} {MONTHS[day.month - 1]}" + (f" {day.year}" if year else "")


def week_start(day: date, settings: Settings) -> date:
    """The first day of the week that ``day`` lies in."""
    return day - timedelta(days=(day.weekday() - settings.week_start) % 7)


def week_of(day: date, settings: Settings) -> Period:
    """The week that ``day`` lies in, numbered as ISO numbers the week of its fourth day."""
    first = week_start(day, settings)
    year, number, _ = (first + timedelta(days=3)).isocalendar()
    return Period(unit=Unit.WEEK, start=first, end=first + timedelta(days=6),
                  code=f"{year}-W{number:02}", label=f"Week {number}, {year}")  # fmt: skip


def last_weeks(count: int, today: date, settings: Settings) -> Period:
    """The last ``count`` weeks up to today, the running one among them."""
    return custom(week_start(today, settings) - timedelta(weeks=count - 1), today)


def month_of(day: date) -> Period:
    """The calendar month that ``day`` lies in."""
    first = day.replace(day=1)
    return Period(unit=Unit.MONTH, start=first, end=_months_on(first, 1) - timedelta(days=1),
                  code=f"{day.year}-{day.month:02}", label=f"{MONTHS[day.month - 1]} {day.year}")  # fmt: skip


def quarter_of(day: date, settings: Settings) -> Period:
    """The fiscal quarter that ``day`` lies in."""
    number = (day.month - settings.fiscal_start) % 12 // 3 + 1
    year = day.year if day.month >= settings.fiscal_start else day.year - 1
    return quarter(year, number, settings)


def quarter(year: int, number: int, settings: Settings) -> Period:
    """Quarter ``number`` (1 to 4) of the fiscal year that begins in ``year``."""
    first = _months_on(date(year, settings.fiscal_start, 1), 3 * (number - 1))
    return Period(unit=Unit.QUARTER, start=first, end=_months_on(first, 3) - timedelta(days=1),
                  code=f"{year}-Q{number}", label=f"Q{number} {year}")  # fmt: skip


def year_of(day: date, settings: Settings) -> Period:
    """The fiscal year that ``day`` lies in, named after the year in which it begins."""
    year = day.year if day.month >= settings.fiscal_start else day.year - 1
    first = date(year, settings.fiscal_start, 1)
    return Period(unit=Unit.YEAR, start=first, end=_months_on(first, 12) - timedelta(days=1),
                  code=str(year), label=str(year))  # fmt: skip


def custom(start: date, end: date) -> Period:
    """Any span of whole days.

    Raises:
        NotUnderstood: the end lies before the start.
    """
    if end < start:
        raise NotUnderstood(f"The period ends on {end}, before it begins on {start}.")
    span = Period(unit=Unit.CUSTOM, start=start, end=end, code=f"{start}..{end}", label="")
    return Period(unit=Unit.CUSTOM, start=start, end=end, code=span.code, label=span.dates)


def of_unit(unit: Unit, day: date, settings: Settings) -> Period:
    """The week, month, quarter or year that ``day`` lies in."""
    if unit is Unit.WEEK:
        return week_of(day, settings)
    if unit is Unit.MONTH:
        return month_of(day)
    if unit is Unit.YEAR:
        return year_of(day, settings)
    return quarter_of(day, settings)


def previous(period: Period, settings: Settings) -> Period:
    """The period of the same length just before."""
    if period.unit is Unit.CUSTOM:
        return custom(period.start - timedelta(days=period.days), period.start - timedelta(days=1))
    return of_unit(period.unit, period.start - timedelta(days=1), settings)


def following(period: Period, settings: Settings) -> Period:
    """The period of the same length just after."""
    if period.unit is Unit.CUSTOM:
        return custom(period.end + timedelta(days=1), period.end + timedelta(days=period.days))
    return of_unit(period.unit, period.end + timedelta(days=1), settings)


def weeks(period: Period, settings: Settings) -> tuple[Period, ...]:
    """The weeks of a period, the first and last cut at its edges, so that they add up to it."""
    found, day = [], period.start
    while day <= period.end:
        whole = week_of(day, settings)
        end = min(whole.end, period.end)
        found.append(Period(unit=Unit.WEEK, start=day, end=end, code=whole.code, label=whole.label))
        day = end + timedelta(days=1)
    return tuple(found)


def working_minutes(period: Period, settings: Settings, *, until: date | None = None) -> int:
    """Working minutes of a period by the settings; with ``until``, only up to and including that day."""
    end = period.end if until is None else min(period.end, until)
    if end < period.start:
        return 0
    whole_weeks, rest = divmod((end - period.start).days + 1, 7)
    days = whole_weeks * len(settings.working_days)
    days += sum((period.start.weekday() + n) % 7 in settings.working_days for n in range(rest))
    return days * settings.working_minutes


def parse_period(text: str, today: date, settings: Settings) -> Period:
    """Read a period as the command line writes it.

    Raises:
        NotUnderstood: the text is none of the known forms, names a date that does not exist, or days on
            which no entry can be.
    """
    try:
        period = _parse(text.strip(), today, settings)
    except (ValueError, OverflowError):
        raise NotUnderstood(f"“{text}” names a date that does not exist; write a period like {FORMS}.") from None
    if period.start.year < EARLIEST.year - 1 or period.end.year > LATEST.year + 1:
        raise NotUnderstood(f"“{text}” is outside the years {EARLIEST.year} to {LATEST.year}.")
    return period


def _parse(text: str, today: date, settings: Settings) -> Period:
    word = text.lower()
    if match := re.fullmatch(r"(this|last|next)-(week|month|quarter|year)", word):
        now = of_unit(Unit(match[2]), today, settings)
        if match[1] == "this":
            return now
        return previous(now, settings) if match[1] == "last" else following(now, settings)
    if word in {"today", "yesterday"}:
        day = today if word == "today" else today - timedelta(days=1)
        return custom(day, day)
    if match := re.fullmatch(r"(\d{4})-q([1-4])", word):
        return quarter(int(match[1]), int(match[2]), settings)
    if match := re.fullmatch(r"(\d{4})-w(\d{1,2})", word):
        thursday = date.fromisocalendar(int(match[1]), int(match[2]), 4)
        return week_of(thursday, settings)
    if match := re.fullmatch(r"(\d{4})-(\d{2})", word):
        return month_of(date(int(match[1]), int(match[2]), 1))
    if match := re.fullmatch(r"\d{4}", word):
        return year_of(date(int(word), settings.fiscal_start, 1), settings)
    if match := re.fullmatch(r"(\d{4}-\d{2}-\d{2})(?:\.\.(\d{4}-\d{2}-\d{2}))?", word):
        return custom(date.fromisoformat(match[1]), date.fromisoformat(match[2] or match[1]))
    raise NotUnderstood(f"“{text}” is not a period; write it like {FORMS}.")


def _months_on(first: date, months: int) -> date:
    """The first of the month ``months`` later."""
    year, month = divmod(first.month - 1 + months, 12)
    return date(first.year + year, month + 1, 1)
