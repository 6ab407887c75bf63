"""What a summary leaves out, said to the manager before it is sent."""

from __future__ import annotations

from collections.abc import Sequence

from journal.insights.insight import Insight
from journal.periods import Period
from journal.records import Commitment, Entry, Privacy, State
from journal.redaction import People
from journal.summary.lines import Known, is_private, leaving_commitments, leaving_insights
from journal.summary.options import SummaryOptions


def left_out(
    period: Period,
    known: Known,
    options: SummaryOptions,
    insights: Sequence[Insight],
    commitments: Sequence[Commitment],
) -> tuple[str, ...]:
    """What stays behind, one plain phrase each."""
    within = [entry for entry in known.entries.values() if entry.date in period]
    insights = insights if options.insights else ()
    return (
        *_entries(within, options),
        *_findings(insights, known),
        *_commitments(commitments, known),
        *_names(within, known, insights, commitments, options),
    )


def _entries(within: Sequence[Entry], options: SummaryOptions) -> list[str]:
    private = sum(is_private(entry) for entry in within if entry.state is State.HELD)
    said = [f"{count(private, 'private entry', 'private entries')}, all but the minutes"] if private else []
    if not options.lists_entries:
        said.append("the list of entries")
    if not options.with_notes:
        return [*said, "all notes"]
    kept = sum(entry.privacy is Privacy.TITLE and bool(entry.notes.strip()) for entry in within)
    return [*said, f"the notes of {count(kept, 'entry', 'entries')}"] if kept else said


def _findings(insights: Sequence[Insight], known: Known) -> list[str]:
    kept = len(insights) - len(leaving_insights(insights, known))
    return [f"{count(kept, 'finding', 'findings')} that could give away a private entry"] if kept else []


def _commitments(commitments: Sequence[Commitment], known: Known) -> list[str]:
    unkept = [commitment for commitment in commitments if commitment.open]
    others = sum(commitment.owner is not None for commitment in unkept)
    private = len(unkept) - others - len(leaving_commitments(commitments, known))
    said = [count(others, "commitment of other people", "commitments of other people")] if others else []
    return [*said, f"{count(private, 'commitment', 'commitments')} made in private entries"] if private else said


def _names(
    within: Sequence[Entry],
    known: Known,
    insights: Sequence[Insight],
    commitments: Sequence[Commitment],
    options: SummaryOptions,
) -> list[str]:
    if options.people is People.NAMES:
        return []
    if options.people is People.NOBODY:
        return ["all names, and the time by person"]
    texts = [text for insight in leaving_insights(insights, known) for text in (insight.title, insight.figure)]
    texts += [commitment.text for commitment in leaving_commitments(commitments, known)]
    shown = {known.people[person].uuid for entry in within if not is_private(entry) for person in entry.people}
    shown = shown.union(*(known.redact.people_in(text) for text in texts))
    how = "initials" if options.people is People.INITIALS else "roles"
    return [f"{count(len(shown), 'name', 'names')} shown as {how}"] if shown else []


def count(number: int, one: str, many: str) -> str:
    """A number with its noun."""
    return f"{number:,} {one if number == 1 else many}"
