"""How durations and times of day are typed, and how they read once understood."""

from __future__ import annotations

import re
from datetime import time

from journal.errors import NotUnderstood
from journal.records import MINUTES_A_DAY

_MINUTES = re.compile(r"(?P<m>\d{1,4})\s*(?:m|min|mins|minutes?)?")
_HOURS = re.compile(r"(?P<h>\d{1,2})\s*(?:h|hours?|:)\s*(?:(?P<m>[0-5]?\d)\s*(?:m|min|mins|minutes?)?)?")
_PART_HOURS = re.compile(r"(?P<h>\d{0,2}[.,]\d{1,2})\s*(?:h|hours?)")
_START = re.compile(r"(?P<h>\d{1,2})(?:[:.h]?(?P<m>[0-5]\d))?\s*(?P<half>[ap]\.?m\.?)?")


def read_minutes(text: str) -> int:
    """Minutes from 45, 45m, 1h, 1h30, 1:30 or 1,5h; a bare number means minutes.

    Raises:
        NotUnderstood: it is none of these, or outside 1 to 1440 minutes.
    """
    word = text.strip().lower()
    if match := _MINUTES.fullmatch(word):
        minutes = int(match["m"])
    elif match := _HOURS.fullmatch(word):
        minutes = 60 * int(match["h"]) + int(match["m"] or 0)
    elif match := _PART_HOURS.fullmatch(word):
        minutes = round(60 * float(match["h"].replace(",", ".")))
    else:
        raise NotUnderstood("Write how long it took like 45, 1h30, 1:30 or 1.5h.")
    if not 1 <= minutes <= MINUTES_A_DAY:
        raise NotUnderstood(f"An entry lasts from 1 to {MINUTES_A_DAY} minutes.")
    return minutes


def read_start(text: str) -> time | None:
    """A time of day from 10:30, 1030, 9 or 2pm; nothing typed means no known time.

    Raises:
        NotUnderstood: it is none of these, or no time of a day.
    """
    word = text.strip().lower()
    if not word:
        return None
    match = _START.fullmatch(word)
    hour = int(match["h"]) if match else 24
    if match and match["half"]:
        hour = hour % 12 + (12 if match["half"].startswith("p") else 0) if 1 <= hour <= 12 else 24
    if not match or hour > 23:
        raise NotUnderstood("Write the start like 10:30 or 2pm, or leave it empty.")
    return time(hour, int(match["m"] or 0))


def minutes_words(minutes: int) -> str:
    """Minutes as a field shows them, for example ``45 min``."""
    return f"{minutes} min"
