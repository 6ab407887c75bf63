"""Everything the window can be told to do, one row each: menus, buttons and the shortcut help read this table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from ui.icons import icon
from ui.theme import Theme, Token


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """One action; ``shortcut`` in portable words such as ``Ctrl+N``, ``icon`` a file of resources/icons.

    ``menu`` is the group it stands in; empty for what is in no menu.
    """

    name: str
    text: str
    icon: str = ""
    shortcut: str = ""
    status_tip: str
    menu: str


def _go(page: str, text: str, icon_name: str, number: int) -> ActionRow:
    """The row that shows a page."""
    return ActionRow(
        name=f"go-{page}",
        text=text,
        icon=icon_name,
        shortcut=f"Ctrl+{number}",
        status_tip=f"Show the page {text}.",
        menu="Go",
    )


ROWS = (
    _go("today", "Today", "sun", 1),
    _go("journal", "Journal", "book", 2),
    _go("people", "People", "users", 3),
    _go("balance", "Balance", "scale", 4),
    ActionRow(
        name="new-entry",
        text="New entry",
        icon="plus",
        shortcut="Ctrl+N",
        status_tip="Write a new entry in the form.",
        menu="File",
    ),
    ActionRow(
        name="capture",
        text="Quick capture",
        icon="notebook-pen",
        shortcut="Ctrl+Shift+Space",
        status_tip="Log what you did in one typed line.",
        menu="File",
    ),
    ActionRow(
        name="import-calendar",
        text="Import a calendar…",
        icon="calendar-plus",
        shortcut="Ctrl+I",
        status_tip="Read meetings from a calendar file into the inbox.",
        menu="File",
    ),
    ActionRow(
        name="inbox",
        text="Calendar inbox…",
        icon="calendar-plus",
        shortcut="Ctrl+Shift+I",
        status_tip="Accept or dismiss the meetings that wait in the inbox.",
        menu="File",
    ),
    ActionRow(
        name="save-summary",
        text="Save a summary…",
        icon="file-down",
        shortcut="Ctrl+E",
        status_tip="Save a summary of a period to share.",
        menu="File",
    ),
    ActionRow(
        name="undo",
        text="Undo",
        icon="undo-2",
        shortcut="Ctrl+Z",
        status_tip="Take back the last change.",
        menu="Edit",
    ),
    ActionRow(
        name="redo",
        text="Redo",
        icon="redo-2",
        shortcut="Ctrl+Shift+Z",
        status_tip="Make the change again that was taken back.",
        menu="Edit",
    ),
    ActionRow(
        name="search",
        text="Search",
        icon="search",
        shortcut="Ctrl+K",
        status_tip="Go to the search field.",
        menu="Edit",
    ),
    ActionRow(
        name="theme",
        text="Light or dark",
        icon="sun-moon",
        shortcut="Ctrl+Shift+L",
        status_tip="Change between the light and the dark window.",
        menu="View",
    ),
    ActionRow(
        name="full-screen",
        text="Full screen",
        icon="maximize",
        shortcut="F11",
        status_tip="Fill the screen, or stop filling it.",
        menu="View",
    ),
    ActionRow(
        name="settings",
        text="Settings",
        icon="settings",
        shortcut="Ctrl+,",
        status_tip="Change your name, working days, quarter and more.",
        menu="App",
    ),
    ActionRow(
        name="shortcuts",
        text="Keyboard shortcuts",
        icon="keyboard",
        shortcut="F1",
        status_tip="List every keyboard shortcut.",
        menu="App",
    ),
    ActionRow(
        name="quit",
        text="Quit",
        icon="log-out",
        shortcut="Ctrl+Q",
        status_tip="Close the journal and the window.",
        menu="App",
    ),
    ActionRow(
        name="menu",
        text="Menu",
        icon="ellipsis",
        shortcut="F10",
        status_tip="Open the menu.",
        menu="",
    ),
)


def build_actions(window: QWidget, rows: Sequence[ActionRow] = ROWS) -> dict[str, QAction]:
    """The actions of a window by name, hidden and idle until something offers to carry them out."""
    actions = {}
    for row in rows:
        action = QAction(row.text, window)
        action.setObjectName(row.name)
        action.setShortcut(QKeySequence(row.shortcut))
        action.setStatusTip(row.status_tip)
        action.setToolTip(hint(row.text, action.shortcut()))
        action.setVisible(False)
        action.setEnabled(False)
        window.addAction(action)
        actions[row.name] = action
    return actions


def menu_action(text: str, data: object, parent: QObject) -> QAction:
    """An action of a menu made for one moment, such as the choices for a chip; ``data`` says what was chosen."""
    action = QAction(text.replace("&", "&&"), parent)
    action.setData(data)
    return action


def hint(text: str, shortcut: QKeySequence) -> str:
    """The words of a tooltip: what is done, and the keys that do it."""
    keys = shortcut.toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({keys})" if keys else text


def mirror(button: QAbstractButton, action: QAction) -> None:
    """Let a button say what its action says, and be shown and enabled as it is.

    A button that stands nowhere yet is not shown, which would make it a window; its layout will show it.
    """
    button.setText(action.text())
    button.setAccessibleName(action.text())
    button.setToolTip(action.toolTip())
    button.setEnabled(action.isEnabled())
    if button.parentWidget() is not None or not action.isVisible():
        button.setVisible(action.isVisible())


def dress_actions(actions: Mapping[str, QAction], theme: Theme, rows: Sequence[ActionRow] = ROWS) -> None:
    """Give the actions their icons in the theme's colours."""
    for row in rows:
        if row.icon:
            actions[row.name].setIcon(icon(theme, row.icon, Token.MUTED))


def name_step(action: QAction, verb: str, step: str | None) -> None:
    """Let Undo or Redo say which step it is about; without one it is disabled."""
    action.setText(f"{verb} {step[:1].lower()}{step[1:]}" if step else verb)
    action.setEnabled(step is not None)


def fill_menu(menu: QMenu, actions: Mapping[str, QAction], rows: Sequence[ActionRow] = ROWS) -> None:
    """Put the actions into a menu in the order of the table, a line between groups; pages stay in the rail."""
    group = ""
    for row in rows:
        if row.menu in ("", "Go"):
            continue
        if group and row.menu != group:
            menu.addSeparator()
        group = row.menu
        menu.addAction(actions[row.name])
