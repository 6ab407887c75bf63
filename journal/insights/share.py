"""Leadership's share against the target band: below it, above it or inside it."""

from __future__ import annotations

from journal.insights.against_band import ABOVE, BELOW, INSIDE, band_words, lean, position, run
from journal.insights.change import after_a_change
from journal.insights.coverage import low_coverage
from journal.insights.evidence import Evidence
from journal.insights.insight import Insight, Tone
from journal.insights.quarter_end import quarter_end_squeeze
from journal.insights.wording import count, percent
from journal.wording import time_words


def below_band(evidence: Evidence) -> Insight | None:
    """Management without enough leadership for several weeks."""
    return _outside(
        evidence,
        BELOW,
        title="Leadership time is below your band",
        guidance=("order-without-growth", "exhaustion"),
        next_step="Pick one hour of inspection next week and spend it coaching a live deal or call instead.",
    )


def above_band(evidence: Evidence) -> Insight | None:
    """Leadership without enough management for several weeks."""
    return _outside(
        evidence,
        ABOVE,
        title="Leadership time is above your band",
        guidance=("energy-without-structure", "inspired-directionless"),
        next_step="Pick one loose end of the process, such as stages or close dates, and settle it this week.",
    )


def _outside(evidence: Evidence, side: int, *, title: str, guidance: tuple[str, ...], next_step: str) -> Insight | None:
    weeks = evidence.counted_weeks(evidence.balance)
    if lean(weeks, evidence.thresholds.band_weeks) != side:
        return None
    outside = [line for line in weeks if position(line.sums, line.band) == side]
    where = "below" if side == BELOW else "above"
    latest = run(weeks, side)
    unbroken = f", the last {latest} in a row" if 1 < latest < len(weeks) else ""
    sums, band = evidence.balance.sums, evidence.balance.band
    return Insight(
        id=f"{where}-band",
        tone=Tone.WARN,
        title=title,
        figure=f"Leadership share was {where} your band in {len(outside)} of {count(len(weeks), 'week')} with at least "
        f"{time_words(evidence.thresholds.week_least_minutes)} filed{unbroken}. For {evidence.span} it is "
        f"{percent(sums.leadership, sums.tagged)}%; the band is {band_words(band)}.",
        entries=evidence.filed_in(line.week for line in outside),
        citations=evidence.cite(*guidance),
        next_step=next_step,
    )


def share_inside_band(evidence: Evidence) -> Insight | None:
    """The share of the period and of most of its weeks lies inside the band, and no warning speaks against it."""
    limits = evidence.thresholds
    weeks = evidence.counted_weeks(evidence.balance)
    inside = [line for line in weeks if position(line.sums, line.band) == INSIDE]
    sums, band = evidence.balance.sums, evidence.balance.band
    if len(weeks) < limits.inside_least_weeks or 2 * len(inside) <= len(weeks):
        return None
    if position(sums, band) != INSIDE or lean(weeks, limits.band_weeks) != INSIDE:
        return None
    others = (low_coverage(evidence), quarter_end_squeeze(evidence), after_a_change(evidence))
    if any(other and other.tone is Tone.WARN for other in others):
        return None
    return Insight(
        id="going-well",
        tone=Tone.PRAISE,
        title="Leadership share is inside your band",
        figure=f"Leadership share for {evidence.span} is {percent(sums.leadership, sums.tagged)}%, inside your band of "
        f"{band_words(band)}; {len(inside)} of {count(len(weeks), 'week')} with at least "
        f"{time_words(limits.week_least_minutes)} filed were inside it.",
        entries=evidence.filed_in(line.week for line in inside),
        citations=evidence.cite("switching"),
        next_step="Write down which slots of the week carry it, and keep them.",
    )
