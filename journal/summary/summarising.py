"""From a period and an audience to the summary that may leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from journal.balance import Balance
from journal.insights.insight import Insight
from journal.periods import Period, Unit, day_words
from journal.plain_text import one_line
from journal.records import Commitment, Deal, Entry, Person, State
from journal.redaction import People, redaction
from journal.settings import Settings
from journal.summary.figures import activity_lines, chart_words, figures, person_lines, span_lines
from journal.summary.left_out import count, left_out
from journal.summary.lines import (
    Known,
    commitment_line,
    entry_line,
    finding_line,
    is_private,
    leaving_commitments,
    leaving_insights,
    weightiest,
)
from journal.summary.options import SummaryOptions
from journal.summary.page import EntryLine, Summary

OWN_NUMBERS = "The target band and all thresholds are the journal’s own defaults; the articles cited name no numbers."
OWN_BAND = "The target band was set by hand; all thresholds are the journal’s own. The articles cited name no numbers."
SHARED_TIME = "Time spent with several people at once counts whole for each of them."
MOST_FINDINGS = 5
NOTHING = "Nothing is logged in this period."


def summarise(
    balance: Balance,
    previous: Balance | None,
    *,
    entries: Sequence[Entry],
    people: Sequence[Person],
    deals: Sequence[Deal],
    insights: Sequence[Insight],
    commitments: Sequence[Commitment],
    sources: Mapping[str, str],
    options: SummaryOptions,
    settings: Settings,
    now: datetime,
) -> Summary:
    """Make the page for an audience.

    ``entries`` are all of the period and of the day before, of every state, and any earlier ones that insights
    and commitments refer to; ``people`` are all known ones, so that nobody is missed in a text; ``sources`` gives each
    article its short name. Only the manager's own open commitments go in.
    """
    known = Known(
        entries={entry.id: entry for entry in entries},
        people={person.id: person for person in people},
        deals={deal.id: deal for deal in deals},
        redact=redaction(people, options.people),
    )
    unit = balance.period.unit
    told = leaving_insights(insights, known) if options.insights else ()
    shown = weightiest(told, MOST_FINDINGS)
    promised = leaving_commitments(commitments, known)
    activities = activity_lines(balance, entries, known.line) if options.figures else ()
    with_people = options.figures and options.people is not People.NOBODY
    by_person = person_lines(balance, entries, known) if with_people else ()
    return Summary(
        heading=heading(balance.period),
        subtitle=_subtitle(people, settings, known),
        dates=balance.period.dates,
        author=one_line(settings.name),
        made=now.date().isoformat(),
        made_words=day_words(now.date(), year=True),
        shows_heading=f"What the {'period' if unit is Unit.CUSTOM else unit.value} shows",
        chart=options.charts and balance.sums.total > 0,
        chart_words=chart_words(balance) if options.charts else "",
        figures=figures(balance, previous, entries, now.date()) if options.figures else (),
        spans=span_lines(balance.weeks) if options.charts and balance.sums.total else (),
        findings=tuple(finding_line(insight, sources, known) for insight in shown),
        more_findings=_more_words(len(told) - len(shown)),
        activities=activities,
        people=by_person,
        commitments=tuple(commitment_line(promise, known) for promise in promised),
        entries=_listed(balance.period, entries, known, options),
        remarks=_remarks(balance, shared_time=bool(by_person)),
        left_out=left_out(balance.period, known, options, insights, commitments),
    )


def heading(period: Period) -> str:
    """The title of the page, for example ``Leadership and management in Q3 2026``."""
    if period.unit is Unit.CUSTOM:
        return f"Leadership and management, {period.label}"
    label = period.label[0].lower() + period.label[1:] if period.unit is Unit.WEEK else period.label
    return f"Leadership and management in {label}"


def _subtitle(people: Sequence[Person], settings: Settings, known: Known) -> str:
    """Who made it, in which role, for how large a team; the manager's own name is not redacted."""
    team = sum(person.team and not person.archived for person in people)
    parts = (one_line(settings.name), known.line(settings.role), count(team, "person", "people") if team else "")
    return " · ".join(part for part in parts if part)


def _more_words(many: int) -> str:
    return f"{many} more {'is' if many == 1 else 'are'} in the journal." if many else ""


def _listed(period: Period, entries: Sequence[Entry], known: Known, options: SummaryOptions) -> tuple[EntryLine, ...]:
    if not options.lists_entries:
        return ()
    held = [e for e in entries if e.date in period and e.state is State.HELD and not is_private(e)]
    held.sort(key=lambda entry: (entry.begins, entry.id))
    return tuple(entry_line(entry, known, with_notes=options.with_notes) for entry in held)


def _remarks(balance: Balance, *, shared_time: bool) -> tuple[str, ...]:
    remarks = [NOTHING] if not balance.sums.total else []
    remarks += [SHARED_TIME] if shared_time else []
    return (*remarks, OWN_BAND if balance.band.own else OWN_NUMBERS)
