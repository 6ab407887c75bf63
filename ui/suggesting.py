"""Which activities to suggest for an entry while it is written, and the reason for each in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from journal.suggestion import Suggestion

MOST = 3
LONGEST_LIKE = 90


def suggested_activities(found: Sequence[Suggestion]) -> dict[str, str]:
    """The likeliest activities by key, each with the reason in a sentence."""
    return {one.activity: reason(one) for one in found[:MOST]}


def reason(suggestion: Suggestion) -> str:
    """Why an activity is suggested: the manager's own filing, words of the note, or a note like it."""
    words = ", ".join(f"“{word}”" for word in suggestion.because)
    if suggestion.learned:
        return f"Suggested because you filed {words} so before."
    like = suggestion.like if len(suggestion.like) <= LONGEST_LIKE else f"{suggestion.like[: LONGEST_LIKE - 1]}…"
    alike = f"It is like “{like}”" if like else ""
    if words and alike:
        return f"Suggested because of {words}. {alike}."
    return f"Suggested because of {words}." if words else f"Suggested: {alike[:1].lower()}{alike[1:]}." if alike else ""
