"""What a click on a capture chip offers: other kinds, days, durations, people or activities."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from journal.capture import Reading, Role
from journal.capture.correcting import with_date, with_kind, with_minutes, with_person
from journal.records import Kind, Side, State
from journal.wording import time_words
from ui.actions import menu_action

if TYPE_CHECKING:
    from journal.journal import Journal

USUAL_MINUTES = (15, 20, 30, 45, 60, 90, 120)
DAYS_OFFERED = 7


class CorrectionMenu(QMenu):
    """Offers corrections of one part of a reading.

    ``corrected`` carries the line as it then reads; ``refiled`` an activity's key and the key to file its
    minutes under instead, empty for leaving them untagged.
    """

    corrected = Signal(str)
    refiled = Signal(str, str)

    def __init__(self, journal: Journal, reading: Reading, part: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(f"Change “{words}”")
        self.setToolTipsVisible(True)
        self.triggered.connect(self._choose)
        if part == "kind":
            self._offer_lines([(kind.label, with_kind(reading, kind)) for kind in Kind])
        elif part == "date":
            self._offer_days(journal)
        elif part == "minutes":
            self._offer_lines([(time_words(m), with_minutes(reading, m)) for m in USUAL_MINUTES])
        elif part == "person":
            self._offer_people(journal, words)
        elif part in {side.value for side in Side}:
            self._offer_activities(journal, words)
        else:
            self._offer_removal(part, words)

    def _offer_lines(self, choices: list[tuple[str, str]]) -> None:
        for text, line in choices:
            self._add(text, ("line", line))

    def _offer_days(self, journal: Journal) -> None:
        today = journal.today()
        way = 1 if self._reading.draft.state is State.PLANNED else -1
        for days in range(DAYS_OFFERED):
            day = today + way * timedelta(days=days)
            name = {0: "Today", -1: "Yesterday", 1: "Tomorrow"}.get(way * days, f"{day:%A}")
            self._add(f"{name}, {day.day} {day:%b}", ("line", with_date(self._reading, day)))

    def _offer_people(self, journal: Journal, words: str) -> None:
        typed = next((token.text for token in self._reading.tokens if token.role is Role.PERSON), "")
        for token in self._reading.tokens:
            if token.role is Role.PERSON and words.split(" · ")[0].casefold().startswith(
                token.text.lstrip("@").casefold()
            ):
                typed = token.text
        for person in journal.people():
            if not person.archived:
                self._add(person.name, ("line", with_person(self._reading, typed, person)))

    def _offer_activities(self, journal: Journal, words: str) -> None:
        names = {activity.key: activity for activity in journal.activities()}
        old = next(
            part.activity for part in self._reading.draft.allocations if words.endswith(names[part.activity].name)
        )
        self._add("Leave untagged", ("activity", old, ""))
        for side in (names[old].side, *(other for other in Side if other is not names[old].side)):
            self.addSection(side.label)
            for activity in names.values():
                if activity.side is side and not activity.retired and activity.key != old:
                    self._add(activity.name, ("activity", old, activity.key))

    def _offer_removal(self, part: str, words: str) -> None:
        """Offer to take out the piece that was typed as these words, or all of its part."""
        typed = [token for token in self._reading.tokens if token.role.value == part]
        gone = [token for token in typed if token.text == words] or typed
        line = "".join(token.text for token in self._reading.tokens if token not in gone)
        self._add("Take it out", ("line", " ".join(line.split())))

    def _add(self, text: str, choice: tuple[str, ...]) -> None:
        self.addAction(menu_action(text, choice, self))

    def _choose(self, action: QAction) -> None:
        what, *values = action.data()
        if what == "line":
            self.corrected.emit(values[0])
        else:
            self.refiled.emit(*values)
