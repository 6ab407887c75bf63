"""The axis of hours: a round maximum and the steps up to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count


@dataclass(frozen=True, slots=True, kw_only=True)
class HourScale:
    """An axis from 0 to ``maximum`` minutes with a tick every ``step`` minutes."""

    maximum: int
    step: int

    @property
    def ticks(self) -> tuple[int, ...]:
        """The minutes at which a tick stands, 0 and the maximum included."""
        return tuple(range(0, self.maximum + 1, self.step))


def hour_scale(minutes: int, *, most_steps: int = 4) -> HourScale:
    """The tightest axis in round hours that holds ``minutes`` in at most ``most_steps`` steps; at least an hour."""
    needed = max(minutes, 60)
    step = next(step for step in _round_steps() if step * most_steps >= needed)
    return HourScale(maximum=-(-needed // step) * step, step=step)


def hour_tick_words(minutes: int) -> str:
    """A tick's words, for example ``4 h`` or ``0.5 h``."""
    return f"{minutes / 60:g} h"


def _round_steps() -> Iterator[int]:
    """Half an hour, then 1, 2, 4, 5, 8 hours and their tens, in minutes."""
    yield 30
    for power in count():
        for hours in (1, 2, 4, 5, 8):
            yield hours * 10**power * 60
