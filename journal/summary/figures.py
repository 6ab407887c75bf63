"""The figures of a summary: the row of numbers, the weeks, and where the time went."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import groupby

from journal.balance import Balance, Sums, WeekBalance, totals
from journal.periods import MONTHS, day_words
from journal.plain_text import one_line
from journal.records import Entry, Kind, Privacy, Side, State
from journal.summary.lines import Known
from journal.summary.page import ActivityLine, Figure, PersonLine, SpanLine, share_words
from journal.wording import time_words

MOST_WEEK_LINES = 27
MOST_ACTIVITIES = 8


def figures(balance: Balance, previous: Balance | None, entries: Iterable[Entry], today: date) -> tuple[Figure, ...]:
    """The row of numbers at the head of the page, those of the period before beside them."""
    held, due = one_on_ones((entry for entry in entries if entry.date in balance.period), today)
    before = "" if previous is None or previous.sums.share is None else percent_words(previous.sums.share)
    return (
        Figure(
            value=percent_words(balance.sums.share),
            label="leadership",
            note=f"{before} in {previous.period.label}" if previous is not None and before else "",
        ),
        Figure(value=f"{balance.band.low}–{balance.band.high}%", label="target band"),
        Figure(value=time_words(balance.sums.total), label="logged"),
        Figure(value=f"{held} / {due}", label="one-on-ones held"),
        Figure(value=percent_words(balance.coverage), label="of working time tagged"),
        Figure(value=time_words(balance.sums.untagged), label="untagged"),
    )


def one_on_ones(entries: Iterable[Entry], today: date) -> tuple[int, int]:
    """How many one-on-ones were held until today, and how many those moved or cancelled make with them.

    Planned ones of which nobody said what became count neither way, as in the insights.
    """
    known = [e for e in entries if e.kind is Kind.ONE_ON_ONE and e.state is not State.PLANNED and e.date <= today]
    return sum(entry.state is State.HELD for entry in known), len(known)


def percent_words(share: float | None) -> str:
    """A share in whole percent, or a dash."""
    return share_words(None if share is None else round(share))


def span_lines(weeks: Sequence[WeekBalance]) -> tuple[SpanLine, ...]:
    """One line a week; one a month, of the weeks that begin in it, when there are more than half a year's."""
    if len(weeks) <= MOST_WEEK_LINES:
        return tuple(_span_line(day_words(line.week.start), (line,)) for line in weeks)
    months = groupby(weeks, key=lambda line: (line.week.start.year, line.week.start.month))
    return tuple(_span_line(f"{MONTHS[month - 1]} {year}", part) for (year, month), part in months)


def _span_line(label: str, part: Iterable[WeekBalance]) -> SpanLine:
    sums = sum((line.sums for line in part), Sums())
    return SpanLine(
        label=label,
        management=sums.management,
        leadership=sums.leadership,
        untagged=sums.untagged,
        share=None if sums.share is None else round(sums.share),
    )


def chart_words(balance: Balance) -> str:
    """What the chart shows, in one sentence for those who cannot see it."""
    tagged = [line for line in balance.weeks if line.sums.tagged]
    if not tagged:
        return "Hours by week and leadership share: nothing is tagged in this period."
    first, last = tagged[0], tagged[-1]
    return (
        f"Hours of management and leadership by week, and leadership’s share of them: "
        f"{percent_words(first.sums.share)} in the week of {day_words(first.week.start)}, "
        f"{percent_words(last.sums.share)} in the week of {day_words(last.week.start)}, "
        f"target band {balance.band.low}–{balance.band.high}%."
    )


def activity_lines(
    balance: Balance, entries: Iterable[Entry], redact: Callable[[str], str]
) -> tuple[ActivityLine, ...]:
    """Minutes by activity, most first; of private entries only the side is told, of the many small the sum."""
    known, sides = list(entries), _sides(balance)
    private = [entry for entry in known if entry.privacy is Privacy.PRIVATE]
    shared = totals((entry for entry in known if entry.privacy is not Privacy.PRIVATE), balance.period, sides)
    names = {line.activity.key: line.activity.name for line in balance.activities}
    lines = [
        ActivityLine(name=redact(names[key]), side=sides[key].value, minutes=minutes)
        for key, minutes in sorted(shared.activities.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    hidden = sum(totals(private, balance.period, sides).days.values(), Sums())
    rest = [
        ActivityLine(name="Private, leadership", side=Side.LEADERSHIP.value, minutes=hidden.leadership),
        ActivityLine(name="Private, management", side=Side.MANAGEMENT.value, minutes=hidden.management),
        ActivityLine(name="Untagged", side="", minutes=balance.sums.untagged),
    ]
    return (*_largest(lines), *(line for line in rest if line.minutes))


def _largest(lines: Sequence[ActivityLine]) -> tuple[ActivityLine, ...]:
    """The largest activities one by one, the others as one line a side."""
    rest = lines[MOST_ACTIVITIES:]
    of_sides = [[line for line in rest if line.side == side.value] for side in (Side.LEADERSHIP, Side.MANAGEMENT)]
    more = (
        ActivityLine(name=f"{len(few)} more, {few[0].side}", side=few[0].side, minutes=sum(it.minutes for it in few))
        if len(few) > 1
        else few[0]
        for few in of_sides
        if few
    )
    return (*lines[:MOST_ACTIVITIES], *more)


def person_lines(balance: Balance, entries: Iterable[Entry], known: Known) -> tuple[PersonLine, ...]:
    """Minutes by person, most first, over the entries that are not private."""
    shared = (entry for entry in entries if entry.privacy is not Privacy.PRIVATE)
    summed = totals(shared, balance.period, _sides(balance)).people
    lines = (
        PersonLine(
            label=one_line(known.redact.labels[known.people[person].uuid]),
            management=sums.management,
            leadership=sums.leadership,
            untagged=sums.untagged,
        )
        for person, sums in summed.items()
    )
    return tuple(sorted(lines, key=lambda line: (-line.management - line.leadership - line.untagged, line.label)))


def _sides(balance: Balance) -> dict[str, Side]:
    return {line.activity.key: line.activity.side for line in balance.activities}
