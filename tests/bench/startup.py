"""Time from the start of the process to the first painted window, and to data on screen, against an empty window.

``uv run python tests/bench/startup.py [JOURNAL]``; needs a display, or xvfb-run before it. Each is a fresh process.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
RUNS = 11

BARE = """
import sys, time
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def event(self, event):
        done = super().event(event)
        if event.type() == QEvent.Type.Paint:
            print(time.time() - float(sys.argv[1]), flush=True)
            QTimer.singleShot(0, QApplication.quit)
        return done
app = QApplication([])
window = Window()
window.resize(1280, 840)
window.show()
app.exec()
"""

OURS = """
import sys, time
sys.path.insert(0, {root!r})
begin = float(sys.argv[1])
from pathlib import Path
from ui.launch import show_window, window_wish
import ui.application as application
said = []
def told(what):
    said.append(what)
    print(time.time() - begin, flush=True)
real = application.Application.__init__
def hooked(self, *args, **options):
    real(self, *args, **options)
    self.window.painted.disconnect(self._furnish)
    def with_data():
        told("painted")
        self._furnish()
        application.QApplication.instance().processEvents()
        told("data")
        with open("/proc/self/smaps_rollup") as file:
            pss = next(line for line in file if line.startswith("Pss:"))
        print(int(pss.split()[1]) / 1024, flush=True)
        application.QApplication.quit()
    self.window.painted.connect(with_data)
application.Application.__init__ = hooked
sys.exit(show_window(window_wish(["--journal", sys.argv[2]], {{}})))
"""


def main() -> None:
    """Print the medians and their ratios."""
    journal = sys.argv[1] if len(sys.argv) > 1 else ""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # who starts it twice has the compiled files
        path = journal or str(Path(folder) / "demo.db")
        if not journal:
            subprocess.run([sys.executable, str(ROOT / "main.py"), "demo", path], check=True, env=environment)
        bare: list[float] = []
        painted: list[float] = []
        data: list[float] = []
        memory: list[float] = []
        for _ in range(RUNS + 1):
            bare.append(figures(BARE, [], environment)[0])
            first, second, pss = figures(OURS.format(root=str(ROOT)), [path], environment)
            painted.append(first)
            data.append(second)
            memory.append(pss)
    base = statistics.median(bare[1:])
    for name, values in (("empty window", bare), ("our window painted", painted), ("data on screen", data)):
        middle = statistics.median(values[1:])
        print(f"{name:<20} median {middle * 1000:6.0f} ms   {middle / base:.2f} × the empty window")
    print(f"memory with data     median {statistics.median(memory[1:]):6.1f} MB (PSS)")


def figures(code: str, arguments: list[str], environment: dict[str, str]) -> list[float]:
    """Run code in a fresh process that is told when it was started; the numbers it prints."""
    start = "import sys, time; sys.argv[1:1] = [sys.argv.pop(1)]\n"
    command = [sys.executable, "-c", start + code]
    import time

    done = subprocess.run(
        [*command, str(time.time()), *arguments], capture_output=True, text=True, env=environment, check=False
    )
    return [float(line) for line in done.stdout.splitlines()] or sys.exit(done.stderr)


if __name__ == "__main__":
    main()
