"""Suggestions learn from the manager: what was filed otherwise than suggested counts from the next note on.

Each correction speaks for its activity through its words, pairs of words, and its whole title. Recent ones count
more, words that are common in notes of all kinds count little, and one correction alone decides only for a title
that comes back. The numbers are the journal's own choices, made by trying them on notes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from journal.cues import Word, words_of
from journal.learning.common import common_words
from journal.records import Activity, Correction, Side
from journal.suggestion import MOST_SUGGESTIONS, Reader, Suggestion

FADING = 0.9  # what a correction counts once a later one has the same words
WORD_DOUBT = 3.0  # corrections with the same word against which its evidence is weighed
PAIR_DOUBT = 2.0  # the same for two words that follow each other
TITLE_DOUBT = 0.3  # the same for a whole title
COMMONNESS = 1.0  # what an example in which a word is used in any other way counts against it
LOWEST_SURENESS = 0.3  # so that one correction says nothing of a single word
MOST_CORRECTIONS = 2000

Feature = tuple[str, ...]
"""One stem, two that follow each other, or ``TITLE`` and all of a note's first line."""

TITLE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What corrections say of a note: an activity, how sure (0 to 1), by which words, and the last note with them."""

    activity: str
    sureness: float
    because: tuple[str, ...]
    like: str


class LearningReader:
    """Another reader's suggestions, changed by what the manager corrected before."""

    def __init__(
        self,
        reader: Reader,
        corrections: Sequence[Correction],
        sides: Mapping[str, Side],
        common: Mapping[str, int],
    ) -> None:
        """``sides`` are the sides of the activities in use by key, ``common`` the examples with each stem."""
        self._reader = reader
        self._sides = sides
        self._common = common
        self._made: defaultdict[Feature, list[Correction]] = defaultdict(list)
        for correction in corrections[-MOST_CORRECTIONS:]:
            if correction.activity in sides:
                for feature, _ in _features(correction.note):
                    self._made[feature].append(correction)

    def __call__(self, note: str, /) -> tuple[Suggestion, ...]:
        """The suggestions for a note, best first."""
        found = self._reader(note)
        lessons = self.lessons(note) if self._made else ()
        return blend(found, lessons, self._sides) if lessons else found

    def lessons(self, note: str) -> tuple[Lesson, ...]:
        """What corrections say of a note, the surest first."""
        best: dict[str, Lesson] = {}
        for feature, words in _features(note):
            made = self._made.get(feature)
            if not made:
                continue
            for lesson in self._weighed(feature, words, made):
                known = best.get(lesson.activity)
                if lesson.sureness >= LOWEST_SURENESS and (known is None or known.sureness < lesson.sureness):
                    best[lesson.activity] = lesson
        return tuple(sorted(best.values(), key=lambda lesson: (-lesson.sureness, lesson.activity)))

    def _weighed(self, feature: Feature, words: tuple[str, ...], made: Sequence[Correction]) -> Iterator[Lesson]:
        masses: defaultdict[str, float] = defaultdict(float)
        for age, correction in enumerate(reversed(made)):
            masses[correction.activity] += FADING**age
        if feature[0] == TITLE:
            against = TITLE_DOUBT
        else:
            doubt = WORD_DOUBT if len(feature) == 1 else PAIR_DOUBT
            against = doubt + COMMONNESS * self._common.get(" ".join(feature), 0)
        whole = sum(masses.values()) + against
        for activity, mass in masses.items():
            last = next(one for one in reversed(made) if one.activity == activity)
            yield Lesson(activity=activity, sureness=mass / whole, because=words, like=last.note)


def learning_reader(reader: Reader, corrections: Sequence[Correction], activities: Sequence[Activity]) -> Reader:
    """A reader that has learned from corrections; the one given when there is nothing to learn."""
    if not corrections:
        return reader
    sides = {activity.key: activity.side for activity in activities if not activity.retired}
    return LearningReader(reader, corrections, sides, common_words())


def blend(found: Sequence[Suggestion], lessons: Sequence[Lesson], sides: Mapping[str, Side]) -> tuple[Suggestion, ...]:
    """Suggestions with lessons worked in: as sure as the surest lesson is, so much less counts what was found."""
    kept = 1 - lessons[0].sureness
    blended = {one.activity: replace(one, score=round(kept * one.score, 3)) for one in found}
    for lesson in lessons:
        before = blended.get(lesson.activity)
        blended[lesson.activity] = Suggestion(
            activity=lesson.activity,
            side=sides[lesson.activity],
            score=round(lesson.sureness + (before.score if before else 0), 3),
            because=lesson.because,
            like=lesson.like,
            learned=True,
            share=before.share if before else None,
        )
    ranked = sorted(blended.values(), key=lambda one: -one.score)[:MOST_SUGGESTIONS]
    if found and ranked[0].activity == found[0].activity:
        return tuple(ranked)
    return (replace(ranked[0], share=1.0), *(replace(one, share=None) for one in ranked[1:]))


def _features(note: str) -> Iterator[tuple[Feature, tuple[str, ...]]]:
    """The features of a note, each once, with the words as typed."""
    words = [word for word in words_of(note) if not word.plain[0].isdigit()]
    found: dict[Feature, tuple[str, ...]] = {}
    title = [word for word in words_of(note.strip().partition("\n")[0]) if not word.plain[0].isdigit()]
    if title:
        found[TITLE, *(word.stem for word in title)] = tuple(word.typed for word in title)
    for word in words:
        found.setdefault((word.stem,), (word.typed,))
    for before, word in _pairs(words):
        found.setdefault((before.stem, word.stem), (before.typed, word.typed))
    yield from found.items()


def _pairs(words: Sequence[Word]) -> Iterator[tuple[Word, Word]]:
    for before, word in pairwise(words):
        if before.clause == word.clause:
            yield before, word
