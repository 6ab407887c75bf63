"""Which question of the guidance to ask on a day."""

from __future__ import annotations

from datetime import date

from journal.errors import NotFound
from journal.guidance import Guidance, Item


def question_for(day: date, guidance: Guidance) -> Item:
    """The day's question: all of them take turns, one a day, in the order of the guidance."""
    questions = [item for item in guidance.items if item.question]
    if not questions:
        raise NotFound("The guidance holds no questions.")
    return questions[day.toordinal() % len(questions)]
