"""Where pages ask to be taken: a page names what it wants to see, never the page that shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Routes(QObject):
    """``entries_wanted`` carries an EntryFilter, ``entry_wanted`` an Entry to open, ``new_entry_wanted`` nothing.

    ``change_wanted`` carries the words of a commitment, ``summary_wanted`` the Period to sum up,
    ``line_wanted`` the words that start a line of the quick capture.
    """

    entries_wanted = Signal(object)
    entry_wanted = Signal(object)
    new_entry_wanted = Signal()
    change_wanted = Signal(str)
    summary_wanted = Signal(object)
    line_wanted = Signal(str)
