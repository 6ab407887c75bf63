"""No command means the window; everything else is the command line's."""

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from main import main
from ui.launch import WindowWish, window_wish

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("words", "environ", "wish"),
    [
        ([], {}, WindowWish()),
        (["--journal", "a.db"], {}, WindowWish(journal=Path("a.db"))),
        (["--journal=a.db"], {"COACHING_JOURNAL": "b.db"}, WindowWish(journal=Path("a.db"))),
        ([], {"COACHING_JOURNAL": "b.db"}, WindowWish(journal=Path("b.db"))),
        (["--today", "2026-11-18"], {}, WindowWish(now=datetime(2026, 11, 18))),
        (["--today", "2026-11-18T10:58"], {}, WindowWish(now=datetime(2026, 11, 18, 10, 58))),
    ],
)
def test_only_options_mean_the_window(words, environ, wish):
    assert window_wish(words, environ) == wish


@pytest.mark.parametrize(
    "words",
    [["list"], ["--journal", "a.db", "list"], ["--help"], ["--journal"], ["--today", "soon"], ["--jornal", "x"]],
)
def test_anything_else_is_a_command(words):
    assert window_wish(words, {}) is None


def test_the_clock_stands_still_only_when_told_to():
    fixed = datetime(2026, 11, 18, 10, 58)
    assert WindowWish(now=fixed).clock() == fixed
    assert WindowWish().clock().year >= 2024


def test_without_a_display_the_program_says_so_and_ends():
    environ = {name: value for name, value in os.environ.items() if not name.endswith(("DISPLAY", "QPA_PLATFORM"))}
    done = subprocess.run(
        [sys.executable, "main.py"], cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 1
    assert done.stderr == "There is no display to show a window on. The commands work without one; --help lists them.\n"


def test_help_is_the_command_line_s(monkeypatch):
    given = []
    monkeypatch.setattr("journal.cli.main", given.append)
    main(["--help"])
    main(["list", "--json"])
    assert given == [["--help"], ["list", "--json"]]
