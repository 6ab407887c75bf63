"""After a new target band: did the share move?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from journal.balance import DEFAULT_BAND, Sums, WeekBalance, band_on
from journal.insights.against_band import band_words, distance
from journal.insights.evidence import Evidence
from journal.insights.insight import Insight, Tone
from journal.insights.wording import count, percent
from journal.periods import day_words
from journal.records import Band

KEEP = "Keep what you changed for the rest of the quarter, then look again."
CHOOSE = "Choose one weekly slot that the new band should change, and put it in the calendar."


def after_a_change(evidence: Evidence) -> Insight | None:
    """Whether the share moved toward a band that began in this period or the one before."""
    limits = evidence.thresholds
    band = _new_band(evidence)
    if band is None:
        return None
    weeks = evidence.counted_weeks(evidence.before) if evidence.before else ()
    weeks += evidence.counted_weeks(evidence.balance)
    earlier = [line for line in weeks if line.week.end < band.since]
    later = [line for line in weeks if band.since <= line.week.start]
    if min(_how_many(earlier), _how_many(later)) < limits.change_least_weeks:
        return None
    then, now = _share(earlier), _share(later)
    away_then, away_now = distance(then, band), distance(now, band)
    if away_then == 0 and away_now == 0:
        return None
    moved = away_now == 0 or away_then - away_now >= limits.change_points
    return Insight(
        id="after-a-change",
        tone=Tone.PRAISE if moved else Tone.WARN,
        title="The share is nearer to your new band" if moved else "The share is not nearer to your new band yet",
        figure=f"Leadership share was {then}% in the {count(_how_many(earlier), 'week')} before the band of "
        f"{band_words(band)} began on {day_words(band.since, year=True)}, and {now}% in the "
        f"{count(_how_many(later), 'week')} since. Results lag behind a change, so give them the quarter.",
        entries=evidence.filed_in(line.week for line in later),
        citations=evidence.cite("patience"),
        next_step=KEEP if moved else CHOOSE,
    )


def _new_band(evidence: Evidence) -> Band | None:
    """The band in force, if it began in this or the previous period, is still followed and changed the figures."""
    first = evidence.before.period.start if evidence.before else evidence.period.start
    band = band_on(evidence.until, evidence.bands)
    if band is DEFAULT_BAND or band.since < first:
        return None
    if evidence.until - band.since > timedelta(days=evidence.thresholds.change_days):
        return None
    old = band_on(band.since - timedelta(days=1), evidence.bands)
    return None if (old.low, old.high) == (band.low, band.high) else band


def _how_many(lines: Sequence[WeekBalance]) -> int:
    """The number of weeks; the two halves of one cut by a period's edge are one."""
    return len({line.week.code for line in lines})


def _share(lines: Sequence[WeekBalance]) -> int:
    """The share of all of them together, in whole percent."""
    sums = sum((line.sums for line in lines), Sums())
    return percent(sums.leadership, sums.tagged)
