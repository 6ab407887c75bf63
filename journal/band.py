"""From confirmed signs and situations to the target band for leadership's share.

The articles want both sides and name no ratio; every number here is the journal's own default.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from journal.errors import InvalidRecord
from journal.guidance import Guidance, Item
from journal.records import Side

START_LOW, START_HIGH = 40, 60  # percent of the filed minutes
LOWEST, HIGHEST = 20, 80  # percent; no band reaches beyond them
SIGN_POINTS = 2.5  # percentage points that a sign moves the band
SITUATION_POINTS = 1.5  # percentage points that a situation moves it


@dataclass(frozen=True, slots=True, kw_only=True)
class BandLine:
    """What one sign or situation adds, in percentage points, and the sum with all lines before it."""

    item: str
    points: float
    running: float


@dataclass(frozen=True, slots=True, kw_only=True)
class BandSuggestion:
    """A suggested band in whole percent, and how it came about, in the order of the guidance."""

    low: int
    high: int
    lines: tuple[BandLine, ...]


def suggest_band(signs: Iterable[str], situations: Iterable[str], guidance: Guidance) -> BandSuggestion:
    """The band for the confirmed signs and situations, given by id; each counts once, in any order.

    The sum is rounded to whole points, half away from zero, so that mirrored answers give a mirrored band.
    """
    moves = [
        *_moves(signs, "signs", SIGN_POINTS, guidance),
        *_moves(situations, "situations", SITUATION_POINTS, guidance),
    ]
    sums = accumulate(points for _, points in moves)
    lines = tuple(
        BandLine(item=item.id, points=points, running=running)
        for (item, points), running in zip(moves, sums, strict=True)
    )
    moved = _round_half_away(lines[-1].running) if lines else 0
    moved = max(LOWEST - START_LOW, min(HIGHEST - START_HIGH, moved))
    return BandSuggestion(low=START_LOW + moved, high=START_HIGH + moved, lines=lines)


def _moves(ids: Iterable[str], section: str, points: float, guidance: Guidance) -> list[tuple[Item, float]]:
    confirmed = set(ids)
    items = [item for item in guidance.section(section) if item.id in confirmed]
    if unknown := confirmed - {item.id for item in items}:
        raise InvalidRecord(f"“{min(unknown)}” is not one of the {section} of the guidance.")
    return [(item, points if item.side is Side.LEADERSHIP else -points) for item in items]


def _round_half_away(points: float) -> int:
    return int(math.copysign(math.floor(abs(points) + 0.5), points))
