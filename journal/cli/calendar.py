"""The command that brings in a calendar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from journal.cli.session import Session, common, print_json
from journal.errors import NotUnderstood, UnreadableFile

if TYPE_CHECKING:
    from journal.imports.found import Found
    from journal.journal import Journal

USUAL_SPAN = timedelta(days=730)


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE…")
@click.option("--dry-run", is_flag=True, help="Say what would come in and write nothing.")
@click.option("--accept-all", is_flag=True, help="Make entries at once instead of leaving them in the inbox.")
@click.option("--from", "first", metavar="DATE", help="Leave out what is earlier; else the last 24 months.")
@click.option("--to", "last", metavar="DATE", help="Leave out what is later; else today.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@common
def import_command(
    session: Session, files: Sequence[Path], dry_run: bool, accept_all: bool,
    first: str | None, last: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Bring the events of calendar files (.ics) into the inbox, as proposals to accept or dismiss."""
    end = _day(last) or session.today
    begin = _day(first) or end - USUAL_SPAN
    if begin > end:
        raise NotUnderstood(f"--from {begin} is later than --to {end}.")
    with session.journal(writing=not dry_run) as journal:
        found = [_read(journal, path, begin, end) for path in files]
        shape = _bring_in(journal, found, dry_run=dry_run, accept_all=accept_all)
    if as_json:
        print_json(shape)
        return
    for key in ("read", "proposed", "added", "updated", "same"):
        click.echo(f"{key:<9}{shape[key]:>6}")
    for skipped in shape["skipped"]:
        what = skipped.get("title") or skipped.get("uid") or f"line {skipped.get('line', '')}"
        click.echo(f"left out: {what}: {skipped['reason']}")
    for note in shape["notes"]:
        click.echo(note)


def _read(journal: Journal, path: Path, begin: date, end: date) -> Found:
    from journal.imports.ics import read_calendar
    from journal.zones import local_zone

    try:
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"“{path}” could not be read: {error.strerror or error}.") from None
    return read_calendar(
        data, first=begin, last=end, zone=local_zone(), people=journal.people(), settings=journal.settings
    )


def _bring_in(journal: Journal, found: list[Found], *, dry_run: bool, accept_all: bool) -> dict[str, Any]:
    from journal.imports.matching import merge_proposals

    proposals = list({one.key: one for file in found for one in file.proposals}.values())
    added = 0
    if dry_run:
        merged = merge_proposals(proposals, journal.proposals(waiting=False))
        proposed, updated, same = len(merged.new), len(merged.updated), len(merged.same)
    else:
        done = journal.propose(proposals, accept=accept_all)
        proposed, updated, same, added = len(done.proposed), len(done.updated), done.same, len(done.added)
    skipped = [
        {key: value for key, value in (("uid", one.uid), ("line", one.line), ("title", one.title)) if value}
        | {"reason": one.reason}
        for file in found
        for one in file.skipped
    ]
    read = sum(file.read for file in found)
    notes = [note for file in found for note in file.notes]
    return {
        "read": read, "proposed": proposed, "added": added, "updated": updated, "same": same, "skipped": skipped,
        "notes": notes,
    }  # fmt: skip


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise NotUnderstood(f"“{text}” is not a date; write it like 2026-11-18.") from None
