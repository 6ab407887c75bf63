"""How people appear in what leaves the journal: by name, by initials, by role, or as nobody.

A label never gives away what it hides: where initials or a role would spell a name or nickname of anyone
(a one-character surname, a role called "Dana's assistant"), a plain "a team member" takes its place.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from journal.names import Finder, Found, finder
from journal.records import Choice, Person

TEAM_MEMBER = "a team member"
COLLEAGUE = "a colleague"
SOMEONE = "someone"


class People(Choice):
    """How people appear."""

    NAMES = "names", "Names"
    INITIALS = "initials", "Initials"
    ROLES = "roles", "Roles"
    NOBODY = "nobody", "Nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class Redaction:
    """One way of showing people, ready for many texts; ``labels`` says how each appears, by uuid."""

    how: People
    find: Finder
    labels: Mapping[str, str]

    def __call__(self, text: str) -> str:
        """The text with everybody in it shown as agreed; all else stays to the character."""
        if self.how is People.NAMES:
            return text
        parts, end = [], 0
        for found in self.find(text):
            parts += [text[end : found.start], self._label_at(text, found)]
            end = found.end
        return "".join(parts) + text[end:]

    def people_in(self, text: str) -> frozenset[str]:
        """The uuids of everybody a text may name."""
        return frozenset(person.uuid for found in self.find(text) for person in found.people)

    def _label_at(self, text: str, found: Found) -> str:
        """The label for a place in a text; a name that several people share gets one that suits them all."""
        labels = {self.labels[person.uuid] for person in found.people}
        label = labels.pop() if len(labels) == 1 else _shared(found.people, self.how)
        if self.how is People.ROLES and not label.startswith(("a ", "team member ", "colleague ")):
            label = label if label[-1].isdigit() else f"the {label}"
        return label[0].upper() + label[1:] if _begins_sentence(text, found.start) else label


def redaction(people: Sequence[Person], how: People) -> Redaction:
    """Prepare one way of showing these people."""
    find = finder(people)
    return Redaction(how=how, find=find, labels=_labels(people, how, find))


def redactor(people: Sequence[Person], how: People) -> Callable[[str], str]:
    """A function that shows these people in any text as agreed."""
    return redaction(people, how)


def _labels(people: Sequence[Person], how: People, find: Finder) -> dict[str, str]:
    if how is People.NAMES:
        return {person.uuid: person.name for person in people}
    if how is People.NOBODY:
        return {person.uuid: SOMEONE for person in people}
    wanted = {person.uuid: _initials(person) if how is People.INITIALS else _role(person) for person in people}
    safe = {
        person.uuid: label if (label := wanted[person.uuid]) and not find(label) else _unnamed(person)
        for person in people
    }
    return _numbered(safe, find)


def _numbered(labels: Mapping[str, str], find: Finder) -> dict[str, str]:
    """Labels that several people would share, numbered in the order the people were given."""
    shared = {label for label, count in Counter(labels.values()).items() if count > 1}
    seen: Counter[str] = Counter()
    numbered = {}
    for uuid, label in labels.items():
        if label in shared:
            seen[label] += 1
            with_number = f"{label.removeprefix('a ')} {seen[label]}"
            label = label if find(with_number) else with_number
        numbered[uuid] = label
    return numbered


def _initials(person: Person) -> str:
    """The first letters of the first and last word with full stops; empty when a word is its own initial."""
    words = unicodedata.normalize("NFC", person.name).split()
    firsts = [next((letter for letter in word if letter.isalpha()), "") for word in words[:1] + words[1:][-1:]]
    return " ".join(f"{letter.upper()}." for letter in firsts) if all(firsts) else ""


def _role(person: Person) -> str:
    """The role as it reads inside a sentence."""
    return " ".join(word.lower() if word.istitle() else word for word in person.role.split())


def _unnamed(person: Person) -> str:
    return TEAM_MEMBER if person.team else COLLEAGUE


def _shared(people: Iterable[Person], how: People) -> str:
    if how is People.NOBODY:
        return SOMEONE
    return TEAM_MEMBER if any(person.team for person in people) else COLLEAGUE


def _begins_sentence(text: str, start: int) -> bool:
    """Whether a place begins the text, a line or a sentence."""
    before = text[:start].rstrip(" \t*_>#-“\"'(")
    return not before or before[-1] in ".!?\n"
