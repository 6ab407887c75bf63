"""Which activities to suggest for an entry while it is written."""

from __future__ import annotations

from journal.guidance import load_guidance
from journal.suggestion import suggest

MOST = 3


def suggested_activities(title: str, notes: str) -> dict[str, str]:
    """The likeliest activities by key, each with the reason in a sentence."""
    found = suggest(f"{title}\n{notes}", load_guidance())[:MOST]
    return {one.activity: f"Suggested because of {', '.join(f'“{word}”' for word in one.because)}." for one in found}
