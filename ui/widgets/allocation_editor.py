"""Filing an entry's minutes: the split bar with the activities of each side below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from journal.allocating import (
    Allocations,
    add_activity,
    divide,
    file_minutes,
    fit,
    remove_activity,
    sums_of,
)
from journal.records import Activity, Side
from ui.theme import Theme
from ui.widgets.activity_picker import ActivityPicker
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.minutes_popup import MinutesPopup
from ui.widgets.plain_tip import plain_tip
from ui.widgets.split_bar import SplitBar
from ui.widgets.text_label import TextLabel, TextRole

HINT_FROM = 500
"""Pixels of width from which the hint fits beside the title."""


class AllocationEditor(Card):
    """The card “What kind of work was it?”.

    A click on an activity asks for its minutes, its cross or Delete takes it out. ``edited`` is sent when
    the filing changed by the user's hand.
    """

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("What kind of work was it?", parent)
        self._theme = theme
        self._minutes = 0
        self._allocations: Allocations = ()
        self._wished: Allocations = ()
        self._grabbed: Allocations | None = None
        self._activities: Mapping[str, Activity] = {}
        self._sides: Mapping[str, Side] = {}
        self._hints: Mapping[str, str] = {}
        self._reasons: Mapping[str, str] = {}
        self.bar = SplitBar(theme)
        self._rows = {side: _chip_row() for side in (Side.LEADERSHIP, Side.MANAGEMENT)}
        self._hint = TextLabel("drag the divider, or type minutes", TextRole.MUTED)
        self._picker = ActivityPicker(self)
        self._popup = MinutesPopup(self)
        self._place()
        self._connect()

    def set_value(self, minutes: int, allocations: Allocations, activities: Sequence[Activity]) -> None:
        """Show how an entry's minutes are filed; ``activities`` are all there are, the retired included."""
        self._minutes = minutes
        self._allocations = self._wished = allocations
        self._activities = {activity.key: activity for activity in activities}
        self._sides = {activity.key: activity.side for activity in activities}
        self._reasons = {}
        self._show()

    def explain(self, hints: Mapping[str, str]) -> None:
        """Give the guidance texts of activities, by key, for their tooltips."""
        self._hints = hints
        self._show()

    @property
    def minutes(self) -> int:
        """The entry's minutes as last understood."""
        return self._minutes

    def set_minutes(self, minutes: int) -> None:
        """Follow the entry's minutes; filing that no longer fits shrinks, and grows back with them."""
        self._minutes = minutes
        self._allocations = fit(minutes, self._wished)
        self._show()

    def suggest(self, reasons: Mapping[str, str]) -> None:
        """Offer activities by key, each with the reason in a sentence."""
        if reasons != self._reasons:
            self._reasons = reasons
            self._show()

    def read(self) -> Allocations:
        """The minutes filed under each activity."""
        return self._allocations

    def _place(self) -> None:
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.header.addWidget(self._hint, 2)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        for row in self._rows.values():
            columns.addWidget(row, 1)
        self.body.addWidget(self.bar)
        self.body.addLayout(columns)

    def _connect(self) -> None:
        self.bar.changed.connect(self._divide)
        self.bar.grabbed.connect(self._remember)
        self.bar.released.connect(self._forget)
        self._picker.chosen.connect(self._add)
        self._popup.entered.connect(self._type)
        self._popup.removed.connect(self._remove)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the hint out where there is no room for it."""
        self._hint.setVisible(event.size().width() >= HINT_FROM)
        super().resizeEvent(event)

    def _show(self) -> None:
        self.bar.show_split(sums_of(self._minutes, self._allocations, self._sides))
        filed = {allocation.activity for allocation in self._allocations}
        for side, row in self._rows.items():
            flow = row.layout()
            assert isinstance(flow, FlowLayout)
            flow.clear()
            for allocation in self._allocations:
                if self._sides[allocation.activity] is side:
                    flow.addWidget(self._activity_chip(allocation.activity, allocation.minutes))
            for key, reason in self._reasons.items():
                if key not in filed and self._sides.get(key) is side:
                    flow.addWidget(self._suggested_chip(key, reason))
            flow.addWidget(self._add_chip(side))

    def _activity_chip(self, key: str, minutes: int) -> Chip:
        activity = self._activities[key]
        chip = Chip(self._theme, f"{activity.name} · {minutes}", side=activity.side, closable=True)
        chip.setProperty("activity", key)
        chip.setToolTip(self._hints.get(key, ""))
        chip.clicked.connect(self._ask_minutes)
        chip.closed.connect(self._remove_sender)
        return chip

    def _suggested_chip(self, key: str, reason: str) -> Chip:
        activity = self._activities[key]
        chip = Chip(self._theme, f"suggested: {activity.name}", side=activity.side, suggested=True)
        chip.setProperty("activity", key)
        chip.setToolTip(plain_tip(reason))
        chip.clicked.connect(self._accept)
        return chip

    def _add_chip(self, side: Side) -> Chip:
        chip = Chip(self._theme, f"+ {side.label} activity")
        chip.setProperty("side", side.value)
        chip.clicked.connect(self._ask_activity)
        return chip

    def _ask_activity(self) -> None:
        anchor = self.sender()
        assert isinstance(anchor, Chip)
        filed = {allocation.activity for allocation in self._allocations}
        offered = [
            activity
            for activity in self._activities.values()
            if activity.side.value == anchor.property("side") and not activity.retired and activity.key not in filed
        ]
        self._picker.ask(anchor, offered, self._hints)

    def _ask_minutes(self) -> None:
        anchor = self.sender()
        assert isinstance(anchor, Chip)
        key = anchor.property("activity")
        filed = {allocation.activity: allocation.minutes for allocation in self._allocations}
        most = self._minutes - sum(filed.values()) + filed[key]
        self._popup.ask(anchor, key, self._activities[key].name, filed[key], most)

    def _accept(self) -> None:
        self._add(self.sender().property("activity"))

    def _remove_sender(self) -> None:
        self._remove(self.sender().property("activity"))

    def _add(self, key: str) -> None:
        self._file(add_activity(self._minutes, self._allocations, self._sides, key))

    def _type(self, key: str, minutes: int) -> None:
        self._file(file_minutes(self._minutes, self._allocations, key, minutes))

    def _remove(self, key: str) -> None:
        self._file(remove_activity(self._allocations, key))
        self.bar.setFocus()

    def _remember(self) -> None:
        """Keep the filing as it was when the divider was grabbed: dragging to an end and back changes nothing."""
        self._grabbed = self._allocations

    def _forget(self) -> None:
        self._grabbed = None

    def _divide(self, leadership: int, management: int) -> None:
        before = self._allocations if self._grabbed is None else self._grabbed
        wanted = {Side.LEADERSHIP: leadership, Side.MANAGEMENT: management}
        self._file(divide(self._minutes, before, self._sides, wanted))

    def _file(self, allocations: Allocations) -> None:
        if allocations != self._allocations:
            self._allocations = self._wished = allocations
            self._show()
            self.edited.emit()


def _chip_row() -> QWidget:
    row = QWidget()
    FlowLayout(row, spacing=6)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    row.setSizePolicy(policy)
    return row
