"""The pages of the window, one row each, and what a page is given to work with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.background import Background
from ui.journal_signals import JournalSignals
from ui.note_reading import NoteReading
from ui.preferences import Preferences
from ui.routes import Routes
from ui.theme import Theme

if TYPE_CHECKING:
    from journal.journal import Journal


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What there is to build a page from once a journal is open."""

    journal: Journal
    signals: JournalSignals
    theme: Theme
    reading: NoteReading
    background: Background
    preferences: Preferences
    routes: Routes


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


def _today(around: Surroundings) -> QWidget:
    from ui.pages.today_page import TodayPage

    page = TodayPage(around.journal, around.signals, around.theme, around.reading)
    page.entries_wanted.connect(around.routes.entries_wanted)
    page.entry_wanted.connect(around.routes.entry_wanted)
    return page


def _journal(around: Surroundings) -> QWidget:
    from ui.pages.journal_page import JournalPage

    return JournalPage(around.journal, around.signals, around.theme, around.reading)


def _people(around: Surroundings) -> QWidget:
    from ui.pages.people_page import PeoplePage

    page = PeoplePage(around.journal, around.signals, around.theme)
    page.entries_wanted.connect(around.routes.entries_wanted)
    page.entry_wanted.connect(around.routes.entry_wanted)
    page.line_wanted.connect(around.routes.line_wanted)
    return page


def _balance(around: Surroundings) -> QWidget:
    from ui.pages.balance_page import BalancePage

    page = BalancePage(around.journal, around.signals, around.theme)
    page.entries_wanted.connect(around.routes.entries_wanted)
    page.entry_wanted.connect(around.routes.new_entry_wanted)
    page.change_wanted.connect(around.routes.change_wanted)
    page.summary_wanted.connect(around.routes.summary_wanted)
    return page


PAGES = (
    PageRow(name="today", title="Today", icon="sun", number=1, build=_today),
    PageRow(name="journal", title="Journal", icon="book", number=2, build=_journal),
    PageRow(name="people", title="People", icon="users", number=3, build=_people),
    PageRow(name="balance", title="Balance", icon="scale", number=4, build=_balance),
)
