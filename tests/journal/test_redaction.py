"""What leaves names nobody it should not, and everything else stays to the character."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.folding import MARK, fold
from journal.names import finder
from journal.records import Person
from journal.redaction import People, redaction, redactor

DANA = Person(id=1, name="Dana Whitfield", nicknames=("Dee",), emails=("dana@orbis.example",), role="Account Executive")
DREW = Person(id=2, name="Drew Wong", role="Account Executive")
INES = Person(id=3, name="Ines Moreau", role="Regional VP")
OLU = Person(id=4, name="Olu Okafor")
PAT = Person(id=5, name="Pat Quill", team=False)
PEOPLE = (DANA, DREW, INES, OLU, PAT)


@pytest.mark.parametrize(
    ("how", "shown"),
    [
        (People.NAMES, "Asked Dana's view; Dee and Ines Moreau agreed."),
        (People.INITIALS, "Asked D. W. 1's view; D. W. 1 and I. M. agreed."),
        (People.ROLES, "Asked account executive 1's view; account executive 1 and the regional VP agreed."),
        (People.NOBODY, "Asked someone's view; someone and someone agreed."),
    ],
)
def test_people_appear_as_agreed(how, shown):
    assert redactor(PEOPLE, how)("Asked Dana's view; Dee and Ines Moreau agreed.") == shown


def test_each_person_can_be_told_from_the_others():
    for how in (People.INITIALS, People.ROLES):
        labels = redaction((*PEOPLE, Person(name="Ulla Berg")), how).labels
        assert len(set(labels.values())) == len(labels)


def test_labels_by_role():
    labels = redaction((*PEOPLE, Person(name="Ulla Berg")), People.ROLES).labels
    assert list(labels.values()) == [
        "account executive 1",
        "account executive 2",
        "regional VP",
        "team member 1",
        "a colleague",
        "team member 2",
    ]


def test_a_name_that_two_share_gives_away_neither():
    other = Person(name="Dana Kim", role="Engineer")
    assert redactor((DANA, other), People.INITIALS)("Call Dana.") == "Call a team member."
    assert redactor((DANA, other), People.NOBODY)("Call Dana.") == "Call someone."


@pytest.mark.parametrize(
    "person",
    [
        Person(name="李 明"),
        Person(name="D W"),
        Person(name="Bo Lee", nicknames=("B. L.",)),
        Person(name="🐻"),
    ],
)
def test_initials_that_would_be_the_name_are_not_used(person):
    assert redaction((person,), People.INITIALS).labels[person.uuid] == "a team member"


def test_a_role_that_names_somebody_is_not_used():
    aide = Person(name="Kim Lund", role="Dana's assistant")
    assert redaction((DANA, aide), People.ROLES).labels[aide.uuid] == "a team member"


def test_a_label_that_begins_a_sentence_is_capitalised():
    nobody = redactor(PEOPLE, People.NOBODY)
    assert (
        nobody("Dana came. Ines left.\n- Olu stayed, Pat too")
        == "Someone came. Someone left.\n- Someone stayed, someone too"
    )


def test_the_people_in_a_text():
    assert redaction(PEOPLE, People.NOBODY).people_in("Dee met Pat") == {DANA.uuid, PAT.uuid}


# Names no other text is made of: every word holds "zq", in letters that the filler never uses.
words = st.text("zqvxk", min_size=2, max_size=6).map(lambda rest: "Zq" + rest)
people = st.builds(
    Person,
    name=st.lists(words, min_size=1, max_size=3).map(" ".join),
    nicknames=st.lists(words, max_size=2).map(tuple),
    emails=st.lists(words.map(lambda local: f"{local}@mail.example"), max_size=1).map(tuple),
    role=st.sampled_from(["", "Account executive", "SDR"]),
    team=st.booleans(),
)
filler = st.text(st.characters(exclude_characters="zZqQvVxXkK", exclude_categories=("Cs",)), max_size=12).filter(
    lambda text: not set("zqvxk") & set(fold(text).text)
)
disguises = st.sampled_from(
    [
        str,
        str.upper,
        str.lower,
        lambda name: unicodedata.normalize("NFD", name.replace("q", "q\u0301")),
        lambda name: "\u200b".join(name),
        lambda name: name.replace(" ", "\u00a0"),
        lambda name: name.replace(" ", "\u3000\n"),
        lambda name: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in name),
        lambda name: name + "'s",
        lambda name: name + "s",
        lambda name: name.title().replace(" ", "_"),
        lambda name: name.replace(" ", ""),
    ]
)


@st.composite
def disguised(draw, team):
    """A text that names people of the team in many disguises, with other words around."""
    parts = [draw(filler)]
    for person in draw(st.lists(st.sampled_from(team), max_size=5)):
        form = draw(st.sampled_from([person.name, *person.name.split(), *person.nicknames, *person.emails]))
        parts += [draw(st.sampled_from([" ", "\u200b", ", ", "(", "/", "\n"])), draw(disguises)(form)]
        parts += [draw(st.sampled_from([" ", "\u200b", ": ", "’s ", "/", "\n"])), draw(filler)]
    return "".join(parts)


@settings(deadline=None)
@given(st.data())
def test_no_name_in_any_disguise_is_left(data):
    team = data.draw(st.lists(people, min_size=1, max_size=4))
    text = data.draw(disguised(team))
    how = data.draw(st.sampled_from([People.INITIALS, People.ROLES, People.NOBODY]))
    left = fold(redactor(team, how)(text)).text.replace(MARK, "")
    for person in team:
        for form in (*person.name.split(), *person.nicknames, *person.emails):
            assert fold(form).text not in left


@given(st.lists(people, max_size=3), filler, st.sampled_from(list(People)))
def test_a_text_that_names_nobody_is_unchanged(team, text, how):
    assert redactor(team, how)(text) == text


any_people = st.builds(Person, name=st.text(min_size=1, max_size=8).filter(str.isprintable).filter(str.strip))


@given(st.lists(any_people, max_size=4), st.sampled_from([People.INITIALS, People.ROLES]))
def test_a_label_never_names_anybody(team, how):
    plain = ("a team member", "team member", "a colleague", "colleague")
    for label in redaction(team, how).labels.values():
        assert label.startswith(plain) or not finder(team)(label)


@settings(deadline=None)
@given(st.lists(any_people, min_size=1, max_size=4), st.text())
def test_any_name_and_any_text_go_together(team, text):
    find = finder(team)
    for place in find(text + team[0].name + " " + text):
        assert place.people
        assert place.start < place.end
