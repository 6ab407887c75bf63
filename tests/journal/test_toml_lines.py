"""Headers and keys of a TOML text are found on their lines."""

from journal.toml_lines import TomlLines

TEXT = '''\
top = 1
# [[fruit]]
[[fruit]]
name = "[[fruit]]"
text = """
[[fruit]]
name = 'not this'
"""
[[ fruit ]]
name = 'b'
list = [
  "[fruit]",
]
[fruit.colour]
name = "red"
'''


def test_headers_are_counted_past_strings_and_comments():
    lines = TomlLines(TEXT)
    assert [lines.of_table("fruit", nth) for nth in (0, 1)] == [3, 9]
    assert lines.of_table("fruit.colour") == 14
    assert lines.of_table("fruit", after=3) == 9


def test_keys_are_found_in_their_own_table_only():
    lines = TomlLines(TEXT)
    assert [lines.of_key("name", line) for line in (3, 9, 14)] == [4, 10, 15]
    assert lines.of_key("text", 9) == 9
    assert lines.of_key("top", 0) == 1


def test_a_table_without_header_stands_on_the_line_of_its_key():
    assert TomlLines("a = 1\nb = { c = 2 }\n").of_table("b") == 2
    assert TomlLines("").of_table("b") == 1
    assert TomlLines(TEXT).of_table("fruit.list", 0, after=9) == 11
