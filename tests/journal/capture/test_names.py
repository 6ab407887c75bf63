import pytest

from journal.capture.names import Names, is_name, typed_name
from journal.records import Deal, Person

DANA, DAN, MO = (
    Person(id=1, name="Dana Whitfield"),
    Person(id=2, name="Dan Reyes"),
    Person(id=3, name="Marcus Oyelaran", nicknames=("Mo", "Big M")),
)
TEAM = Names((DANA, DAN, MO, Person(id=4, name="Zoë O’Brien-Łukasz"), Person(id=5, name="Petra Old", archived=True)))


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Dana", ["Dana Whitfield"]), ("dan", ["Dan Reyes"]), ("DANA WHITFIELD", ["Dana Whitfield"]),
        ("dana whit", ["Dana Whitfield"]), ("DanaWhitfield", ["Dana Whitfield"]), ("dana.w", ["Dana Whitfield"]),
        ("da", ["Dana Whitfield", "Dan Reyes"]), ("mo", ["Marcus Oyelaran"]), ("big", ["Marcus Oyelaran"]),
        ("mar", ["Marcus Oyelaran"]), ("zoe o'brien-lukasz", ["Zoë O’Brien-Łukasz"]), ("ZOË", ["Zoë O’Brien-Łukasz"]),
        ("petra", ["Petra Old"]), ("nobody", []), ("whitfield", []), ("...", []),
    ],
)  # fmt: skip
def test_who_a_typed_name_may_mean(typed, names):
    assert [person.name for person in TEAM.called(typed)] == names


def test_a_nickname_and_a_first_name_alike_are_asked_about():
    names = Names((Person(id=1, name="Daniel Ruiz", nicknames=("Dan",)), DAN))
    assert len(names.called("dan")) == 2


def test_the_whole_name_comes_before_a_first_name():
    assert Names((Person(id=9, name="Dana"), DANA)).called("dana")[0].id == 9


def test_deals_are_found_by_their_start():
    assert [deal.id for deal in Names((Deal(id=1, name="Orbis Renewal"),)).called("orb")] == [1]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dana", "Dana"), ("Dana,", "Dana"), ("Dana's", "Dana"), ("Dana’s", "Dana"), ("O'Brien", "O'Brien"),
        ('"Dana  Whitfield",', "Dana Whitfield"), ("“Dana W”", "Dana W"), ("J.R.", "J.R"), ("", ""), ('""', ""),
    ],
)  # fmt: skip
def test_a_typed_name_loses_quotes_punctuation_and_the_possessive(text, name):
    assert typed_name(text) == name


@pytest.mark.parametrize("text", ["Dana", "x", "李明", "🦊", "Анна", "محمد", "3M Corp", "q3"])
def test_names_of_any_script_are_names(text):
    assert is_name(text)


@pytest.mark.parametrize("text", ["", "5", "10%", "10:30", "9am", "3k", "--", "@", "1,000", "1/2"])
def test_figures_are_no_names(text):
    assert not is_name(text)
