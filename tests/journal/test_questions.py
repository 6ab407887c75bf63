"""One question of the guidance a day, all of them in turn."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.errors import NotFound
from journal.guidance import Guidance, load_guidance
from journal.questions import question_for

QUESTIONS = [item.id for item in load_guidance().items if item.question]


@given(st.dates(max_value=date(9999, 1, 1)))
def test_every_question_has_its_day_before_one_comes_again(day):
    asked = [question_for(day + timedelta(days=n), load_guidance()).id for n in range(len(QUESTIONS) + 1)]
    assert sorted(asked[:-1]) == sorted(QUESTIONS)
    assert asked[-1] == asked[0]


def test_the_next_day_asks_the_next_question():
    asked = [question_for(date(2026, 11, 3) + timedelta(days=n), load_guidance()).id for n in range(2)]
    assert QUESTIONS.index(asked[1]) == (QUESTIONS.index(asked[0]) + 1) % len(QUESTIONS)


def test_a_guidance_without_questions_says_so():
    with pytest.raises(NotFound, match="no questions"):
        question_for(date(2026, 11, 3), Guidance(sources={}, groups={}, items=()))
