"""What the manager chooses to put into a summary."""

from __future__ import annotations

from dataclasses import dataclass

from journal.redaction import People


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryOptions:
    """What goes in. Notes stand below their entries, so ``with_notes`` lists the entries too."""

    people: People = People.INITIALS
    with_entries: bool = False
    with_notes: bool = False
    charts: bool = True
    figures: bool = True
    insights: bool = True

    @property
    def lists_entries(self) -> bool:
        """Whether entries are listed."""
        return self.with_entries or self.with_notes
