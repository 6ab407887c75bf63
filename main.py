"""Starts the command line or, when no command is given, the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from ui.launch import show_window, window_wish


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out the arguments and return the exit status: 0 done, 1 with a sentence, 2 wrong usage."""
    words = list(sys.argv[1:] if argv is None else argv)
    wish = window_wish(words, os.environ)
    if wish is not None:
        return show_window(wish)
    from journal.cli import main as command_line  # late: the window does without it

    return command_line(words)


if __name__ == "__main__":
    sys.exit(main())
