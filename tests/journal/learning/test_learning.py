"""Suggestions learn what a manager means by a word, and forget nothing else over it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.guidance import load_guidance
from journal.learning.common import common_words
from journal.learning.learning import LearningReader, learning_reader
from journal.reading.examples import read_examples
from journal.records import Side
from journal.suggestion import MOST_SUGGESTIONS, cue_reader
from tests.builders import activity, correction

SIDES = {item.id: item.side for item in load_guidance().section("activities")}
CUES = cue_reader(load_guidance())

HABITS = [
    # Each: what the word means to this manager, ten notes filed so, and ten more that come later.
    (
        "vision",
        ["Huddle with the north team", "huddle before the fair", "Monday huddle, short", "huddle w/ Priya and Tom",
         "Huddle in the depot", "late huddle, everyone there", "huddle about next year", "Team huddle 15 min",
         "huddle, rainy day", "quick huddle after lunch"],
        ["Huddle in Leeds", "huddle with the juniors", "Thursday huddle", "huddle on Teams", "long huddle",
         "huddle after the holidays", "huddle w/ service", "huddle, all nine there", "first huddle of March",
         "huddle at the plant"],
    ),
    (
        "conflict",
        ["fishbowl with Ana and Joe", "Fishbowl over the Baxter lead", "fishbowl, 20 min", "fishbowl again",
         "held a fishbowl", "Friday fishbowl", "fishbowl in room 2", "fishbowl for the two of them",
         "fishbowl with inside sales", "short fishbowl"],
        ["fishbowl with Lars", "Fishbowl on Monday", "fishbowl, both calm", "fishbowl over the commission",
         "another fishbowl", "fishbowl 4pm", "fishbowl with field and inside", "fishbowl upstairs",
         "fishbowl, no result", "fishbowl for Eva"],
    ),
    (
        "growth",
        ["garden walk with Mia", "Garden walk, Ola", "garden walk 30 min", "Garden walk before noon",
         "took Sam for a garden walk", "garden walk in the rain", "garden walk w/ Beth", "monthly garden walk",
         "garden walk and tea", "Garden walk, slow"],
        ["garden walk with Nina", "garden walk, Tom", "Garden walk after work", "garden walk w/ the new one",
         "second garden walk", "garden walk with Jo", "garden walk at ten", "short garden walk",
         "garden walk by the river", "garden walk, Ines"],
    ),
    (
        "activity-metrics",
        ["Ampelrunde mit dem Team", "Ampelrunde am Montag", "Ampelrunde, kurz", "Ampelrunde Innendienst",
         "Ampelrunde vor der Messe", "ampelrunde mit Jonas", "Ampelrunde Nord", "Ampelrunde wie immer",
         "kleine Ampelrunde", "Ampelrunde um neun"],
        ["Ampelrunde mit Eva", "Ampelrunde Süd", "Ampelrunde am Freitag", "Ampelrunde, alle da", "Ampelrunde spät",
         "Ampelrunde ohne Tom", "Ampelrunde 20 min", "lange Ampelrunde", "Ampelrunde im Werk", "Ampelrunde zu zweit"],
    ),
]  # fmt: skip


def taught(*corrections, reader=CUES, sides=SIDES):
    return LearningReader(reader, corrections, sides, common_words())


def first(reader, note):
    found = reader(note)
    return found[0].activity if found else None


@pytest.mark.parametrize(("meant", "past", "later"), HABITS, ids=lambda value: value if isinstance(value, str) else "")
def test_after_ten_corrections_nine_of_ten_later_notes_are_right(meant, past, later):
    reader = taught(*(correction(note, meant) for note in past))
    assert sum(first(reader, note) == meant for note in later) >= 9


@pytest.mark.parametrize(("meant", "past", "later"), HABITS, ids=lambda value: value if isinstance(value, str) else "")
def test_a_habit_changes_no_note_that_has_none_of_its_words(meant, past, later):
    reader = taught(*(correction(note, meant) for note in past))
    notes = [example.text for example in read_examples()]
    changed = [note for note in notes if first(reader, note) != first(CUES, note)]
    assert len(changed) <= 0.01 * len(notes), changed


def test_a_title_that_comes_back_is_right_from_the_second_time_on():
    reader = taught(correction("Wednesday round", "culture"))
    assert first(CUES, "Wednesday round") != "culture"
    assert first(reader, "Wednesday round") == "culture"
    assert first(reader, "wednesday round\nnothing special") == "culture"


def test_one_correction_does_not_decide_for_a_word():
    reader = taught(correction("Carlisle trip with Sam, pipeline check", "growth"))
    assert first(reader, "pipeline check in Carlisle") == "pipeline"


def test_the_reason_is_the_manager_s_own_filing():
    found = taught(correction("Wednesday round", "culture"))("Wednesday round")[0]
    assert (found.learned, found.because, found.like) == (True, ("Wednesday", "round"), "Wednesday round")
    assert found.side is Side.LEADERSHIP


def test_a_change_of_mind_counts_more_than_what_was_before():
    habit, past, later = HABITS[0]
    reader = taught(*(correction(note, habit) for note in past), *(correction(note, "change") for note in later))
    assert first(reader, "huddle at noon") == "change"


def test_an_activity_of_the_manager_s_own_is_learned_and_a_retired_one_is_not_suggested():
    fairs = activity("fairs", Side.MANAGEMENT)
    made = [correction("Hannover Messe", "fairs")]
    known = [activity(key, side) for key, side in SIDES.items()]
    assert first(learning_reader(CUES, made, [*known, fairs]), "Hannover Messe") == "fairs"
    assert first(learning_reader(CUES, made, [*known, replace(fairs, retired=True)]), "Hannover Messe") != "fairs"


def test_without_corrections_nothing_is_between():
    assert learning_reader(CUES, (), ()) is CUES


def test_a_lesson_that_changes_the_first_suggestion_takes_all_the_minutes():
    def halves(_):
        one, other = CUES("coached discovery")[0], CUES("pipeline check")[0]
        return (replace(one, share=0.5), replace(other, share=0.5))

    found = taught(correction("Wednesday round", "culture"), reader=halves)("Wednesday round")
    assert (found[0].activity, found[0].share) == ("culture", 1.0)
    assert {one.share for one in found[1:]} == {None}


SAID = ("huddle", "coached", "pipeline", "check", "Ana", "45m", "forecast", "why", "q3", "the")
WORDS = st.lists(st.sampled_from(SAID), max_size=6).map(" ".join)


@given(note=WORDS, past=st.lists(st.tuples(WORDS, st.sampled_from(list(SIDES))), max_size=8))
def test_whatever_was_corrected_suggestions_stay_sound(note, past):
    found = taught(*(correction(text, key) for text, key in past if text))(note)
    scores = [one.score for one in found]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)
    assert len({one.activity for one in found}) == len(found) <= MOST_SUGGESTIONS
    assert all(one.side is SIDES[one.activity] for one in found)
