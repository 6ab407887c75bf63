"""The pages of the window, one row each, and what a page is given to work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.background import Background
from ui.journal_signals import JournalSignals
from ui.preferences import Preferences
from ui.theme import Theme

if TYPE_CHECKING:
    from journal.journal import Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What there is to build a page from once a journal is open."""

    journal: Journal
    signals: JournalSignals
    theme: Theme
    background: Background
    preferences: Preferences


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRow:
    """One page: ``number`` is pressed with Ctrl to show it; ``build`` imports and makes it at its first visit.

    The action that shows it is the row ``go-`` plus ``name`` of ui/actions.py.
    """

    name: str
    title: str
    icon: str
    number: int
    build: Callable[[Surroundings], QWidget]


PAGES: tuple[PageRow, ...] = ()
