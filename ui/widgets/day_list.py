"""The entries of one day, each a row that opens it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from journal.balance import Sums
from journal.records import Entry, Person, Side, State
from journal.wording import time_words
from ui.layouts import take_out_all
from ui.painting.bar_painting import paint_bar
from ui.reading_direction import isolated
from ui.theme import TextSize, Theme, Token
from ui.widgets.text_label import TextLabel, TextRole

_HEIGHT = 44
_BAR = 64
_INSET = 6
"""Pixels by which the ground of a row reaches beyond its words."""


class DayList(QWidget):
    """Shows the entries of a day; ``chosen`` carries the one to open."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def show_entries(self, entries: Sequence[Entry], people: Mapping[int, Person], sides: Mapping[str, Side]) -> None:
        """Show these instead of what was shown, the earliest first."""
        take_out_all(self._rows)
        for entry in reversed(entries):
            row = _Row(self._theme, entry, people, sides)
            row.clicked.connect(self._choose)
            self._rows.addWidget(row)
        if not entries:
            self._rows.addWidget(TextLabel("Nothing yet. Type what you did in the line above.", TextRole.MUTED))

    def _choose(self) -> None:
        row = self.sender()
        if isinstance(row, _Row):
            self.chosen.emit(row.entry)


class _Row(QAbstractButton):
    """One entry: title, kind, people and minutes, and how it is split."""

    def __init__(self, theme: Theme, entry: Entry, people: Mapping[int, Person], sides: Mapping[str, Side]) -> None:
        super().__init__()
        self.entry = entry
        self._theme = theme
        self._sums = _sums(entry, sides)
        names = [people[person].name for person in entry.people]
        who = isolated(names[0]) if len(names) == 1 else f"{len(names)} people" if names else ""
        time = f"{entry.start:%H:%M}" if entry.start else ""
        state = "" if entry.state is State.HELD else entry.state.label
        self._below = " · ".join(
            part for part in (time, entry.kind.label, who, time_words(entry.minutes), state) if part
        )
        self.setText(entry.title or entry.kind.label)
        self.setAccessibleName(f"{self.text()}, {self._below}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(240, _HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the two lines and the split."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        held = self.entry.state is State.HELD
        self._paint_ground(painter)
        wide = self.width() - 2 * _INSET - (_BAR + 12 if held else 0)
        for top, words, font, token in (
            (3, self.text(), self._theme.font(TextSize.BODY, QFont.Weight.Medium), Token.INK),
            (22, self._below, self._theme.font(TextSize.SMALL), Token.MUTED),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.color(token))
            short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(QRectF(_INSET, top, wide, 20), Qt.AlignmentFlag.AlignVCenter, short)
        if held:
            bar = QRectF(self.width() - _BAR - _INSET, (self.height() - 8) / 2, _BAR, 8)
            paint_bar(painter, bar, self._sums, self._sums.total, self._theme)

    def _paint_ground(self, painter: QPainter) -> None:
        """Show that the pointer is over the row, and with a ring that it has the keyboard."""
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color(Token.ACCENT), 2))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(self._theme.color(Token.HOVER))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)


def _sums(entry: Entry, sides: Mapping[str, Side]) -> Sums:
    by_side = dict.fromkeys(Side, 0)
    for part in entry.allocations:
        by_side[sides[part.activity]] += part.minutes
    return Sums(management=by_side[Side.MANAGEMENT], leadership=by_side[Side.LEADERSHIP], untagged=entry.untagged)
