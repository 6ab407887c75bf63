"""What holds for every line, however odd."""

import json
from datetime import date, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.capture import chips, understood
from journal.records import State

WORDS = """
1:1 1on1 one-on-one deal review meeting team standup forecast call ride-along solo prep planned !planned !private @Dana
@dana @sam @"Dana @Newcomer @"New @ Dana Marcus will Will +Orbis +acme + +1 #x # #1 45m 0m 1h 1h30 1.5h 1,5h 25h 45 min
m 10:30 10:30-11:15 2-3pm 11-1pm 9-10:30 2pm at 9 - to today yesterday tomorrow 3 days ago mon sat last tue next on nov
29 feb 2026-11-03 2027-01-01 2026-02-30 3/11 31/4 l35 m10 m0 l m999999 coached pipeline , and with
é 🦊 \u202e \u200d שלום مرحبا ٤٥ \0 \ud800 ² ½ İ ﬁ \u0301
"""
PIECES = st.sampled_from([*WORDS.split(), '@"Dana Whitfield"', "\n"])
MIXED = st.builds(str.join, st.sampled_from([" ", "  ", ", ", ""]), st.lists(PIECES, max_size=14))
LINES = st.one_of(
    MIXED,
    st.text(max_size=120),
    st.text(alphabet="0123456789:-/.,hm lap", max_size=60),
    st.text(alphabet=st.characters(exclude_categories=()), max_size=60),
)
many = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@many
@given(line=LINES)
def test_every_character_of_any_line_stands_in_one_token(read, line):
    reading = read(line)
    assert "".join(token.text for token in reading.tokens) == line
    ends = [0, *(token.end for token in reading.tokens)]
    assert [token.start for token in reading.tokens] == ends[:-1]
    assert all(token.start < token.end for token in reading.tokens)


@many
@given(line=LINES)
def test_a_line_without_problems_makes_an_entry(read, line):
    reading = read(line)
    draft = reading.draft
    if reading.problems:
        return
    entry = draft.entry("Europe/Berlin")
    assert 1 <= entry.minutes <= 1440
    assert entry.tagged <= entry.minutes
    assert draft.state is State.PLANNED or entry.date <= date(2026, 11, 21)
    assert len(entry.people) + len(draft.new_people) == len(draft.people)


@many
@given(line=LINES)
def test_every_word_is_understood_or_in_the_title(read, line):
    reading = read(line)
    kept = [word for token in reading.tokens if token.role.value == "title" for word in token.text.split()]
    title = " ".join(word for word in kept if word.strip(",;:|·–—-")).rstrip(",;:")
    for word in title.split():
        assert word in reading.draft.title


@many
@given(line=LINES, now=st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2199, 12, 31)))
def test_any_line_can_be_shown_and_explained_on_any_day(read, line, now):
    reading = read(line, now=now)
    assert chips(reading, names={}, today=now.date())
    assert json.loads(json.dumps(understood(reading)))["problems"] == list(reading.problems)


def test_a_hundred_thousand_characters_lose_none(read):
    for piece in ("word ", "x", "@“", "45m ", "mon 10:30 ", "@Da ", "Dana and ", "m ", "1", "a,@b"):
        line = (piece * 100_000)[:100_000]
        reading = read(line)
        assert "".join(token.text for token in reading.tokens) == line
