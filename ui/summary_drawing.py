"""A summary as pictures and as a file, made beside the window: values in, values out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtGui import QImage

from journal.balance import Balance
from journal.exports.summary_file import Format, write_summary
from journal.summary import Summary

MOST_ENTRIES = 150
"""Entries that the pictures of the pages show; a long list would fill the memory with pages nobody reads here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """A summary and the balance its chart is drawn from."""

    summary: Summary
    balance: Balance

    @property
    def unseen(self) -> int:
        """How many entries are saved but not among the pictures."""
        return max(0, len(self.summary.entries) - MOST_ENTRIES)


def drawn_pages(leaving: Leaving, pixels_per_inch: float) -> tuple[QImage, ...]:
    """The pages as they would be printed, on whatever thread this is."""
    from journal.exports.summary_chart import summary_chart
    from journal.exports.summary_pdf import summary_pictures  # late: it loads the library that sets the pages

    shown = replace(leaving.summary, entries=leaving.summary.entries[:MOST_ENTRIES])
    pages = summary_pictures(shown, summary_chart(leaving.balance), pixels_per_inch)
    return tuple(QImage.fromData(page) for page in pages)


def write(leaving: Leaving, path: Path, wanted: Format) -> str:
    """Write the file, closed to others; return a remark for the user or nothing.

    Raises:
        CannotWrite: the disk is full, or the place is missing, read-only or denied.
    """
    from journal.exports.summary_chart import summary_chart

    return write_summary(leaving.summary, summary_chart(leaving.balance), path, wanted)
