"""Commitments: kept in time, late, or carried over from an earlier period."""

from __future__ import annotations

from dataclasses import dataclass

from journal.insights.evidence import Evidence
from journal.insights.insight import Insight, Tone
from journal.insights.wording import count, listed, percent
from journal.records import Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The commitments of a period by how they stand on its last day so far; no commitment stands in two."""

    in_time: tuple[Commitment, ...]
    kept_late: tuple[Commitment, ...]
    overdue: tuple[Commitment, ...]
    carried: tuple[Commitment, ...]

    @property
    def behind(self) -> tuple[Commitment, ...]:
        """All that were not kept in time."""
        return self.kept_late + self.overdue + self.carried


def commitments_late(evidence: Evidence) -> Insight | None:
    """Many commitments due in the period were late, or came into it from before and are still open."""
    standing = _standing(evidence)
    behind = standing.behind
    limits = evidence.thresholds
    if len(behind) < limits.commitments_least:
        return None
    if percent(len(behind), len(standing.in_time) + len(behind)) < limits.commitments_percent:
        return None
    known = {entry.id for entry in evidence.entries}
    return Insight(
        id="commitments-late",
        tone=Tone.WARN,
        title="Commitments run late",
        figure=_figure(evidence, standing),
        entries=tuple(dict.fromkeys(made.entry for made in behind if made.entry in known)),
        citations=evidence.cite("firm-accountability", "accountability-constructive"),
        next_step="Take the oldest open one, and keep it, give it a new date, or drop it with a reason.",
    )


def _standing(evidence: Evidence) -> Standing:
    """Sort the dated commitments; one due today still has the day, a dropped one is left out."""
    in_time: list[Commitment] = []
    kept_late: list[Commitment] = []
    overdue: list[Commitment] = []
    carried: list[Commitment] = []
    for made in evidence.commitments:
        kept = made.kept if made.kept and made.kept <= evidence.until else None
        dropped = made.dropped is not None and made.dropped <= evidence.until
        if dropped or made.due is None or made.due > evidence.until:
            continue
        if made.due < evidence.period.start:
            if kept is None:
                carried.append(made)
        elif kept:
            (in_time if kept <= made.due else kept_late).append(made)
        elif made.due < evidence.today:
            overdue.append(made)
    return Standing(in_time=tuple(in_time), kept_late=tuple(kept_late), overdue=tuple(overdue), carried=tuple(carried))


def _figure(evidence: Evidence, standing: Standing) -> str:
    groups = (
        (standing.in_time, "kept in time"),
        (standing.kept_late, "kept late"),
        (standing.overdue, "overdue"),
    )
    due = sum(len(group) for group, _ in groups)
    parts = [f"{len(group)} {words}" for group, words in groups if group]
    sentences = [f"Of {count(due, 'commitment')} due in {evidence.span}: {listed(parts, len(parts))}."] if due else []
    if carried := len(standing.carried):
        sentences.append(f"{carried} from an earlier period {'is' if carried == 1 else 'are'} still open.")
    own = sum(made.owner is None for made in standing.behind)
    sentences.append(f"Not kept in time: {own} of your own, {len(standing.behind) - own} of others.")
    return " ".join(sentences)
