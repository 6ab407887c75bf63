"""A last look at what leaves: how often a word is in it, and whether anybody is named who should not be."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from journal.folding import MARK, fold
from journal.names import finder
from journal.records import Person
from journal.summary.page import Summary


def occurrences(words: str, text: str) -> int:
    """How often words stand in a text, whatever their case and accents; the parts of a longer word count."""
    wanted = _plain(words)
    return _plain(text).count(wanted) if wanted else 0


def survivors(summary: Summary, people: Iterable[Person]) -> tuple[Person, ...]:
    """Those of ``people`` who are named in the lines that people wrote, by name.

    The sentences of the journal itself are left aside: “May” in a date names nobody.
    """
    find = finder(people)
    named = {person.uuid: person for text in _written(summary) for found in find(text) for person in found.people}
    return tuple(sorted(named.values(), key=lambda person: person.name))


def _plain(text: str) -> str:
    return " ".join(fold(text).text.replace(MARK, "").split())


def _written(summary: Summary) -> Iterator[str]:
    yield summary.subtitle.removeprefix(summary.author)
    for finding in summary.findings:
        yield from (finding.title, finding.figure)
    yield from (line.name for line in summary.activities)
    yield from (line.label for line in summary.people)
    yield from (line.text for line in summary.commitments)
    for entry in summary.entries:
        yield from (entry.title, entry.people, entry.deal, entry.notes)
