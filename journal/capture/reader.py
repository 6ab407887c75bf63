"""The words of one line read part by part, the surest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from journal.capture.dates import Calendar, Day, date_at, weekday_words
from journal.capture.draft import Role
from journal.capture.filing import read_side
from journal.capture.kinds import KindWords, kind_at
from journal.capture.marks import MarkedLine
from journal.capture.naming import NamedParts
from journal.capture.times import Clock, clock_at, duration_at
from journal.records import Deal, Person, Privacy, Side, State
from journal.settings import Settings
from journal.wording import time_words

_SIDE_ROLES = {Side.LEADERSHIP: Role.LEADERSHIP, Side.MANAGEMENT: Role.MANAGEMENT}
_BEFORE_KIND = frozenset({Role.STATE, Role.PRIVACY, Role.DATE, Role.TIME, Role.MINUTES})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    """Words that are a day, a time or a side only if they stand where one is expected."""

    first: int
    last: int
    value: Day | Clock | Side


class LineReader:
    """Reads one line; afterwards its fields say what was typed, None or empty for what was not."""

    def __init__(
        self, line: str, *, today: date, people: Sequence[Person], deals: Sequence[Deal], settings: Settings
    ) -> None:
        self.marked = MarkedLine(line)
        self.named = NamedParts(self.marked, people, deals, settings)
        self.state = State.HELD
        self.privacy = Privacy.TITLE
        self.kind: KindWords | None = None
        self.day: Day | None = None
        self.clock: Clock | None = None
        self.minutes: int | None = None
        self.sides: dict[Side, int | None] = {}
        self.problems: list[str] = []
        self._read_signs()
        self._read_duration()
        calendar = Calendar(today=today, planned=self.state is State.PLANNED, day_first=settings.day_first)
        self._candidates = self._find_candidates(calendar)
        self._read_start()
        self.named.read_bare_names(self._in_candidate())
        self._read_end()
        self._read_beside()
        self._read_day_with_time()
        self.marked.settle_people()
        self.problems += self.named.problems

    def _read_signs(self) -> None:
        """What its first character or its place tells at once: names, tags, ``!private``, ``l35``, ``planned``."""
        for i, word in enumerate(self.marked.words):
            if not self.marked.free(i, i + 1) or self.named.read_sign(i):
                continue
            if word.core == "!planned" or (i == 0 and word.core == "planned"):
                self.state = State.PLANNED
                self.marked.mark(i, i + 1, Role.STATE, State.PLANNED.label)
            elif word.core == "!private":
                self.privacy = Privacy.PRIVATE
                self.marked.mark(i, i + 1, Role.PRIVACY, "Private")
            elif (side := read_side(word.core)) and side[1] is not None:
                self.take_side(i, i + 1, *side)

    def _read_duration(self) -> None:
        """The first duration is the entry's; a later one is left to the title."""
        for i in range(len(self.marked.words)):
            found = duration_at(self.marked.words, i)
            if found and self.marked.free(i, i + found.length):
                self.minutes = found.value
                self.marked.mark(i, i + found.length, Role.MINUTES, time_words(found.value))
                return

    def _find_candidates(self, calendar: Calendar) -> list[_Candidate]:
        """Words that may be a day, a time or a side alone, from left to right, none overlapping."""
        found: list[_Candidate] = []
        words, i = self.marked.words, 0
        while i < len(words):
            day, clock = date_at(words, i, calendar), clock_at(words, i)
            side = read_side(words[i].core)
            best = max((f for f in (day, clock) if f), key=lambda f: f.length, default=None)
            length = best.length if best else 1
            value = best.value if best else side[0] if side and side[1] is None else None
            if value is None or not self.marked.free(i, i + length) or (not best and self._counted(i, found)):
                i += 1
                continue
            found.append(_Candidate(first=i, last=i + length, value=value))
            i += length
        return found

    def _counted(self, i: int, found: Sequence[_Candidate]) -> bool:
        """Whether a plain figure that is no part of a day or time stands before word ``i``, as in ``45 m``."""
        return i > 0 and self.marked.words[i - 1].core.isdigit() and not (found and found[-1].last == i)

    def _in_candidate(self) -> Callable[[int], bool]:
        places = {i for c in self._candidates if not isinstance(c.value, Side) for i in range(c.first, c.last)}
        return places.__contains__

    def _read_start(self) -> None:
        """From the left: days and times, and the kind once they are through."""
        by_first = {c.first: c for c in self._candidates}
        i = 0
        while i < len(self.marked.words):
            if mark := self.marked.at(i):
                if mark.role not in _BEFORE_KIND:
                    return
                i = mark.last
            elif kind := kind_at(self.marked.words, i):
                self.kind = kind.value
                self.marked.mark(i, i + kind.length, Role.KIND, kind.value.kind.label)
                return
            elif not (c := by_first.get(i)) or isinstance(c.value, Side) or not self._take(c):
                return

    def _read_end(self) -> None:
        """From the right: days, times and a side alone."""
        by_last = {c.last: c for c in self._candidates}
        i = len(self.marked.words)
        while i > 0:
            if mark := self.marked.at(i - 1):
                i = mark.first
            elif not (c := by_last.get(i)) or not self._take(c):
                return

    def _read_beside(self) -> None:
        """Whatever stands beside something understood, until nothing is added."""
        taken = True
        while taken:
            taken = any(self._take(c) for c in self._candidates if self.marked.beside(c.first, c.last))

    def _read_day_with_time(self) -> None:
        """A day and a time side by side hold each other up even inside running text."""
        for one, other in zip(self._candidates, self._candidates[1:], strict=False):
            if self.day is not None or self.clock is not None:
                return
            if one.last == other.first and {type(one.value), type(other.value)} == {Day, Clock}:
                self._take(one)
                self._take(other)
                self._read_beside()

    def _take(self, candidate: _Candidate) -> bool:
        """Read a candidate, unless its words or the part it gives are already taken."""
        first, last, value = candidate.first, candidate.last, candidate.value
        if not self.marked.free(first, last):
            return False
        if isinstance(value, Side):
            return self.take_side(first, last, value, None)
        if isinstance(value, Day) and self.day is None:
            self.day = value
            self.marked.mark(first, last, Role.DATE, weekday_words(value.date, year=True) if value.date else "")
            return True
        if isinstance(value, Clock) and self.clock is None:
            self.clock = value
            self.marked.mark(first, last, Role.TIME, value.words)
            return True
        return False

    def take_side(self, first: int, last: int, side: Side, minutes: int | None) -> bool:
        """Read minutes of a side, or None for the rest; whether they were new."""
        if side in self.sides:
            if minutes is not None:
                self.problems.append(f"Minutes of {side.value} stand twice; keep one of them.")
            return False
        self.sides[side] = minutes
        amount = "the rest" if minutes is None else time_words(minutes)
        self.marked.mark(first, last, _SIDE_ROLES[side], f"{side.label} {amount}")
        return True
