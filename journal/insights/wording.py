"""How insights put numbers and names into words."""

from __future__ import annotations

from collections.abc import Sequence


def percent(part: int, whole: int) -> int:
    """A part of a whole in percent, rounded as every share in the journal is shown; 0 of 0 is 0."""
    return round(100 * part / whole) if whole else 0


def count(number: int, one: str, many: str = "") -> str:
    """A number with its noun: ``1 week``, ``3 weeks``, ``2 people``."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def listed(parts: Sequence[str], shown: int) -> str:
    """Parts as a list in a sentence, the ones beyond ``shown`` as a number."""
    if len(parts) > shown:
        parts = (*parts[:shown], f"{len(parts) - shown} more")
    return " and ".join((", ".join(parts[:-1]), parts[-1])) if len(parts) > 1 else "".join(parts)
