"""How long all insights of a quarter take: `python -m tests.bench.insights [ENTRIES]`, 1,000 entries unless told."""

import random
import statistics
import sys
import time
from datetime import timedelta

from journal.insights import insights
from journal.records import Band, Commitment, Kind, State, Talk
from tests.journal.insights.quarter import Q3, TEAM, evidence, week, worked

ROUNDS = 30


def busy_quarter(size):
    """A quarter with ``size`` entries of every kind, the same at every run."""
    chance = random.Random(7)
    entries = [
        worked(
            Q3.start + timedelta(days=chance.randrange(Q3.days)),
            kind=chance.choice(list(Kind)),
            state=chance.choices(list(State), weights=[16, 1, 1, 1, 1])[0],
            leadership=chance.choice([0, 10, 20]),
            management=chance.choice([10, 20, 30]),
            into=chance.choice(["coaching", "trust", "vision", "growth"]),
            under=chance.choice(["pipeline", "forecast", "process", "targets"]),
            people=chance.sample(TEAM, chance.randrange(3)),
            told_asked=chance.choice([None, 0, 1, 3]),
            talked_more=chance.choice([None, *Talk]),
            notes=chance.choice(["", "Decided on the stages of the new process. " * 10]),
        )
        for _ in range(size)
    ]
    promises = [Commitment(text="Call", made=Q3.start, due=week(1 + n % 13), entry=n) for n in range(1, 101)]
    return evidence(entries, bands=[Band(id=1, since=week(6), low=45, high=65)], commitments=promises)


def main():
    """Print the median and the slowest of the rounds in milliseconds, and how many insights were found."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    found = busy_quarter(size)
    taken = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        spoken = insights(found)
        taken.append(1000 * (time.perf_counter() - begun))
    middle, slowest = statistics.median(taken), max(taken)
    sys.stdout.write(f"{size:,} entries, {len(spoken)} insights: median {middle:.1f} ms, slowest {slowest:.1f} ms\n")


if __name__ == "__main__":
    main()
