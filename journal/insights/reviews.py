"""Reviews of deals, pipeline and forecast: whether they only inspect or also coach."""

from __future__ import annotations

from journal.insights.evidence import Evidence
from journal.insights.insight import Insight, Tone
from journal.insights.wording import count, percent
from journal.records import Entry, Kind

INSPECTING = frozenset({"pipeline", "forecast"})


def inspection_only(evidence: Evidence) -> Insight | None:
    """Most of the latest reviews carry no leadership minutes."""
    reviews = _reviews(evidence)
    bare = tuple(entry for entry in reviews if not evidence.leadership(entry))
    limits = evidence.thresholds
    if len(reviews) < limits.reviews_least or percent(len(bare), len(reviews)) < limits.reviews_bare_percent:
        return None
    return Insight(
        id="inspection-only",
        tone=Tone.WARN,
        title="Deal reviews are inspection only" if _only_deals(reviews) else "Reviews are inspection only",
        figure=_figure(bare, reviews, "no leadership minutes"),
        entries=tuple(entry.id for entry in bare),
        citations=evidence.cite("reviews-improve-thinking", "pair-pipeline"),
        next_step="Open the next review with one question about the thinking behind the deal, before its numbers.",
    )


def reviews_that_coach(evidence: Evidence) -> Insight | None:
    """Most of the latest reviews carry leadership minutes."""
    reviews = _reviews(evidence)
    coached = tuple(entry for entry in reviews if evidence.leadership(entry))
    limits = evidence.thresholds
    if len(reviews) < limits.reviews_least or percent(len(coached), len(reviews)) < limits.reviews_coached_percent:
        return None
    return Insight(
        id="going-well",
        tone=Tone.PRAISE,
        title="Deal reviews coach as well as inspect" if _only_deals(reviews) else "Reviews coach as well as inspect",
        figure=_figure(coached, reviews, "leadership minutes"),
        entries=tuple(entry.id for entry in coached),
        citations=evidence.cite("reviews-improve-thinking"),
        next_step="Note what a good question in these reviews was, and use it again.",
    )


def _reviews(evidence: Evidence) -> tuple[Entry, ...]:
    """The latest filed reviews, newest first; solo work is left out, as nobody is there to coach."""
    found = (
        entry
        for entry in evidence.held
        if entry.allocations
        and (
            entry.kind is Kind.DEAL_REVIEW
            or (entry.kind is not Kind.SOLO_WORK and any(a.activity in INSPECTING for a in entry.allocations))
        )
    )
    return tuple(found)[: evidence.thresholds.reviews_window]


def _only_deals(reviews: tuple[Entry, ...]) -> bool:
    return all(entry.kind is Kind.DEAL_REVIEW for entry in reviews)


def _figure(some: tuple[Entry, ...], reviews: tuple[Entry, ...], carried: str) -> str:
    what = "deal review" if _only_deals(reviews) else "deal, pipeline and forecast review"
    verb = "carries" if len(some) == 1 else "carry"
    return f"{len(some)} of the last {count(len(reviews), what)} {verb} {carried}."
