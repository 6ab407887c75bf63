"""What every command shares: which journal, what day it is, and printing as text or JSON."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from functools import update_wrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from journal.errors import NotUnderstood
from journal.files import APP, default_journal
from journal.periods import EARLIEST, LATEST
from journal.zones import local_zone_name

if TYPE_CHECKING:
    from journal.journal import Journal

F = TypeVar("F", bound=Callable[..., Any])
END_OF_DAY = time(18, 0)


def common(command: F) -> F:
    """Accept ``--journal`` and ``--today`` after the command too, and pass a Session as first argument."""

    @click.option("--journal", "journal_here", metavar="FILE", hidden=True)
    @click.option("--today", "today_here", metavar="DATE", hidden=True)
    @click.pass_context
    def run(ctx: click.Context, /, journal_here: str | None, today_here: str | None, **options: Any) -> Any:
        asked = ctx.obj or {}
        session = Session(journal_here or asked.get("journal"), today_here or asked.get("today"))
        return ctx.invoke(command, session, **options)

    return update_wrapper(run, command)  # type: ignore[return-value]


class Session:
    """One call of the command line."""

    def __init__(self, journal: str | None, today: str | None) -> None:
        named = journal or os.environ.get("COACHING_JOURNAL")
        self.path = Path(named) if named else default_journal()
        self.clock = clock(today)

    @property
    def today(self) -> date:
        """The local date, or the one given."""
        return self.clock().date()

    @contextlib.contextmanager
    def journal(self, *, writing: bool = False) -> Iterator[Journal]:
        """The open journal, closed afterwards; who only reads one that is not there yet sees an empty one."""
        from journal.journal import Journal

        with contextlib.ExitStack() as left:
            path = self.path
            if not writing and not path.exists():
                path = Path(left.enter_context(tempfile.TemporaryDirectory(prefix=APP))) / "journal.db"
            yield left.enter_context(contextlib.closing(Journal.open(path, clock=self.clock, zone=local_zone_name())))


def clock(today: str | None) -> Callable[[], datetime]:
    """The system's clock, or one that stands still at the day or moment given.

    Raises:
        NotUnderstood: the text is neither a date nor a date and time, or far from any entry.
    """
    if today is None:
        return datetime.now
    try:
        fixed = datetime.fromisoformat(today)
    except ValueError:
        raise NotUnderstood(f"“{today}” is not a date; write 2026-11-18 or 2026-11-18T10:58.") from None
    if not EARLIEST <= fixed.date() <= LATEST:
        raise NotUnderstood(f"“{today}” is outside the years {EARLIEST.year} to {LATEST.year}.")
    if len(today) <= len("2026-11-18"):
        fixed = datetime.combine(fixed.date(), END_OF_DAY)
    fixed = fixed.replace(tzinfo=None)
    return lambda: fixed


def print_json(value: Any) -> None:
    """Print a value as JSON that people can read too."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
