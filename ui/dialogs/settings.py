"""Lets the manager change what the journal and the window must know."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from journal.errors import JournalError
from journal.records import Band
from ui.dialogs.sections.appearance import AppearanceSection
from ui.dialogs.sections.dates import DatesSection
from ui.dialogs.sections.draft import SettingsDraft
from ui.dialogs.sections.one_on_ones import OneOnOnesSection
from ui.dialogs.sections.quarters import QuartersSection
from ui.dialogs.sections.section import Section
from ui.dialogs.sections.target_band import TargetBandSection
from ui.dialogs.sections.working_time import WorkingTimeSection
from ui.dialogs.sections.you import YouSection
from ui.icons import icon
from ui.theme import Theme, Token
from ui.widgets.text_label import TextLabel, TextRole

_LIST_WIDTH = 178  # px
_LEAST_HEIGHT = 300  # px; what is higher scrolls
_SIGN = 14  # px, the sign of a section that cannot be saved


class SettingsDialog(QDialog):
    """Sections at the left, the fields of one at the right. Enter saves, Escape cancels."""

    def __init__(
        self,
        theme: Theme,
        draft: SettingsDraft,
        *,
        bands: Sequence[Band],
        today: date,
        trouble: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``trouble`` is the sentence to show first, when an earlier try to save this draft failed."""
        super().__init__(parent)
        self._theme = theme
        self._mode = theme.mode
        self._draft = draft
        self._sections: tuple[Section, ...] = (
            YouSection(),
            WorkingTimeSection(theme),
            QuartersSection(today),
            OneOnOnesSection(),
            DatesSection(),
            TargetBandSection(bands, today),
            AppearanceSection(theme),
        )
        self._list = QListWidget()
        self._stack = QStackedWidget()
        self._reason = TextLabel(trouble, TextRole.WARNING, wrap=True)
        self._cancel = QPushButton("Cancel")
        self._save = QPushButton("Save")
        self._name()
        self._arrange()
        self._load()
        self._connect()

    @classmethod
    def edit(
        cls,
        parent: QWidget | None,
        theme: Theme,
        draft: SettingsDraft,
        *,
        bands: Sequence[Band],
        today: date,
        trouble: str = "",
    ) -> SettingsDraft | None:
        """Let the user change a draft; None when cancelled, and then the window looks as it did before."""
        dialog = cls(theme, draft, bands=bands, today=today, trouble=trouble, parent=parent)
        saved = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.draft if saved else None

    @property
    def draft(self) -> SettingsDraft:
        """The settings as last read from fields that could all be read."""
        return self._draft

    def reject(self) -> None:
        """Bring back the light or dark window there was before."""
        if self._theme.mode is not self._mode:
            self._theme.set_mode(self._mode)
        super().reject()

    def _name(self) -> None:
        self.setWindowTitle("Settings")
        self._list.setAccessibleName("Sections")
        self._list.setProperty("look", "sections")
        self._list.setIconSize(QSize(_SIGN, _SIGN))
        self._list.setFixedWidth(_LIST_WIDTH)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.addItems([section.title for section in self._sections])
        self._save.setProperty("look", "primary")
        for button in (self._cancel, self._save):
            button.setAccessibleName(button.text())

    def _arrange(self) -> None:
        for section in self._sections:
            self._stack.addWidget(_scrolling(section))
        widest = max(section.minimumSizeHint().width() for section in self._sections)
        self._stack.setMinimumSize(
            widest + self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent), _LEAST_HEIGHT
        )
        pane, foot = QFrame(), QFrame()
        pane.setProperty("look", "pane")
        foot.setProperty("look", "foot")
        inside = QVBoxLayout(pane)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._stack)
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(20, 12, 20, 12)
        buttons.setSpacing(8)
        buttons.addWidget(self._reason, 1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self._list)
        columns.addWidget(pane, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(columns, 1)
        rows.addWidget(foot)
        self.resize(780, 580)

    def _load(self) -> None:
        for section in self._sections:
            section.show_draft(self._draft)
        self._list.setCurrentRow(0)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._cancel.setAutoDefault(True)  # Enter on it must not save
        self._save.setDefault(True)
        self._mark_problems(self._read())

    def _connect(self) -> None:
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        for section in self._sections:
            section.edited.connect(self._check)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self.accept)

    def _check(self) -> None:
        """Say the first thing that cannot be saved; without one, let the settings be saved."""
        problems = self._read()
        self._mark_problems(problems)
        self._reason.setText(next((f"{title}: {sentence}" for title, sentence in problems.items()), ""))

    def _read(self) -> dict[str, str]:
        """Read every section into the draft; what cannot be read, by the title of its section."""
        problems = {}
        for section in self._sections:
            try:
                self._draft = section.read(self._draft)
            except JournalError as error:
                problems[section.title] = str(error)
        return problems

    def _mark_problems(self, problems: dict[str, str]) -> None:
        self._save.setEnabled(not problems)
        sign = icon(self._theme, "circle-alert", Token.WARNING, _SIGN)
        for row, section in enumerate(self._sections):
            problem = problems.get(section.title, "")
            item = self._list.item(row)
            item.setIcon(sign if problem else QIcon())
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, problem)


def _scrolling(section: Section) -> QScrollArea:
    """The section with bars where it is higher than the dialog; its fields come into sight with the focus."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(section)
    return area
