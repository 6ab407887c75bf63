"""Days as they are typed: words, weekdays, ISO dates, days and months."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from journal.capture.words import Found, Word, cores
from journal.periods import MONTHS, day_words
from journal.settings import DAY_NAMES

_ISO = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})(?:/([0-9]{4}))?")
_DAY = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)?")
_NUMBER = re.compile(r"[0-9]{1,3}")
_FULL_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_MONTHS = {name[:length]: n for n, name in enumerate(_FULL_MONTHS, 1) for length in (3, len(name))} | {"sept": 9}
_WEEKDAYS = {name.lower()[:length]: n for n, name in enumerate(DAY_NAMES) for length in (3, len(name))} | {
    "tues": 1, "weds": 2, "thur": 3, "thurs": 3,
}  # fmt: skip
_NEAR = {"today": 0, "yesterday": -1, "tomorrow": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """What a typed day is read against; ``planned`` looks ahead, otherwise days lie behind."""

    today: date
    planned: bool
    day_first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A typed day; ``date`` None when the calendar has no such day, and then ``problem`` says so."""

    date: date | None
    problem: str = ""


def weekday_words(day: date, *, year: bool = False) -> str:
    """A date with its weekday, for example ``Fri 20 Nov``."""
    return f"{DAY_NAMES[day.weekday()][:3]} {day_words(day, year=year)}"


def date_at(words: Sequence[Word], i: int, calendar: Calendar) -> Found[Day] | None:
    """The day typed from word ``i`` on, ``on`` before it included."""
    led = words[i].core == "on"
    first = i + led
    if first >= len(words):
        return None
    found = (
        _relative_at(words, first, calendar)
        or _one_word(words[first].core, calendar)
        or _day_and_month_at(words, first, calendar)
    )
    return found and Found(length=found.length + led, value=found.value)


def _relative_at(words: Sequence[Word], i: int, calendar: Calendar) -> Found[Day] | None:
    """``yesterday``, ``3 days ago``, ``mon``, ``last tue``, ``next fri``."""
    first, second, third = cores(words, i, 3)
    today = calendar.today
    if first in _NEAR:
        return _found(1, today + timedelta(days=_NEAR[first]))
    if third == "ago" and second in {"day", "days", "week", "weeks"} and _NUMBER.fullmatch(first):
        return _found(3, today - timedelta(days=int(first)) * (7 if second.startswith("week") else 1))
    if first in {"last", "next"} and second in _WEEKDAYS:
        return _found(2, _weekday(second, today, ahead=first == "next", strictly=True))
    if first in _WEEKDAYS:
        return _found(1, _weekday(first, today, ahead=calendar.planned, strictly=calendar.planned))
    return None


def _weekday(name: str, today: date, *, ahead: bool, strictly: bool) -> date:
    """The nearest day of that name behind or ahead; ``strictly`` leaves today out."""
    days = (_WEEKDAYS[name] - today.weekday()) * (1 if ahead else -1) % 7
    days = days or 7 * strictly
    return today + timedelta(days=days if ahead else -days)


def _one_word(text: str, calendar: Calendar) -> Found[Day] | None:
    """``2026-11-03``, ``3/11`` or ``3/11/2026``."""
    if match := _ISO.fullmatch(text):
        return Found(length=1, value=_day(int(match[1]), int(match[2]), int(match[3]), text))
    if match := _SLASHED.fullmatch(text):
        day, month = int(match[1]), int(match[2])
        if not calendar.day_first:
            day, month = month, day
        if 1 <= month <= 12 and 1 <= day <= 31:
            year = int(match[3]) if match[3] else _year(month, day, calendar)
            return Found(length=1, value=_day(year, month, day, text))
    return None


def _day_and_month_at(words: Sequence[Word], i: int, calendar: Calendar) -> Found[Day] | None:
    """``3 nov``, ``nov 3``, either followed by a year."""
    first, second, third = cores(words, i, 3)
    if second in _MONTHS:
        number, month = _DAY.fullmatch(first), _MONTHS[second]
    elif first in _MONTHS:
        number, month = _DAY.fullmatch(second), _MONTHS[first]
    else:
        return None
    if number is None or not 1 <= int(number[1]) <= 31:
        return None
    day, typed_year = int(number[1]), re.fullmatch(r"(?:19|20|21)[0-9]{2}", third)
    year = int(third) if typed_year else _year(month, day, calendar)
    return Found(length=3 if typed_year else 2, value=_day(year, month, day, f"{day} {MONTHS[month - 1]}"))


def _year(month: int, day: int, calendar: Calendar) -> int:
    """The year a day and month mean: the past one nearest to today, or with ``planned`` the coming one."""
    typed, today = (month, day), (calendar.today.month, calendar.today.day)
    if calendar.planned:
        return calendar.today.year + (typed < today)
    return calendar.today.year - (typed > today)


def _day(year: int, month: int, day: int, typed: str) -> Day:
    try:
        return Day(date=date(year, month, day))
    except ValueError:
        return Day(date=None, problem=f"There is no day “{typed}” in {year}; correct the date.")


def _found(length: int, day: date) -> Found[Day]:
    return Found(length=length, value=Day(date=day))
