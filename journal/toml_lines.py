"""Where things stand in a TOML text: its parser names no lines for a value that is wrong only to us."""

from __future__ import annotations

import re

STRINGS_AND_COMMENTS = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|#[^\n]*",
    re.DOTALL,
)
HEADER = re.compile(r"^[ \t]*\[\[?[ \t]*([\w-]+(?:[ \t]*\.[ \t]*[\w-]+)*)[ \t]*\]")
KEY = re.compile(r"^[ \t]*([\w-]+)[ \t]*=")


class TomlLines:
    """The lines, counted from 1, of the headers and keys of a TOML text that parses."""

    def __init__(self, text: str) -> None:
        bare = STRINGS_AND_COMMENTS.sub(_blank, text)
        self._headers: list[tuple[int, str]] = []
        self._keys: list[tuple[int, str]] = []
        lines = bare.split("\n")
        self._end = len(lines) + 1
        for number, line in enumerate(lines, start=1):
            if header := HEADER.match(line):
                self._headers.append((number, re.sub(r"\s", "", header[1])))
            elif key := KEY.match(line):
                self._keys.append((number, key[1]))

    def of_table(self, path: str, nth: int = 0, *, after: int = 0) -> int:
        """The line of the ``nth`` header with this dotted path, counted from 0, below line ``after``.

        A table written inline has no header; its line is that of its key, or ``after``, and at least 1.
        """
        found = [number for number, its_path in self._headers if its_path == path and number > after]
        return found[nth] if nth < len(found) else max(1, self.of_key(path.rpartition(".")[2], after))

    def of_key(self, key: str, table: int) -> int:
        """The line of a key in the table whose header stands on line ``table``; that line when it has none."""
        end = next((number for number, _ in self._headers if number > table), self._end)
        found = (number for number, its_key in self._keys if its_key == key and table <= number < end)
        return next(found, table)


def _blank(match: re.Match[str]) -> str:
    """The same lines without what stood on them."""
    return "\n" * match[0].count("\n")
