"""Reads from the command line whether the window is wanted, and shows it; loads Qt only then."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ui.display import display_trouble, import_trouble

GARBAGE_THRESHOLDS = (50_000, 20, 20)
"""Objects made before garbage is looked for: loading makes many that last, and looking through them takes time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowWish:
    """A window over a journal (None: the default one), its clock standing still at ``now`` if that is given."""

    journal: Path | None = None
    now: datetime | None = None

    def clock(self) -> datetime:
        """The local wall-clock time the window goes by."""
        return self.now or datetime.now()


def window_wish(words: Sequence[str], environ: Mapping[str, str]) -> WindowWish | None:
    """The wish for a window; None when the words hold anything else, which the command line then reads.

    Args:
        words: the arguments after the program's name.
        environ: the environment; ``COACHING_JOURNAL`` names a journal when the words do not.
    """
    given = {"--journal": environ.get("COACHING_JOURNAL", ""), "--today": ""}
    rest = list(words)
    while rest:
        option, equals, value = rest.pop(0).partition("=")
        if option not in given or not (equals or rest):
            return None
        given[option] = value if equals else rest.pop(0)
    try:
        now = datetime.fromisoformat(given["--today"]) if given["--today"] else None
    except ValueError:
        return None
    return WindowWish(journal=Path(given["--journal"]) if given["--journal"] else None, now=now)


def show_window(wish: WindowWish) -> int:
    """Show the window until it is closed and return 0; where none can come up, say why and return 1."""
    gc.set_threshold(*GARBAGE_THRESHOLDS)
    trouble = display_trouble(sys.platform, os.environ, _load)
    if not trouble:
        try:
            from ui.application import run  # late: this is where Qt is loaded
        except ImportError as error:
            trouble = import_trouble(error)
            if not trouble:
                raise
        else:
            return run(wish.journal, wish.clock, sys.argv[:1])
    sys.stderr.write(f"{trouble}\n")
    return 1


def _load(library: str) -> object:
    """Load a shared library by its name; raises OSError when it is not there."""
    import ctypes  # late: only Linux asks

    return ctypes.CDLL(library)
