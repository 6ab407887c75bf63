"""From what the head says of a note to what is proposed: which activities, how sure, one side or both."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from journal.reading.features import Floats

SMALLEST = 1e-3  # chance that is told from none
MOST_UNEVEN = 0.4  # the smaller part of a proposed split, as the sides are about equal then


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Judgement:
    """``chances`` of each activity to be what the note is about most; ``order`` are their numbers, likeliest first.

    The best of the likelier side comes first. ``best`` is the likeliest activity of management and of leadership,
    ``leadership`` the chance of that side, and ``mixture`` grows with how far the note tells of both.
    """

    chances: Floats
    order: tuple[int, ...]
    best: tuple[int, int]
    leadership: float
    mixture: float

    @property
    def confidence(self) -> float:
        """How far the note can be trusted to be read right, its side and its first three activities; up to 1."""
        side = max(self.leadership, 1 - self.leadership)
        return (2 * side + float(self.chances[list(self.order[:3])].sum())) / 3

    @property
    def parts(self) -> dict[int, float]:
        """How a note of both sides splits between the best of each."""
        whole = float(self.chances[list(self.best)].sum())
        part = min(max(float(self.chances[self.best[1]]) / whole, MOST_UNEVEN), 1 - MOST_UNEVEN)
        return {self.best[0]: round(1 - part, 2), self.best[1]: round(part, 2)}


def judge(outputs: Floats, sharpness: float, leads: NDArray[np.bool_]) -> Judgement:
    """The judgement on a note; ``leads`` says which activities are leadership, the last output is the mixture."""
    logits = sharpness * outputs[:-1]
    raised = np.exp(logits - logits.max())
    chances = np.asarray(raised / raised.sum(), dtype=np.float32)
    leadership = float(chances[leads].sum())
    likelier = leads if leadership >= 0.5 else ~leads
    best = (int(np.where(leads, -1, chances).argmax()), int(np.where(leads, chances, -1).argmax()))
    first = int(np.where(likelier, chances, -1).argmax())
    order = [int(at) for at in np.argsort(-chances, kind="stable") if at != first]
    return Judgement(
        chances=chances,
        order=(first, *order),
        best=best,
        leadership=leadership,
        mixture=float(outputs[-1]) + float(np.log(SMALLEST + chances[list(best)].min())),
    )
