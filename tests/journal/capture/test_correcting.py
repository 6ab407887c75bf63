"""Corrections land in the line, and the line then reads as corrected."""

from datetime import date

import pytest

from journal.capture import read_line
from journal.capture.correcting import with_date, with_kind, with_minutes, with_person
from journal.records import Kind
from journal.settings import Settings
from tests.builders import NOW, person

PEOPLE = (person("Dana Whitfield", id=1), person("Dana Winter", id=2), person("Tom Lindqvist", id=3))
LINES = (
    "1:1 @Tom 45m yesterday 10:30 coached discovery questions",
    "Tom coached discovery",
    "10:30-11:15 deal review @Tom close plan",
    "solo 30m mail 2026-11-03",
    "something entirely different",
)


def read(line):
    return read_line(line, now=NOW, people=PEOPLE, deals=(), settings=Settings(), suggest=lambda _: ())


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("kind", Kind)
def test_another_kind(line, kind):
    assert read(with_kind(read(line), kind)).draft.kind is kind


@pytest.mark.parametrize("line", LINES)
def test_another_date(line):
    assert read(with_date(read(line), date(2026, 10, 7))).draft.date == date(2026, 10, 7)


@pytest.mark.parametrize("line", LINES)
def test_other_minutes_keep_the_start(line):
    before = read(line)
    after = read(with_minutes(before, 25))
    assert (after.draft.minutes, after.draft.start, after.problems) == (25, before.draft.start, ())


def test_an_ambiguous_name_is_settled_by_the_full_one():
    before = read("1:1 @Dana 45m discovery")
    assert before.problems
    after = read(with_person(before, "@Dana", PEOPLE[1]))
    assert [p.id for p in after.draft.people] == [2]
    assert after.problems == ()
