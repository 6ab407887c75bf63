"""What was learned from the examples: a linear head over a note's likeness to each of them, and over its words."""

from __future__ import annotations

import io
import json
from collections import Counter
from dataclasses import dataclass, fields
from math import log
from pathlib import Path
from typing import Any

import numpy as np

from journal.reading.examples import RESOURCES
from journal.reading.features import COLUMNS, WORD_COLUMNS, Features, Floats

MODEL_FILE = RESOURCES / "reader" / "model.npz"

# How much each family of features weighs beside the others, and how fast likeness falls off as sentences differ;
# found by cross-validation on the notes that are trained on.
LIKENESS_SCALE = 9.0
FALL_OFF = 2.0
PAIRS_SCALE = 2.0
CUES_SCALE = 0.5
WORDS_SCALE = 2.0
PIECES_SCALE = 2.45


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Scaling:
    """What features are scaled by: how rare each hashed column is, and the mean embedding of pairs."""

    rarity: Floats
    pairs_mean: Floats

    def lexical(self, columns: list[int]) -> dict[int, float]:
        """The weight of each column in one note: more when it comes often and is rare elsewhere.

        Stems and pairs together have length ``WORDS_SCALE``, pieces ``PIECES_SCALE``.
        """
        weights = {at: (1 + log(count)) * float(self.rarity[at]) for at, count in Counter(columns).items()}
        lengths = [0.0, 0.0]
        for at, weight in weights.items():
            lengths[at >= WORD_COLUMNS] += weight * weight
        lasting = zip((WORDS_SCALE, PIECES_SCALE), lengths, strict=True)
        scales = [scale / length**0.5 if length else 0.0 for scale, length in lasting]
        return {at: weight * scales[at >= WORD_COLUMNS] for at, weight in weights.items() if weight}

    def row(self, features: Features) -> Floats:
        """The linear features of a note: pairs, cues, then hashed columns."""
        pairs = features.pairs - self.pairs_mean
        pairs *= PAIRS_SCALE / max(float(np.linalg.norm(pairs)), 1e-9)
        lexical = np.zeros(COLUMNS, dtype=np.float32)
        for at, weight in self.lexical(features.all_columns).items():
            lexical[at] = weight
        return np.concatenate([pairs, CUES_SCALE * features.cues, lexical])


def likeness(sentences: Floats, examples: Floats) -> Floats:
    """How alike sentences (rows) are to examples (columns), all embeddings: ``LIKENESS_SCALE`` when the same."""
    return np.asarray(LIKENESS_SCALE * np.exp(FALL_OFF * (sentences @ examples.T - 1)), dtype=np.float32)


def scaling_of(notes: list[Features]) -> Scaling:
    """The scaling learned from notes; columns seen in fewer than two of them count for nothing."""
    seen = Counter(at for note in notes for at in set(note.all_columns))
    rarity = np.zeros(COLUMNS, dtype=np.float32)
    for at, count in seen.items():
        if count > 1:
            rarity[at] = log((len(notes) + 1) / (count + 1)) + 1
    return Scaling(rarity=rarity, pairs_mean=np.mean([note.pairs for note in notes], axis=0))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Model:
    """The trained head.

    ``examples`` are embeddings of the notes trained on, ``example_weights`` (examples × outputs) what being like
    them says; ``weights`` (linear features × outputs) and ``biases`` the rest. Outputs are the activities and, last,
    whether a note tells of both sides. ``sharpness`` calibrates the chances; a note less sure than ``least_sure`` is
    not suggested for; both sides are proposed from ``least_mixed`` on.
    """

    activities: tuple[str, ...]
    rarity: Floats
    pairs_mean: Floats
    examples: Floats
    example_weights: Floats
    weights: Floats
    biases: Floats
    sharpness: float
    least_sure: float
    least_mixed: float

    @property
    def scaling(self) -> Scaling:
        """What features are scaled by."""
        return Scaling(rarity=self.rarity, pairs_mean=self.pairs_mean)

    def outputs(self, features: Features, row: Floats) -> Floats:
        """What the head says of a note whose scaled row is ``row``; see ``judge`` for what it means."""
        alike = likeness(features.sentence[None], self.examples)[0]
        used = np.flatnonzero(row)
        return np.asarray(alike @ self.example_weights + row[used] @ self.weights[used] + self.biases)

    def save(self, path: Path = MODEL_FILE) -> None:
        """Write the model; equal models are equal bytes."""
        arrays: dict[str, Any] = {}
        for part in fields(self):
            value = getattr(self, part.name)
            arrays[part.name] = np.frombuffer(json.dumps(value).encode(), dtype=np.uint8) if _plain(value) else value
            if isinstance(value, np.ndarray):
                arrays[part.name] = value.astype(np.float16)
        packed = io.BytesIO()
        np.savez_compressed(packed, **arrays)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(packed.getvalue())


def load_model(path: Path = MODEL_FILE) -> Model:
    """The model that comes with the journal."""
    with np.load(path, allow_pickle=False) as arrays:
        found = {name: arrays[name] for name in arrays.files}
    values: dict[str, Any] = {
        name: json.loads(value.tobytes()) if value.dtype == np.uint8 else value.astype(np.float32)
        for name, value in found.items()
    }
    return Model(**{**values, "activities": tuple(values["activities"])})


def _plain(value: Any) -> bool:
    return isinstance(value, float | tuple)
