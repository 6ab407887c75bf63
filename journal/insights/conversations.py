"""How conversations go: telling or asking, and meetings with or without a noted purpose."""

from __future__ import annotations

import re

from journal.insights.evidence import Evidence
from journal.insights.insight import Insight, Tone
from journal.insights.wording import count, percent
from journal.records import Kind, Talk

EVEN = 2  # the middle step of told to asked
MARKS = re.compile(r"^(?:\s|[-*+>]|\d+[.)]|\[[ xX]?\])*")


def telling_not_asking(evidence: Evidence) -> Insight | None:
    """Looking back, the manager mostly told rather than asked, or did most of the talking."""
    asked = [entry for entry in evidence.held if entry.told_asked is not None]
    talked = [entry for entry in evidence.held if entry.talked_more is not None]
    told = [entry for entry in asked if entry.told_asked is not None and entry.told_asked < EVEN]
    mine = [entry for entry in talked if entry.talked_more is Talk.ME]
    telling = _habit(evidence, len(told), len(asked))
    talking = _habit(evidence, len(mine), len(talked))
    if not telling and not talking:
        return None
    parts = []
    if asked:
        parts.append(f"you told more than you asked in {len(told)} of {count(len(asked), 'entry', 'entries')}")
    if talked:
        parts.append(f"you did most of the talking in {len(mine)} of {count(len(talked), 'entry', 'entries')}")
    proof = {entry.id for entry in (*(told if telling else ()), *(mine if talking else ()))}
    return Insight(
        id="telling-not-asking",
        tone=Tone.WARN,
        title="More telling than asking" if telling else "Most of the talking is yours",
        figure=f"Where you looked back, {' and '.join(parts)}.",
        entries=tuple(entry.id for entry in evidence.held if entry.id in proof),
        citations=evidence.cite("ask-or-tell", "ask-talk-or-listen"),
        next_step="Bring two open questions to the next one-on-one, and wait for the answers.",
    )


def meetings_without_purpose(evidence: Evidence) -> Insight | None:
    """Meetings whose notes hold no words, so that neither purpose nor decision is written down."""
    meetings = [entry for entry in evidence.held if entry.kind is Kind.MEETING]
    bare = [entry for entry in meetings if not says_something(entry.notes)]
    limits = evidence.thresholds
    if len(meetings) < limits.meetings_least or percent(len(bare), len(meetings)) < limits.meetings_bare_percent:
        return None
    verb = "has" if len(bare) == 1 else "have"
    return Insight(
        id="meetings-without-purpose",
        tone=Tone.WARN,
        title="Meetings without a noted purpose",
        figure=f"{len(bare)} of {count(len(meetings), 'meeting')} in {evidence.span} {verb} nothing noted, so "
        "neither a purpose nor a decision is written down.",
        entries=tuple(entry.id for entry in bare),
        citations=evidence.cite("meetings"),
        next_step="Write one line before the next meeting: what should be decided when it ends.",
    )


def says_something(notes: str) -> bool:
    """Whether Markdown notes hold words besides headings, empty list items and labels ending in a colon."""
    lines = (MARKS.sub("", line).strip(" *_") for line in notes.splitlines())
    return any(not line.startswith("#") and not line.endswith(":") and re.search(r"\w", line) for line in lines)


def _habit(evidence: Evidence, some: int, answers: int) -> bool:
    limits = evidence.thresholds
    return answers >= limits.reflections_least and percent(some, answers) >= limits.telling_percent
