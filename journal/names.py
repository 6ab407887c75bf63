"""Finding people in free text, whatever the spelling: full names, single names, nicknames, e-mail addresses.

Safety comes before beauty, because what is missed here leaves the journal. So a name that is also a common
word ("Mark", "Grace") counts wherever it stands as a word, whatever its case, a plural or possessive s
included. The one exception is grammar that leaves no doubt: the small words "will" and "may" right after
I, we, he, she or they are verbs. Inflected endings other than s are not recognised.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from journal.folding import MARK, Folded, fold
from journal.records import Person

# Words of a name that name nobody: titles anywhere, particles in its middle.
_TITLE = re.compile("mr|mrs|ms|mx|dr|prof|sir|phd|jr|sr|ii|iii|iv")
_PARTICLE = re.compile("van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|of|the|and|y|e")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
# Letters of scripts written without spaces, or (Hangul) with endings attached: names stand inside words there.
_SPACELESS = (
    "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3130-\u318f"
    "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
)
_COMPOUND = re.compile(
    "[\u1100-\u11ff\u3005\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003ffff]+"
)
_LETTER = r"[^\W\d_]"
_BEFORE_LETTER = rf"(?<!{_LETTER})|(?<=[{_SPACELESS}])"
_AFTER_LETTER = rf"(?!(?![{_SPACELESS}]){_LETTER})"
_SEPARATORS = rf"[\s.\-_{MARK}]*"
# Small words that Arabic and Hebrew write onto the front of a name: and, in, to, like, from, the.
_ONTO_NAMES = "[وفبلكובלמשהכ]"
_AFTER_SMALL_WORDS = "".join(f"|(?<={small})(?<!{_LETTER}{small})" for small in (_ONTO_NAMES, _ONTO_NAMES * 2))
_BESIDE_NAMES = rf"[\s\-()\"“”'{MARK}]*"
_BETWEEN_NAMES = re.compile(rf"{_BESIDE_NAMES}(?:\w\.[\s{MARK}]+)?{_BESIDE_NAMES}")
_VERB_BEFORE = re.compile(r"(?<!\w)(?:i|we|he|she|they) $")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Characters ``start`` to ``end`` of a text name one of ``people``; several when a name is shared."""

    start: int
    end: int
    people: tuple[Person, ...]


Finder = Callable[[str], tuple[Found, ...]]


def finder(people: Iterable[Person]) -> Finder:
    """A function that finds these people in a text, in order, the longest reading of each place first."""
    owners: dict[str, list[Person]] = {}
    for person in people:
        for form in _forms(person):
            owners.setdefault(form, []).append(person)
    forms = sorted(owners, key=len, reverse=True)
    pattern = re.compile("|".join(f"({_pattern(form)})" for form in forms) or "(?!)")
    shared = [tuple(owners[form]) for form in forms]

    def find(text: str) -> tuple[Found, ...]:
        folded = fold(text)
        found: list[Found] = []
        for match in pattern.finditer(folded.text):
            start, end = folded.span(match.start(), match.end())
            if not _is_plain_word(folded, match.start(), text[start:end]):
                _add(found, Found(start=start, end=end, people=shared[(match.lastindex or 1) - 1]), text)
        return tuple(found)

    return find


def _add(found: list[Found], new: Found, text: str) -> None:
    """Add a place; with the one before it make a whole when both are parts of one person's name."""
    if found:
        last = found[-1]
        both = tuple(person for person in last.people if person in new.people)
        if both and _BETWEEN_NAMES.fullmatch(fold(text[last.end : new.start]).text):
            found[-1] = Found(start=last.start, end=new.end, people=both)
            return
        if new.start < last.end:
            new = Found(start=last.end, end=max(new.end, last.end), people=new.people)
    found.append(new)


def _is_plain_word(folded: Folded, start: int, written: str) -> bool:
    """Whether a match names nobody for sure: a lone small letter, or a verb after its pronoun."""
    if len(written) == 1:
        return written.isascii() and written.islower()
    return written in {"will", "may"} and bool(_VERB_BEFORE.search(folded.text[max(0, start - 6) : start]))


def _forms(person: Person) -> set[str]:
    """Every folded way to write a person; words inside a form are parted by single spaces."""
    spellings = {person.name, person.name.lower().translate(_UMLAUTS)}
    forms = {_words_of(phrase) for phrase in (*spellings, *person.nicknames)}
    for spelling in spellings:
        forms |= {_words_of(word) for word in spelling.split() if "-" in fold(word).text}
        forms |= _single_names(_words_of(spelling).split())
    forms |= {fold(email).text.replace(MARK, "").strip() for email in person.emails}
    return {form for form in forms if form}


def _single_names(words: list[str]) -> set[str]:
    """The words of a name that name a person alone; one Latin letter does not."""
    named = [word for word in words if not _TITLE.fullmatch(word)] or words
    ends = {*named[:1], *named[-1:]}
    telling = {word for word in named if word in ends or not _PARTICLE.fullmatch(word)}
    telling = {word for word in telling if len(word) > 1 or re.match(f"[{_SPACELESS}]", word)}
    return telling.union(*(_halves(word) for word in named if _COMPOUND.fullmatch(word)))


def _halves(word: str) -> set[str]:
    """The beginnings and ends of a name written in one piece, such as 田中 and 太郎 of 田中太郎."""
    syllables = _syllables(word)
    longest = range(2, len(syllables))
    return {"".join(syllables[:n]) for n in longest} | {"".join(syllables[-n:]) for n in longest}


def _syllables(word: str) -> list[str]:
    """The written characters of a word; the letters of a Hangul syllable stay together."""
    return re.findall(r"[\u1100-\u115f][\u1160-\u11a7]*[\u11a8-\u11ff]*|.", word)


def _words_of(phrase: str) -> str:
    """A phrase as folded words and single spaces, apostrophes left out; as it stands when it has no word."""
    folded = fold(phrase).text.replace(MARK, "")
    words = "".join(letter if _in_word(letter) else " " for letter in folded.replace("'", ""))
    return " ".join(words.split()) or folded.strip()


def _in_word(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter).startswith("M")


def _pattern(form: str) -> str:
    """The expression that finds a form in folded text, bounded as its script needs."""
    words = [f"[{MARK}']*".join(map(re.escape, word)) for word in form.split()]
    plural = f"(?:[{MARK}]*s)?" if form[-1].isascii() and form[-1].isalpha() and len(form) > 2 else ""
    return f"{_edge(form[0], before=True)}{_SEPARATORS.join(words)}{plural}{_edge(form[-1], before=False)}"


def _edge(character: str, *, before: bool) -> str:
    if character.isdigit():
        return r"(?<!\d)" if before else r"(?!\d)"
    if not character.isalpha() or re.match(f"[{_SPACELESS}]", character):
        return ""
    if not before:
        return _AFTER_LETTER
    attached = _AFTER_SMALL_WORDS if re.match("[\u0590-\u06ff]", character) else ""
    return f"(?:{_BEFORE_LETTER}{attached})"
