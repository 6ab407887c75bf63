"""A line while it is being read: which of its words are understood, and what is left as the title."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from journal.capture.draft import Role, Token
from journal.capture.words import Word, split_words

_SEPARATORS = ",;:|·–—-"
_LED_BY = frozenset({"with", "w/"})
_JOINED_BY = frozenset({"and", "&", "+"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Words ``first`` to ``last`` (excluded) that were understood; ``kept`` ones also stay in the title."""

    first: int
    last: int
    role: Role
    meaning: str
    kept: bool = False


class MarkedLine:
    """The words of a line and the marks set on them so far; no word carries two."""

    def __init__(self, line: str) -> None:
        self.line = line
        self.words: tuple[Word, ...] = split_words(line)
        self._marks: list[Mark | None] = [None] * len(self.words)

    def mark(self, first: int, last: int, role: Role, meaning: str, *, kept: bool = False) -> None:
        """Say what words mean."""
        self._set(Mark(first=first, last=last, role=role, meaning=meaning, kept=kept))

    def at(self, i: int) -> Mark | None:
        """The mark on word ``i``; None for a word not understood or outside the line."""
        return self._marks[i] if 0 <= i < len(self._marks) else None

    def free(self, first: int, last: int) -> bool:
        """Whether none of these words is understood yet."""
        return not any(self._marks[first:last])

    def beside(self, first: int, last: int) -> bool:
        """Whether these words stand next to one that is understood."""
        return self.at(first - 1) is not None or self.at(last) is not None

    def ends(self, first: int, last: int) -> bool:
        """Whether these words stand at either end of the line."""
        return first == 0 or last == len(self.words)

    def marks(self) -> list[Mark]:
        """All marks, in order."""
        return [mark for i, mark in enumerate(self._marks) if mark is not None and mark.first == i]

    def settle_people(self) -> None:
        """Keep names that are part of running text in the title; take ``with`` and ``and`` out beside the others."""
        for group in self._people_groups():
            first, last = group[0].first, group[-1].last
            if all(mark.kept for mark in group) and not self.ends(first, last) and not self.beside(first, last):
                continue
            for i, mark in enumerate(group):
                before = group[i - 1].last if i else mark.first
                led = not i and first > 0 and self.free(first - 1, first) and self.words[first - 1].core in _LED_BY
                self._set(replace(mark, first=before - led, kept=False))

    def title_words(self) -> list[int]:
        """The places of the words that make the title."""
        return [i for i, mark in enumerate(self._marks) if mark is None or mark.kept]

    def title(self) -> str:
        """What was not understood, without separators left over at its ends."""
        texts = self._title_texts()
        first, last = 0, len(texts)
        while first < last and not texts[first].strip(_SEPARATORS):
            first += 1
        while first < last and not texts[last - 1].strip(_SEPARATORS):
            last -= 1
        return " ".join(texts[first:last]).rstrip(",;:")

    def _title_texts(self) -> list[str]:
        """The words of the title; a comma after something taken out between them moves to the word before."""
        texts: list[str] = []
        for word, mark in zip(self.words, self._marks, strict=True):
            if mark is None or mark.kept:
                texts.append(word.text)
            elif texts and word.text[-1] in ",;" and texts[-1][-1] not in ".,;:!?":
                texts[-1] += word.text[-1]
        return texts

    def tokens(self) -> tuple[Token, ...]:
        """The whole line as tokens: marks, runs of title words, and the blanks between them."""
        found: list[Token] = []
        end = 0
        for start, stop, role, meaning in self._pieces():
            if start > end:
                found.append(self._token(end, start, Role.BLANK, ""))
            found.append(self._token(start, stop, role, meaning))
            end = stop
        if end < len(self.line):
            found.append(self._token(end, len(self.line), Role.BLANK, ""))
        return tuple(found)

    def _pieces(self) -> Iterator[tuple[int, int, Role, str]]:
        i = 0
        while i < len(self.words):
            first, mark = i, self._marks[i]
            if mark is not None:
                i = mark.last
            else:
                while i < len(self.words) and self._marks[i] is None:
                    i += 1
            role, meaning = (mark.role, mark.meaning) if mark is not None else (Role.TITLE, "")
            yield self.words[first].start, self.words[i - 1].end, role, meaning

    def _people_groups(self) -> Iterator[list[Mark]]:
        """People named one after the other, with nothing or an ``and`` between them."""
        group: list[Mark] = []
        for mark in self.marks():
            if mark.role is not Role.PERSON:
                continue
            if group and not self._joined(group[-1].last, mark.first):
                yield group
                group = []
            group.append(mark)
        if group:
            yield group

    def _joined(self, end: int, start: int) -> bool:
        return start == end or (start == end + 1 and self.free(end, start) and self.words[end].core in _JOINED_BY)

    def _set(self, mark: Mark) -> None:
        self._marks[mark.first : mark.last] = [mark] * (mark.last - mark.first)

    def _token(self, start: int, end: int, role: Role, meaning: str) -> Token:
        return Token(start=start, end=end, role=role, text=self.line[start:end], meaning=meaning)
