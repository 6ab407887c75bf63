"""The lines of a summary that come from what people wrote: findings, commitments, entries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from journal.folding import fold
from journal.insights.insight import Insight, Tone
from journal.periods import day_words
from journal.plain_text import one_line, several_lines
from journal.records import Commitment, Deal, Entry, Person, Privacy
from journal.redaction import People, Redaction
from journal.summary.first_person import in_first_person
from journal.summary.page import CommitmentLine, EntryLine, FindingLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The records the lines refer to, by id, and how people are shown."""

    entries: Mapping[int, Entry]
    people: Mapping[int, Person]
    deals: Mapping[int, Deal]
    redact: Redaction

    def line(self, text: str) -> str:
        """A text on one line as it may leave."""
        return one_line(self.redact(text))


def leaving_insights(insights: Sequence[Insight], known: Known) -> tuple[Insight, ...]:
    """The insights that say nothing of a private entry but its minutes."""
    return tuple(insight for insight in insights if may_leave(insight, known))


def weightiest(found: Sequence[Insight], most: int) -> tuple[Insight, ...]:
    """The first ``most`` insights; the last gives way to the first praise when none of them is one."""
    chosen = tuple(found[:most])
    praise = next((insight for insight in found if insight.tone is Tone.PRAISE), None)
    return chosen if praise is None or praise in chosen else (*chosen[: most - 1], praise)


def leaving_commitments(commitments: Sequence[Commitment], known: Known) -> tuple[Commitment, ...]:
    """The manager's own open commitments, those made in private entries left out."""
    own = (commitment for commitment in commitments if commitment.open and commitment.owner is None)
    return tuple(commitment for commitment in own if not is_from_private_entry(commitment, known))


def may_leave(insight: Insight, known: Known) -> bool:
    """Whether an insight says nothing of a private entry but its minutes.

    One that rests on private entries must not name their people, deals or titles. One that rests on an entry
    not known here stays behind, since that entry may be private.
    """
    if any(entry not in known.entries for entry in insight.entries):
        return False
    text = f"{insight.title} {insight.figure}"
    named, folded = known.redact.people_in(text), fold(one_line(text)).text
    private = (known.entries[entry] for entry in insight.entries if is_private(known.entries[entry]))
    return not any(_tells_of(entry, folded, named, known) for entry in private)


def is_private(entry: Entry) -> bool:
    """Whether nothing but the minutes of an entry may leave."""
    return entry.privacy is Privacy.PRIVATE


def _tells_of(entry: Entry, text: str, named: frozenset[str], known: Known) -> bool:
    if any(known.people[person].uuid in named for person in entry.people):
        return True
    words = [entry.title]
    if entry.deal is not None:
        words += [known.deals[entry.deal].name, known.deals[entry.deal].customer]
    return any(folded in text for word in words if (folded := fold(one_line(word)).text))


def finding_line(insight: Insight, sources: Mapping[str, str], known: Known) -> FindingLine:
    """An insight as it may leave, in the manager's own voice, the articles behind it by their short names."""
    cited = dict.fromkeys(sources.get(citation.source, citation.source) for citation in insight.citations)
    return FindingLine(
        warns=insight.tone is Tone.WARN,
        title=known.line(in_first_person(insight.title)),
        figure=known.line(in_first_person(insight.figure)),
        sources=", ".join(cited),
    )


def is_from_private_entry(commitment: Commitment, known: Known) -> bool:
    """Whether a commitment was made in a private entry, or in one not known here."""
    if commitment.entry is None:
        return False
    entry = known.entries.get(commitment.entry)
    return entry is None or is_private(entry)


def commitment_line(commitment: Commitment, known: Known) -> CommitmentLine:
    """A commitment as it may leave."""
    due = day_words(commitment.due, year=True) if commitment.due else ""
    return CommitmentLine(text=known.line(commitment.text), due=due)


def entry_line(entry: Entry, known: Known, *, with_notes: bool) -> EntryLine:
    """An entry that is not private as it may leave; its notes only where it allows them."""
    shown = with_notes and entry.privacy is Privacy.NOTES
    labels = () if known.redact.how is People.NOBODY else _labels(entry.people, known)
    return EntryLine(
        day=day_words(entry.date),
        kind=entry.kind.label,
        title=known.line(entry.title),
        people=", ".join(labels),
        deal="" if entry.deal is None else known.line(known.deals[entry.deal].name),
        minutes=entry.minutes,
        notes=several_lines(known.redact(entry.notes)) if shown else "",
    )


def _labels(people: Iterable[int], known: Known) -> list[str]:
    return [one_line(known.redact.labels[known.people[person].uuid]) for person in people]
