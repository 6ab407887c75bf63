"""How much of the working time is filed at all, on which every percentage rests."""

from __future__ import annotations

from journal.insights.evidence import Evidence
from journal.insights.insight import Insight, Tone
from journal.insights.wording import percent
from journal.wording import time_words


def low_coverage(evidence: Evidence) -> Insight | None:
    """Too little of the period is filed under a side to say much; an empty period stays silent."""
    limits = evidence.thresholds
    sums, working = evidence.balance.sums, evidence.balance.working_minutes
    if not sums.total or working < limits.coverage_least_minutes:
        return None
    covered = percent(sums.tagged, working)
    if covered >= limits.coverage_percent:
        return None
    rest = f" Another {time_words(sums.untagged)} is logged but not filed under a side." if sums.untagged else ""
    step = "File the time that stands untagged first" if sums.untagged else "Log one ordinary week in full"
    return Insight(
        id="low-coverage",
        tone=Tone.WARN,
        title="Too little time is filed to say much",
        figure=f"{time_words(sums.tagged)} of {time_words(working)} working time in {evidence.span} "
        f"is filed ({covered}%).{rest}",
        entries=tuple(entry.id for entry in evidence.held),
        citations=evidence.cite("know-routines"),
        next_step=f"{step}; the other figures can be trusted more once this one is up.",
    )
