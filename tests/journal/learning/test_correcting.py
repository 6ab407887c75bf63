"""What an entry corrects in what was suggested for it."""

import pytest

from journal.guidance import load_guidance
from journal.learning.correcting import LONGEST, corrections_of
from journal.suggestion import Suggestion
from tests.builders import NOW, entry, filed

SIDES = {item.id: item.side for item in load_guidance().section("activities")}


def suggested(*activities):
    return tuple(Suggestion(activity=key, side=SIDES[key], score=0.5, because=()) for key in activities)


@pytest.mark.parametrize(
    ("offered", "allocations", "learned"),
    [
        (("coaching",), filed(coaching=45), []),
        (("coaching",), filed(growth=45), ["growth"]),
        ((), filed(vision=45), ["vision"]),
        (("coaching", "pipeline"), filed(coaching=30, pipeline=15), []),
        (("coaching", "pipeline"), filed(coaching=30, forecast=15), ["forecast"]),
        (("coaching", "growth"), filed(coaching=10, growth=35), ["growth"]),
        (("coaching", "growth"), filed(coaching=35, growth=10), []),
        (("coaching",), filed(pipeline=45), ["pipeline"]),
        (("coaching",), filed(general_leadership=45), []),
        (("coaching",), (), []),
    ],
)
def test_what_was_filed_otherwise_is_learned(offered, allocations, learned):
    made = corrections_of(entry("Huddle", allocations=allocations), suggested(*offered), SIDES, NOW)
    assert [one.activity for one in made] == learned


def test_a_correction_holds_the_words_the_moment_and_the_entry():
    logged = entry("Huddle", notes="north " * 200, allocations=filed(vision=45))
    (made,) = corrections_of(logged, (), SIDES, NOW)
    assert made.note.startswith("Huddle\nnorth north")
    assert len(made.note) <= LONGEST
    assert (made.at, made.entry) == (NOW, logged.uuid)


def test_an_entry_without_words_teaches_nothing():
    assert corrections_of(entry("", allocations=filed(vision=45)), (), SIDES, NOW) == ()
