"""The quick line as a whole."""

from datetime import date, time

import pytest

from journal.records import Allocation, Kind, Privacy, State

FULL = "1:1 @Dana 45m yesterday 10:30 coached discovery questions m10 #discovery +Orbis"


def people_in(reading):
    return [person.name for person in reading.draft.people]


def test_the_whole_grammar_in_one_line(read):
    reading = read(FULL)
    draft = reading.draft
    assert reading.problems == ()
    assert (draft.kind, draft.state, draft.privacy) == (Kind.ONE_ON_ONE, State.HELD, Privacy.TITLE)
    assert (draft.date, draft.start, draft.minutes) == (date(2026, 11, 20), time(10, 30), 45)
    assert (draft.title, draft.tags, draft.deal.id) == ("coached discovery questions", ("discovery",), 1)
    assert people_in(reading) == ["Dana Whitfield"]
    assert (draft.management, draft.leadership) == (10, None)
    assert draft.allocations == (
        Allocation(activity="coaching", minutes=35),
        Allocation(activity="general-management", minutes=10),
    )
    assert [s.activity for s in reading.suggested] == ["coaching"]
    assert reading.assumed == frozenset()


class TestKind:
    @pytest.mark.parametrize(
        ("line", "kind", "title"),
        [
            ("deal review +Orbis 30m next step", Kind.DEAL_REVIEW, "next step"),
            ("Team Meeting: 1h goals", Kind.MEETING, "goals"),
            ("ride-along @Dana 3h Acme site", Kind.FIELD_COACHING, "Acme site"),
            ("yesterday prep 20m board", Kind.SOLO_WORK, "board"),
            ("10:30 standup 15m", Kind.MEETING, "Standup"),
            ("45m 1:1 Dana", Kind.ONE_ON_ONE, ""),
            ("!private mon at 9 1-1 Dana", Kind.ONE_ON_ONE, ""),
            ("planned mon 10:30 forecast call", Kind.MEETING, "Forecast call"),
        ],
    )
    def test_is_read_at_the_start_and_after_dates_and_times(self, read, line, kind, title):
        reading = read(line)
        assert (reading.draft.kind, reading.draft.title, reading.problems) == (kind, title, ())
        assert "kind" not in reading.assumed

    @pytest.mark.parametrize("line", ["talked about the deal", "the team meeting ran long", "#x meeting"])
    def test_is_not_read_inside_text(self, read, line):
        reading = read(line)
        assert reading.draft.kind is Kind.SOLO_WORK
        assert "kind" in reading.assumed

    @pytest.mark.parametrize(
        ("line", "kind"),
        [
            ("@Dana 45m", Kind.ONE_ON_ONE), ("Dana 45m", Kind.ONE_ON_ONE), ("@Newcomer 45m", Kind.SOLO_WORK),
            ("+Orbis 30m", Kind.DEAL_REVIEW), ("@Dana +Orbis 30m", Kind.DEAL_REVIEW), ("@Dana @Mo 30m", Kind.MEETING),
            ("wrote the plan 30m", Kind.SOLO_WORK),
        ],
    )  # fmt: skip
    def test_is_assumed_from_who_and_what(self, read, line, kind):
        assert read(line).draft.kind is kind

    @pytest.mark.parametrize(
        ("line", "text"),
        [
            ("forecast call 1h commit", "forecast call commit"),
            ("pipeline review", "pipeline review"),
            ("1:1 @Dana discovery", "discovery"),
            ("deal review +Orbis", None),
        ],
    )
    def test_words_that_tell_more_take_part_in_suggesting(self, read, line, text):
        asked = []
        read(line, suggest=lambda words: asked.append(words) or ())
        assert asked == ([text] if text else [])
