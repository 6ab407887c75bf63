"""The people, the deal and the tags a line names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter

from journal.capture.draft import Role
from journal.capture.marks import MarkedLine
from journal.capture.names import Names, R, is_name, names_of_deals, names_of_people, reads_like_a_word, typed_name
from journal.capture.words import Found, fold
from journal.errors import InvalidRecord
from journal.records import LONGEST_NAME, Deal, Person, check_name
from journal.settings import Settings

_OPEN_QUOTES = ('"', "“", "„")
_CLOSED_QUOTES = ('"', "”", "“")


class NamedParts:
    """Who and what a line names, gathered while its words are marked; records with id 0 are new."""

    def __init__(self, marked: MarkedLine, people: Sequence[Person], deals: Sequence[Deal], settings: Settings) -> None:
        self.deal: Deal | None = None
        self.problems: list[str] = []
        self._marked = marked
        self._settings = settings
        self._known_people = names_of_people(tuple(people))
        self._known_deals = names_of_deals(tuple(deals))
        self._people: dict[int | str, tuple[int, Person]] = {}
        self._tags: dict[str, str] = {}
        self._readers = {"@": self._read_person, "+": self._read_deal, "#": self._read_tag}

    @property
    def people(self) -> tuple[Person, ...]:
        """The people named, each once, in order."""
        return tuple(person for _, person in sorted(self._people.values(), key=itemgetter(0)))

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags as typed, each once, in order."""
        return tuple(self._tags.values())

    def read_sign(self, i: int) -> bool:
        """Read word ``i`` if it is a name after ``@``, ``+`` or ``#``; whether it was."""
        text = self._marked.words[i].text.lstrip("([{")
        reader = self._readers.get(text[:1])
        if reader is None:
            return False
        if text[1:2] in _OPEN_QUOTES and not text[2:].rstrip(".,;:!?)").endswith(_CLOSED_QUOTES):
            self.problems.append(f"The quotation mark after {text[0]} is not closed.")
            return False
        name = typed_name(text[1:])
        try:
            return bool(name) and reader(i, name)
        except InvalidRecord as refusal:
            self.problems.append(str(refusal))
            return False

    def read_bare_names(self, spoken_for: Callable[[int], bool]) -> None:
        """Read known people typed without a sign, except in places that are ``spoken_for`` as a day or time."""
        words = self._marked.words
        for i, word in enumerate(words):
            found = word.core and self._known_people.phrase_at(words, i, word.core)
            if not found or not self._marked.free(i, i + found.length):
                continue
            ordinary = found.length == 1 and reads_like_a_word(word) and not self._marked.beside(i, i + 1)
            if not ordinary and not any(map(spoken_for, range(i, i + found.length))):
                self._add_person(i, found.value)
                self._marked.mark(i, i + found.length, Role.PERSON, found.value.name, kept=True)

    def _read_person(self, i: int, name: str) -> bool:
        length, known = self._known(self._known_people, i, name)
        if not known and not is_name(name):
            return False
        if len(known) > 1:
            return self._ask(i, "@", name, known, Role.PERSON)
        person = known[0] if known else Person(name=name, cadence_days=self._settings.cadence_days)
        self._add_person(i, person)
        self._marked.mark(i, i + length, Role.PERSON, person.name + " (new)" * (not known))
        return True

    def _read_deal(self, i: int, name: str) -> bool:
        length, known = self._known(self._known_deals, i, name)
        if not known and not is_name(name):
            return False
        if len(known) > 1:
            return self._ask(i, "+", name, known, Role.DEAL)
        deal = known[0] if known else Deal(name=name)
        if self.deal is not None and fold(self.deal.name) != fold(deal.name):
            self.problems.append(f"An entry holds one deal, and the line names {self.deal.name} and {deal.name}.")
        self.deal = self.deal or deal
        self._marked.mark(i, i + length, Role.DEAL, deal.name + " (new)" * (not known))
        return True

    def _read_tag(self, i: int, name: str) -> bool:
        if not is_name(name):
            return False
        check_name("tag", name)
        self._tags.setdefault(fold(name), name)
        self._marked.mark(i, i + 1, Role.TAG, name)
        return True

    def _known(self, names: Names[R], i: int, name: str) -> tuple[int, tuple[R, ...]]:
        """How many words name which known records: the name with its sign, or a whole name that goes on after it."""
        if len(name) > LONGEST_NAME:
            return 1, ()
        whole: Found[R] | None = names.phrase_at(self._marked.words, i, fold(name))
        if whole and whole.length > 1 and self._marked.free(i, i + whole.length):
            return whole.length, (whole.value,)
        return 1, names.called(name)

    def _ask(self, i: int, sign: str, name: str, known: Sequence[Person | Deal], role: Role) -> bool:
        """List a name that several records answer to."""
        others = sorted({record.name for record in known}, key=fold)
        names = ", ".join(others[:4]) + (" and others" if len(others) > 4 else "")
        advice = "write more of the name" if len(others) > 1 else f"{len(known)} carry that name, so rename one of them"
        self.problems.append(f"“{sign}{name}” could be {names}; {advice}.")
        self._marked.mark(i, i + 1, role, f"one of {names}")
        return True

    def _add_person(self, i: int, person: Person) -> None:
        key = person.id or fold(person.name)
        self._people[key] = min((i, person), self._people.get(key, (i, person)), key=itemgetter(0))
