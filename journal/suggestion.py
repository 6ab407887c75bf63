"""From the words of a note to the activities it probably belongs to, each with its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from journal.cues import CueIndex, Steps, Word, steps_of, words_of
from journal.guidance import Guidance
from journal.records import Side

# The journal's own choices, made by trying them on notes.
WEIGHT_BY_WORDS = (1.0, 1.8, 2.4)  # of a cue of one, two, three or more words
GENERAL_WEIGHT = 0.5  # the part of it that counts for an activity that fits everything
LOWEST_SCORE = 0.25
MOST_SUGGESTIONS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """An activity a note may belong to; ``score`` from 0 to 1, ``because`` the words of the note as typed.

    ``like`` is the known note most like it, if any was looked for; ``learned`` says that the manager's own
    corrections led here. ``share`` is the part of the minutes proposed for it, from 0 to 1, when the note tells of
    both sides and the reader can say; the first of each side has one then.
    """

    activity: str
    side: Side
    score: float
    because: tuple[str, ...]
    like: str = ""
    learned: bool = False
    share: float | None = None


class Reader(Protocol):
    """Reads a note and suggests activities, best first; whatever reads notes can stand in here."""

    def __call__(self, note: str, /) -> tuple[Suggestion, ...]:
        """The suggestions for a note; none when its words say too little."""
        ...


def suggest(note: str, guidance: Guidance) -> tuple[Suggestion, ...]:
    """The activities that the cues in a note speak for, best first."""
    return cue_reader(guidance)(note)


@lru_cache(maxsize=4)
def cue_reader(guidance: Guidance) -> CueReader:
    """A reader that goes by the cues of the guidance; made once for each guidance."""
    return CueReader(guidance)


class CueReader:
    """Adds up the cues found for each activity: each further one brings the score half of the way to 1."""

    def __init__(self, guidance: Guidance) -> None:
        self._activities = guidance.section("activities")
        self._shares: defaultdict[Steps, dict[str, float]] = defaultdict(dict)
        for activity in self._activities:
            for steps in map(steps_of, activity.cues):
                weight = WEIGHT_BY_WORDS[min(len(steps), len(WEIGHT_BY_WORDS)) - 1]
                self._shares[steps][activity.id] = weight * (GENERAL_WEIGHT if activity.own else 1)
        self._index = CueIndex(self._shares)

    def __call__(self, note: str, /) -> tuple[Suggestion, ...]:
        """The suggestions for a note, best first; of equal ones that of the heavier side, then the one named first."""
        words = words_of(note)
        weights, places = self.weigh(words)
        found = [
            Suggestion(
                activity=activity.id,
                side=activity.side,
                score=round(1 - 0.5 ** weights[activity.id], 3),
                because=tuple(dict.fromkeys(words[at].typed for at in sorted(places[activity.id]))),
            )
            for activity in self._activities
            if activity.side and activity.id in weights
        ]
        by_side = {side: sum(weights[each.activity] for each in found if each.side is side) for side in Side}
        found.sort(key=lambda each: (-each.score, -by_side[each.side], places[each.activity][0]))
        return tuple(each for each in found if each.score >= LOWEST_SCORE)[:MOST_SUGGESTIONS]

    def weigh(self, words: Sequence[Word]) -> tuple[dict[str, float], dict[str, list[int]]]:
        """How much the cues in a note weigh for each activity, and the places of their words."""
        weights: defaultdict[str, float] = defaultdict(float)
        places: defaultdict[str, list[int]] = defaultdict(list)
        counted: set[Steps] = set()
        for match in self._index.matches(words):
            if match.negated or match.steps in counted:
                continue
            counted.add(match.steps)
            shares = self._shares[match.steps]
            for activity, weight in shares.items():
                weights[activity] += weight / len(shares)
                places[activity].extend(match.places)
        return weights, places
