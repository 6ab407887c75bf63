"""How long the summary of a quarter takes, first run and best of five: uv run tests/bench/summary.py."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from journal.exports.summary_file import Format, rendered
from journal.redaction import People, redactor
from tests.summaries import CHART, PEOPLE, quarter_summary

LIMIT_MS = 500


def timed(work):
    """The first and the best of five runs, in ms."""
    runs = []
    for _ in range(5):
        start = perf_counter()
        work()
        runs.append(1000 * (perf_counter() - start))
    return runs[0], min(runs)


def whole(wanted, *, with_notes):
    """A quarter's entries to the bytes of a file."""
    return rendered(quarter_summary(with_notes=with_notes), CHART, wanted)


def main():
    """Print a line a step; the exit status says whether the PDF kept its limit."""
    note = "Dana asked about the plan and Marcus agreed with the customer. " * 1600
    works = {
        "redact 100,000 characters": lambda: redactor(PEOPLE, People.INITIALS)(note),
        "summarise a quarter": lambda: quarter_summary(with_notes=True),
    }
    for wanted in Format:
        works[f"{wanted.label}, one page"] = partial(whole, wanted, with_notes=False)
        works[f"{wanted.label}, with entries"] = partial(whole, wanted, with_notes=True)
    figures = {name: timed(work) for name, work in works.items()}
    for name, (first, best) in figures.items():
        print(f"{name:28} first {first:7.1f} ms   best {best:7.1f} ms")
    return int(figures["PDF, one page"][1] > LIMIT_MS)


if __name__ == "__main__":
    sys.exit(main())
