"""What an import gives back: proposals, and what was left out with the reason."""

from __future__ import annotations

from dataclasses import dataclass

from journal.records import Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """Something left out of an import.

    ``uid`` names a calendar event, ``line`` (from 1) a row or event of the file; ``reason`` is a fragment
    such as ``all-day event``.
    """

    uid: str = ""
    line: int | None = None
    title: str = ""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One file read: ``read`` counts the proposals and everything skipped; ``notes`` are about the whole file."""

    read: int
    proposals: tuple[Proposal, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()
