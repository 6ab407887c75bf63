"""What the journal says to the manager, said by the manager."""

import pytest

from journal.summary.first_person import in_first_person


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("You held 8 of 9 one-on-ones", "I held 8 of 9 one-on-ones"),
        ("inside your band. Your team", "inside my band. My team"),
        ("Most of the talking is yours", "Most of the talking is mine"),
        ("2 cancelled by you, 1 moved by your team", "2 cancelled by me, 1 moved by my team"),
        ("Where you looked back, you told", "Where I looked back, I told"),
        ("A young team, youthful", "A young team, youthful"),
    ],
)
def test_you_becomes_i(told, said):
    assert in_first_person(told) == said
