"""Where things stand in a TOML text: its parser names no lines for a value that is wrong only to us."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict

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
        lines = STRINGS_AND_COMMENTS.sub(_blank, text).split("\n")
        self._tables: list[int] = []  # the lines of all headers
        self._headers: defaultdict[str, list[int]] = defaultdict(list)
        self._keys: defaultdict[str, list[int]] = defaultdict(list)
        for number, line in enumerate(lines, start=1):
            if header := HEADER.match(line):
                self._tables.append(number)
                self._headers[re.sub(r"\s", "", header[1])].append(number)
            elif key := KEY.match(line):
                self._keys[key[1]].append(number)
        self._tables.append(len(lines) + 1)

    def of_table(self, path: str, nth: int = 0, *, after: int = 0) -> int:
        """The line of the ``nth`` header with this dotted path, counted from 0, below line ``after``.

        A table written inline has no header; its line is that of its key, or ``after``, and at least 1.
        """
        found = self._headers.get(path, [])
        at = bisect_right(found, after) + nth
        return found[at] if at < len(found) else max(1, self.of_key(path.rpartition(".")[2], after))

    def of_key(self, key: str, table: int) -> int:
        """The line of a key in the table whose header stands on line ``table``; that line when it has none."""
        end = self._tables[bisect_right(self._tables, table)]
        found = self._keys.get(key, [])
        at = bisect_left(found, table)
        return found[at] if at < len(found) and found[at] < end else table


def _blank(match: re.Match[str]) -> str:
    """The same lines without what stood on them."""
    return "\n" * match[0].count("\n")
