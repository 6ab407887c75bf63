"""Commands for figures: balance, insights, people, and the guidance they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from journal.cli.session import Session, common, print_json
from journal.cli.shapes import balance_shape, people_shape
from journal.periods import Period, parse_period

if TYPE_CHECKING:
    from journal.journal import Journal

PERIOD = click.option(
    "--period", default="this-quarter", help="For example 2026-Q3, 2026-W30, 2026-07, 2026, last-quarter."
)
JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@click.command("balance")
@PERIOD
@click.option("--person", help="Only entries with this person.")
@JSON
@common
def balance_command(session: Session, period: str, person: str | None, as_json: bool) -> None:
    """Show how management and leadership balance out over a period."""
    from journal.filters import person_like

    with session.journal() as journal:
        who = person_like(person, journal.people()) if person else None
        balance = journal.balance(_period(journal, period), person=who)
    if as_json:
        print_json(balance_shape(balance))
        return
    sums = balance.sums
    click.echo(f"{balance.period.label} ({balance.period.dates})")
    if sums.share is None:
        click.echo("Nothing is filed under management or leadership yet.")
    else:
        low, high = balance.band.low, balance.band.high
        click.echo(f"Leadership {sums.share:.0f}% of tagged time; your band is {low}–{high}%.")
    for name, minutes in (
        ("Management", sums.management),
        ("Leadership", sums.leadership),
        ("Untagged", sums.untagged),
    ):
        click.echo(f"{name:<11}{minutes // 60:>5} h {minutes % 60:02}")
    if balance.coverage is not None:
        so_far = " so far" if session.today < balance.period.end else ""
        click.echo(f"{balance.coverage:.0f}% of your working time{so_far} is tagged.")


@click.command("insights")
@PERIOD
@JSON
@common
def insights_command(session: Session, period: str, as_json: bool) -> None:
    """Show what stands out in a period, with the figure behind it and where the articles speak of it."""
    with session.journal() as journal:
        found = journal.insights(_period(journal, period))
        uuids = {entry_id: journal.entry(entry_id).uuid for one in found for entry_id in one.entries}
    if as_json:
        print_json(
            [
                {
                    "id": one.id,
                    "tone": one.tone.value,
                    "title": one.title,
                    "figure": one.figure,
                    "entries": [uuids[entry_id] for entry_id in one.entries],
                    "citations": [{"source": cited.source, "where": cited.where} for cited in one.citations],
                    "next_step": one.next_step,
                }
                for one in found
            ]
        )
        return
    for one in found:
        click.echo(f"{one.title}\n  {one.figure}\n  {one.next_step}\n")
    if not found:
        click.echo("Nothing stands out in this period.")


@click.command("people")
@PERIOD
@JSON
@common
def people_command(session: Session, period: str, as_json: bool) -> None:
    """List the people, with the last one-on-one and the minutes of a period."""
    with session.journal() as journal:
        balance = journal.balance(_period(journal, period))
        shapes = people_shape(journal.people(), balance, journal.last_one_on_ones(), journal.commitments())
    if as_json:
        print_json(shapes)
        return
    for shape in shapes:
        last = shape["last_one_on_one"] or "none yet"
        minutes = f"{shape['management']} management, {shape['leadership']} leadership"
        click.echo(f"{shape['name']:<28} last one-on-one {last:<11} {minutes}")


@click.command("guidance")
@JSON
def guidance_command(as_json: bool) -> None:
    """Print what the journal takes from the articles, item by item, with where it stands."""
    from journal.guidance import guidance_json, load_guidance

    shapes = guidance_json(load_guidance())
    if as_json:
        print_json(shapes)
        return
    for shape in shapes:
        where = "; ".join(f"{cited['source']}, {cited['where']}" for cited in shape["citations"])
        click.echo(f"[{shape['section']}] {shape['title']}: {shape['text']}\n    {where}")


def _period(journal: Journal, text: str) -> Period:
    return parse_period(text, journal.today(), journal.settings)
