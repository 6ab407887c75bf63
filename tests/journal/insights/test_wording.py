"""How numbers and names are put into words."""

import pytest

from journal.insights.wording import count, listed, percent


@pytest.mark.parametrize(("part", "whole", "shown"), [(0, 0, 0), (1, 3, 33), (2, 3, 67), (5, 5, 100), (1, 1000, 0)])
def test_percent(part, whole, shown):
    assert percent(part, whole) == shown


def test_count():
    assert count(1, "week") == "1 week"
    assert count(0, "week") == "0 weeks"
    assert count(2, "entry", "entries") == "2 entries"


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c"], "a, b and c"),
        (["a", "b", "c", "d", "e"], "a, b, c and 2 more"),
    ],
)
def test_listed(parts, words):
    assert listed(parts, 3) == words
