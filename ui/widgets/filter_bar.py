"""What the entry list shows: a search field, chips for each part of the filter, and how much it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from journal.errors import NotUnderstood
from journal.filters import EntryFilter, parse_filter
from journal.periods import parse_period
from journal.records import Kind, Side, State
from journal.wording import time_words
from ui.icons import icon
from ui.tab_order import tab_as_laid_out
from ui.theme import Theme, Token
from ui.widgets.chip import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text_label import TextLabel, TextRole
from ui.widgets.typing_line import TypingLine

if TYPE_CHECKING:
    from journal.journal import Journal

PERIODS = (
    ("This week", "this-week"),
    ("This month", "this-month"),
    ("This quarter", "this-quarter"),
    ("Last quarter", "last-quarter"),
    ("This year", "this-year"),
)


class FilterBar(QWidget):
    """``changed`` carries the filter each time the user changes it; typed words narrow what the chips say."""

    changed = Signal(object)

    def __init__(self, journal: Journal, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._theme = theme
        self._base = EntryFilter()
        self._ways: dict[Chip, EntryFilter] = {}
        self._menus: dict[Chip, Callable[[], QMenu]] = {}
        self.search = TypingLine()
        self._sign = self.search.addAction(icon(theme, "search"), QLineEdit.ActionPosition.LeadingPosition)
        self._problem = TextLabel("", TextRole.WARNING, wrap=True)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, spacing=6)
        self._count = TextLabel("", TextRole.CAPTION)
        self._name()
        self._arrange()
        self.search.textChanged.connect(self._tell)
        theme.changed.connect(self._dress)
        self._dress()

    def set_filter(self, wanted: EntryFilter) -> None:
        """Show a filter, without words typed, and announce it."""
        self._base = replace(wanted, words="")
        self.search.blockSignals(True)
        self.search.setText(wanted.words)
        self.search.blockSignals(False)
        self._show_chips()
        self._tell()

    def wanted(self) -> EntryFilter:
        """The filter the chips and the words make together.

        Raises:
            NotUnderstood: the search names somebody or something there is not.
        """
        settings, today = self._journal.settings, self._journal.today()
        typed = parse_filter(
            self.search.text(),
            people=self._journal.people(),
            deals=self._journal.deals(),
            today=today,
            settings=settings,
        )
        return narrowed(self._base, typed)

    def show_count(self, entries: int, minutes: int) -> None:
        """Say how many entries there are and how long they took."""
        words = "1 entry" if entries == 1 else f"{entries:,} entries"
        self._count.setText(f"{words} · {time_words(minutes)}")

    def follow(self) -> None:
        """Show names as they now are."""
        self._show_chips()

    def _tell(self) -> None:
        try:
            wanted = self.wanted()
        except NotUnderstood as error:
            self._problem.setText(str(error))
            self._problem.show()
            return
        self._problem.hide()
        self.changed.emit(wanted)

    def _take(self, action: QAction) -> None:
        self._go(action.data())

    def _take_away(self) -> None:
        chip = self.sender()
        assert isinstance(chip, Chip)
        self._go(self._ways[chip])

    def _go(self, wanted: EntryFilter) -> None:
        self._base = wanted
        self._show_chips()
        self._tell()

    def _open_menu(self) -> None:
        chip = self.sender()
        assert isinstance(chip, Chip)
        menu = self._menus[chip]()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.triggered.connect(self._take)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _show_chips(self) -> None:
        self._flow.clear()
        self._ways, self._menus = {}, {}
        base = self._base
        self._add_menu(self._period_words(), base.period is not None, self._period_menu)
        kinds = ", ".join(kind.label for kind in base.kinds) or "All kinds"
        self._add_menu(kinds, bool(base.kinds), self._kind_menu)
        self._add_menu(base.side.label if base.side else "Side", base.side is not None, self._side_menu)
        for words, without in self._parts():
            chip = Chip(self._theme, words, closable=True)
            chip.closed.connect(self._take_away)
            chip.clicked.connect(self._take_away)
            self._ways[chip] = without
            self._flow.addWidget(chip)
        self._add_menu("+ Filter", False, self._more_menu)
        tab_as_laid_out(self)

    def _add_menu(self, words: str, checked: bool, menu: Callable[[], QMenu]) -> None:
        chip = Chip(self._theme, words, checkable=True)
        chip.setChecked(checked)
        chip.setCheckable(checked)
        chip.clicked.connect(self._open_menu)
        self._menus[chip] = menu
        self._flow.addWidget(chip)

    def _period_words(self) -> str:
        period = self._base.period
        if period is None:
            return "All time"
        settings, today = self._journal.settings, self._journal.today()
        named = (words for words, code in PERIODS if parse_period(code, today, settings) == period)
        return next(named, period.label)

    def _period_menu(self) -> QMenu:
        settings, today = self._journal.settings, self._journal.today()
        menu = QMenu(self)
        for words, code in PERIODS:
            self._add(menu, words, replace(self._base, period=parse_period(code, today, settings)))
        self._add(menu, "All time", replace(self._base, period=None))
        return menu

    def _kind_menu(self) -> QMenu:
        menu = QMenu(self)
        self._add(menu, "All kinds", replace(self._base, kinds=()))
        for kind in Kind:
            others = tuple(other for other in self._base.kinds if other is not kind)
            kinds = others if kind in self._base.kinds else (*others, kind)
            self._add(menu, kind.label, replace(self._base, kinds=kinds), checked=kind in self._base.kinds)
        return menu

    def _side_menu(self) -> QMenu:
        menu = QMenu(self)
        self._add(menu, "Either side", replace(self._base, side=None))
        for side in Side:
            self._add(menu, side.label, replace(self._base, side=side))
        return menu

    def _more_menu(self) -> QMenu:
        menu, base = QMenu(self), self._base
        people, deals = menu.addMenu("Person"), menu.addMenu("Deal")
        tags, states = menu.addMenu("Tag"), menu.addMenu("State")
        for person in self._journal.people():
            if person.id not in base.people and not person.archived:
                self._add(people, person.name, replace(base, people=(*base.people, person.id)))
        for deal in self._journal.deals():
            self._add(deals, deal.name, replace(base, deal=deal.id))
        for tag in self._journal.tags():
            self._add(tags, f"#{tag}", replace(base, tag=tag))
        for state in State:
            self._add(states, state.label, replace(base, states=(state,)))
        self._add(menu, "Private", replace(base, private=True))
        self._add(menu, "Untagged time", replace(base, untagged=True))
        menu.addSeparator()
        self._add(menu, "Clear all filters", EntryFilter())
        for part in (people, deals, tags):
            part.setEnabled(not part.isEmpty())
        return menu

    def _add(self, menu: QMenu, words: str, wanted: EntryFilter, *, checked: bool | None = None) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.setData(wanted)
        action.setCheckable(checked is not None)
        action.setChecked(bool(checked))

    def _parts(self) -> Iterator[tuple[str, EntryFilter]]:
        """Each further part of the filter in words, with the filter that is left without it."""
        base = self._base
        names = {person.id: person.name for person in self._journal.people()}
        for one in base.people:
            yield names.get(one, "Someone"), replace(base, people=tuple(p for p in base.people if p != one))
        if base.deal is not None:
            deals = {deal.id: deal.name for deal in self._journal.deals()}
            yield f"Deal: {deals.get(base.deal, 'unknown')}", replace(base, deal=None)
        if base.activity:
            activities = {activity.key: activity.name for activity in self._journal.activities()}
            yield activities.get(base.activity, base.activity), replace(base, activity="")
        if base.tag:
            yield f"#{base.tag}", replace(base, tag="")
        for state in base.states:
            yield state.label, replace(base, states=tuple(s for s in base.states if s is not state))
        if base.private is not None:
            yield "Private" if base.private else "Not private", replace(base, private=None)
        if base.untagged:
            yield "Untagged time", replace(base, untagged=False)
        if base.ids:
            words = "1 entry" if len(base.ids) == 1 else f"{len(base.ids):,} entries"
            yield f"Only {words}", replace(base, ids=())

    def _name(self) -> None:
        self.search.setAccessibleName("Search entries")
        self.search.setPlaceholderText("Search words, person:dana kind:deal is:untagged")
        self.search.setToolTip("Words, or person: kind: side: tag: deal: 2026-Q3 private:yes is:untagged is:planned")
        self.search.setClearButtonEnabled(True)
        self._problem.hide()

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 8)
        rows.setSpacing(6)
        rows.addWidget(self.search)
        rows.addWidget(self._problem)
        rows.addWidget(self._chips)
        rows.addWidget(self._count, 0, Qt.AlignmentFlag.AlignRight)

    def _dress(self) -> None:
        self._sign.setIcon(icon(self._theme, "search", Token.MUTED, 16))


def narrowed(base: EntryFilter, typed: EntryFilter) -> EntryFilter:
    """A filter narrowed by what is typed; what both name is taken as typed."""
    return replace(
        base,
        words=typed.words,
        period=typed.period or base.period,
        people=typed.people or base.people,
        kinds=typed.kinds or base.kinds,
        states=typed.states or base.states,
        side=typed.side or base.side,
        tag=typed.tag or base.tag,
        deal=base.deal if typed.deal is None else typed.deal,
        private=base.private if typed.private is None else typed.private,
        untagged=typed.untagged or base.untagged,
    )
