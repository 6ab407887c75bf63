"""The columns of the table of people."""

from __future__ import annotations

from enum import IntEnum
from math import inf

from journal.charts.words import side_lines
from journal.filters import folded
from journal.people_table import NOTHING, PersonLine, due_words, last_words, split_words
from journal.periods import day_words
from ui.models.columns import TableColumn


class PeopleColumn(IntEnum):
    """Where each column stands in ``COLUMNS``."""

    PERSON = 0
    LAST = 1
    DUE = 2
    TIME = 3
    COMMITMENTS = 4


def _last_tip(line: PersonLine) -> tuple[str, ...]:
    return (day_words(line.last, year=True) if line.last else "No one-on-one logged yet",)


def _due_tip(line: PersonLine) -> tuple[str, ...]:
    if line.days_left is None:
        return ("Only people on your team have one-on-ones due",)
    days = line.person.cadence_days
    at = f" {line.planned:%H:%M}" if line.planned else ""
    planned = (f"Planned for {day_words(line.planned.date())}{at}",) if line.planned else ()
    return (f"At least every {days} days" if days > 1 else "Every day", *planned)


COLUMNS: tuple[TableColumn[PersonLine], ...] = (
    TableColumn(
        title="Person",
        text=lambda line: line.person.name,
        order=lambda line: folded(line.person.name),
        tip=lambda line: tuple(part for part in (line.person.name, line.person.role) if part),
    ),
    TableColumn(
        title="Last one-on-one",
        text=last_words,
        order=lambda line: line.last.toordinal() if line.last else 0,
        tip=_last_tip,
    ),
    TableColumn(
        title="Next due",
        text=due_words,
        order=lambda line: inf if line.days_left is None else float(line.days_left),
        tip=_due_tip,
    ),
    TableColumn(
        title="Time this quarter",
        text=lambda line: split_words(line.sums),
        order=lambda line: line.sums.total,
        tip=lambda line: side_lines(line.sums),
    ),
    TableColumn(
        title="Commitments",
        text=lambda line: str(line.commitments) if line.commitments else NOTHING,
        order=lambda line: line.commitments,
        figures=True,
        tip=lambda line: (f"{line.commitments} open, yours and theirs",),
    ),
)
