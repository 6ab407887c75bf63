"""The command line: the same core as the window, scriptable, with stable JSON.

Exit status 0 is done, 1 a sentence on stderr that the user can act on, 2 wrong usage.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

import click

from journal.errors import JournalError

COMMANDS = {
    "add": "journal.cli.entries",
    "list": "journal.cli.entries",
    "suggest": "journal.cli.suggesting",
    "corrections": "journal.cli.suggesting",
    "balance": "journal.cli.figures",
    "insights": "journal.cli.figures",
    "people": "journal.cli.figures",
    "guidance": "journal.cli.figures",
    "import": "journal.cli.calendar",
    "summary": "journal.cli.leaving",
    "check": "journal.cli.upkeep",
    "demo": "journal.cli.upkeep",
}


class _Commands(click.Group):
    """Commands that are loaded when they are called, so that each starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        found: click.Command = getattr(import_module(COMMANDS[cmd_name]), f"{cmd_name}_command")
        return found


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--journal", metavar="FILE", help="The journal to use; else COACHING_JOURNAL, else your own.")
@click.option("--today", metavar="DATE", help="Take this as today: 2026-11-18 or 2026-11-18T10:58.")
@click.pass_context
def commands(ctx: click.Context, journal: str | None, today: str | None) -> None:
    """Log one-on-ones, deal reviews and meetings, and see how managing and leading balance out.

    Without a command the window opens.
    """
    ctx.obj = {"journal": journal, "today": today}


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit status."""
    for stream in filter(None, (sys.stdout, sys.stderr)):  # a closed one is None
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        commands.main(args=list(arguments), prog_name="coaching-journal", standalone_mode=False)
    except JournalError as error:
        click.echo(f"{error}", err=True)
        return 1
    except click.UsageError as error:
        click.echo(f"{error.format_message()} See “{_path(error)} --help”.", err=True)
        return 2
    except click.ClickException as error:
        click.echo(error.format_message(), err=True)
        return 1
    except (click.Abort, KeyboardInterrupt):
        return 1
    except SystemExit:
        return 0  # click ends so when whoever reads the output has gone
    except OSError as error:
        what = f"“{error.filename}” could not be used" if error.filename else "The answer could not be printed"
        click.echo(f"{what}: {error.strerror or error}.", err=True)
        return 1
    except Exception as error:  # noqa: BLE001 - the outermost edge: a bug is told without a traceback
        name = type(error).__name__
        click.echo(
            f"Something went wrong that should not have ({name}); “check” tells if the journal is sound.", err=True
        )
        return 1
    return 0


def _path(error: click.UsageError) -> str:
    return error.ctx.command_path if error.ctx else "coaching-journal"
