"""Which leadership activities the period holds: untouched ones, and coaching as a habit."""

from __future__ import annotations

from journal.insights.evidence import Evidence
from journal.insights.insight import Insight, Tone
from journal.insights.wording import count, listed, percent
from journal.records import Side
from journal.wording import time_words

COACHING = "coaching"
GENERAL = "general-leadership"


def untouched_activities(evidence: Evidence) -> Insight | None:
    """Leadership activities of the guidance that no minute was filed under."""
    limits = evidence.thresholds
    minutes = {line.activity.key: line.minutes for line in evidence.balance.activities}
    leadership = evidence.balance.sums.leadership
    weeks = evidence.counted_weeks(evidence.balance)
    if len(weeks) < limits.untouched_least_weeks or leadership < limits.untouched_least_minutes:
        return None
    if percent(minutes.get(GENERAL, 0), leadership) > limits.untouched_general_percent:
        return None
    offered = [
        item
        for item in evidence.guidance.section("activities")
        if evidence.sides.get(item.id) is Side.LEADERSHIP and item.id not in evidence.retired and item.id != GENERAL
    ]
    unused = [item for item in offered if item.id not in minutes]
    if len(unused) < limits.untouched_least:
        return None
    names = listed([f"“{item.title}”" for item in unused], limits.names_shown)
    return Insight(
        id="untouched-activities",
        tone=Tone.WARN,
        title=f"{len(unused)} leadership activities are untouched",
        figure=f"{len(unused)} of {len(offered)} leadership activities have no minutes in {evidence.span}: {names}.",
        entries=(),
        citations=tuple(dict.fromkeys(item.citations[0] for item in unused[: limits.names_shown])),
        next_step="Choose the one your team would notice most, and give it half an hour next week.",
    )


def regular_coaching(evidence: Evidence) -> Insight | None:
    """Coaching is filed in nearly every week."""
    limits = evidence.thresholds
    weeks = evidence.counted_weeks(evidence.balance)
    sessions = [entry for entry in evidence.held if any(a.activity == COACHING for a in entry.allocations)]
    days = {entry.date for entry in sessions}
    coached = [line for line in weeks if any(day in line.week for day in days)]
    if len(weeks) < limits.coaching_least_weeks or percent(len(coached), len(weeks)) < limits.coaching_percent:
        return None
    minutes = sum(line.minutes for line in evidence.balance.activities if line.activity.key == COACHING)
    return Insight(
        id="going-well",
        tone=Tone.PRAISE,
        title="Coaching is regular",
        figure=f"{len(coached)} of {count(len(weeks), 'week')} with at least "
        f"{time_words(limits.week_least_minutes)} filed hold coaching; "
        f"it has {time_words(minutes)} in {evidence.span}.",
        entries=tuple(entry.id for entry in sessions),
        citations=evidence.cite("regular-coaching", "coach-real-work"),
        next_step="Ask someone you coached which talk helped most, and do more of that.",
    )
