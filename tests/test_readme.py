"""What the README says of the project is so: files, commands, lines to type, shortcuts."""

import re
import shlex
from datetime import datetime
from importlib import import_module
from pathlib import Path

import pytest

from journal.capture import read_line
from journal.capture.draft import Role
from journal.cli import COMMANDS
from journal.files import default_journal
from journal.guidance import load_guidance
from journal.records import Deal, Person
from journal.settings import Settings
from journal.suggestion import cue_reader
from ui.actions import ROWS
from ui.launch import window_wish

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
FRIDAY = datetime(2026, 11, 20, 16, 0)
PEOPLE = (Person(id=1, name="Dana Whitfield"), Person(id=2, name="Marcus Oyelaran"), Person(id=3, name="Priya Shah"))

BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
SHELL = [line for kind, block in BLOCKS if kind == "sh" for line in block.splitlines()]
PROSE = re.sub(r"^```.*?^```", "", TEXT, flags=re.MULTILINE | re.DOTALL)
QUOTED = re.findall(r"`([^`\n]+)`", PROSE)
PLACES = (".ci/", "journal/", "resources/", "tests/", "ui/")
NAMED = sorted(
    word
    for word in {*QUOTED, *re.findall(r'(?:src|srcset)="([^"]+)"', TEXT)}
    if word.startswith(PLACES) or re.fullmatch(r"[\w-]+\.(py|toml)|LICENSE", word)
)
TYPED = [line for kind, block in BLOCKS if kind == "text" for line in block.splitlines()]
CALLS = [line for line in SHELL if line.startswith("uv run main.py ")]


def table(heading):
    """The rows of the table whose first column has this heading, each as a list of cells."""
    rows = re.search(rf"^\| {heading} \|.*\n\|[ |-]+\n((?:\|.*\n)+)", TEXT, re.MULTILINE)[1]
    return [[cell.strip() for cell in row.strip("|").split(" | ")] for row in rows.splitlines()]


def quoted(cell):
    return re.findall(r"`([^`]+)`", cell)


def read(line):
    return read_line(
        line,
        now=FRIDAY,
        people=PEOPLE,
        deals=(Deal(id=1, name="Orbis"),),
        settings=Settings(),
        suggest=cue_reader(load_guidance()),
    )


def known_options(command):
    return {option for parameter in command.params for option in parameter.opts}


def command_named(name):
    return getattr(import_module(COMMANDS[name]), f"{name}_command")


def test_there_is_something_to_check():
    assert len(NAMED) > 40
    assert len(TYPED) == 5
    assert len(CALLS) > 5


@pytest.mark.parametrize("name", NAMED)
def test_every_file_and_folder_it_names_exists(name):
    place = ROOT / name
    assert place.is_dir() if name.endswith("/") else place.is_file()


@pytest.mark.parametrize("module", re.findall(r"-m (tests\.[\w.]+)", TEXT))
def test_every_script_it_runs_exists(module):
    assert (ROOT / module.replace(".", "/")).with_suffix(".py").is_file()


def test_its_table_of_commands_is_the_one_of_the_program():
    assert [quoted(row[0])[0] for row in table("Command")] == list(COMMANDS)


@pytest.mark.parametrize("call", CALLS)
def test_every_call_it_shows_is_understood(call):
    words = shlex.split(call.removeprefix("uv run main.py "))
    if window_wish(words, {}):
        return
    if words[0] == "--journal":
        words = words[2:]
    name, *rest = words
    assert name in COMMANDS
    with command_named(name).make_context(name, rest) as context:
        assert context.params


@pytest.mark.parametrize("row", table("Command"), ids=lambda row: row[0])
def test_every_option_it_tells_of_is_one_of_the_command(row):
    name, told = quoted(row[0])[0], quoted(row[1])
    assert {word for word in told if word.startswith("--")} <= known_options(command_named(name))


@pytest.mark.parametrize("line", TYPED)
def test_every_line_of_the_first_week_reads_without_doubt(line):
    assert read(line).problems == ()


def test_the_first_line_is_read_as_it_says():
    draft = read(TYPED[0]).draft
    assert [(part.activity, part.minutes) for part in draft.allocations] == [
        ("coaching", 35),
        ("general-management", 10),
    ]


ROLES = {
    "Kind": {Role.KIND},
    "Person": {Role.PERSON},
    "Deal, tag": {Role.DEAL, Role.TAG},
    "How long": {Role.MINUTES, Role.TIME},
    "When": {Role.TIME},
    "Day": {Role.DATE},
    "Sides": {Role.LEADERSHIP, Role.MANAGEMENT},
    "Planned": {Role.STATE},
    "Private": {Role.PRIVACY},
}


@pytest.mark.parametrize(
    ("part", "words"), [(row[0], words) for row in table("Part") for words in quoted(row[1])], ids=str
)
def test_every_word_of_the_quick_line_means_what_its_row_says(part, words):
    reading = read(words)
    roles = {token.role for token in reading.tokens} - {Role.BLANK}
    assert reading.problems == ()
    assert roles & ROLES[part]
    assert Role.TITLE not in roles


def test_its_shortcuts_are_those_of_the_window():
    told = {(quoted(row[0])[0], row[1]) for row in table("Keys")}
    assert told == {(row.shortcut, row.text) for row in ROWS}


def test_its_ways_to_the_journal_end_as_the_default_one_does():
    default = default_journal()
    ends = {tuple(re.split(r"[\\/]", quoted(row[1])[0])[-2:]) for row in table("System")}
    assert ends == {(default.parent.name, default.name)}
