"""A summary as one HTML file: no scripts, nothing fetched, fit to print."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from string import Template

from journal.summary.page import EntryLine, Summary, hours_in_column, share_words

TEMPLATE = Path(__file__).resolve().parents[2] / "resources" / "templates" / "summary.html"


def summary_html(summary: Summary, chart_svg: str) -> bytes:
    """The summary as UTF-8 HTML with the weeks chart drawn inside; ``chart_svg`` empty leaves it out."""
    body = "\n".join(
        (
            *_head(summary),
            *_chart(summary, chart_svg),
            *_section(summary.shows_heading, _findings(summary)),
            *_section("What I will change", _commitments(summary)),
            *_section("Where the time went", _time(summary)),
            *_section("Entries", _entries(summary.entries)),
            "<footer>",
            *(f"<p>{escape(remark)}</p>" for remark in summary.remarks),
            f"<p>Made {escape(summary.made_words)}</p>",
            "</footer>",
        )
    )
    author = f'<meta name="author" content="{escape(summary.author)}">' if summary.author else ""
    page = Template(TEMPLATE.read_text("utf-8"))
    return page.substitute(title=escape(summary.heading), author=author, body=body).encode()


def _head(summary: Summary) -> Iterable[str]:
    under = " · ".join(part for part in (summary.subtitle, summary.dates) if part)
    yield f'<h1>{escape(summary.heading)}</h1>\n<p class="under">{escape(under)}</p>'
    if summary.figures:
        yield '<dl class="figures">'
        for figure in summary.figures:
            note = f'<dd class="note">{escape(figure.note)}</dd>' if figure.note else ""
            yield f"<div><dt>{escape(figure.label)}</dt><dd>{escape(figure.value)}</dd>{note}</div>"
        yield "</dl>"


def _chart(summary: Summary, chart_svg: str) -> Iterable[str]:
    if summary.chart and chart_svg:
        yield f'<figure role="img" aria-label="{escape(summary.chart_words)}">\n{chart_svg.strip()}\n</figure>'
    if summary.spans:
        rows = (
            (
                line.label,
                *map(hours_in_column, (line.management, line.leadership, line.untagged)),
                share_words(line.share),
            )
            for line in summary.spans
        )
        heads = ("From", "Managing", "Leading", "Untagged", "Leadership share")
        yield f"<details><summary>Week by week</summary>\n{_table(heads, rows)}\n</details>"


def _section(heading: str, parts: Iterable[str]) -> Iterable[str]:
    inside = list(parts)
    return ("<section>", f"<h2>{escape(heading)}</h2>", *inside, "</section>") if inside else ()


def _findings(summary: Summary) -> Iterable[str]:
    lines = (
        f"<strong>{escape(line.title)}.</strong> {escape(line.figure)}"
        + (f' <span class="muted">({escape(line.sources)})</span>' if line.sources else "")
        for line in summary.findings
    )
    more = [f'<p class="muted">{escape(summary.more_findings)}</p>'] if summary.more_findings else []
    return (*_bullets(lines), *more)


def _commitments(summary: Summary) -> Iterable[str]:
    lines = (
        escape(line.text) + (f' <span class="muted">(by {escape(line.due)})</span>' if line.due else "")
        for line in summary.commitments
    )
    return _bullets(lines)


def _bullets(lines: Iterable[str]) -> Iterable[str]:
    items = [f"<li>{line}</li>" for line in lines]
    return ("<ul>", *items, "</ul>") if items else ()


def _time(summary: Summary) -> Iterable[str]:
    activities = [(line.name, hours_in_column(line.minutes)) for line in summary.activities]
    people = [(line.label, *map(hours_in_column, (line.management, line.leadership))) for line in summary.people]
    tables = [_table(("Activity", "Time"), activities)] if activities else []
    tables += [_table(("Person", "Managing", "Leading"), people)] if people else []
    return ('<div class="side-by-side">', *tables, "</div>") if tables else ()


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{escape(word)}</th>' for word in heads)
    body = "\n".join(
        f'<tr><th scope="row">{escape(row[0])}</th>' + "".join(f"<td>{escape(cell)}</td>" for cell in row[1:]) + "</tr>"
        for row in rows
    )
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"


def _entries(lines: Sequence[EntryLine]) -> Iterable[str]:
    if not lines:
        return
    heads = "".join(f'<th scope="col">{word}</th>' for word in ("Day", "Kind", "About", "Time"))
    yield f'<table class="entries">\n<thead><tr>{heads}</tr></thead>\n<tbody>'
    for line in lines:
        notes = f'<div class="notes">{escape(line.notes)}</div>' if line.notes else ""
        yield (
            f"<tr><td>{escape(line.day)}</td><td>{escape(line.kind)}</td>"
            f"<td>{escape(line.about)}{notes}</td><td>{line.minutes} min</td></tr>"
        )
    yield "</tbody>\n</table>"
