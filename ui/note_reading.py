"""What a note is read for while it is written: by cues at once, by the trained reading once that is loaded."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from journal.errors import UnreadableFile
from journal.history import Step
from journal.records import Activity, Correction, Entry
from ui.background import Background
from ui.journal_signals import JournalSignals

if TYPE_CHECKING:
    from journal.journal import Journal
    from journal.suggestion import Reader, Suggestion


class NoteReading(QObject):
    """One for an open journal. ``refreshed`` is sent when notes may be read otherwise than before."""

    refreshed = Signal()

    def __init__(
        self, journal: Journal, signals: JournalSignals, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._background = background
        self._woken = False
        self._trained: Reader | None = None
        self._over = False
        signals.changed.connect(self._follow)
        signals.closing.connect(self._end)

    def __call__(self, note: str, /) -> tuple[Suggestion, ...]:
        """The suggestions for a note, as well as they can be had at once."""
        return self._reader(note)

    def wake(self) -> None:
        """Begin to load the trained reading, when something is first typed; nothing waits for it."""
        if not self._woken:
            self._woken = True
            self._background.run(load_trained, self._take, self._do_without)

    def corrections_of(self, entry: Entry, suggested: tuple[Suggestion, ...]) -> tuple[Correction, ...]:
        """What an entry about to be stored corrects in what was suggested for it."""
        from journal.learning.correcting import corrections_of  # late: the window comes up without

        sides = {activity.key: activity.side for activity in self._journal.activities()}
        return corrections_of(entry, suggested, sides, self._journal.now())

    @cached_property
    def _reader(self) -> Reader:
        from journal.guidance import load_guidance
        from journal.learning.learning import learning_reader
        from journal.suggestion import cue_reader

        base = self._trained or cue_reader(load_guidance())
        return learning_reader(base, self._journal.corrections(), self._journal.activities())

    def _take(self, reader: Reader) -> None:
        self._trained = reader
        self._renew()

    def _do_without(self, error: Exception) -> None:
        """Go on reading by cues."""

    def _follow(self, step: Step | None) -> None:
        if step is None or step.touches(Correction) or step.touches(Activity):
            self._renew()

    def _renew(self) -> None:
        self.__dict__.pop("_reader", None)
        if not self._over:
            self.refreshed.emit()

    def _end(self) -> None:
        """Refresh nothing from now on: what is still loading comes when the journal is closed."""
        self._over = True


def load_trained() -> Reader:
    """The trained reading, with all it needs in memory; takes a second or two.

    Raises:
        UnreadableFile: a part of it is missing or damaged.
    """
    try:
        from journal.reading.trained import trained_reader

        return trained_reader()
    except (ImportError, OSError, ValueError, KeyError) as error:
        raise UnreadableFile(f"The trained reading cannot be loaded: {error}. Notes are read by cues.") from error
