"""The capture line: type what you did, see at once how it is read, press Enter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from journal.errors import JournalError
from journal.periods import day_words
from journal.records import Activity, Entry, Person, State
from journal.wording import time_words
from ui.journal_signals import JournalSignals
from ui.note_reading import NoteReading
from ui.theme import Theme
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.text_label import TextLabel, TextRole
from ui.widgets.typing_line import TypingLine

if TYPE_CHECKING:
    from journal.capture import Reading
    from journal.journal import Journal

DRAFT = "quick-line"
KEEP_AFTER = 1000
"""Milliseconds after the last key at which the typed line is kept against a crash."""

EXAMPLE = "1:1 @Dana 45m yesterday 10:30 coached discovery questions, pipeline check 10m"


class QuickCapture(QWidget):
    """One line and the chips it is read as. A click on a chip corrects the line; ``logged`` carries the new entry."""

    logged = Signal(object)

    def __init__(
        self,
        journal: Journal,
        signals: JournalSignals,
        theme: Theme,
        reading: NoteReading,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._signals = signals
        self._theme = theme
        self._reader = reading
        self._refiled: dict[str, str] = {}
        self.line = TypingLine()
        self.save = QPushButton("Save")
        self._chips = FlowLayout(spacing=6)
        self._hint = TextLabel("", TextRole.CAPTION, wrap=True)
        self._problem = TextLabel("", TextRole.WARNING, wrap=True)
        self._keeping = QTimer(self, interval=KEEP_AFTER, singleShot=True)
        self._name()
        self._arrange()
        self._connect()
        self._kept = ""
        self._take_kept()
        self._show_reading()

    @property
    def reading(self) -> Reading:
        """How the line is read now, with the activities the manager chose by hand."""
        return _with_choices(self._read(), self._refiled, self._activities)

    def _read(self) -> Reading:
        from journal.capture import read_line  # late, as all that reads the line: the window comes up without

        settings = self._journal.settings
        return read_line(
            self.line.text(),
            now=self._journal.now(),
            people=self._journal.people(),
            deals=self._journal.deals(),
            settings=settings,
            suggest=self._reader,
        )

    def begin(self, words: str = "") -> None:
        """Take the keyboard; ``words`` start the line when it is empty."""
        if words and not self.line.text().strip():
            self.line.setText(words)
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.setCursorPosition(len(self.line.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down goes to the first chip; Escape from a chip comes back to the line."""
        first = self._chips.itemAt(0)
        chip = first.widget() if first is not None else None
        if event.key() == Qt.Key.Key_Down and self.line.hasFocus() and chip is not None:
            chip.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape and not self.line.hasFocus():
            self.begin()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on from what another line has left."""
        self._take_kept()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Go on from what the line of another window has left, when this window is the active one again."""
        if event.type() == QEvent.Type.WindowActivate and self.isVisible():
            self._take_kept()
        return super().event(event)

    @cached_property
    def _activities(self) -> dict[str, Activity]:
        return {activity.key: activity for activity in self._journal.activities()}

    def _name(self) -> None:
        self.setAccessibleName("Quick capture")
        self.line.setAccessibleName("What did you do?")
        self.line.setPlaceholderText(EXAMPLE)
        self.line.setProperty("look", "capture")
        self.save.setAccessibleName("Save the entry")
        self.save.setToolTip("Save the entry (Enter)")
        self.save.setProperty("look", "primary")

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.line, 1)
        row.addWidget(self.save)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(row)
        rows.addLayout(self._chips)
        rows.addWidget(self._problem)
        rows.addWidget(self._hint)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self._log)
        self.save.clicked.connect(self._log)
        self._keeping.timeout.connect(self.keep)
        self._signals.changed.connect(self._reload)
        self._reader.refreshed.connect(self._show_reading)
        self._signals.closing.connect(self.keep)

    def _typed(self) -> None:
        if not self.line.text().strip():
            self._refiled.clear()
        self._keeping.start()
        self._reader.wake()
        self._show_reading()

    def keep(self) -> None:
        """Keep what is typed until it is logged or cleared."""
        self._keeping.stop()
        typed = self.line.text()
        if typed != self._kept:
            with self._signals.failures_shown():
                self._journal.keep_draft(DRAFT, typed)
                self._kept = typed

    def _take_kept(self) -> None:
        """Show the text that is kept now, unless more was typed here since it was kept."""
        with self._signals.failures_shown():
            kept = self._journal.draft(DRAFT)
            if self.line.text() == self._kept != kept:
                self._kept = kept
                self.line.setText(kept)

    def _reload(self) -> None:
        self.__dict__.pop("_activities", None)
        self._show_reading()

    def _show_reading(self) -> None:
        self._chips.clear()
        typed = bool(self.line.text().strip())
        self.save.setEnabled(typed)
        reading = self.reading if typed else None
        if reading is not None:
            self._show_chips(reading)
        problems = " ".join(reading.problems) if reading else ""
        self._problem.setText(problems)
        self._problem.setVisible(bool(problems))
        self._hint.setVisible(bool(reading and self._hint.text()))

    def _show_chips(self, reading: Reading) -> None:
        from journal.capture import chips, hint, missing
        from ui.widgets.chip import Chip

        names = {activity.key: activity.name for activity in self._activities.values()}
        for part in chips(reading, names=names, today=self._journal.today()):
            text = f"{part.text} · new" if part.new else part.text
            chip = Chip(self._theme, text, side=part.side, suggested=part.suggested or part.assumed)
            chip.setToolTip("Assumed; click to change it" if part.assumed else "Click to change it")
            chip.setProperty("part", part.part)
            chip.clicked.connect(self._correct)
            self._chips.addWidget(chip)
        said = hint(reading)
        because = f"{said[:1].upper()}{said[1:]}. Click a chip to change it." if said else ""
        self._hint.setText(f"{missing(reading)} {because}".strip())

    def _correct(self) -> None:
        from ui.widgets.chip import Chip
        from ui.widgets.correction_menu import CorrectionMenu

        chip = self.sender()
        if not isinstance(chip, Chip):
            return
        menu = CorrectionMenu(self._journal, self.reading, str(chip.property("part")), chip.text(), self)
        menu.corrected.connect(self._take_line)
        menu.refiled.connect(self._take_activity)
        menu.popup(chip.mapToGlobal(chip.rect().bottomLeft()))

    def _take_line(self, line: str) -> None:
        self.line.setText(line)
        self.begin()

    def _take_activity(self, old: str, new: str) -> None:
        self._refiled = {key: new if kept == old else kept for key, kept in self._refiled.items()} | {old: new}
        self._show_reading()
        self.begin()

    def _log(self) -> None:
        reading = self.reading
        if reading.problems or not reading.line.strip():
            return
        draft = reading.draft
        try:
            entry = draft.entry(self._journal.zone)
            entry = self._journal.log(
                entry,
                new_people=draft.new_people,
                new_deal=draft.new_deal,
                corrections=self._reader.corrections_of(entry, self._read().suggested),
            )
        except JournalError as error:
            self._problem.setText(f"{error} What you typed is still here.")
            self._problem.setVisible(True)
            return
        self.line.setText("")  # not clear(), which Undo would take back without taking back the entry
        self.keep()
        self.logged.emit(entry)


def one_on_one_line(person: Person) -> str:
    """How a line for a one-on-one with somebody starts."""
    return f'1:1 @"{person.name}" '


def logged_words(entry: Entry, today: date) -> str:
    """What was just logged or planned, in one line."""
    what = f"{entry.kind.label} of {time_words(entry.minutes)}"
    if entry.state is State.PLANNED:
        return f"{what} planned for {day_words(entry.date)}."
    day = "" if entry.date == today else f" on {day_words(entry.date)}"
    return f"{what} logged{day}."


def _with_choices(reading: Reading, refiled: Mapping[str, str], activities: Mapping[str, Activity]) -> Reading:
    """The reading with activities swapped for those chosen by hand; an empty choice leaves minutes untagged."""
    if not refiled:
        return reading
    minutes: dict[str, int] = {}
    for part in reading.draft.allocations:
        key = refiled.get(part.activity, part.activity)
        if key:
            minutes[key] = minutes.get(key, 0) + part.minutes
    first = reading.draft.allocations[0] if reading.draft.allocations else None
    parts = tuple(replace(first, activity=key, minutes=count) for key, count in minutes.items()) if first else ()
    kept = [one for one in reading.suggested if one.activity not in refiled]
    swapped = [(one, refiled[one.activity]) for one in reading.suggested if refiled.get(one.activity)]
    chosen = (
        *(replace(one, activity=key, side=activities[key].side, because=(), like="") for one, key in swapped),
        *kept,
    )
    return replace(reading, draft=replace(reading.draft, allocations=parts, suggested=chosen))
