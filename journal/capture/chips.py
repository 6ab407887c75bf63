"""What the window shows under a line: one chip for each part that was read, filed or assumed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from journal.capture.dates import weekday_words
from journal.capture.draft import Draft, Reading
from journal.capture.filing import GENERAL
from journal.records import Allocation, Kind, Privacy, Side, State
from journal.wording import time_words

_MOST_WORDS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One part of a draft in words; ``part`` names what a click on it corrects, ``side`` the colour it takes.

    ``assumed`` was not typed, ``suggested`` comes from the line's words, ``new`` is not in the journal yet.
    """

    part: str
    text: str
    side: Side | None = None
    assumed: bool = False
    suggested: bool = False
    new: bool = False


def chips(reading: Reading, *, names: Mapping[str, str], today: date) -> tuple[Chip, ...]:
    """The chips of a reading in order; ``names`` are the activities' names by key.

    Parts are kind, person, date, minutes, leadership, management, tag, deal, privacy and state. The date
    shows its year only if it is not the one of ``today``.
    """
    return tuple(_chips(reading.draft, names, today))


def hint(reading: Reading) -> str:
    """The words that led to the suggestions, or else a note like this one, in one line; empty without any."""
    reasons = dict.fromkeys(word for suggestion in reading.suggested for word in suggestion.because)
    quoted = [f"“{word}”" for word in reasons][:_MOST_WORDS]
    if quoted:
        return f"suggested from {', '.join(quoted)}"
    like = next((suggestion.like for suggestion in reading.suggested if suggestion.like), "")
    return f"suggested as it is like “{like}”" if like else ""


def missing(reading: Reading) -> str:
    """What the line had better say too, in one sentence; empty when nothing is missing."""
    draft = reading.draft
    nobody = draft.kind is Kind.ONE_ON_ONE and not draft.people
    return "It names nobody: write @ before a name, such as @Dana." if nobody else ""


def _chips(draft: Draft, names: Mapping[str, str], today: date) -> Iterator[Chip]:
    yield Chip(part="kind", text=draft.kind.label, assumed="kind" in draft.assumed)
    for person in draft.people:
        yield Chip(part="person", text=person.name, new=not person.id)
    yield _when(draft, today)
    yield Chip(part="minutes", text=time_words(draft.minutes), assumed="minutes" in draft.assumed)
    for allocation in draft.allocations:
        yield _filed(draft, allocation, names)
    for tag in draft.tags:
        yield Chip(part="tag", text=f"#{tag}")
    if draft.deal is not None:
        yield Chip(part="deal", text=draft.deal.name, new=not draft.deal.id)
    if draft.privacy is Privacy.PRIVATE:
        yield Chip(part="privacy", text="Private")
    if draft.state is State.PLANNED:
        yield Chip(part="state", text=draft.state.label)


def _when(draft: Draft, today: date) -> Chip:
    day = weekday_words(draft.date, year=draft.date.year != today.year)
    text = f"{day}, {draft.start:%H:%M}" if draft.start else day
    return Chip(part="date", text=text, assumed=bool({"date", "start"} & draft.assumed))


def _filed(draft: Draft, allocation: Allocation, names: Mapping[str, str]) -> Chip:
    suggestion = next((s for s in draft.suggested if s.activity == allocation.activity), None)
    side = suggestion.side if suggestion else next(s for s, key in GENERAL.items() if key == allocation.activity)
    name = names.get(allocation.activity, allocation.activity)
    return Chip(
        part=side.value,
        text=f"{side.label} {time_words(allocation.minutes)} · {name}",
        side=side,
        suggested=suggestion is not None,
    )
