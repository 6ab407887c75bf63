"""How a table is described: one column after the other, each with its words and its order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class TableColumn(Generic[T]):
    """A column: its title, the words it shows of a record, the value it sorts by; figures stand at the right.

    ``tip`` says more about a cell, line by line, in its tool tip and to a screen reader.
    """

    title: str
    text: Callable[[T], str]
    order: Callable[[T], str | float]
    figures: bool = False
    tip: Callable[[T], tuple[str, ...]] | None = None
