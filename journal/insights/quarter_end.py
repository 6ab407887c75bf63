"""What the last weeks of a quarter do to leadership's share."""

from __future__ import annotations

from journal.balance import Sums
from journal.insights.evidence import Evidence
from journal.insights.insight import Insight, Tone
from journal.insights.wording import percent
from journal.periods import Unit, day_words


def quarter_end_squeeze(evidence: Evidence) -> Insight | None:
    """Leadership's share falls in the last weeks of a quarter."""
    limits = evidence.thresholds
    if evidence.period.unit is not Unit.QUARTER:
        return None
    last = evidence.balance.weeks[-limits.squeeze_weeks :]
    begins = last[0].week.start
    earlier = [line for line in evidence.balance.weeks if line.week.end < begins]
    counted = evidence.counted_weeks(evidence.balance)
    compared = sum(line.week.end < begins for line in counted)
    tail = sum((line.sums for line in last), Sums())
    if compared < limits.squeeze_least_weeks or compared == len(counted) or tail.tagged < limits.squeeze_least_minutes:
        return None
    head = sum((line.sums for line in earlier), Sums())
    then, now = percent(head.leadership, head.tagged), percent(tail.leadership, tail.tagged)
    if then - now < limits.squeeze_points:
        return None
    return Insight(
        id="quarter-end-squeeze",
        tone=Tone.WARN,
        title="Leadership time falls at the quarter’s end",
        figure=f"Leadership share was {then}% up to {day_words(earlier[-1].week.end)} "
        f"and {now}% from {day_words(begins)} on.",
        entries=evidence.filed_in(line.week for line in last),
        citations=evidence.cite("short-termism"),
        next_step="Before the next quarter closes, fix two coaching slots in its last weeks and hold them.",
    )
