"""Commands for entries: add one, and list them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from journal.cli.session import Session, common, print_json
from journal.cli.shapes import entry_shape
from journal.errors import NotUnderstood
from journal.plain_text import one_line

if TYPE_CHECKING:
    from journal.filters import EntryFilter
    from journal.journal import Journal
    from journal.records import Entry


@click.command("add")
@click.argument("line", nargs=-1, required=True)
@click.option("--dry-run", is_flag=True, help="Show how the line is read and write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@common
def add_command(session: Session, line: tuple[str, ...], dry_run: bool, as_json: bool) -> None:
    """Log one entry from LINE, for example: 1:1 @Dana 45m yesterday 10:30 coached discovery m10 #discovery."""
    from journal.capture import read_line, understood
    from journal.guidance import load_guidance
    from journal.learning.learning import learning_reader
    from journal.suggestion import cue_reader

    with session.journal(writing=not dry_run) as journal:
        reading = read_line(
            _typed(line),
            now=journal.now(),
            people=journal.people(),
            deals=journal.deals(),
            settings=journal.settings,
            suggest=learning_reader(cue_reader(load_guidance()), journal.corrections(), journal.activities()),
        )
        meaning = {**understood(reading), "problems": list(reading.problems)}
        if dry_run:
            print_json({"understood": meaning, "problems": list(reading.problems)})
            return
        if reading.problems:
            raise NotUnderstood(" ".join(reading.problems))
        draft = reading.draft
        entry = journal.log(draft.entry(journal.zone), new_people=draft.new_people, new_deal=draft.new_deal)
        shape = _shapes(journal, (entry,), meaning)[0]
    if as_json:
        print_json(shape)
    else:
        click.echo(_line(shape))


@click.command("list")
@click.option("--period", help="For example 2026-Q3, 2026-W30, 2026-07, 2026 or last-quarter; else everything.")
@click.option("--search", "words", default="", help="Words and operators as in the window, for example person:dana.")
@click.option("--person", help="Entries with this person.")
@click.option("--side", help="Entries with minutes of management or leadership.")
@click.option("--kind", help="Entries of this kind, for example deal.")
@click.option("--limit", type=click.IntRange(1, 1_000_000_000), help="At most this many, the newest.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@common
def list_command(session: Session, limit: int | None, as_json: bool, **choices: Any) -> None:
    """List entries, the newest first."""
    with session.journal() as journal:
        found = journal.entries(_filter(journal, **choices), limit=limit)
        shapes = _shapes(journal, found, {})
    if as_json:
        print_json(shapes)
    else:
        for shape in shapes:
            click.echo(_line(shape))


def _typed(words: tuple[str, ...]) -> str:
    """The line as typed: the quotes that the shell took from names with a space are put back."""
    if len(words) == 1:
        return words[0]
    return " ".join(f'{word[0]}"{word[1:]}"' if word[:1] in "@+#" and " " in word else word for word in words)


def _filter(
    journal: Journal, period: str | None, words: str, person: str | None, side: str | None, kind: str | None
) -> EntryFilter:
    from dataclasses import replace

    from journal.filters import parse_filter, parse_kind, parse_side, people_like
    from journal.periods import parse_period

    settings, today, people = journal.settings, journal.today(), journal.people()
    wanted = parse_filter(words, people=people, deals=journal.deals(), today=today, settings=settings)
    if period:
        wanted = replace(wanted, period=parse_period(period, today, settings))
    if person:
        wanted = replace(wanted, people=people_like(person, people))
    if side:
        wanted = replace(wanted, side=parse_side(side))
    if kind:
        wanted = replace(wanted, kinds=(parse_kind(kind),))
    return wanted


def _shapes(journal: Journal, entries: tuple[Entry, ...], understood: dict[str, Any]) -> list[dict[str, Any]]:
    people = {person.id: person for person in journal.people()}
    deals = {deal.id: deal for deal in journal.deals()}
    activities = {activity.key: activity for activity in journal.activities()}
    return [entry_shape(entry, people, deals, activities, understood) for entry in entries]


def _line(shape: dict[str, Any]) -> str:
    """One entry on one line of text."""
    when = f"{shape['date']} {shape['start'] or '     '}"
    sides = f"{shape['management']} management, {shape['leadership']} leadership, {shape['untagged']} untagged"
    what = shape["title"] or shape["kind"]
    what += f" with {', '.join(shape['people'])}" if shape["people"] else ""
    state = "" if shape["state"] == "held" else f" [{shape['state']}]"
    return f"{when}  {shape['minutes']:>4} min  {one_line(what)}{state} ({sides})"
