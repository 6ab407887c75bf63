"""Takes the pictures in resources/screenshots/ from a made-up year: ``uv run python tests/screenshots.py``.

The real window over the real program, 1440×900, light and dark, without a display.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from journal.demo import fill_demo
from journal.journal import Journal
from journal.periods import Unit, of_unit
from journal.records import Entry, Kind, Privacy
from ui.application import Application, open_journal
from ui.preferences import MODE, Preferences
from ui.theme import Mode
from ui.workbench import Workbench

ROOT = Path(__file__).resolve().parent.parent
PLACE = ROOT / "resources" / "screenshots"
NOW = datetime(2026, 11, 18, 10, 58)
QUARTER = datetime(2026, 9, 30).date()
SIZE = (1440, 900)
LARGEST = 150 * 1024
LINE = "1:1 Dana 45m 10:00 coached discovery questions, pipeline check 10m #discovery +Orbis"


def main() -> int:
    """Take every picture; the exit status says whether all are small enough."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    PLACE.mkdir(exist_ok=True)
    app = QApplication([])
    app.setApplicationName("Coaching Journal")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "journal.db"
        journal = Journal.open(path, clock=now)
        fill_demo(journal)
        journal.close()
        sizes = [size for mode in (Mode.LIGHT, Mode.DARK) for size in take(app, path, mode)]
    return int(max(sizes) > LARGEST)


def now() -> datetime:
    """The moment the pictures show."""
    return NOW


def take(app: QApplication, path: Path, mode: Mode) -> list[int]:
    """Take the pictures of one mode; their sizes in bytes."""
    preferences = Preferences(path.with_name(f"{mode.value}.ini"))
    preferences.set(MODE, mode.value)
    application = Application(app, path, partial(open_journal, clock=now), preferences)
    window = application.window
    window.resize(*SIZE)
    window.show()
    settle()
    sizes = []
    for page, prepare in PAGES.items():
        application.workbench.go(page).setFocus()
        settle()
        prepare(application.workbench)
        settle()
        sizes.append(keep(window, PLACE / f"{page}-{mode.value}.png"))
    window.close()
    return sizes


def settle() -> None:
    """Let timers run and everything be laid out and painted."""
    QTest.qWait(700)


def on_today(workbench: Workbench) -> None:
    """A line half typed, with the chips it is read as."""
    page = workbench.go("today")
    page.capture.begin(LINE)


def on_journal(workbench: Workbench) -> None:
    """The newest one-on-one with notes and both sides."""
    page = workbench.go("journal")
    page.show_entry(next(entry for entry in page._journal.entries() if telling(entry)).id)
    page._choose_shown()


def telling(entry: Entry) -> bool:
    """Whether an entry shows what an entry can hold."""
    return (
        entry.kind is Kind.ONE_ON_ONE
        and len(entry.allocations) > 1
        and entry.told_asked is not None
        and len(entry.notes) > 80
        and entry.privacy is not Privacy.PRIVATE
    )


def on_balance(workbench: Workbench) -> None:
    """The last whole quarter."""
    page = workbench.go("balance")
    page.show_period(of_unit(Unit.QUARTER, QUARTER, page._journal.settings))


def keep(window: QWidget, path: Path) -> int:
    """Write a picture in its 256 commonest colours, which keeps it small; how many bytes it takes."""
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(picture.constBits()).cast("I")).most_common(256)
    drawn = picture.convertToFormat(QImage.Format.Format_Indexed8, [colour for colour, _ in colours])
    drawn.save(str(path), "PNG", 0)
    size = path.stat().st_size
    print(f"{path.relative_to(ROOT)}  {size / 1024:.0f} KB")
    return size


PAGES: dict[str, Callable[[Workbench], None]] = {"today": on_today, "journal": on_journal, "balance": on_balance}

if __name__ == "__main__":
    sys.exit(main())
