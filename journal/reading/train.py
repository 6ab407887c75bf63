"""Trains the reading from the labelled examples: ``python -m journal.reading.train``, with ``--report`` for figures.

Nothing is random, so the same examples and library versions give the same file. The notes kept apart are left out;
what is calibrated is calibrated on predictions of cross-validation among the rest.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from journal.guidance import load_guidance
from journal.learning.common import COMMON_FILE, save_common_words
from journal.reading.encoder import load_encoder
from journal.reading.examples import BOTH, Example, read_examples
from journal.reading.features import Describer, Features, Floats
from journal.reading.fitting import Doubles, fit, softmax
from journal.reading.judging import Judgement, judge
from journal.reading.model import MODEL_FILE, Model, Scaling, likeness, scaling_of
from journal.records import Side
from journal.suggestion import cue_reader

PENALTY = 0.25
FOLDS = 5
WEIGHTS_OF_LABELS = {1: (1.0,), 2: (0.65, 0.35), 3: (0.55, 0.3, 0.15)}  # by place in a reader's list
SHARPNESSES = np.arange(0.6, 3.0, 0.05)
NOT_SURE = 0.15
"""The part of notes, in cross-validation, on which the reading may keep silent."""


def main(arguments: Sequence[str] = ()) -> None:
    """Train and save, or print the figures of the saved model."""
    parser = argparse.ArgumentParser(prog="python -m journal.reading.train")
    parser.add_argument("--report", action="store_true", help="print figures on the notes kept apart; train nothing")
    parser.add_argument("--out", type=Path, default=MODEL_FILE, help="where the model goes")
    options = parser.parse_args(arguments)
    if options.report:
        from journal.reading.report import report
        from journal.reading.trained import trained_reader

        sys.stdout.write(report(read_examples(), trained_reader()))
        return
    examples = [example for example in read_examples() if not example.kept_apart]
    save_common_words((example.text for example in examples), options.out.parent / COMMON_FILE.name)
    train(examples).save(options.out)


def train(examples: Sequence[Example]) -> Model:
    """The model learned from examples, calibrated by cross-validation among them."""
    guidance = load_guidance()
    items = [item for item in guidance.section("activities") if not item.own]
    activities = tuple(item.id for item in items)
    leads = np.array([item.side is Side.LEADERSHIP for item in items])
    describe = Describer(load_encoder(), cue_reader(guidance), activities)
    notes = [describe(example.text) for example in examples]
    targets = np.array([target(example, activities) for example in examples])
    outputs = cross_validated(notes, targets)
    sharpness = _sharpness(outputs[:, :-1], examples, activities)
    judged = [judge(row.astype(np.float32), sharpness, leads) for row in outputs]
    scaling = scaling_of(notes)
    rows, weights, biases = _fitted(scaling, notes, targets)
    return Model(
        activities=activities,
        rarity=scaling.rarity,
        pairs_mean=scaling.pairs_mean,
        examples=_sentences(notes),
        example_weights=weights.astype(np.float32),
        weights=(rows.T @ weights).astype(np.float32),
        biases=biases.astype(np.float32),
        sharpness=sharpness,
        least_sure=round(float(np.quantile([one.confidence for one in judged], NOT_SURE)), 3),
        least_mixed=_least_mixed(judged, examples),
    )


def target(example: Example, activities: Sequence[str]) -> Doubles:
    """What share of a note each activity has and, last, how far it is of both sides; both readers count the same."""
    shares = np.zeros(len(activities) + 1)
    for label in (example.first, example.second):
        known = label.activities[: len(WEIGHTS_OF_LABELS)]
        for activity, weight in zip(known, WEIGHTS_OF_LABELS[len(known)], strict=True):
            shares[activities.index(activity)] += weight / 2
        shares[-1] += (label.side == BOTH) / 2
    return shares


def cross_validated(notes: Sequence[Features], targets: Doubles) -> Doubles:
    """Outputs for each note by a model that was not trained on it; every fifth note together."""
    outputs = np.zeros_like(targets)
    for fold in range(FOLDS):
        inside = [at for at in range(len(notes)) if at % FOLDS != fold]
        outside = range(fold, len(notes), FOLDS)
        known = [notes[at] for at in inside]
        scaling = scaling_of(known)
        rows, weights, biases = _fitted(scaling, known, targets[inside])
        asked = [notes[at] for at in outside]
        alike = likeness(_sentences(asked), _sentences(known))
        outputs[outside] = (alike + _rows(scaling, asked) @ rows.T) @ weights + biases
    return outputs


def _fitted(scaling: Scaling, notes: Sequence[Features], targets: Doubles) -> tuple[Floats, Doubles, Doubles]:
    """The linear rows of notes, and the weights of these notes and the biases that fit the targets."""
    rows = _rows(scaling, notes)
    sentences = _sentences(notes)
    kernel = likeness(sentences, sentences).astype(np.float64) + (rows @ rows.T).astype(np.float64)
    weights, biases = fit(kernel, targets[:, :-1], PENALTY)
    both, lean = fit(kernel, np.stack([1 - targets[:, -1], targets[:, -1]], axis=1), PENALTY)
    return rows, np.c_[weights, both[:, 1] - both[:, 0]], np.append(biases, lean[1] - lean[0])


def _rows(scaling: Scaling, notes: Sequence[Features]) -> Floats:
    return np.array([scaling.row(note) for note in notes])


def _sentences(notes: Sequence[Features]) -> Floats:
    return np.array([note.sentence for note in notes])


def _sharpness(logits: Doubles, examples: Sequence[Example], activities: Sequence[str]) -> float:
    """The factor by which logits give the likeliest chances for what both readers put first."""
    agreed = [at for at, example in enumerate(examples) if example.agreed]
    right = [activities.index(examples[at].activities[0]) for at in agreed]
    fits = [np.log(softmax(factor * logits[agreed])[range(len(agreed)), right]).mean() for factor in SHARPNESSES]
    return round(float(SHARPNESSES[int(np.argmax(fits))]), 2)


def _least_mixed(judged: Sequence[Judgement], examples: Sequence[Example]) -> float:
    """From which mixture on a note is taken for one of both sides.

    It is what does best in cross-validation by F0.5: to split a note wrongly is worse than to miss one.
    """
    both = np.array([example.both for example in examples])
    mixtures = np.array([one.mixture for one in judged])
    scores = [
        1.25 * (both & (mixtures >= least)).sum() / (0.25 * both.sum() + (mixtures >= least).sum())
        for least in mixtures
    ]
    return round(float(mixtures[int(np.argmax(scores))]), 3)


if __name__ == "__main__":
    main(sys.argv[1:])
