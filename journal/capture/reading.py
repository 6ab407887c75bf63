"""One typed line → a draft entry, with the meaning of every piece and the doubts to settle."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from journal.capture.draft import Draft, Reading, Role
from journal.capture.filing import file_minutes, side_minutes
from journal.capture.kinds import kind_without_words
from journal.capture.reader import LineReader
from journal.capture.second_durations import read_second_durations
from journal.errors import InvalidRecord
from journal.periods import day_words
from journal.records import Deal, Person, Side, State
from journal.settings import Settings
from journal.wording import time_words

if TYPE_CHECKING:
    from journal.suggestion import Suggestion

LONGEST_TITLE = 1000
_BROKEN = re.compile("[\0\ud800-\udfff]")


def read_line(
    line: str,
    *,
    now: datetime,
    people: Sequence[Person],
    deals: Sequence[Deal],
    settings: Settings,
    suggest: Callable[[str], tuple[Suggestion, ...]],
) -> Reading:
    """Read any line; what is doubtful is listed in the reading's problems and never raised.

    ``now`` is the local wall clock; ``suggest`` names the activities that words point to, best first.
    """
    reader = LineReader(line, today=now.date(), people=people, deals=deals, settings=settings)
    draft = _draft(reader, now.date(), settings, suggest)
    problems = dict.fromkeys((*reader.problems, *_doubts(reader, draft, now.date()), *_refusals(draft)))
    return Reading(line=line, draft=draft, tokens=reader.marked.tokens(), problems=tuple(problems))


def _draft(
    reader: LineReader, today: date, settings: Settings, suggest: Callable[[str], tuple[Suggestion, ...]]
) -> Draft:
    named, clock, kind = reader.named, reader.clock, reader.kind
    chosen = kind.kind if kind else kind_without_words(named.people, named.deal)
    suggest = _careful(suggest)
    read_second_durations(reader, suggest)
    minutes = _minutes(reader, settings.usual_minutes(chosen))
    sides = side_minutes(reader.sides, minutes)
    title, telling = reader.marked.title(), kind.telling if kind else ""
    allocations, suggested = file_minutes(minutes, sides, suggest(f"{telling} {title}".strip()))
    return Draft(
        kind=chosen,
        state=reader.state,
        date=reader.day.date if reader.day and reader.day.date else today,
        start=clock.start if clock else None,
        minutes=minutes,
        title=title or telling[:1].upper() + telling[1:],
        people=named.people,
        deal=named.deal,
        tags=named.tags,
        privacy=reader.privacy,
        management=sides.get(Side.MANAGEMENT),
        leadership=sides.get(Side.LEADERSHIP),
        allocations=allocations,
        assumed=frozenset(_assumed(reader)),
        suggested=suggested,
    )


def _careful(suggest: Callable[[str], tuple[Suggestion, ...]]) -> Callable[[str], tuple[Suggestion, ...]]:
    """Suggest from what can be stored only: nothing for no words or broken text, and never from more than a title."""

    def careful(text: str) -> tuple[Suggestion, ...]:
        short = text[:LONGEST_TITLE]
        return suggest(short) if short and not _BROKEN.search(short) else ()

    return careful


def _minutes(reader: LineReader, usual: int) -> int:
    """The minutes typed, else the usual ones of the kind; those give way when more are filed."""
    if reader.minutes is not None:
        return reader.minutes
    if reader.clock and reader.clock.minutes is not None:
        return reader.clock.minutes
    return max(usual, sum(minutes or 0 for minutes in reader.sides.values()))


def _assumed(reader: LineReader) -> Iterator[str]:
    if reader.kind is None:
        yield "kind"
    if reader.day is None:
        yield "date"
    if reader.minutes is None and (reader.clock is None or reader.clock.minutes is None):
        yield "minutes"
    if reader.clock and reader.clock.assumed:
        yield "start"


def _doubts(reader: LineReader, draft: Draft, today: date) -> Iterator[str]:
    """What can be read in two ways, or cannot have been meant."""
    clock, marked = reader.clock, reader.marked
    if not draft.title and not any(mark.role is not Role.TITLE for mark in marked.marks()):
        yield "The line is empty; write what you did, for example “1:1 @Dana 45m coached discovery”."
    if reader.day and reader.day.problem:
        yield reader.day.problem
    if draft.date > today and draft.state is not State.PLANNED:
        day = day_words(draft.date, year=True)
        yield f"{day} is still ahead; begin the line with “planned”, or give a day up to today."
    if clock and clock.minutes is not None and draft.minutes != clock.minutes:
        lasts, typed = time_words(clock.minutes), time_words(draft.minutes)
        yield f"{clock.words} lasts {lasts}, but {typed} is typed too; keep one of them."
    if len(reader.sides) == 2 and set(reader.sides.values()) == {None}:
        yield "Both l and m stand alone; give one of them its minutes."


def _refusals(draft: Draft) -> Iterator[str]:
    """Why an entry cannot hold the draft; nothing when it can."""
    if len(draft.title) > LONGEST_TITLE:
        yield (
            f"The title is {len(draft.title):,} characters long, and at most {LONGEST_TITLE:,} fit; "
            "keep a short title and put the rest into the notes."
        )
        draft = replace(draft, title="")
    try:
        draft.entry()
    except InvalidRecord as refusal:
        yield str(refusal)
