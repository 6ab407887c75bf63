"""Which target band was in force when, and what a band set from a date changes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from journal.balance import DEFAULT_BAND
from journal.periods import custom, day_words
from journal.records import Band


@dataclass(frozen=True, slots=True, kw_only=True)
class BandSpan:
    """A band and the last day it is in force; ``until`` None when no later band has been set."""

    band: Band
    until: date | None

    @property
    def dates(self) -> str:
        """The days in words, for example ``1 Mar – 17 Nov 2026``."""
        if self.band.uuid == DEFAULT_BAND.uuid:
            return f"until {day_words(self.until, year=True)}" if self.until else "always"
        if self.until is None:
            return f"from {day_words(self.band.since, year=True)}"
        return custom(self.band.since, self.until).dates


def band_spans(bands: Iterable[Band]) -> tuple[BandSpan, ...]:
    """Every band that is or was in force, newest first, back to the journal's own starting point.

    A band that another one replaced from the same day on was never in force and is left out.
    """
    by_day = {one.since: one for one in sorted((DEFAULT_BAND, *bands), key=lambda one: (one.since, one.id))}
    spans = [
        BandSpan(band=band, until=later.since - timedelta(days=1) if later else None)
        for band, later in pairwise([*by_day.values(), None])
        if band is not None
    ]
    return tuple(reversed(spans))


def band_effect(band: Band, bands: Iterable[Band]) -> str:
    """One sentence on what changes once a band is set beside those that are already there."""
    later = min((one.since for one in bands if one.since > band.since), default=None)
    until = f" up to {day_words(later - timedelta(days=1), year=True)}, when the next band begins," if later else " on"
    return (
        f"Weeks from {day_words(band.since, year=True)}{until} are read against {band.low}–{band.high}%; "
        "earlier weeks keep the band they had."
    )
