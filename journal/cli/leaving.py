"""The command for what leaves the journal: a summary of a period."""

from __future__ import annotations

from pathlib import Path

import click

from journal.cli.session import Session, common
from journal.periods import parse_period


@click.command("summary")
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--period", default="this-quarter", help="For example 2026-Q3, 2026-07 or last-quarter.")
@click.option(
    "--people", type=click.Choice(["names", "initials", "roles", "nobody"]), default="initials", show_default=True,
    help="How people appear, inside titles and notes too.",
)  # fmt: skip
@click.option("--entries", is_flag=True, help="List the entries; private ones never.")
@click.option("--notes", is_flag=True, help="Add the notes of entries that allow it.")
@click.option("--format", "given", default="", help="pdf, docx, html or md; else the ending of OUT says it.")
@common
def summary_command(
    session: Session, out: Path, period: str, people: str, entries: bool, notes: bool, given: str
) -> None:
    """Write one page about a period to OUT, for your own manager or your file."""
    from journal.exports.summary_chart import summary_chart
    from journal.exports.summary_file import format_for, write_summary
    from journal.summary import People, SummaryOptions

    wanted = format_for(out, given)
    options = SummaryOptions(people=People(people), with_entries=entries, with_notes=notes)
    with session.journal() as journal:
        span = parse_period(period, journal.today(), journal.settings)
        summary = journal.summary(span, options)
        chart = summary_chart(journal.balance(span))
    remark = write_summary(summary, chart, out, wanted)
    click.echo(f"“{out}” shows {span.label}.")
    if summary.left_out:
        click.echo(f"Left out: {'; '.join(summary.left_out)}.")
    if remark:
        click.echo(remark)
