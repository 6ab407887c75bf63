"""The labelled examples the reading is trained on, and the fifth of them that is kept apart to test it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from journal.guidance import GUIDANCE_FILE

RESOURCES = GUIDANCE_FILE.parent
EXAMPLES_FILE = RESOURCES / "examples" / "notes.jsonl"
BOTH = "both"
PARTS = 5
"""One note of this many is kept apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What one reader says of a note: ``management``, ``leadership`` or ``both``, and its activities, most first."""

    side: str
    activities: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A made-up note as two readers, apart from each other, have filed it.

    ``hand`` names who wrote it, ``trap`` marks a word or situation in it that misleads.
    """

    text: str
    lang: str
    trade: str
    style: str
    hand: str
    trap: bool
    first: Label
    second: Label

    @property
    def agreed(self) -> bool:
        """Whether both readers put the same activity first."""
        return self.first.activities[0] == self.second.activities[0]

    @property
    def activities(self) -> tuple[str, ...]:
        """What counts as right: the activity both put first, else all that either named, the first reader's first."""
        if self.agreed:
            return self.first.activities[:1]
        return tuple(dict.fromkeys((*self.first.activities, *self.second.activities)))

    @property
    def sides(self) -> tuple[str, ...]:
        """The sides either reader gave; one when they agree."""
        return tuple(dict.fromkeys((self.first.side, self.second.side)))

    @property
    def both(self) -> bool:
        """Whether either reader found both sides in the note in about equal parts."""
        return BOTH in self.sides

    @property
    def kept_apart(self) -> bool:
        """Whether the note is never trained on; decided by its text alone, before anyone has looked at it."""
        return int.from_bytes(hashlib.sha256(self.text.encode()).digest()[:8], "big") % PARTS == 0


def read_examples(path: Path = EXAMPLES_FILE) -> tuple[Example, ...]:
    """The examples in the order of the file."""
    return tuple(_example(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines())


def _example(values: dict[str, Any]) -> Example:
    return Example(**{**values, "first": _label(values["first"]), "second": _label(values["second"])})


def _label(values: dict[str, Any]) -> Label:
    return Label(side=values["side"], activities=tuple(values["activities"]))
