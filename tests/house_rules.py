"""The house rules that can be read off the syntax tree; each yields one sentence for each breach it finds."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

LONGEST_FILE = 300
LONGEST_FUNCTION = 50
LONGEST_MAIN = 40

_SQL = re.compile(
    r"\s*(SELECT|INSERT|UPDATE|DELETE\s+FROM|CREATE|ALTER|DROP|PRAGMA|ATTACH|BEGIN\s+(IMMEDIATE|DEFERRED)|VACUUM)\s"
)
_HEX = re.compile(r"#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b")
_SQL_LIBRARIES = {"sqlite3", "sqlite_utils", "sqlcipher3"}
_THREADS = {"QThread", "QThreadPool", "QRunnable", "threading", "concurrent", "multiprocessing", "_thread"}
_BOXES = {"QMessageBox", "QFileDialog", "QInputDialog", "QColorDialog", "QErrorMessage"}
_COMMANDS = {
    "log", "amend", "remove", "add_person", "amend_person", "add_deal", "amend_deal", "add_activity", "amend_activity",
    "set_band", "change_settings", "promise", "amend_commitment", "propose", "accept", "dismiss", "undo", "redo",
}  # fmt: skip
_REPAINTS = {"reload", "refresh", "populate", "load", "repaint", "rebuild"}
_REACHES = {"window", "instance", "globalInstance"}
_CLOCKS = {("date", "today"), ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"), ("time", "time")}
_CLOCK_EDGES = ("journal/cli/", "journal/zones.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One Python file: its path from the root with ``/``, and its text."""

    path: str
    text: str

    @property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        return ast.parse(self.text)

    def within(self, *places: str) -> bool:
        """Whether the file lies in one of the folders (written with ``/`` at the end) or is one of the files."""
        return any(self.path.startswith(place) if place.endswith("/") else self.path == place for place in places)


Rule = Callable[[Source], Iterator[str]]


def layers(source: Source) -> Iterator[str]:
    """Rule 1: the journal knows no Qt and no window; the window knows no SQL."""
    if source.within("journal/"):
        barred = {"PySide6", "shiboken6", "ui"}
    elif source.within("ui/"):
        barred = {*_SQL_LIBRARIES, "journal.storage"}
    else:
        return
    for name in _imports(source.tree):
        if any(name == bar or name.startswith(f"{bar}.") for bar in barred):
            yield f"{source.path} imports {name}"


def one_way_round(source: Source) -> Iterator[str]:
    """Rule 2: what issues a command does not repaint."""
    if not source.within("ui/"):
        return
    for function in _functions(source.tree):
        called = [node.func for node in ast.walk(function) if isinstance(node, ast.Call)]
        commands = any(_is_command(call) for call in called)
        repaints = any(isinstance(call, ast.Attribute) and call.attr.lstrip("_") in _REPAINTS for call in called)
        if commands and repaints:
            yield f"{source.path}: {function.name} issues a command and repaints"


def nothing_global(source: Source) -> Iterator[str]:
    """Rule 3: what a widget needs comes in its constructor."""
    if not source.within("ui/", "journal/"):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Global):
            yield f"{source.path}:{node.lineno} uses global"
        if isinstance(node, ast.Call) and not node.args and _last_name(node.func) in _REACHES:
            yield f"{source.path}:{node.lineno} reaches for {_last_name(node.func)}()"
        if isinstance(node, ast.Name) and node.id == "qApp":
            yield f"{source.path}:{node.lineno} reaches for qApp"


def frozen_records(source: Source) -> Iterator[str]:
    """Rule 4: records are frozen, slotted and keyword-only; what a reader of files fills on its way may change."""
    if not source.within("journal/") or source.within("journal/imports/"):
        return
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.ClassDef):
            continue
        for decorator in node.decorator_list:
            name = decorator.func if isinstance(decorator, ast.Call) else decorator
            if not isinstance(name, ast.Name) or name.id != "dataclass":
                continue
            keywords = decorator.keywords if isinstance(decorator, ast.Call) else []
            on = {word.arg for word in keywords if isinstance(word.value, ast.Constant) and word.value.value is True}
            if not {"frozen", "slots", "kw_only"} <= on:
                yield f"{source.path}: {node.name} is not frozen, slotted and keyword-only"


def clock_passed_in(source: Source) -> Iterator[str]:
    """Rule 5: rules do not ask for the time."""
    if not source.within("journal/") or source.within(*_CLOCK_EDGES):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            named = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
            if (named, node.func.attr) in _CLOCKS:
                yield f"{source.path}:{node.lineno} asks for the time"


def sql_in_storage(source: Source) -> Iterator[str]:
    """Rule 6: SQL and its libraries stay in journal/storage/."""
    if not source.within("journal/", "ui/", "main.py"):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.keyword) and node.arg in {"replace", "alter"} and _is_true(node.value):
            yield f"{source.path}:{node.value.lineno} uses {node.arg}=True"
    if source.within("journal/storage/"):
        return
    for text in _texts(source.tree):
        if _SQL.match(text.value):
            yield f"{source.path}:{text.lineno} holds SQL"
    for name in _imports(source.tree):
        if name.split(".")[0] in _SQL_LIBRARIES:
            yield f"{source.path} imports {name}"


def boxes_in_asking(source: Source) -> Iterator[str]:
    """Rule 8: only ui/asking.py opens message boxes and file choosers."""
    yield from _only_in(source, _BOXES, "ui/asking.py")


def one_widget_a_file(source: Source) -> Iterator[str]:
    """Rule 9: one public widget a file, and neither files nor functions grow long."""
    if source.within("ui/widgets/", "ui/pages/", "ui/dialogs/"):
        public = [
            node.name
            for node in source.tree.body
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and _is_widget(node)
        ]
        if len(public) > 1:
            yield f"{source.path} has more than one public widget: {', '.join(public)}"
    if source.within("ui/", "journal/", "main.py"):
        lines = len(source.text.splitlines())
        limit = LONGEST_MAIN - 1 if source.path == "main.py" else LONGEST_FILE
        if lines > limit:
            yield f"{source.path} has {lines} lines, more than {limit}"
        for function in _functions(source.tree):
            length = (function.end_lineno or function.lineno) - function.lineno + 1 - _docstring_lines(function)
            if length > LONGEST_FUNCTION:
                yield f"{source.path}: {function.name} has {length} lines, more than {LONGEST_FUNCTION}"


def slots_are_bound(source: Source) -> Iterator[str]:
    """Rule 10: nothing that captures self is connected to a signal."""
    if not source.within("ui/"):
        return
    for node in ast.walk(source.tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect"):
            continue
        for argument in node.args:
            made_here = isinstance(argument, ast.Lambda) or (
                isinstance(argument, ast.Call) and _last_name(argument.func) == "partial"
            )
            if made_here and any(isinstance(part, ast.Name) and part.id == "self" for part in ast.walk(argument)):
                yield f"{source.path}:{node.lineno} connects a slot that captures self"


def tables_of_the_window(source: Source) -> Iterator[str]:
    """Rule 11: actions, preferences and colours have one place each."""
    yield from _only_in(source, {"QAction", "QShortcut"}, "ui/actions.py", called=True)
    yield from _only_in(source, {"QSettings"}, "ui/preferences.py")
    if source.within("ui/") and source.path != "ui/theme.py":
        for text in _texts(source.tree):
            if _HEX.search(text.value):
                yield f"{source.path}:{text.lineno} holds a colour"


def threads_in_background(source: Source) -> Iterator[str]:
    """Rule 12: threads stay in ui/background.py; nothing sleeps or turns the event loop by hand."""
    yield from _only_in(source, _THREADS, "ui/background.py")
    if source.within("ui/", "journal/"):
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and _last_name(node.func) in {"processEvents", "sleep", "msleep"}:
                yield f"{source.path}:{node.lineno} calls {_last_name(node.func)}"


def tests_run(source: Source) -> Iterator[str]:
    """No test is skipped, expected to fail, or put to sleep."""
    if not source.within("tests/"):
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute) and node.attr in {"skip", "skipif", "xfail", "importorskip"}:
            yield f"{source.path}:{node.lineno} uses {node.attr}"
        if isinstance(node, ast.Call) and _last_name(node.func) == "sleep":
            yield f"{source.path}:{node.lineno} sleeps"


RULES: tuple[Rule, ...] = (
    layers,
    one_way_round,
    nothing_global,
    frozen_records,
    clock_passed_in,
    sql_in_storage,
    boxes_in_asking,
    one_widget_a_file,
    slots_are_bound,
    tables_of_the_window,
    threads_in_background,
    tests_run,
)


def _only_in(source: Source, names: set[str], home: str, *, called: bool = False) -> Iterator[str]:
    """Breaches of: these names are used (or only: called) nowhere but in one file."""
    if not source.within("ui/", "journal/", "main.py") or source.path == home:
        return
    for node in ast.walk(source.tree):
        if called:
            found = {_last_name(node.func)} if isinstance(node, ast.Call) else set()
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found = set(_imported(node))
        else:
            found = {_last_name(node)} if isinstance(node, ast.Attribute | ast.Name) else set()
        for name in sorted(found & names):
            yield f"{source.path}:{node.lineno} uses {name}; its place is {home}"


def _imported(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    """Every word of the modules and names an import statement brings in."""
    if isinstance(node, ast.ImportFrom):
        yield from (node.module or "").split(".")
    for alias in node.names:
        yield from alias.name.split(".")


def _imports(tree: ast.Module) -> Iterator[str]:
    """The modules imported anywhere in a file, names imported from them included."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module or ''}.{alias.name}" for alias in node.names)


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def _docstring_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function's docstring, which do not count as its length."""
    first = function.body[0]
    return (first.end_lineno or first.lineno) - first.lineno + 1 if ast.get_docstring(function) is not None else 0


def _texts(tree: ast.Module) -> Iterator[ast.Constant]:
    """Every piece of text in the code that is not a docstring."""
    docstrings = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node


def _is_command(call: ast.expr) -> bool:
    return isinstance(call, ast.Attribute) and call.attr in _COMMANDS and _last_name(call.value).strip("_") == "journal"


def _is_true(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is True


def _is_widget(node: ast.ClassDef) -> bool:
    return any(re.match(r"Q[A-Z]", _last_name(base)) for base in node.bases)


def _last_name(node: ast.AST) -> str:
    """The last word of a dotted name; empty for anything else."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
