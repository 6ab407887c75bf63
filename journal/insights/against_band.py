"""Where shares lie against the target band; shared by the rules about the balance."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from journal.balance import Sums, WeekBalance
from journal.insights.wording import percent
from journal.records import Band

BELOW, INSIDE, ABOVE = -1, 0, 1


def position(sums: Sums, band: Band) -> int:
    """Where the rounded share of filed minutes lies: BELOW, INSIDE or ABOVE."""
    share = percent(sums.leadership, sums.tagged)
    return BELOW if share < band.low else ABOVE if share > band.high else INSIDE


def distance(share: int, band: Band) -> int:
    """Percentage points by which a whole percentage lies outside a band; 0 inside."""
    return max(band.low - share, share - band.high, 0)


def run(weeks: Sequence[WeekBalance], side: int) -> int:
    """How many of the latest weeks lie on one side of their band without a break."""
    return sum(1 for _ in takewhile(lambda line: position(line.sums, line.band) == side, reversed(weeks)))


def lean(weeks: Sequence[WeekBalance], least: int) -> int:
    """The side of the band a row of weeks leans to: that of the latest run, else that of more than half of them.

    One answer for both sides, so that a period is never called too low and too high at once.
    """
    for side in (BELOW, ABOVE):
        if run(weeks, side) >= least:
            return side
    for side in (BELOW, ABOVE):
        outside = sum(position(line.sums, line.band) == side for line in weeks)
        if outside >= least and 2 * outside > len(weeks):
            return side
    return INSIDE


def band_words(band: Band) -> str:
    """A band in a sentence, ``45–65%``."""
    return f"{band.low}–{band.high}%"
