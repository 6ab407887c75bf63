"""A summary as Markdown that reads well as plain text too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from journal.summary.page import EntryLine, Summary, hours_in_column, share_words

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>|~&#]")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_AT_START = re.compile(r"^(\d+(?=[.)](?:\s|$))|(?=[-+=]))(.)")


def summary_markdown(summary: Summary) -> bytes:
    """The summary as UTF-8 Markdown; the weeks stand in a table where other formats have the chart."""
    parts = [f"# {escaped(summary.heading)}", escaped(_under(summary)), *_figures(summary)]
    parts += _section(summary.shows_heading, _bullets(_findings(summary)), escaped(summary.more_findings))
    parts += _section("What I will change", _bullets(_commitments(summary)))
    parts += _section("Where the time went", *_time(summary))
    parts += _section("Week by week" if summary.chart else "", *_spans(summary))
    parts += _section("Entries", *_entries(summary.entries))
    parts += ["---", *map(escaped, summary.remarks), f"Made {summary.made_words}"]
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def escaped(text: str) -> str:
    """Text that Markdown shows as it stands."""
    return _AT_START.sub(r"\1\\\2", _SPECIAL.sub(r"\\\g<0>", text))


def unescaped(markdown: str) -> str:
    """Markdown with the characters that ``escaped`` has marked as plain, as they were."""
    return _ESCAPED.sub(r"\1", markdown)


def _section(heading: str, *parts: str) -> list[str]:
    return [f"## {escaped(heading)}", *parts] if any(parts) else []


def _under(summary: Summary) -> str:
    return " · ".join(part for part in (summary.subtitle, summary.dates) if part)


def _figures(summary: Summary) -> list[str]:
    lines = (
        f"**{escaped(figure.value)}** {escaped(figure.label)}" + (f" ({escaped(figure.note)})" if figure.note else "")
        for figure in summary.figures
    )
    return [_bullets(lines)]


def _findings(summary: Summary) -> Iterable[str]:
    for line in summary.findings:
        sources = f" ({escaped(line.sources)})" if line.sources else ""
        yield f"**{escaped(line.title)}.** {escaped(line.figure)}{sources}"


def _commitments(summary: Summary) -> Iterable[str]:
    for line in summary.commitments:
        yield escaped(line.text) + (f" (by {escaped(line.due)})" if line.due else "")


def _time(summary: Summary) -> list[str]:
    activities = [(line.name, hours_in_column(line.minutes)) for line in summary.activities]
    people = [(line.label, *map(hours_in_column, (line.management, line.leadership))) for line in summary.people]
    return [_table(("Activity", "Time"), activities), _table(("Person", "Managing", "Leading"), people)]


def _spans(summary: Summary) -> list[str]:
    rows = [
        (line.label, *map(hours_in_column, (line.management, line.leadership, line.untagged)), share_words(line.share))
        for line in summary.spans
    ]
    return [_table(("From", "Managing", "Leading", "Untagged", "Leadership share"), rows)]


def _entries(lines: Sequence[EntryLine]) -> list[str]:
    if not any(line.notes for line in lines):
        rows = [(line.day, line.kind, line.about, f"{line.minutes} min") for line in lines]
        return [_table(("Day", "Kind", "About", "Time"), rows, right=(3,))]
    return ["\n".join(_entry(line) for line in lines)]


def _entry(line: EntryLine) -> str:
    head = " · ".join(escaped(part) for part in (line.day, line.kind, line.about, f"{line.minutes} min") if part)
    return "\n".join((f"- {head}", *(f"  > {escaped(part.strip())}  " for part in line.notes.splitlines())))


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> str:
    """A table, every column but the first set right unless ``right`` names which."""
    if not rows:
        return ""
    aligned = right or range(1, len(heads))
    rule = "| " + " | ".join("---:" if place in aligned else "---" for place in range(len(heads))) + " |"
    written = ["| " + " | ".join(map(escaped, row)) + " |" for row in (heads, *rows)]
    return "\n".join((written[0], rule, *written[1:]))
