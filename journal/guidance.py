"""What five articles say about managing and leading, as values; read from resources/guidance.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from journal.errors import NotFound, UnreadableFile
from journal.records import Side

SECTIONS = ("activities", "signs", "situations", "patterns", "practices", "outcomes", "differences")
GUIDANCE_FILE = Path(__file__).resolve().parent.parent / "resources" / "guidance.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceArticle:
    """One of the articles; ``short`` names it in a list, for example “Buckwalter”."""

    key: str
    author: str
    title: str
    short: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where a point stands: the key of an article, and a heading or opening words found in it."""

    source: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One of the positions of a difference between the articles."""

    text: str
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One point of the guidance.

    ``side`` is the side it belongs to: for a sign or situation the side needed more, for a pattern the side that
    outweighs the other, None where it concerns both. ``group`` is a key of ``Guidance.groups``. ``cues`` are words of
    a note that speak for an activity, ``question`` the item put to the manager, ``asks`` why the journal asks for the
    side of something both share. ``own`` marks the journal's own activities. A difference has ``positions``, whose
    citations are also the item's, and the ids of the ``activities`` it bears on.
    """

    id: str
    section: str
    side: Side | None
    title: str
    text: str
    citations: tuple[Citation, ...]
    group: str = ""
    cues: tuple[str, ...] = ()
    question: str = ""
    asks: str = ""
    own: bool = False
    positions: tuple[Position, ...] = ()
    activities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Guidance:
    """The whole guidance: items in the order of the file, articles by key, headings by group."""

    sources: Mapping[str, SourceArticle]
    groups: Mapping[str, str]
    items: tuple[Item, ...]

    def section(self, name: str) -> tuple[Item, ...]:
        """The items of one of ``SECTIONS``, in order."""
        if name not in SECTIONS:
            raise NotFound(f"The guidance has no section “{name}”; it has {', '.join(SECTIONS)}.")
        return tuple(item for item in self.items if item.section == name)

    def group(self, key: str) -> tuple[Item, ...]:
        """The items listed under one heading, in order; empty for an unknown one."""
        return tuple(item for item in self.items if item.group == key)

    def place(self, cited: Citation) -> str:
        """Where a citation stands, for readers: the article by its short name, then the heading or opening words."""
        return f"{self.sources[cited.source].short} · {cited.where}"

    def item(self, item_id: str) -> Item:
        """The item of an id; NotFound when there is none."""
        for item in self.items:
            if item.id == item_id:
                return item
        raise NotFound(f"The guidance has no item “{item_id}”.")


@cache
def load_guidance() -> Guidance:
    """The guidance that comes with the journal, read once."""
    from journal.guidance_file import read_guidance  # the reader is not needed by those who only use the values

    try:
        text = GUIDANCE_FILE.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile(f"{GUIDANCE_FILE.name} cannot be read: {error}. Install the journal again.") from error
    return read_guidance(text, GUIDANCE_FILE.name)


def guidance_json(guidance: Guidance) -> list[dict[str, Any]]:
    """The items as plain values for the command line, one object an item."""
    return [
        {
            "id": item.id,
            "section": item.section,
            "side": item.side.value if item.side else None,
            "title": item.title,
            "text": item.text,
            "citations": [{"source": cited.source, "where": cited.where} for cited in item.citations],
        }
        for item in guidance.items
    ]
