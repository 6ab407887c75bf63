"""Commands for suggestions: what a note would be filed under, and what was learned from corrections."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from journal.cli.session import Session, common, print_json
from journal.cli.shapes import correction_shape, suggestion_shape

if TYPE_CHECKING:
    from journal.suggestion import Suggestion


@click.command("suggest")
@click.argument("text", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@common
def suggest_command(session: Session, text: tuple[str, ...], as_json: bool) -> None:
    """Say which activities TEXT suggests, the likeliest first, and why; nothing when it is not sure."""
    from journal.learning.learning import learning_reader
    from journal.reading.trained import trained_reader

    with session.journal() as journal:
        reader = learning_reader(trained_reader(), journal.corrections(), journal.activities())
        found = reader(" ".join(text))
        names = {activity.key: activity.name for activity in journal.activities()}
    if as_json:
        print_json([suggestion_shape(one) for one in found])
        return
    for one in found:
        part = "" if one.share in (None, 1) else f" {one.share:.0%}"
        click.echo(f"{one.side.label}: {names.get(one.activity, one.activity)}{part}{_reason(one)}")
    if not found:
        click.echo("Not sure: these words do not tell which activity it was.")


@click.command("corrections")
@click.option("--clear", is_flag=True, help="Forget them all; undo in the window brings them back.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@common
def corrections_command(session: Session, clear: bool, as_json: bool) -> None:
    """List what suggestions learned from you: notes you filed under another activity than suggested."""
    with session.journal(writing=clear) as journal:
        made = journal.corrections()
        names = {activity.key: activity.name for activity in journal.activities()}
        if clear:
            journal.forget(*(one.id for one in made))
    if as_json:
        print_json([correction_shape(one) for one in made])
        return
    for one in made:
        click.echo(f"{one.at:%Y-%m-%d}  {names.get(one.activity, one.activity)}: {' '.join(one.note.split())}")
    if clear:
        click.echo(f"Forgotten: {len(made)}.")
    elif not made:
        click.echo("Nothing was corrected yet.")


def _reason(one: Suggestion) -> str:
    because = ", ".join(f"“{word}”" for word in one.because)
    if one.learned:
        return f" (you filed {because} so before)"
    if because:
        return f" (because of {because})"
    return f" (like “{one.like}”)" if one.like else ""
