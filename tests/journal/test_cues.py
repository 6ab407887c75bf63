"""Cues are found in notes however their words are inflected, accented or spread."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.cues import MOST_CHARACTERS, CueIndex, stem, steps_of, words_of


def found(note, *cues):
    """The cues found in a note, each with the words it was found by; negated ones begin with a minus."""
    words = words_of(note)
    names = {steps_of(cue): cue for cue in cues}
    return [
        ("-" if match.negated else "") + names[match.steps] + ": " + " ".join(words[at].typed for at in match.places)
        for match in CueIndex(names).matches(words)
    ]


@pytest.mark.parametrize(
    "family",
    [
        "coach coached coaches coaching",
        "plan plans planned planning",
        "process processes processed processing",
        "quota quotas",
        "territory territories",
        "qualify qualifies qualified qualifying",
        "loss losses",
        "call calls called calling",
        "stage stages staged staging",
        "focus focused",
        "miss missed missing",
        "agree agrees",
        "bid bids bidding",
    ],
)
def test_the_words_of_a_family_have_one_stem(family):
    assert len({stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize("pair", ["this thing", "bring bred", "pip pipe", "note not", "lead less", "analysis analyst"])
def test_words_of_different_families_keep_different_stems(pair):
    first, second = pair.split()
    assert stem(first) != stem(second)


@pytest.mark.parametrize(
    ("note", "cue", "expected"),
    [
        ("COACHED Ana", "coach", ["coach: COACHED"]),
        ("Résumé of the café chat", "cafe", ["cafe: café"]),
        ("re\u0301sume\u0301", "resume", ["resume: re\u0301sume\u0301"]),
        ("Monday’s meeting", "monday meeting", ["monday meeting: Monday’s meeting"]),
        ("follow-up, again", "follow up", ["follow up: follow up"]),
        ("motivates her", "motivat*", ["motivat*: motivates"]),
        ("demotivating", "motivat*", []),
        ("coachella", "coach", []),
        ("asked him what next", "asked what", ["asked what: asked what"]),
        ("asked, what next", "asked what", []),
        ("lost the big Meridian deal", "lost … deal", ["lost … deal: lost deal"]),
        ("lost one two three four deal", "lost … deal", []),
        ("lost the a an his deal", "lost … deal", ["lost … deal: lost deal"]),
        ("his call", "his call", ["his call: his call"]),
        ("a call", "his call", []),
        ("coach and coach", "coach", ["coach: coach", "coach: coach"]),
    ],
)
def test_a_cue_is_found_as_whole_words_in_one_clause(note, cue, expected):
    assert found(note, cue) == expected


def test_the_longer_of_overlapping_cues_is_kept():
    assert found("deal review today", "deal", "review", "deal review") == ["deal review: deal review"]
    assert found("call volume review", "call volume", "volume", "review") == [
        "call volume: call volume",
        "review: review",
    ]


@pytest.mark.parametrize(
    "note",
    ["no coaching", "didn’t coach", "did not coach", "without any coaching", "skipped the coaching", "never coached",
     "instead of coaching"],
)  # fmt: skip
def test_a_negated_cue_is_marked(note):
    assert found(note, "coach")[0].startswith("-coach")


@pytest.mark.parametrize("note", ["no pipeline, coached", "not coaching enough", "no time left for real coaching"])
def test_a_distant_negation_does_not_count(note):
    assert found(note, "coach")[0].startswith("coach")


def test_only_the_beginning_of_a_very_long_note_is_read():
    assert len(words_of("coach " * MOST_CHARACTERS)) <= MOST_CHARACTERS / 6 + 1


@given(st.text())
def test_the_words_of_a_note_stand_in_it_in_order(note):
    at = 0
    for word in words_of(note):
        at = note.index(word.typed, at) + len(word.typed)


@given(st.lists(st.sampled_from(["coach", "the", "lost", "deal", "no", "review", ",", ".", "why"]), max_size=30))
def test_no_word_is_used_twice(parts):
    words = words_of(" ".join(parts))
    cues = map(steps_of, ["coach", "lost … deal", "deal review", "review", "why … deal", "lost"])
    places = [at for match in CueIndex(list(cues)).matches(words) for at in match.places]
    assert len(places) == len(set(places))
