"""The window's preferences: one table, kept in one ini file that only the user can read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

T = TypeVar("T", str, int, bool)

_STATE = "state"
_TRUTH = {"true": True, "false": False}
_READERS: dict[type, Callable[[str], object]] = {str: str, int: int, bool: lambda word: _TRUTH[word.lower()]}


@dataclass(frozen=True, slots=True, kw_only=True)
class PreferenceRow(Generic[T]):
    """One preference; its type, that of its default, is text, a whole number or yes and no."""

    key: str
    default: T
    title: str


MODE = PreferenceRow(key="appearance/mode", default="system", title="Appearance")
LAST_PAGE = PreferenceRow(key="window/page", default="today", title="Page shown last")
IMPORT_FOLDER = PreferenceRow(key="folders/import", default="", title="Folder of the last import")
SUMMARY_FOLDER = PreferenceRow(key="folders/summary", default="", title="Folder of the last summary")

SUMMARY_FORMAT = PreferenceRow(key="summary/format", default="pdf", title="Format of a summary")
SUMMARY_PEOPLE = PreferenceRow(key="summary/people", default="initials", title="How people appear in a summary")
SUMMARY_FIGURES = PreferenceRow(key="summary/figures", default=True, title="Figures in a summary")
SUMMARY_CHARTS = PreferenceRow(key="summary/charts", default=True, title="Charts in a summary")
SUMMARY_INSIGHTS = PreferenceRow(key="summary/insights", default=True, title="Insights in a summary")
SUMMARY_ENTRIES = PreferenceRow(key="summary/entries", default=False, title="List of entries in a summary")
SUMMARY_NOTES = PreferenceRow(key="summary/notes", default=False, title="Notes in a summary")

ROWS = (
    MODE,
    LAST_PAGE,
    IMPORT_FOLDER,
    SUMMARY_FOLDER,
    SUMMARY_FORMAT,
    SUMMARY_PEOPLE,
    SUMMARY_FIGURES,
    SUMMARY_CHARTS,
    SUMMARY_INSIGHTS,
    SUMMARY_ENTRIES,
    SUMMARY_NOTES,
)


def preferences_file() -> Path:
    """Where the preferences are kept unless a path is given: the platform's folder for settings."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "coaching-journal" / "window.ini"


class Preferences:
    """Preferences by row, and saved window states by name, over one ini file (mode 0600)."""

    def __init__(self, path: Path | None = None) -> None:
        path = path or preferences_file()
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
        path.chmod(0o600)
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def get(self, row: PreferenceRow[T]) -> T:
        """The value kept, or the default when there is none or it cannot be read as the default's type."""
        kept = self._settings.value(row.key)
        try:
            return row.default if kept is None else cast(T, _READERS[type(row.default)](str(kept)))
        except (KeyError, ValueError):
            return row.default

    def set(self, row: PreferenceRow[T], value: T) -> None:
        """Keep a value of the row's type."""
        self._settings.setValue(row.key, value)

    def state(self, name: str) -> bytes:
        """The window state kept under a name; empty when there is none."""
        kept = self._settings.value(f"{_STATE}/{name}")
        return bytes(kept.data()) if isinstance(kept, QByteArray) else b""

    def keep_state(self, name: str, state: bytes) -> None:
        """Keep a window state, as Qt packs it, under a name."""
        self._settings.setValue(f"{_STATE}/{name}", QByteArray(state))

    def state_names(self, group: str = "") -> tuple[str, ...]:
        """The names of the states kept in a group, without the group; of all when none is given."""
        self._settings.beginGroup(f"{_STATE}/{group}" if group else _STATE)
        names = tuple(self._settings.allKeys())
        self._settings.endGroup()
        return names

    def drop_state(self, name: str) -> None:
        """Forget a window state."""
        self._settings.remove(f"{_STATE}/{name}")

    def save(self) -> None:
        """Write to the file now rather than when Qt next finds time."""
        self._settings.sync()
