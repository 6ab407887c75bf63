"""Insights: what the figures of a period show, each with its proof, its place in the guidance and a next step.

A rule is a pure function of the evidence that returns one insight, or None below its least data. RULES is the whole
list, the weightiest first: what the other figures rest on, the balance, the people, then habits.
"""

from __future__ import annotations

from collections.abc import Callable

from journal.insights.activities import regular_coaching, untouched_activities
from journal.insights.change import after_a_change
from journal.insights.commitments import commitments_late
from journal.insights.conversations import meetings_without_purpose, telling_not_asking
from journal.insights.coverage import low_coverage
from journal.insights.evidence import Evidence
from journal.insights.insight import Insight, Tone
from journal.insights.one_on_ones import one_on_one_overdue, one_on_ones_in_rhythm, skipped_one_on_ones
from journal.insights.people import concentration, inspected_not_coached
from journal.insights.quarter_end import quarter_end_squeeze
from journal.insights.reviews import inspection_only, reviews_that_coach
from journal.insights.share import above_band, below_band, share_inside_band
from journal.insights.thresholds import Thresholds

__all__ = ["RULES", "Evidence", "Insight", "Rule", "Thresholds", "Tone", "insights"]

Rule = Callable[[Evidence], Insight | None]

RULES: tuple[Rule, ...] = (
    low_coverage,
    below_band,
    above_band,
    quarter_end_squeeze,
    inspection_only,
    inspected_not_coached,
    one_on_one_overdue,
    skipped_one_on_ones,
    concentration,
    telling_not_asking,
    commitments_late,
    after_a_change,
    meetings_without_purpose,
    untouched_activities,
    share_inside_band,
    one_on_ones_in_rhythm,
    regular_coaching,
    reviews_that_coach,
)


def insights(evidence: Evidence) -> tuple[Insight, ...]:
    """Everything the evidence supports, warnings before praise and the weightiest first within each.

    A period that has not begun says nothing.
    """
    if evidence.today < evidence.period.start:
        return ()
    found = [insight for rule in RULES if (insight := rule(evidence))]
    return tuple(sorted(found, key=lambda insight: insight.tone is Tone.PRAISE))
