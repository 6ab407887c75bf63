"""What the settings dialog shows and gives back."""

from __future__ import annotations

from dataclasses import dataclass

from journal.records import Band
from journal.settings import Settings
from ui.theme import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsDraft:
    """Settings of the journal and the window that are not saved yet; ``band`` is a new one to set, if any."""

    settings: Settings
    mode: Mode
    band: Band | None = None
