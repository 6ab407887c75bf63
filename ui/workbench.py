"""What fills the window: rail, top bar, and the pages, each built at its first visit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from journal.errors import JournalError
from ui.actions import build_actions, dress_actions, fill_menu
from ui.page_table import PAGES, PageRow, Surroundings
from ui.preferences import LAST_PAGE, Preferences
from ui.theme import Theme
from ui.widgets.banner import Banner
from ui.widgets.rail import Rail
from ui.widgets.toast import Toast
from ui.widgets.top_bar import TopBar
from ui.window import Window
from ui.window_state import keep_parts, restore_parts


class Workbench(QWidget):
    """Stands in its window before there is a journal; ``open_pages`` fills it once there is one."""

    def __init__(self, theme: Theme, preferences: Preferences, window: Window, rows: Sequence[PageRow] = PAGES) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._rows = {row.name: row for row in rows}
        self._pages: dict[str, QWidget] = {}
        self._surroundings: Surroundings | None = None
        self._window = window
        self.actions_by_name = build_actions(self)
        self._ways = QActionGroup(self)
        actions = self.actions_by_name
        self._rail = Rail(theme, actions["settings"], actions["menu"])
        self._top_bar = TopBar(theme, actions["search"], actions["new-entry"])
        self._banner = Banner(theme)
        self._stack = QStackedWidget()
        self._arrange()
        self.toast = Toast(self._stack)
        self._connect()
        self._load()

    @property
    def current(self) -> str:
        """The name of the page shown, or that will be shown once the journal is open."""
        return self._current

    def offer(self, name: str, slot: Callable[[], object]) -> None:
        """Let an action of the table be carried out by a bound method; from now on it is shown."""
        action = self.actions_by_name[name]
        action.triggered.connect(slot)
        action.setVisible(True)
        action.setEnabled(True)

    def offer_search(self, slot: Callable[[str], object]) -> None:
        """Show the search field and hand its words to a bound method when Enter is pressed in it."""
        self._top_bar.searched.connect(slot)
        self.offer("search", self._top_bar.focus_search)

    def open_pages(self, surroundings: Surroundings) -> None:
        """Show the pages over an open journal, beginning with the one shown last."""
        self._close_pages()
        self._surroundings = surroundings
        for action in self._ways.actions():
            action.setEnabled(True)
        surroundings.signals.failed.connect(self.say)
        if self._rows and (page := self.go(self._current)) is not None:
            page.setFocus()

    def go(self, name: str) -> QWidget | None:
        """Show a page, built now if it was not yet; None, with the reason shown, when it cannot be built."""
        page = self._pages.get(name) or self._build(name)
        if page is not None:
            self._stack.setCurrentWidget(page)
            self._mark(name)
        return page

    def say(self, sentence: str) -> None:
        """Show what went wrong, above the page, until it is dismissed."""
        self._banner.say(sentence)

    def show_instead(self, page: QWidget) -> None:
        """Show a page that is not in the rail, for example that the journal was not opened."""
        self._close_pages()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._top_bar.set_title("")

    def _arrange(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(0)
        for part in (self._top_bar, self._banner):
            side.addWidget(part)
        side.addWidget(self._stack, 1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._rail)
        columns.addLayout(side, 1)

    def _connect(self) -> None:
        self._ways.triggered.connect(self._go_to)
        self._rail.menu.aboutToShow.connect(self._dress_menu)
        self.toast.acted.connect(self.actions_by_name["undo"].trigger)
        self._stack.currentChanged.connect(self.toast.raise_)
        self.offer("full-screen", self._toggle_full_screen)
        self.offer("menu", self._rail.open_menu)
        self.offer("quit", self._window.close)
        self._window.closing.connect(self._keep)

    def _load(self) -> None:
        for row in self._rows.values():
            action = self.actions_by_name[f"go-{row.name}"]
            action.setData(row.name)
            action.setVisible(True)
            self._ways.addAction(action)
            self._rail.add_page(action, row.icon, row.number)
        fill_menu(self._rail.menu, self.actions_by_name)
        self._stack.addWidget(QWidget())
        last = self._preferences.get(LAST_PAGE)
        self._current = last if last in self._rows else next(iter(self._rows), "")
        if self._rows:
            self._mark(self._current)

    def _dress_menu(self) -> None:
        dress_actions(self.actions_by_name, self._theme)

    def _go_to(self, action: QAction) -> None:
        self.go(str(action.data()))

    def _mark(self, name: str) -> None:
        self._current = name
        self._top_bar.set_title(self._rows[name].title)
        self._rail.mark(self.actions_by_name[f"go-{name}"])

    def _build(self, name: str) -> QWidget | None:
        if self._surroundings is None:
            return None
        try:
            page = self._rows[name].build(self._surroundings)
        except JournalError as error:
            self.say(str(error))
            return None
        self._pages[name] = page
        self._stack.addWidget(page)
        restore_parts(name, page, self._preferences)
        return page

    def _close_pages(self) -> None:
        """Let go of the pages of the journal that was open before."""
        self._pages.clear()
        self._surroundings = None
        for action in self._ways.actions():
            action.setEnabled(False)
        while (page := self._stack.widget(0)) is not None:
            self._stack.removeWidget(page)
            page.deleteLater()

    def _toggle_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _keep(self) -> None:
        """Remember the page shown and where its parts were."""
        self._preferences.set(LAST_PAGE, self._current)
        for name, page in self._pages.items():
            keep_parts(name, page, self._preferences)
