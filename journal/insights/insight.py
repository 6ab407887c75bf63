"""What an insight is: one observation with the figure, the entries and the guidance behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journal.records import Choice

if TYPE_CHECKING:
    from journal.guidance import Citation


class Tone(Choice):
    """Whether an insight asks for attention or says what goes well."""

    WARN = "warn", "Worth your attention"
    PRAISE = "praise", "Going well"


@dataclass(frozen=True, slots=True, kw_only=True)
class Insight:
    """One observation about a period.

    ``figure`` is the sentence with the numbers, ``entries`` are the ids of the entries they were read from (none
    where the point is that entries are missing), ``next_step`` is something small the manager could try.
    """

    id: str
    tone: Tone
    title: str
    figure: str
    entries: tuple[int, ...]
    citations: tuple[Citation, ...]
    next_step: str
