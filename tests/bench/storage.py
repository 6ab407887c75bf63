"""Time storage on a large journal: ``python tests/bench/storage.py JOURNAL``, made with ``demo --entries 100000``."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random

from journal.filters import EntryFilter
from journal.journal import Journal
from journal.periods import parse_period
from journal.records import Allocation, Entry, Kind, new_uuid

WORDS = [
    "discovery",
    "pipeline",
    "coach",
    "coached",
    "dana",
    "whitfield",
    "orbis",
    "kestrel",
    "proposals",
    "first",
    "mostly",
    "listened",
    "energy",
    "meeting",
    "forecast",
    "demo",
    "zebra",
    "price",
    "market",
    "stage",
    "3",
    "hygiene",
    "cost",
    "the",
    "and",
    "of",
]


def main(path: Path) -> None:
    """Print median and worst milliseconds of each kind of work."""
    journal = Journal.open(path, clock=lambda: datetime(2026, 11, 18, 18))
    today, settings = journal.today(), journal.settings
    print(f"{journal.count().entries} entries, {path.stat().st_size / 1e6:.0f} MB")
    quarter = parse_period("2026-Q3", today, settings)
    everything = parse_period("1990-01-01..2026-12-31", today, settings)
    row("balance of a quarter", [timed(lambda: journal.balance(quarter)) for _ in range(20)])
    row("balance of everything", [timed(lambda: journal.balance(everything)) for _ in range(5)])
    row("first page", [timed(lambda: journal.entries(limit=100)) for _ in range(20)])
    middle = journal.entries(EntryFilter(period=parse_period("2010", today, settings)), limit=1)
    if middle:
        row("page in the middle", [timed(lambda: journal.entries(after=middle[0], limit=100)) for _ in range(20)])
    row("search as you type", [timed(lambda q=q: journal.entries(EntryFilter(words=q), limit=60)) for q in queries()])
    row("count of a search", [timed(lambda q=q: journal.count(EntryFilter(words=q))) for q in queries()])
    entry = Entry(
        kind=Kind.ONE_ON_ONE, date=today, minutes=30, title="Discovery", notes="words " * 60,
        people=(journal.people()[0].id,), allocations=(Allocation(activity="coaching", minutes=30),),
    )  # fmt: skip
    row("log one entry", [timed(lambda: journal.log(replace(entry, uuid=new_uuid()))) for _ in range(50)])
    row("undo it", [timed(journal.undo) for _ in range(50)])


def queries() -> list[str]:
    """Two hundred searches: every beginning of every word, and pairs of words."""
    typed = [word[: n + 1] for word in WORDS for n in range(len(word))]
    pairs = [f"{one} {other}" for one in WORDS[:8] for other in WORDS[8:]]
    return Random(1).sample(typed, 120) + Random(2).sample(pairs, 80)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds one call takes."""
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def row(name: str, figures: list[float]) -> None:
    """Print one line of the table."""
    print(f"{name:<24} n={len(figures):<4} median {statistics.median(figures):8.2f} ms   worst {max(figures):8.2f} ms")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
