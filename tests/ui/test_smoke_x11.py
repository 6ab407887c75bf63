"""The real program comes up, opens a journal and ends well: on an X11 display where Xvfb is installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
import ui.session
from ui.application import run

def look(self):
    window = self._workbench.window()
    print(QApplication.platformName(), window.isVisible(), window.width() > 500, self._journal.path.exists())
    QTimer.singleShot(0, window.close)

ui.session.Session._name_steps = look
from ui.launch import WindowWish
sys.exit(run(Path(sys.argv[1]), WindowWish().clock, sys.argv[:1]))
"""


@pytest.fixture
def display():
    """The environment of a display: a virtual X11 one, else Qt's own offscreen platform."""
    environ = {name: value for name, value in os.environ.items() if not name.endswith("DISPLAY")}
    program = shutil.which("Xvfb")
    if program is None:
        yield "offscreen", environ | {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as numbers:
        number = numbers.readline().strip()
    yield "xcb", environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    server.terminate()
    server.wait()


def test_the_window_comes_up_and_ends_well(display, tmp_path):
    platform, environ = display
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path / "test.db")],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout.split()) == (0, [platform, "True", "True", "True"]), done.stderr
