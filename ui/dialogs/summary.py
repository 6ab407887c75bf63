"""Saves a summary of a period: what goes in at the left, the page as it leaves at the right."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from journal.errors import JournalError
from journal.exports.summary_file import Format
from journal.exports.summary_markdown import summary_markdown, unescaped
from journal.periods import Period
from journal.summary import People
from journal.summary.leaving import survivors
from ui import asking
from ui.alert import alert
from ui.background import Background
from ui.journal_signals import JournalSignals
from ui.preferences import SUMMARY_FOLDER, Preferences
from ui.summary_choices import SummaryChoices, keep_choices, kept_choices
from ui.summary_drawing import Leaving, write
from ui.theme import Theme
from ui.widgets.leaving_box import LeavingBox
from ui.widgets.page_preview import PagePreview
from ui.widgets.period_picker import PeriodPicker
from ui.widgets.segmented import Segmented
from ui.widgets.summary_fields import SummaryFields
from ui.widgets.text_label import TextLabel, TextRole

if TYPE_CHECKING:
    from journal.journal import Journal

HINTS = {
    Format.PDF: "The page as shown, its text free to select.",
    Format.WORD: "The same content; Word sets the pages.",
    Format.HTML: "The same content as one file for a browser.",
    Format.MARKDOWN: "The same content as plain text, the weeks in a table.",
}
NOT_SAVED = "The summary could not be written. Try another format."
_SIZE = QSize(1120, 800)
_FRAME = QSize(0, 40)  # what the system draws around a dialog
_CHOICES_WIDTH = 424  # px of the left side; the row of period lengths fits in it


class SummaryDialog(QDialog):
    """Reads the journal again at every change and writes one file; Escape leaves without writing."""

    def __init__(
        self,
        journal: Journal,
        signals: JournalSignals,
        theme: Theme,
        background: Background,
        preferences: Preferences,
        period: Period,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._signals = signals
        self._background = background
        self._preferences = preferences
        self._leaving: Leaving | None = None
        self._markdown = ""
        self._saving = False
        self.picker = PeriodPicker(theme, journal.settings, journal.today)
        self.fields = SummaryFields()
        self.box = LeavingBox()
        self.format = Segmented("Format", [(kind, kind.label) for kind in Format])
        self.preview = PagePreview(background)
        self._hint = TextLabel("", TextRole.CAPTION, wrap=True)
        self._said = TextLabel("", TextRole.SMALL, wrap=True)
        self.cancel = QPushButton("Cancel")
        self.copy = QPushButton("Copy")
        self.save = QPushButton("Save…")
        self._name()
        self._arrange()
        self._show_choices(kept_choices(preferences), period)
        self._connect()
        self._load()

    def said(self) -> str:
        """The sentence above the buttons; empty when there is none."""
        return self._said.text()

    def done(self, result: int) -> None:
        """Keep what was chosen for the next time; while the file is written the dialog stays."""
        if not self._saving:
            keep_choices(self._preferences, self._choices())
            super().done(result)

    def _name(self) -> None:
        self.setWindowTitle("Summary for my manager")
        self.copy.setToolTip("Copy it as Markdown")
        self.save.setProperty("look", "primary")
        for button, name in ((self.cancel, "Cancel"), (self.copy, "Copy as Markdown"), (self.save, "Save")):
            button.setAccessibleName(name)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        for button in (self.cancel, self.copy):
            button.setAutoDefault(True)  # Enter on them must not save
        self.save.setDefault(True)

    def _arrange(self) -> None:
        choices, side, foot = QWidget(), QFrame(), QHBoxLayout()
        choices.setProperty("page", "true")
        side.setProperty("look", "choices")
        side.setFixedWidth(_CHOICES_WIDTH)
        rows = QVBoxLayout(choices)
        rows.setContentsMargins(22, 20, 22, 12)
        rows.setSpacing(14)
        rows.addWidget(TextLabel("Summary for my manager", TextRole.TITLE))
        rows.addLayout(_labelled("Period", self.picker))
        rows.addWidget(self.fields)
        rows.addWidget(self.box)
        rows.addLayout(_labelled("Format", self.format, self._hint))
        rows.addStretch(1)
        foot.setContentsMargins(22, 10, 22, 18)
        foot.setSpacing(8)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        foot.addWidget(self.copy)
        foot.addWidget(self.save)
        self._said.setContentsMargins(22, 0, 22, 0)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_scrolling(choices), 1)
        column.addWidget(self._said)
        column.addLayout(foot)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(side)
        columns.addWidget(self.preview, 1)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.save.setFocus()

    def _connect(self) -> None:
        self.picker.period_changed.connect(self._load)
        self.fields.edited.connect(self._load)
        self.format.chosen.connect(self._show_hint)
        self.cancel.clicked.connect(self.reject)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._choose_place)
        self._signals.changed.connect(self._load)

    def _show_choices(self, choices: SummaryChoices, period: Period) -> None:
        self.picker.set_period(period)
        self.fields.show_options(choices.options)
        self.format.set_value(choices.format)
        self._show_hint()
        self._say("")

    def _choices(self) -> SummaryChoices:
        wanted = self.format.value()
        return SummaryChoices(options=self.fields.read(), format=wanted if isinstance(wanted, Format) else Format.PDF)

    def _load(self) -> None:
        """Read what leaves; the page is drawn when nothing has changed for a moment."""
        options, period = self.fields.read(), self.picker.period()
        self._say("")
        try:
            summary = self._journal.summary(period, options)
            leaving = Leaving(summary=summary, balance=self._journal.balance(period))
            people = () if options.people is People.NAMES else self._journal.people()
        except JournalError as error:
            self._leaving = None
            self.preview.show_problem(str(error))
        else:
            self._leaving = leaving
            self._markdown = summary_markdown(summary).decode()
            self.box.show_leaving(unescaped(self._markdown), summary.left_out, survivors(summary, people))
            self.preview.show_summary(leaving)
        self._enable()

    def _show_hint(self) -> None:
        self._hint.setText(HINTS[self._choices().format])

    def _enable(self) -> None:
        for button in (self.copy, self.save):
            button.setEnabled(self._leaving is not None and not self._saving)
        self.cancel.setEnabled(not self._saving)

    def _say(self, sentence: str, role: TextRole = TextRole.SMALL) -> None:
        self._said.set_role(role)
        self._said.setText(sentence)
        self._said.setAccessibleName(sentence)
        self._said.setVisible(bool(sentence))
        if sentence:
            alert(self._said)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._markdown)
        self._say("Copied as Markdown.")

    def _choose_place(self) -> None:
        wanted = self._choices().format
        folder = Path(self._preferences.get(SUMMARY_FOLDER))
        name = proposed_name(self.picker.period(), wanted)
        chosen = asking.save_file(self, "Save the summary", f"{wanted.label} (*.{wanted.value})", folder / name)
        if chosen is None:
            return
        path = with_ending(chosen, wanted)
        if path == chosen or not path.exists() or asking.ask(self, f"“{path.name}” exists already.", "Replace it"):
            self._write(path, wanted)

    def _write(self, path: Path, wanted: Format) -> None:
        if self._leaving is None:
            return
        self._preferences.set(SUMMARY_FOLDER, str(path.parent))
        self._saving = True
        self._enable()
        self._say("Saving…")
        self._background.run(partial(write, self._leaving, path, wanted), self._saved, self._failed)

    def _saved(self, remark: str) -> None:
        self._saving = False
        self._signals.said.emit(f"Summary saved. {remark}".strip())
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._saving = False
        self._enable()
        self._say(str(error) if isinstance(error, JournalError) else NOT_SAVED, TextRole.WARNING)


def proposed_name(period: Period, wanted: Format) -> str:
    """The name proposed for the file; it names nobody."""
    return f"Leadership and management {period.label.replace(',', '')}.{wanted.value}"


def with_ending(path: Path, wanted: Format) -> Path:
    """The path with the format's own ending, added where another one or none was typed."""
    ending = f".{wanted.value}"
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def _labelled(label: str, *widgets: QWidget) -> QVBoxLayout:
    rows = QVBoxLayout()
    rows.setSpacing(6)
    rows.addWidget(TextLabel(label, TextRole.MUTED))
    for widget in widgets:
        rows.addWidget(widget)
    return rows


def _scrolling(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area
