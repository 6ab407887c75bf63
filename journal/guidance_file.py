"""Reads the guidance file and refuses a broken one, naming the line."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection
from types import MappingProxyType
from typing import Any

from journal.errors import UnreadableFile
from journal.guidance import SECTIONS, Citation, Guidance, Item, Position, SourceArticle
from journal.records import Side
from journal.toml_lines import TomlLines
from journal.toml_table import TomlTable

LONGEST_FILE = 1_000_000
LONGEST_TITLE = 100
LONGEST_TEXT = 400
LONGEST_CUE = 60
SIDES = {side.value: side for side in Side}
ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
CUE_WORD = r"(?:[a-z0-9]+|[a-z0-9]{3,}\*)"
CUE = re.compile(rf"{CUE_WORD}(?: (?:… )?{CUE_WORD})*")

REQUIRED_KEYS = {
    "activities": {"id", "title", "text", "side", "citations", "cues"},
    "signs": {"id", "title", "text", "side", "citations"},
    "situations": {"id", "title", "text", "side", "citations"},
    "patterns": {"id", "title", "text", "group", "citations"},
    "practices": {"id", "title", "text", "group", "citations"},
    "outcomes": {"id", "title", "text", "side", "citations"},
    "differences": {"id", "title", "text", "activities", "positions"},
}
OPTIONAL_KEYS = {"activities": {"own"}, "patterns": {"side"}, "practices": {"side", "question", "asks"}}


def read_guidance(text: str, name: str) -> Guidance:
    """The guidance in a TOML text; UnreadableFile with file name and line when anything in it is wrong."""
    values = _parsed(text, name)
    top = TomlTable(values=values, label="the file", line=0, lines=TomlLines(text), name=name)
    top.check_keys(required={"sources", "groups", *SECTIONS})
    sources = MappingProxyType({key: _source(top, key) for key in top.table("sources").values})
    groups = top.table("groups")
    headings = {key: groups.text(key, LONGEST_TITLE) for key in groups.values}
    items: dict[str, Item] = {}
    for section in SECTIONS:
        for table in top.tables(section):
            item = _item(table, section, sources, headings)
            if item.id in items:
                raise table.refused("has an id that another item has already", "id")
            if unknown := [key for key in item.activities if key not in items]:
                raise table.refused(f"names the unknown activity “{unknown[0]}”", "activities")
            items[item.id] = item
    return Guidance(sources=sources, groups=MappingProxyType(headings), items=tuple(items.values()))


def _parsed(text: str, name: str) -> dict[str, Any]:
    if len(text) > LONGEST_FILE:
        raise UnreadableFile(f"{name} is {len(text):,} characters long; at most {LONGEST_FILE:,} fit.")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise UnreadableFile(f"{name}, line 1: lists or tables are nested too deeply.") from None
    except ValueError as error:  # the parser's own error, and a number too long to read
        found = re.search(r"\(at line (\d+), column \d+\)", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        why = str(error).split(" (at ")[0]
        raise UnreadableFile(f"{name}, line {line}: this is not TOML ({why}).") from None


def _source(top: TomlTable, key: str) -> SourceArticle:
    table = top.table("sources").table(key)
    table.check_keys(required={"author", "title", "short"})
    author, title, short = (table.text(name, LONGEST_TITLE) for name in ("author", "title", "short"))
    return SourceArticle(key=key, author=author, title=title, short=short)


def _item(table: TomlTable, section: str, sources: Collection[str], headings: Collection[str]) -> Item:
    optional = OPTIONAL_KEYS.get(section, set())
    table.check_keys(required=REQUIRED_KEYS[section], optional=optional)
    if not ID.fullmatch(table.text("id", LONGEST_TITLE)):
        raise table.refused("needs an id of at most 64 small letters, digits and hyphens", "id")
    positions = tuple(_position(each, sources) for each in table.tables("positions"))
    own_citations = _citations(table, sources) if "citations" in table.values else ()
    return Item(
        id=table.text("id", LONGEST_TITLE),
        section=section,
        side=_side(table),
        title=table.text("title", LONGEST_TITLE),
        text=table.text("text", LONGEST_TEXT),
        citations=own_citations + tuple(cited for position in positions for cited in position.citations),
        group=_group(table, headings),
        cues=_cues(table),
        question=table.text("question", LONGEST_TEXT) if "question" in table.values else "",
        asks=table.text("asks", LONGEST_TEXT) if "asks" in table.values else "",
        own=_own(table),
        positions=positions,
        activities=table.texts("activities", LONGEST_TITLE) if "activities" in table.values else (),
    )


def _position(table: TomlTable, sources: Collection[str]) -> Position:
    table.check_keys(required={"text", "citations"})
    return Position(text=table.text("text", LONGEST_TEXT), citations=_citations(table, sources))


def _citations(table: TomlTable, sources: Collection[str]) -> tuple[Citation, ...]:
    found = []
    for each in table.tables("citations"):
        each.check_keys(required={"source", "where"})
        source = each.text("source", LONGEST_TITLE)
        if source not in sources:
            raise each.refused(f"cites “{source}”, which is none of the sources")
        found.append(Citation(source=source, where=each.text("where", LONGEST_TITLE)))
    if not found:
        raise table.refused("cites nothing", "citations")
    return tuple(found)


def _side(table: TomlTable) -> Side | None:
    if "side" not in table.values:
        return None
    side = table.text("side", LONGEST_TITLE)
    if side not in SIDES:
        raise table.refused(f"has the side “{side}”; it must be one of {' and '.join(SIDES)}", "side")
    return SIDES[side]


def _group(table: TomlTable, headings: Collection[str]) -> str:
    if "group" not in table.values:
        return ""
    group = table.text("group", LONGEST_TITLE)
    if group not in headings:
        raise table.refused(f"stands in the unknown group “{group}”", "group")
    return group


def _own(table: TomlTable) -> bool:
    own = table.values.get("own", False)
    if not isinstance(own, bool):
        raise table.refused("needs true or false for own", "own")
    return own


def _cues(table: TomlTable) -> tuple[str, ...]:
    if "cues" not in table.values:
        return ()
    cues = table.texts("cues", LONGEST_CUE)
    for cue in cues:
        if not CUE.fullmatch(cue):
            raise table.refused(f"has the cue “{cue}”, which is not made of small words, word* and …", "cues")
    return cues
