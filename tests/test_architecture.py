"""The house rules hold for every file, and each rule notices a breach."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests import house_rules
from tests.house_rules import RULES, Source

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted(
    path.relative_to(ROOT).as_posix()
    for top in ("main.py", "journal", "ui", "tests")
    for path in ([ROOT / top] if top.endswith(".py") else (ROOT / top).rglob("*.py"))
)

BREACHES = [
    ("layers", "journal/x.py", "from PySide6.QtCore import QObject"),
    ("layers", "journal/x.py", "import ui.theme"),
    ("layers", "journal/x.py", "def late():\n    from ui import theme"),
    ("layers", "ui/x.py", "import sqlite_utils"),
    ("layers", "ui/x.py", "from journal.storage import tables"),
    ("layers", "ui/x.py", "from journal import storage"),
    ("one_way_round", "ui/x.py", "def save(self):\n    self._journal.log(entry)\n    self._reload()"),
    ("nothing_global", "ui/x.py", "def f(self):\n    self.window().go()"),
    ("nothing_global", "ui/x.py", "QApplication.instance()"),
    ("nothing_global", "ui/x.py", "QThreadPool.globalInstance()"),
    ("nothing_global", "journal/x.py", "def f():\n    global x\n    x = 1"),
    ("nothing_global", "ui/x.py", "qApp.quit()"),
    ("frozen_records", "journal/x.py", "@dataclass\nclass A:\n    x: int"),
    ("frozen_records", "journal/x.py", "@dataclass(frozen=True, slots=True)\nclass A:\n    x: int"),
    ("clock_passed_in", "journal/x.py", "date.today()"),
    ("clock_passed_in", "journal/x.py", "datetime.datetime.now()"),
    ("sql_in_storage", "journal/x.py", "query('SELECT 1')"),
    ("sql_in_storage", "journal/x.py", "import sqlcipher3"),
    ("sql_in_storage", "journal/x.py", "f'DELETE FROM {name}'"),
    ("sql_in_storage", "journal/storage/x.py", "table.insert(row, replace=True)"),
    ("sql_in_storage", "journal/storage/x.py", "table.insert(row, alter=True)"),
    ("boxes_in_asking", "ui/dialogs/x.py", "from PySide6.QtWidgets import QMessageBox"),
    ("boxes_in_asking", "ui/dialogs/x.py", "QtWidgets.QFileDialog.getOpenFileName()"),
    ("one_widget_a_file", "ui/widgets/x.py", "class A(QWidget): ...\nclass B(QWidget): ..."),
    ("one_widget_a_file", "ui/x.py", "x = 1\n" * 301),
    ("one_widget_a_file", "main.py", "x = 1\n" * 40),
    ("one_widget_a_file", "journal/x.py", "def f():\n" + "    x = 1\n" * 50),
    ("slots_are_bound", "ui/x.py", "button.clicked.connect(lambda: self.go(1))"),
    ("slots_are_bound", "ui/x.py", "button.clicked.connect(partial(self.go, 1))"),
    ("slots_are_bound", "ui/x.py", "button.clicked.connect(functools.partial(go, self))"),
    ("tables_of_the_window", "ui/x.py", "QAction('Save', self)"),
    ("tables_of_the_window", "ui/x.py", "QtGui.QShortcut(self)"),
    ("tables_of_the_window", "ui/x.py", "from PySide6.QtCore import QSettings"),
    ("tables_of_the_window", "ui/x.py", "QColor('#3E6FB0')"),
    ("tables_of_the_window", "ui/x.py", "label.setStyleSheet('color: #fff')"),
    ("threads_in_background", "ui/x.py", "import threading"),
    ("threads_in_background", "journal/x.py", "from concurrent.futures import ThreadPoolExecutor"),
    ("threads_in_background", "ui/x.py", "from PySide6.QtCore import QThreadPool"),
    ("threads_in_background", "ui/x.py", "app.processEvents()"),
    ("threads_in_background", "journal/x.py", "time.sleep(1)"),
    ("tests_run", "tests/test_x.py", "@pytest.mark.skip\ndef test_x(): ..."),
    ("tests_run", "tests/test_x.py", "time.sleep(1)"),
]

ALLOWED = [
    ("layers", "ui/x.py", "from journal.records import Entry"),
    (
        "one_way_round",
        "ui/x.py",
        "def save(self):\n    self._journal.log(entry)\n\ndef show(self):\n    self._reload()",
    ),
    ("frozen_records", "journal/x.py", "@dataclass(frozen=True, slots=True, kw_only=True)\nclass A:\n    x: int"),
    ("clock_passed_in", "journal/x.py", "def open(clock=datetime.now): ...\njournal.today()"),
    ("sql_in_storage", "journal/storage/x.py", "query('SELECT 1')"),
    ("sql_in_storage", "journal/x.py", "'Select a file, or update it.'"),
    ("boxes_in_asking", "ui/asking.py", "from PySide6.QtWidgets import QMessageBox"),
    ("one_widget_a_file", "ui/widgets/x.py", "class A(QWidget): ...\nclass B(Enum): ...\nclass _C(QWidget): ..."),
    ("slots_are_bound", "ui/x.py", "button.clicked.connect(self.go)"),
    ("tables_of_the_window", "ui/x.py", "def trigger(action: QAction): ..."),
    ("tables_of_the_window", "ui/x.py", "'#discovery'"),
    ("threads_in_background", "ui/background.py", "from PySide6.QtCore import QThreadPool"),
]


@pytest.mark.parametrize("path", FILES)
def test_every_file_keeps_the_house_rules(path):
    source = Source(path=path, text=(ROOT / path).read_text(encoding="utf-8"))
    assert [breach for rule in RULES for breach in rule(source)] == []


@pytest.mark.parametrize(("rule", "path", "text"), BREACHES)
def test_each_rule_notices_a_breach(rule, path, text):
    assert list(getattr(house_rules, rule)(Source(path=path, text=text)))


@pytest.mark.parametrize(("rule", "path", "text"), ALLOWED)
def test_no_rule_bars_what_is_allowed(rule, path, text):
    assert list(getattr(house_rules, rule)(Source(path=path, text=text))) == []


def test_every_rule_is_proved():
    assert {rule for rule, _, _ in BREACHES} == {rule.__name__ for rule in RULES}


@pytest.mark.parametrize("module", ["journal", "ui.launch", "main"])
def test_neither_the_journal_nor_the_way_to_the_window_loads_heavy_libraries(module):
    heavy = ("PySide6", "click", "sqlite_utils", "numpy")
    code = f"import sys, {module}; print(*sorted(set({heavy!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == ""


def test_the_style_sheet_names_no_colour():
    assert re.findall(r"#[0-9A-Fa-f]{3,8}\b(?! *\{)", (ROOT / "resources/style.qss").read_text(encoding="utf-8")) == []
