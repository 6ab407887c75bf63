"""How common words are in notes of all kinds, so that learning from corrections leaves common ones aside."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path

from journal.cues import words_of
from journal.guidance import GUIDANCE_FILE

COMMON_FILE = GUIDANCE_FILE.parent / "reader" / "common.json"


@cache
def common_words() -> Mapping[str, int]:
    """In how many examples each stem, and each two that follow each other, stands; those of one example left out."""
    counts: dict[str, int] = json.loads(COMMON_FILE.read_text(encoding="utf-8"))
    return counts


def save_common_words(notes: Iterable[str], path: Path = COMMON_FILE) -> None:
    """Count the words of notes and write the file."""
    counts: Counter[str] = Counter()
    for note in notes:
        stems = [word.stem for word in words_of(note)]
        counts.update({*stems, *map(" ".join, pairwise(stems))})
    kept = {text: count for text, count in sorted(counts.items()) if count > 1}
    path.write_text(json.dumps(kept, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
