"""A later duration at the end of a clause, as in “pipeline check 10m”: minutes of the side its words suggest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from journal.capture.reader import LineReader
from journal.capture.times import duration_at

if TYPE_CHECKING:
    from journal.suggestion import Suggestion

_MOST = 4  # durations looked at in one line
_LONGEST_CLAUSE = 12  # words
_CLAUSE_ENDS = (",", ";", ".", ":")


def read_second_durations(reader: LineReader, suggest: Callable[[str], tuple[Suggestion, ...]]) -> None:
    """File later durations under the side their clause suggests; one that suggests none stays in the title."""
    if not reader.minutes:
        return
    left = reader.minutes - sum(minutes or 0 for minutes in reader.sides.values())
    for first, last, minutes in _clause_ends(reader)[:_MOST]:
        suggestions = suggest(_clause(reader, first))
        if suggestions and suggestions[0].side not in reader.sides and 0 < minutes <= left:
            reader.take_side(first, last, suggestions[0].side, minutes)
            left -= minutes


def _clause_ends(reader: LineReader) -> list[tuple[int, int, int]]:
    """Durations left in the title that close a clause: first word, the word after, minutes."""
    marked, found = reader.marked, []
    for i in marked.title_words():
        duration = duration_at(marked.words, i)
        if duration is None or not marked.free(i, i + duration.length):
            continue
        last = i + duration.length
        closed = last == len(marked.words) or marked.words[last - 1].text.endswith(_CLAUSE_ENDS)
        if closed or not marked.free(last, last + 1):
            found.append((i, last, duration.value))
    return found


def _clause(reader: LineReader, end: int) -> str:
    """The words before a duration, back to where the clause begins."""
    words = reader.marked.words
    first = end
    while first > max(0, end - _LONGEST_CLAUSE) and reader.marked.free(first - 1, first):
        if words[first - 1].text.endswith(_CLAUSE_ENDS):
            break
        first -= 1
    return " ".join(word.text for word in words[first:end])
