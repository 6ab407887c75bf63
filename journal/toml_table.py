"""A table of a TOML file that checks its values and names the line of what is wrong."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from journal.errors import UnreadableFile
from journal.toml_lines import TomlLines


@dataclass(frozen=True, slots=True, kw_only=True)
class TomlTable:
    """One table: its values, what to call it in a sentence, the line it begins on and its dotted path.

    ``name`` is the file's name; everything refused is an UnreadableFile “name, line n: label why.”
    """

    values: Mapping[str, Any]
    label: str
    line: int
    lines: TomlLines
    name: str
    path: str = ""

    def refused(self, why: str, key: str = "") -> UnreadableFile:
        """The error for something wrong with the table, or with one key of it."""
        line = self.lines.of_table(self._path(key), after=self.line) if key else max(1, self.line)
        return UnreadableFile(f"{self.name}, line {line}: {self.label} {why}.")

    def check_keys(self, *, required: Collection[str], optional: Collection[str] = ()) -> None:
        """Refuse a key that is missing and a key that means nothing here."""
        for key in self.values:
            if key not in required and key not in optional:
                raise self.refused(f"has the unknown key “{key}”", key)
        for key in sorted(required):
            if key not in self.values:
                raise self.refused(f"has no {key}")

    def text(self, key: str, longest: int) -> str:
        """One line of text, neither empty nor longer than ``longest`` characters."""
        return self._checked(key, self.values[key], longest)

    def texts(self, key: str, longest: int) -> tuple[str, ...]:
        """A list of different texts, with at least one."""
        values = self.values[key]
        if not isinstance(values, list) or not values:
            raise self.refused(f"needs a list of texts for {key}", key)
        texts = tuple(self._checked(key, value, longest) for value in values)
        if twice := [text for at, text in enumerate(texts) if text in texts[:at]]:
            raise self.refused(f"names “{twice[0]}” twice in {key}", key)
        return texts

    def table(self, key: str) -> TomlTable:
        """The table under a key."""
        path = self._path(key)
        return self._below(self.values[key], path, label=f"“{key}”", line=self.lines.of_table(path))

    def tables(self, key: str) -> list[TomlTable]:
        """The tables in the list under a key, none when there is no such key; they are called by their ids."""
        values = self.values.get(key, [])
        if not isinstance(values, list):
            raise self.refused(f"needs a list of tables for {key}", key)
        path = self._path(key)
        return [
            self._below(
                value, path, label=_label(value, key, nth), line=self.lines.of_table(path, nth, after=self.line)
            )
            for nth, value in enumerate(values)
        ]

    def _path(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key

    def _below(self, value: Any, path: str, *, label: str, line: int) -> TomlTable:
        if not isinstance(value, dict):
            raise UnreadableFile(f"{self.name}, line {line}: {label} needs to be a table.")
        return TomlTable(values=value, label=label, line=line, lines=self.lines, name=self.name, path=path)

    def _checked(self, key: str, value: Any, longest: int) -> str:
        if not isinstance(value, str) or not value.strip():
            raise self.refused(f"needs words for {key}", key)
        if len(value) > longest:
            raise self.refused(f"has {len(value):,} characters for {key}; at most {longest:,} fit", key)
        if not value.isprintable():
            raise self.refused(f"holds a line break or control character in {key}", key)
        return value


def _label(value: Any, key: str, nth: int) -> str:
    its_id = value.get("id") if isinstance(value, dict) else None
    return f"“{its_id}”" if isinstance(its_id, str) and its_id.isprintable() else f"number {nth + 1} of {key}"
