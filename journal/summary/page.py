"""What a summary shows: strings and numbers only, every one of them free to leave the journal."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One big number with the words under it; ``note`` compares it or is empty."""

    value: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanLine:
    """Minutes by side of one week or month; ``share`` in whole percent, None when nothing is tagged."""

    label: str
    management: int
    leadership: int
    untagged: int
    share: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityLine:
    """Minutes under one heading; ``side`` is ``management``, ``leadership`` or empty for neither."""

    name: str
    side: str
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """Minutes by side of the entries one person took part in, shared entries counted whole."""

    label: str
    management: int
    leadership: int
    untagged: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingLine:
    """One insight: what it says, the figure behind it and the articles that speak of it."""

    warns: bool
    title: str
    figure: str
    sources: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentLine:
    """One thing the manager will do; ``due`` is empty when no day is set."""

    text: str
    due: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryLine:
    """One entry that may be listed; ``notes`` may hold line breaks."""

    day: str
    kind: str
    title: str
    people: str
    deal: str
    minutes: int
    notes: str

    @property
    def about(self) -> str:
        """Title, people and deal in one line, what is empty left out."""
        return " · ".join(part for part in (self.title, self.people, self.deal) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The whole page. ``author`` is the manager's name or empty; ``made`` is an ISO date.

    ``chart_words`` says in a sentence what the chart shows. ``remarks`` stand at the foot of the page.
    ``more_findings`` says how many findings the page has no room for, or is empty.
    ``left_out`` is for the manager alone, so that no export prints it.
    """

    heading: str
    subtitle: str
    dates: str
    author: str
    made: str
    made_words: str
    shows_heading: str
    chart: bool
    chart_words: str
    figures: tuple[Figure, ...]
    spans: tuple[SpanLine, ...]
    findings: tuple[FindingLine, ...]
    more_findings: str
    activities: tuple[ActivityLine, ...]
    people: tuple[PersonLine, ...]
    commitments: tuple[CommitmentLine, ...]
    entries: tuple[EntryLine, ...]
    remarks: tuple[str, ...]
    left_out: tuple[str, ...]


def hours_in_column(minutes: int) -> str:
    """Hours and minutes, both always, so that a column of them lines up and adds up: ``13 h 05``."""
    return f"{minutes // 60:,} h {minutes % 60:02}"


def share_words(share: int | None) -> str:
    """A share in percent, or a dash when there is none."""
    return "–" if share is None else f"{share}%"
