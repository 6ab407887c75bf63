import pytest

from journal.capture.filing import file_minutes, read_side, side_minutes
from journal.records import Side
from journal.suggestion import Suggestion

L, M = Side.LEADERSHIP, Side.MANAGEMENT


def coaching(score, share=None):
    return Suggestion(activity="coaching", side=L, score=score, because=(), share=share)


def pipeline(score, share=None):
    return Suggestion(activity="pipeline", side=M, score=score, because=(), share=share)


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("l35", (L, 35)), ("m10", (M, 10)), ("m0", (M, 0)), ("m10m", (M, 10)), ("l1h", (L, 60)), ("l1h30", (L, 90)),
        ("l", (L, None)), ("m", (M, None)), ("x", None), ("", None), ("m10x", None), ("lm", None), ("m.5h", None),
        ("m²", None), ("m1234567", None), ("mh", None),
    ],
)  # fmt: skip
def test_a_side_with_its_minutes(text, side):
    assert read_side(text) == side


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ({}, {}),
        ({L: 35}, {L: 35}),
        ({L: 35, M: 10}, {L: 35, M: 10}),
        ({M: None}, {M: 45, L: 0}),
        ({L: None}, {L: 45, M: 0}),
        ({L: 35, M: None}, {L: 35, M: 10}),
        ({L: 60, M: None}, {L: 60, M: 0}),
    ],
)
def test_a_letter_alone_takes_the_rest(typed, found):
    assert side_minutes(typed, 45) == found


@pytest.mark.parametrize(
    ("typed", "suggestions", "filed"),
    [
        ({}, (), []),
        ({L: 35}, (), [("general-leadership", 35)]),
        ({L: 35, M: 10}, (), [("general-leadership", 35), ("general-management", 10)]),
        ({L: 35, M: 10}, (pipeline(0.5),), [("general-leadership", 35), ("pipeline", 10)]),
        ({}, (coaching(0.9),), [("coaching", 45)]),
        ({}, (coaching(0.9), pipeline(0.5)), [("coaching", 45)]),
        ({}, (coaching(0.9), pipeline(0.6)), [("coaching", 25), ("pipeline", 20)]),
        ({}, (pipeline(0.6), coaching(0.9)), [("coaching", 25), ("pipeline", 20)]),
        ({M: 10}, (coaching(0.2), pipeline(0.9)), [("coaching", 35), ("pipeline", 10)]),
        ({M: 10}, (pipeline(0.9),), [("pipeline", 10)]),
        ({M: 45, L: 0}, (coaching(0.9), pipeline(0.9)), [("pipeline", 45)]),
        ({L: 0}, (coaching(0.9), pipeline(0.9)), [("pipeline", 45)]),
        ({L: 0}, (coaching(0.9),), []),
        ({}, (coaching(0.0),), []),
        ({L: 50}, (pipeline(0.9),), [("general-leadership", 50)]),
        ({}, (coaching(0.4, 1.0), pipeline(0.4)), [("coaching", 45)]),
        ({}, (coaching(0.2, 0.6), pipeline(0.6, 0.4)), [("coaching", 25), ("pipeline", 20)]),
        ({M: 10}, (pipeline(0.9, 1.0), coaching(0.1)), [("coaching", 35), ("pipeline", 10)]),
    ],
)
def test_where_45_minutes_go(typed, suggestions, filed):
    allocations, _ = file_minutes(45, typed, suggestions)
    assert [(a.activity, a.minutes) for a in allocations] == filed


@pytest.mark.parametrize(
    ("minutes", "parts"), [(1, [1]), (5, [5]), (10, [5, 5]), (15, [10, 5]), (20, [10, 10]), (60, [30, 30])]
)
def test_an_even_split_is_rounded_to_five_minutes_and_loses_none(minutes, parts):
    allocations, _ = file_minutes(minutes, {}, (coaching(0.8), pipeline(0.8)))
    assert [a.minutes for a in allocations] == parts


def test_only_the_suggestions_used_are_named():
    _, used = file_minutes(45, {M: 10}, (coaching(0.9), coaching(0.3)))
    assert [(s.activity, s.score) for s in used] == [("coaching", 0.9)]
