import pytest

from journal.imports.kinds import Company, guess_kind
from journal.records import Kind

ONE, DEAL, MEET, FIELD, SOLO = Kind.ONE_ON_ONE, Kind.DEAL_REVIEW, Kind.MEETING, Kind.FIELD_COACHING, Kind.SOLO_WORK


@pytest.mark.parametrize(
    ("title", "others", "kind", "reason"),
    [
        ("1:1 Dana", 1, ONE, "“1:1” in the title"),
        ("Alex / Dana 1-1", 0, ONE, "“1-1” in the title"),
        ("Weekly 1on1", 1, ONE, "“1on1” in the title"),
        ("One-on-one with Luis", 0, ONE, "“One-on-one” in the title"),
        ("1-2-1 Mark", 1, ONE, "“1-2-1” in the title"),
        ("Performance review", 1, ONE, "“Performance review” in the title"),
        ("How to run a great 1:1", 12, MEET, "12 other attendees"),
        ("Dana / me", 0, ONE, "“Dana / me” in the title"),
        ("Dana/Alex", 0, ONE, "“Dana/Alex” in the title"),
        ("Dana <> Luis", 0, SOLO, "no other attendees"),
        ("Orbis deal", 1, DEAL, "“deal” in the title"),
        ("Deal review: Orbis", 2, DEAL, "“Deal review” in the title"),
        ("Deal desk", 4, DEAL, "“Deal desk” in the title"),
        ("Close plan Northwind", 3, DEAL, "“Close plan” in the title"),
        ("Contract review", 2, DEAL, "“review” in the title"),
        ("Pipeline review", 6, MEET, "“Pipeline” in the title"),
        ("Forecast call", 5, MEET, "“Forecast” in the title"),
        ("Quarterly business review", 1, MEET, "“business review” in the title"),
        ("QBR prep", 0, SOLO, "“prep” in the title"),
        ("Team standup", 0, MEET, "“Team” in the title"),
        ("Daily stand-up", 7, MEET, "“stand-up” in the title"),
        ("Microsoft Teams call", 0, MEET, "“call” in the title"),
        ("Ride-along Luis", 1, FIELD, "“Ride-along” in the title"),
        ("Call coaching: discovery", 1, FIELD, "“Call coaching” in the title"),
        ("Call review with Dana", 1, FIELD, "“Call review” in the title"),
        ("Field day Munich", 3, FIELD, "“Field day” in the title"),
        ("Joint call Northwind", 4, FIELD, "“Joint call” in the title"),
        ("Catch up", 1, ONE, "one other attendee"),
        ("Hiring", 3, MEET, "3 other attendees"),
        ("Interview", 0, MEET, "“Interview” in the title"),
        ("Focus time", 0, SOLO, "“Focus” in the title"),
        ("Focus time", 1, ONE, "one other attendee"),
        ("Prep deal review Orbis", 0, SOLO, "“Prep” in the title"),
        ("Planning with the team", 0, MEET, "“team” in the title"),
        ("Dentist", 0, SOLO, "no other attendees"),
        ("", 0, SOLO, "no other attendees"),
        ("Ideal customer profile", 0, SOLO, "no other attendees"),
        ("Preview of the deck", 0, SOLO, "no other attendees"),
        ("Room 11:10", 0, SOLO, "no other attendees"),
    ],
)
def test_titles_managers_write(title, others, kind, reason):
    guess = guess_kind(title, Company(others=others), frozenset({"alex", "alex moor"}))
    assert (guess.kind, guess.reason) == (kind, reason)


@pytest.mark.parametrize(
    ("title", "named", "kind", "reason"),
    [
        ("Dana weekly", ("Dana Whitfield",), ONE, "Dana Whitfield in the title"),
        ("Dana and Luis", ("Dana Whitfield", "Luis Ortega"), MEET, "Dana Whitfield and Luis Ortega in the title"),
        ("Prep Dana 1:1", ("Dana Whitfield",), SOLO, "“Prep” in the title"),
        ("Plan with Dana", ("Dana Whitfield",), ONE, "Dana Whitfield in the title"),
    ],
)
def test_a_person_named_in_the_title_was_there(title, named, kind, reason):
    guess = guess_kind(title, Company(others=0, named=named))
    assert (guess.kind, guess.reason) == (kind, reason)


def test_one_person_from_outside_is_a_meeting():
    guess = guess_kind("Introduction", Company(others=1, outside=True))
    assert (guess.kind, guess.reason) == (MEET, "one other attendee, from outside")
