"""Durations, clock times and ranges as they are typed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from itertools import product

from journal.capture.words import Found, Word, cores
from journal.records import MINUTES_A_DAY

_MINUTES = re.compile(r"([0-9]{1,6})(?:m|min|mins|minutes?)")
_HOURS = re.compile(r"([0-9]{1,4}|[0-9]{0,4}[.,][0-9]{1,3})(?:h|hrs?|hours?)")
_HOURS_AND_MINUTES = re.compile(r"([0-9]{1,4})h([0-5]?[0-9])(?:m|min)?")
_FIGURES = frozenset("0123456789.,")
_UNITS = frozenset({"min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours"})
_FACE = re.compile(r"([0-9]{1,2})(?::([0-5][0-9]))?(?:([ap])\.?m)?")
_NOON = 12 * 60
_LAST_AFTERNOON_HOUR = 6  # “at 3” of a working day is in the afternoon, “at 9” in the morning


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A start, and the minutes of a range; ``assumed`` when morning or afternoon was not said."""

    start: time
    minutes: int | None = None
    assumed: bool = False

    @property
    def words(self) -> str:
        """For example ``10:30`` or ``10:30–11:15``."""
        if self.minutes is None:
            return f"{self.start:%H:%M}"
        return f"{self.start:%H:%M}–{_time(_minute(self.start) + self.minutes):%H:%M}"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Face:
    """One clock time as typed, in minutes after midnight; a bare one is an hour and nothing else."""

    minute: int
    half: str
    bare: bool

    @property
    def possible(self) -> tuple[int, ...]:
        """Every minute of the day it can mean, given that the other end of its range says am or pm."""
        if self.half or self.minute >= 13 * 60:
            return (self.minute,)
        return (self.minute % _NOON, self.minute % _NOON + _NOON)


def read_duration(text: str) -> int | None:
    """The minutes one word stands for, such as ``45m``, ``1h30`` or ``1,5h``; it may be any number."""
    if match := _MINUTES.fullmatch(text):
        return int(match[1])
    if match := _HOURS_AND_MINUTES.fullmatch(text):
        return int(match[1]) * 60 + int(match[2])
    if match := _HOURS.fullmatch(text):
        return int(float(match[1].replace(",", ".")) * 60 + 0.5)
    return None


def duration_at(words: Sequence[Word], i: int) -> Found[int] | None:
    """The minutes typed from word ``i`` on: ``45m``, ``45 min``, ``1h 30m``."""
    first = _part_at(words, i)
    if first is None or first.value % 60 or "m" in words[i + first.length - 1].core:
        return first
    rest = _part_at(words, i + first.length)
    if rest is None or rest.value >= 60 or "m" not in words[i + first.length + rest.length - 1].core:
        return first
    return Found(length=first.length + rest.length, value=first.value + rest.value)


def _part_at(words: Sequence[Word], i: int) -> Found[int] | None:
    number, unit = cores(words, i, 2)
    if number[:1] not in _FIGURES:
        return None
    if (minutes := read_duration(number)) is not None:
        return Found(length=1, value=minutes)
    if unit in _UNITS and (minutes := read_duration(number + unit)) is not None:
        return Found(length=2, value=minutes)
    return None


def clock_at(words: Sequence[Word], i: int) -> Found[Clock] | None:
    """The start or range typed from word ``i`` on: ``10:30``, ``2 pm``, ``at 9``, ``9-10:30``, ``2 to 3pm``."""
    led = words[i].core in {"at", "from"}
    first = i + led
    if first >= len(words) or words[first].core[:1] not in _FIGURES:
        return None
    found = _range_at(words, first) or _start_at(words, first, led=words[i].core == "at")
    return found and Found(length=found.length + led, value=found.value)


def _range_at(words: Sequence[Word], i: int) -> Found[Clock] | None:
    begin, dash, end = words[i].core.partition("-")
    if dash:
        return _range(begin, _face_at(words, i, end))
    begin, dash, end = cores(words, i, 3)
    if dash in {"-", "to", "until", "till"}:
        return _range(begin, _face_at(words, i + 2, end), before=2)
    if dash in {"am", "pm"} and cores(words, i, 3)[2] in {"-", "to", "until", "till"} and i + 3 < len(words):
        return _range(begin + dash, _face_at(words, i + 3, words[i + 3].core), before=3)
    return None


def _range(begin: str, end: Found[_Face] | None, *, before: int = 0) -> Found[Clock] | None:
    start = _face(begin)
    if start is None or end is None or (start.bare and end.value.bare):
        return None
    return Found(length=before + end.length, value=_between(start, end.value))


def _between(start: _Face, end: _Face) -> Clock:
    """The range between two typed times; where am or pm is missing, the shortest one that fits."""
    begin, finish, assumed = start.minute, end.minute, False
    if start.half or end.half:
        pairs = ((b, e) for b, e in product(start.possible, end.possible) if b != e)
        begin, finish = min(pairs, key=lambda pair: (pair[1] - pair[0]) % MINUTES_A_DAY, default=(begin, finish))
    elif start.bare or end.bare:
        # An hour alone belongs to the twelve-hour clock of a working day: 9-10:30, 11-1:30, 2-3:30.
        afternoon = 60 <= begin < finish < (_LAST_AFTERNOON_HOUR + 1) * 60
        assumed = afternoon or finish < begin <= _NOON
        begin, finish = begin + _NOON * afternoon, finish + _NOON * (afternoon or finish < begin <= _NOON)
    return Clock(start=_time(begin), minutes=(finish - begin) % MINUTES_A_DAY, assumed=assumed)


def _start_at(words: Sequence[Word], i: int, *, led: bool) -> Found[Clock] | None:
    found = _face_at(words, i, words[i].core)
    if found is None or (found.value.bare and not led):
        return None
    minute = found.value.minute
    afternoon = found.value.bare and 60 <= minute <= _LAST_AFTERNOON_HOUR * 60
    clock = Clock(start=_time(minute + _NOON * afternoon), assumed=afternoon)
    return Found(length=found.length, value=clock)


def _face_at(words: Sequence[Word], i: int, text: str) -> Found[_Face] | None:
    """The clock time whose first word reads ``text``; am and pm may stand apart."""
    (after,) = cores(words, i + 1, 1)
    if after in {"am", "pm", "a.m", "p.m"} and (apart := _face(text + after)):
        return Found(length=2, value=apart)
    face = _face(text)
    return None if face is None else Found(length=1, value=face)


def _face(text: str) -> _Face | None:
    match = _FACE.fullmatch(text)
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3] or ""
    if hour > 23 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + 12 * (half == "p")
    return _Face(minute=hour * 60 + minute, half=half, bare=match[2] is None and not half)


def _time(minute: int) -> time:
    return time(minute // 60 % 24, minute % 60)


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute
