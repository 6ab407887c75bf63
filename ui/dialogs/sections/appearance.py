"""Light or dark."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ui.dialogs.sections.draft import SettingsDraft
from ui.dialogs.sections.section import Section
from ui.theme import Mode, Theme
from ui.widgets.segmented import Segmented


class AppearanceSection(Section):
    """The mode of the window, which is shown at once."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Appearance", parent)
        self._theme = theme
        self._mode = Segmented("Colours", ((Mode.SYSTEM, "As the system"), (Mode.LIGHT, "Light"), (Mode.DARK, "Dark")))
        self.rows.add("Colours", self._mode, "Shown at once; Cancel brings back what was.")
        self._mode.chosen.connect(self._apply)

    def show_draft(self, draft: SettingsDraft) -> None:
        """Show the mode."""
        self._mode.set_value(draft.mode)

    def read(self, onto: SettingsDraft) -> SettingsDraft:
        """The draft with the mode chosen."""
        return replace(onto, mode=Mode(self._mode.value()))

    def _apply(self, mode: Mode) -> None:
        self._theme.set_mode(mode)
        self.edited.emit()
