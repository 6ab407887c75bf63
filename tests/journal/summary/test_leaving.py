"""A last look at what leaves."""

from dataclasses import replace

import pytest

from journal.redaction import People
from journal.summary.leaving import occurrences, survivors
from tests.summaries import PEOPLE, SETTINGS, quarter_summary, summary_of


@pytest.mark.parametrize(
    ("words", "text", "many"),
    [
        ("orbis", "Orbis, ORBIS and Orbisson", 3),
        ("lea", "Léa, Le\u200ba", 2),
        ("two  words", "Two\nwords", 1),
        ("orbis", "", 0),
        ("", "anything", 0),
        ("\u200b", "anything", 0),
    ],
)
def test_words_are_counted_as_the_eye_reads_them(words, text, many):
    assert occurrences(words, text) == many


@pytest.mark.parametrize("how", [People.INITIALS, People.ROLES, People.NOBODY])
def test_nobody_survives_in_a_redacted_summary(how):
    assert survivors(quarter_summary(how=how, with_notes=True), PEOPLE) == ()


@pytest.mark.parametrize("place", ["title", "people", "deal", "notes"])
def test_whoever_is_named_in_an_entry_is_found(place):
    summary = quarter_summary(with_notes=True)
    entry = replace(summary.entries[0], **{place: "with Marcus"})
    assert [one.name for one in survivors(replace(summary, entries=(entry,)), PEOPLE)] == ["Marcus Oyelaran"]


def test_whoever_is_named_in_any_other_line_is_found_once_and_by_name():
    summary = quarter_summary()
    named = replace(
        summary,
        findings=(replace(summary.findings[0], figure="Priya had 2 h"),),
        people=(replace(summary.people[0], label="Tom Becker"),),
        activities=(replace(summary.activities[0], name="Calls with Dee"),),
        commitments=(replace(summary.commitments[0], text="Call Tom"),),
    )
    assert [one.name for one in survivors(named, PEOPLE)] == ["Dana Whitfield", "Priya Raman", "Tom Becker"]


def test_the_manager_s_own_name_may_stand_at_the_head():
    namesake = replace(PEOPLE[0], name="Alex Baker")
    assert survivors(summary_of((), people=(namesake,), settings=SETTINGS), (namesake,)) == ()
