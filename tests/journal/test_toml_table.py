"""A table checks what stands in it and names the line."""

import tomllib

import pytest

from journal.errors import UnreadableFile
from journal.toml_lines import TomlLines
from journal.toml_table import TomlTable

TEXT = """\
name = "plum"
words = ["a", "b"]
twice = ["a", "a"]
[[tree]]
id = "first"
[[tree]]
height = 3
[box]
lid = "on"
"""


@pytest.fixture
def table():
    return TomlTable(values=tomllib.loads(TEXT), label="the file", line=0, lines=TomlLines(TEXT), name="f.toml")


def test_what_is_right_is_read(table):
    assert table.text("name", 4) == "plum"
    assert table.texts("words", 1) == ("a", "b")
    assert [(tree.label, tree.line) for tree in table.tables("tree")] == [("“first”", 4), ("number 2 of tree", 6)]
    assert table.table("box").text("lid", 2) == "on"
    assert table.tables("nothing") == []


@pytest.mark.parametrize(
    ("read", "sentence"),
    [
        (lambda table: table.text("name", 3), "f.toml, line 1: the file has 4 characters for name; at most 3 fit."),
        (lambda table: table.text("words", 3), "f.toml, line 2: the file needs words for words."),
        (lambda table: table.texts("twice", 3), "f.toml, line 3: the file names “a” twice in twice."),
        (lambda table: table.texts("name", 9), "f.toml, line 1: the file needs a list of texts for name."),
        (lambda table: table.tables("box"), "f.toml, line 8: the file needs a list of tables for box."),
        (lambda table: table.table("name"), "f.toml, line 1: “name” needs to be a table."),
        (lambda table: table.tables("words"), "f.toml, line 2: number 1 of words needs to be a table."),
        (
            lambda table: table.check_keys(required={"name", "words", "twice", "tree"}),
            "f.toml, line 8: the file has the unknown key “box”.",
        ),
        (
            lambda table: table.tables("tree")[1].check_keys(required={"id"}, optional={"height"}),
            "f.toml, line 6: number 2 of tree has no id.",
        ),
    ],
)
def test_what_is_wrong_is_refused_with_its_line(table, read, sentence):
    with pytest.raises(UnreadableFile) as refused:
        read(table)
    assert str(refused.value) == sentence
