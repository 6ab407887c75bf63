"""Training the reading: the examples are sound, the fit is right, and nothing in it is left to chance."""

from collections import Counter

import numpy as np
import pytest

from journal.guidance import load_guidance
from journal.reading.examples import BOTH, read_examples
from journal.reading.fitting import fit, softmax
from journal.reading.train import target, train
from journal.records import Side

EXAMPLES = read_examples()
ACTIVITIES = tuple(item.id for item in load_guidance().section("activities") if not item.own)


def test_there_are_enough_examples_each_its_own_and_about_a_fifth_is_kept_apart():
    assert len(EXAMPLES) >= 1200
    assert len({example.text for example in EXAMPLES}) == len(EXAMPLES)
    assert 0.17 < sum(example.kept_apart for example in EXAMPLES) / len(EXAMPLES) < 0.23


def test_every_activity_stands_in_both_parts():
    for apart, fewest in ((True, 2), (False, 15)):
        counts = Counter(one.activities[0] for one in EXAMPLES if one.kept_apart is apart)
        assert set(counts) == set(ACTIVITIES)
        assert min(counts.values()) >= fewest


def test_every_label_names_known_activities_and_a_side():
    sides = {item.id: item.side for item in load_guidance().section("activities")}
    for example in EXAMPLES:
        for label in (example.first, example.second):
            assert label.side in {BOTH, *(side.value for side in Side)}
            assert 1 <= len(label.activities) <= 3
            assert all(activity in sides for activity in label.activities)


def test_where_readers_differ_either_may_be_right():
    differing = [example for example in EXAMPLES if not example.agreed]
    assert differing
    for example in differing:
        assert set(example.activities) == {*example.first.activities, *example.second.activities}


@pytest.mark.parametrize("example", EXAMPLES[:20], ids=lambda example: example.text[:20])
def test_a_target_is_a_whole(example):
    shares = target(example, ACTIVITIES)
    assert shares[:-1].sum() == pytest.approx(1)
    assert 0 <= shares[-1] <= 1


def test_the_fit_finds_what_divides_the_classes_and_is_the_lowest():
    points = np.array([[0.0, 0.0], [0.0, 1.0], [4.0, 0.0], [4.0, 1.0]])
    targets = np.array([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [0.0, 1.0]])
    kernel = points @ points.T
    weights, biases = fit(kernel, targets, 0.1)
    chances = softmax(kernel @ weights + biases)
    assert (chances.argmax(axis=1) == targets.argmax(axis=1)).all()
    head = points.T @ weights
    slope = points.T @ (chances - targets) + 0.1 * head
    assert np.abs(slope).max() < 1e-3
    assert np.abs((chances - targets).sum(axis=0)).max() < 1e-3


def test_training_twice_gives_the_same_model(tmp_path):
    some = [example for example in EXAMPLES if not example.kept_apart][:120]
    first, second = tmp_path / "first.npz", tmp_path / "second.npz"
    train(some).save(first)
    train(some).save(second)
    assert first.read_bytes() == second.read_bytes()
