"""Readings of notes for the tests of pages: what is loaded, and when, is the test's choice."""

from __future__ import annotations

from ui.background import Background
from ui.note_reading import NoteReading


class CuesOnly(NoteReading):
    """Never loads the trained reading."""

    def __init__(self, journal, signals):
        super().__init__(journal, signals, Background(signals, inline=True))

    def wake(self):
        """Stay with the cues."""
