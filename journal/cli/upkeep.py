"""Commands for the file itself: check it, and make a made-up one to look around in."""

from __future__ import annotations

from pathlib import Path

import click

from journal.cli.session import Session, common, print_json
from journal.errors import CannotWrite, JournalError, UnreadableFile


@click.command("check")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@common
def check_command(session: Session, as_json: bool) -> None:
    """Read the whole journal once and say whether it is sound. Exit status 1 when it is not."""
    if not session.path.exists():
        raise UnreadableFile(f"There is no journal at “{session.path}”.")
    from journal.storage.check import Check

    try:
        with session.journal() as journal:
            found = journal.check()
    except UnreadableFile as error:  # too damaged to be opened, or no journal at all
        found = Check(entries=0, problems=(str(error),))
    if as_json:
        problems = list(found.problems)
        shape = {"ok": found.ok, "entries": found.entries, "problems": problems, "backups": [], "protected": False}
        print_json(shape)
    elif found.ok:
        click.echo(f"{found.entries} {'entry' if found.entries == 1 else 'entries'}, nothing wrong.")
    if not found.ok:
        raise JournalError("\n".join(found.problems))


@click.command("demo")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--entries", type=click.IntRange(1, 100_000), default=1200, show_default=True, help="How many.")
@common
def demo_command(session: Session, file: Path, entries: int) -> None:
    """Write a made-up manager's year, ending today, into the new journal FILE."""
    from journal.demo import fill_demo

    if file.exists():
        raise CannotWrite(f"“{file}” exists already; name a new file, so that nothing is written over.")
    session.path = file
    try:
        with session.journal(writing=True) as journal:
            written = fill_demo(journal, entries)
    except BaseException:
        file.unlink(missing_ok=True)  # it was made here, and half a year is of no use
        raise
    click.echo(f"{written} made-up entries are in “{file}”.")
