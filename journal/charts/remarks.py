"""What must be said beside the figures of a balance so that they are read rightly.

The articles name no ratio and no threshold: the numbers are the journal's own defaults, those of its insights.
"""

from __future__ import annotations

from journal.balance import DEFAULT_BAND, Balance, Sums
from journal.charts.words import share_words
from journal.insights.thresholds import Thresholds
from journal.periods import Period, Unit, day_words
from journal.records import Band
from journal.wording import time_words

LIMITS = Thresholds()
HARDLY_LED = LIMITS.person_leadership_percent


def coverage_remark(balance: Balance) -> str:
    """One sentence when so little is tagged that shares say little, else nothing."""
    if balance.coverage is None or not balance.sums.total or round(balance.coverage) >= LIMITS.coverage_percent:
        return ""
    percent = f"{balance.coverage:.0f}%" if round(balance.coverage) else "Less than 1%"
    start = percent if percent.startswith("Less") else f"Only {percent}"
    return f"{start} of your working time is tagged here; read the shares with care."


def hardly_led(sums: Sums) -> bool:
    """Whether someone had enough time to tell, and hardly any of it was leadership."""
    return sums.tagged >= LIMITS.person_least_minutes and round(sums.share or 0.0) < HARDLY_LED


def band_reason(band: Band) -> str:
    """Why the band is what it is, and whose number that is."""
    limits = f"{band.low}–{band.high}%"
    if band.uuid == DEFAULT_BAND.uuid:
        since = f"{limits} leadership is the journal’s own starting point, in force until you set your own."
    else:
        since = f"{limits} leadership has been in force since {day_words(band.since, year=True)}. {band_origin(band)}"
    return f"{since}\n\nThe articles name no number. You can change the band; earlier weeks keep the band they had."


def band_origin(band: Band) -> str:
    """Where a band comes from: the journal, the manager's own hand, or a review."""
    if band.uuid == DEFAULT_BAND.uuid:
        return "The journal’s own starting point."
    if band.own or not (band.signs or band.situations):
        return "You set it by hand."
    parts = [
        f"{len(found)} {noun}{'s' if len(found) > 1 else ''}"
        for found, noun in ((band.signs, "sign"), (band.situations, "situation"))
        if found
    ]
    return f"It follows from the {' and '.join(parts)} you marked in your review."


def period_noun(period: Period) -> str:
    """What a period is called in a sentence: ``week``, ``quarter``…, or plainly ``period``."""
    return "period" if period.unit is Unit.CUSTOM else period.unit.value


def comparison(balance: Balance, earlier: Balance) -> str:
    """The earlier period's share and minutes in words, for example ``Q2 2026: 41% leadership of 98 h tagged``."""
    if not earlier.sums.total:
        return f"{earlier.period.label}: nothing logged."
    if earlier.sums.share is None or balance.sums.share is None:
        return f"{earlier.period.label}: {time_words(earlier.sums.total)} logged, {_tagged(earlier.sums)}."
    points = round(balance.sums.share) - round(earlier.sums.share)
    counted = "1 point" if abs(points) == 1 else f"{abs(points)} points"
    move = f"{counted} {'more' if points > 0 else 'less'} now" if points else "the same share"
    return (
        f"{earlier.period.label}: {share_words(earlier.sums.share)} leadership, {time_words(earlier.sums.tagged)} "
        f"tagged; {move}."
    )


def _tagged(sums: Sums) -> str:
    return f"{time_words(sums.tagged)} of it tagged" if sums.tagged else "none of it tagged"
