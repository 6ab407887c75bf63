"""From the chances of the activities to what is proposed: sure or not, one side or both."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from journal.reading.features import Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """``leadership`` is the chance of that side, ``best`` those of the likeliest management and leadership activity.

    ``order`` are the activities' numbers, the likeliest first; ``firsts`` is the chance of the first three together.
    """

    leadership: float
    best: tuple[float, float]
    order: tuple[int, ...]
    firsts: float

    @property
    def confidence(self) -> float:
        """How far the note can be trusted to be read right, its side and its first three activities; up to 1."""
        return (2 * max(self.leadership, 1 - self.leadership) + self.firsts) / 3

    def mixed(self, least: float, least_part: float) -> bool:
        """Whether the note tells of both sides: their best have ``least`` together, the second enough of it."""
        whole = sum(self.best)
        return whole >= least and min(self.best) >= least_part * whole


def judge(chances: Floats, leads: NDArray[np.bool_]) -> Judgement:
    """The judgement on a note; ``leads`` says which activities are leadership."""
    leadership = float(chances[leads].sum())
    order = _ranked(chances, leads, leadership)
    return Judgement(
        leadership=leadership,
        best=(float(chances[~leads].max()), float(chances[leads].max())),
        order=tuple(int(at) for at in order),
        firsts=float(chances[order[:3]].sum()),
    )


def _ranked(chances: Floats, leads: NDArray[np.bool_], leadership: float) -> NDArray[np.intp]:
    """The activities by chance, except that the best one of the likelier side comes first."""
    order = np.argsort(-chances, kind="stable")
    likelier = leads if leadership >= 0.5 else ~leads
    first = next(at for at in order if likelier[at])
    return np.concatenate([[first], order[order != first]])
