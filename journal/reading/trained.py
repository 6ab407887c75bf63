"""Reads a note by what was learned from the examples; says nothing when it is not sure."""

from __future__ import annotations

from collections import Counter
from functools import cached_property, lru_cache

import numpy as np

from journal.guidance import Guidance, load_guidance
from journal.learning.common import common_words
from journal.reading.encoder import Encoder, load_encoder
from journal.reading.examples import read_examples
from journal.reading.features import COLUMNS, Describer, Features, Floats
from journal.reading.judging import judge
from journal.reading.model import Model, load_model
from journal.records import Side
from journal.suggestion import MOST_SUGGESTIONS, Suggestion, cue_reader

MOST_REASONS = 4
LEAST_REASON = 0.25  # of the weightiest word of the note
LEAST_LIKE = 0.4  # cosine from which an example is worth naming
EVERYDAY = 0.05  # the part of the examples from which on a word that stands in them is no reason
LOWEST_CHANCE = 0.02
FEWEST_WORDS = 3  # of a note without a cue, which could be but a name


@lru_cache(maxsize=1)
def trained_reader() -> TrainedReader:
    """The reader that comes with the journal; the first call takes a second or two and about 120 MB."""
    return TrainedReader(load_guidance(), load_model(), load_encoder())


class TrainedReader:
    """Suggests activities by likeness to examples, meaning of word pairs, cues and words."""

    def __init__(self, guidance: Guidance, model: Model, encoder: Encoder) -> None:
        self._model = model
        self._sides = tuple(guidance.item(activity).side or Side.MANAGEMENT for activity in model.activities)
        self._leads = np.array([side is Side.LEADERSHIP for side in self._sides])
        lexical = model.weights[-COLUMNS:]
        self._says = lexical - lexical.mean(axis=1, keepdims=True)
        self._everyday = {word for word, count in common_words().items() if count > EVERYDAY * len(model.examples)}
        self._describe = Describer(encoder, cue_reader(guidance), model.activities)

    def __call__(self, note: str, /) -> tuple[Suggestion, ...]:
        """The suggestions for a note, best first; none when the reader is not sure."""
        model = self._model
        features = self._describe(note)
        telling = [word for word in features.words if not word.plain[0].isdigit()]
        if len(telling) < FEWEST_WORDS and not features.cues.any():
            return ()
        row = model.scaling.row(features)
        judgement = judge(model.outputs(features, row), model.sharpness, self._leads)
        mixed = judgement.mixture >= model.least_mixed
        if judgement.confidence < model.least_sure and not mixed:
            return ()
        parts = judgement.parts if mixed else {judgement.order[0]: 1.0}
        others = [at for at in judgement.order if at not in parts and judgement.chances[at] >= LOWEST_CHANCE]
        return tuple(
            Suggestion(
                activity=model.activities[at],
                side=self._sides[at],
                score=round(float(judgement.chances[at]), 3),
                because=self._because(features, row, at),
                like=self._like(features, at),
                share=parts.get(at),
            )
            for at in (*sorted(parts, key=lambda at: -parts[at]), *others)[:MOST_SUGGESTIONS]
        )

    def _because(self, features: Features, row: Floats, at: int) -> tuple[str, ...]:
        """The words that speak most for an activity, in the order of the note."""
        lexical = row[-COLUMNS:]
        counts = Counter(features.all_columns)
        weights = [
            0.0 if word.stem in self._everyday else sum(lexical[one] * self._says[one, at] / counts[one] for one in own)
            for word, own in zip(features.words, features.columns, strict=True)
        ]
        least = max(LEAST_REASON * max(weights), 1e-6)
        chosen = sorted(range(len(weights)), key=lambda place: -weights[place])[:MOST_REASONS]
        typed = [features.words[place].typed for place in sorted(chosen) if weights[place] >= least]
        return tuple(dict.fromkeys(typed))

    def _like(self, features: Features, at: int) -> str:
        """The text of the example of an activity that the note is most like; empty when none is near."""
        texts, labels = self._examples
        own = np.flatnonzero(labels == at)
        if not len(own):
            return ""
        near = self._model.examples[own] @ features.sentence
        return texts[own[near.argmax()]] if near.max() >= LEAST_LIKE else ""

    @cached_property
    def _examples(self) -> tuple[tuple[str, ...], np.ndarray[tuple[int, ...], np.dtype[np.intp]]]:
        """The notes trained on, and the number of the activity each is about most."""
        known = [example for example in read_examples() if not example.kept_apart]
        numbers = {activity: at for at, activity in enumerate(self._model.activities)}
        return tuple(one.text for one in known), np.array([numbers[one.activities[0]] for one in known])
