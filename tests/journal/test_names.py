"""People are found in text whatever the spelling, and nobody else is."""

import pytest

from journal.names import finder
from journal.records import Person

DANA = Person(id=1, name="Dana Whitfield", nicknames=("Dee", "D-Dog"), emails=("dana.w@orbis.example",))
OBRIEN = Person(id=2, name="Séan O’Brien")
LUC = Person(id=3, name="Jean-Luc van der Berg Jr.")
MULLER = Person(id=4, name="Jörg Müller")
WILL = Person(id=5, name="Will Mark")
TANAKA = Person(id=6, name="田中太郎")
MINSU = Person(id=7, name="김민수")
SOMCHAI = Person(id=8, name="สมชาย ใจดี")
ALI = Person(id=9, name="علي حسن")
IVAN = Person(id=10, name="Иван Петров")
PEOPLE = (DANA, OBRIEN, LUC, MULLER, WILL, TANAKA, MINSU, SOMCHAI, ALI, IVAN)


def found(text, people=PEOPLE):
    return [text[place.start : place.end] for place in finder(people)(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Met Dana Whitfield today", ["Dana Whitfield"]),
        ("DANA and whitfield", ["DANA", "whitfield"]),
        ("Dana's deck, the Whitfields’ call", ["Dana", "Whitfields"]),
        ("dee/d-dog/d dog/DDog", ["dee", "d-dog", "d dog", "DDog"]),
        ("mail DANA.W@orbis.example, please", ["DANA.W@orbis.example"]),
        ("dana_whitfield, #danawhitfield", ["dana_whitfield", "danawhitfield"]),
        ("Dana (Dee) Whitfield went", ["Dana (Dee) Whitfield"]),
        ("Dana W. Whitfield went", ["Dana W. Whitfield"]),
        ("with\u200bDana\u200b.", ["Dana\u200b".rstrip("\u200b")]),
        ("D\u200ba\u00adn\u2060a and Da\u0301na\u0301!", ["D\u200ba\u00adn\u2060a", "Da\u0301na\u0301"]),
        ("Ｄａｎａ and 𝐃𝐚𝐧𝐚", ["Ｄａｎａ", "𝐃𝐚𝐧𝐚"]),
        ("Dana\u00a0Whitfield, Dana\u3000\nWhitfield", ["Dana\u00a0Whitfield", "Dana\u3000\nWhitfield"]),
        ("obrien, O'Brien, O´Brien, Sean", ["obrien", "O'Brien", "O´Brien", "Sean"]),
        ("Jean‑Luc, Jeanluc and the Berg deal", ["Jean‑Luc", "Jeanluc", "Berg"]),
        ("the van der deal, Jr. role", []),
        ("Mueller, MÜLLER, muller, Joerg", ["Mueller", "MÜLLER", "muller", "Joerg"]),
        ("spoke with will and mark", ["will", "mark"]),
        ("I will, we will, she may, he will", []),
        ("ask if Will will go, then Mark, marks it", ["Will will", "Mark", "marks"]),
        ("田中さんと太郎、田中太郎", ["田中", "太郎", "田中太郎"]),
        ("오늘 민수가, 김민수는", ["민수", "김민수"]),
        ("คุยกับสมชายวันนี้", ["สมชาย"]),
        ("مع علي اليوم وحسن عليه", ["علي", "حسن"]),
        ("Danaさん and Danaと", ["Dana", "Dana"]),
        ("ИВАН и петров", ["ИВАН", "петров"]),
        ("Danapolis, bandana, abandon, Markets, willing", []),
        ("1:1Dana 30m Dana2", ["Dana", "Dana"]),
        ("", []),
    ],
)
def test_what_is_found(text, names):
    assert found(text) == names


def test_a_first_name_that_is_a_particle_still_counts():
    assert found("Al and Ben", (Person(name="Al Stone"), Person(name="Ben Gurion"))) == ["Al", "Ben"]


def test_a_name_two_people_share_names_both():
    other = Person(name="Dana Kim")
    (place,) = finder((DANA, other))("call Dana")
    assert place.people == (DANA, other)
    (place,) = finder((DANA, other))("call Dana K. Kim")
    assert place.people == (other,)


def test_a_lone_small_letter_is_no_nickname():
    assert found("a plan with A", (Person(name="Anna Lee", nicknames=("A",)),)) == ["A"]


def test_a_nickname_without_letters_is_found_as_it_stands():
    assert found("with 🐻!", (Person(name="Bo Lee", nicknames=("🐻",)),)) == ["🐻"]


def test_nobody_is_found_among_nobody():
    assert found("Dana", ()) == []
