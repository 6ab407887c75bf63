"""Brings windows, splitters and table headers back to where they were left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QWidget

from ui.preferences import Preferences

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHeaderView, QSplitter

_WINDOW = "window"


def fitted(window: QRect, screens: Sequence[QRect]) -> QRect:
    """The window's place, moved and shrunk as little as needed to lie on a screen (pixels)."""
    if not screens:
        return window
    screen = max(screens, key=lambda area: _overlap(window, area))
    size = window.size().boundedTo(screen.size())
    left = min(max(window.left(), screen.left()), screen.right() + 1 - size.width())
    top = min(max(window.top(), screen.top()), screen.bottom() + 1 - size.height())
    return QRect(QPoint(left, top), size)


def restore_window(window: QWidget, preferences: Preferences) -> None:
    """Bring a window to where it was left, or onto a screen if that place is gone."""
    if window.restoreGeometry(QByteArray(preferences.state(_WINDOW))) and not window.isMaximized():
        screens = [screen.availableGeometry() for screen in _primary_first(window)]
        window.setGeometry(fitted(window.geometry(), screens))


def restore_parts(name: str, page: QWidget, preferences: Preferences) -> None:
    """Bring the splitters and headers of a page to where they were left; what has no object name stays."""
    if not preferences.state_names(name):
        return
    for part in _parts(page):
        part.restoreState(QByteArray(preferences.state(f"{name}/{part.objectName()}")))


def keep_window(window: QWidget, preferences: Preferences) -> None:
    """Remember where a window is."""
    preferences.keep_state(_WINDOW, bytes(window.saveGeometry().data()))


def keep_parts(name: str, page: QWidget, preferences: Preferences) -> None:
    """Remember the splitters and headers of a page, and forget those it no longer has."""
    present = {part.objectName(): part for part in _parts(page)}
    for gone in set(preferences.state_names(name)) - set(present):
        preferences.drop_state(f"{name}/{gone}")
    for part_name, part in present.items():
        preferences.keep_state(f"{name}/{part_name}", bytes(part.saveState().data()))


def _primary_first(window: QWidget) -> list[QScreen]:
    screen = window.screen()
    return [screen, *(other for other in screen.virtualSiblings() if other is not screen)]


def _parts(page: QWidget) -> list[QSplitter | QHeaderView]:
    from PySide6.QtWidgets import QHeaderView, QSplitter  # late: item views would slow the first painting

    parts: list[QSplitter | QHeaderView] = [*page.findChildren(QSplitter), *page.findChildren(QHeaderView)]
    return [part for part in parts if part.objectName()]


def _overlap(window: QRect, screen: QRect) -> int:
    common = window.intersected(screen)
    return max(0, common.width()) * max(0, common.height())
