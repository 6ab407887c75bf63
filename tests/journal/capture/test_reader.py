"""States, days, times and sides in a line, and where they count."""

from datetime import date, datetime, time

import pytest

from journal.records import Allocation, Person, Privacy, Side, State
from journal.settings import Settings

TODAY = date(2026, 11, 21)  # a Saturday


def people_in(reading):
    return [person.name for person in reading.draft.people]


class TestMarks:
    @pytest.mark.parametrize("line", ["planned 1:1 Dana mon", "1:1 Dana mon !planned", "Planned: 1:1 Dana mon"])
    def test_planned(self, read, line):
        draft = read(line).draft
        assert (draft.state, draft.date, draft.title) == (State.PLANNED, date(2026, 11, 23), "")

    def test_planned_counts_as_the_first_word_only(self, read):
        draft = read("we planned the quarter").draft
        assert (draft.state, draft.title) == (State.HELD, "we planned the quarter")

    @pytest.mark.parametrize("line", ["!private talk", "talk !private", "a !Private, talk"])
    def test_private(self, read, line):
        draft = read(line).draft
        assert draft.privacy is Privacy.PRIVATE
        assert "private" not in draft.title.lower()

    def test_other_words_after_an_exclamation_mark_stay_text(self, read):
        assert read("!important !privat").draft.title == "!important !privat"


class TestDate:
    @pytest.mark.parametrize(
        ("line", "day", "title"),
        [
            ("sat in on a call", TODAY, "in on a call"), ("what sat badly", None, "what sat badly"),
            ("coached yesterday on x", None, "coached yesterday on x"),
            ("coached yesterday", date(2026, 11, 20), "coached"),
            ("coached 45m last tue well", date(2026, 11, 17), "coached well"),
            ("3 days ago coached", date(2026, 11, 18), "coached"), ("coached on monday", date(2026, 11, 16), "coached"),
            ("coached 3/11", date(2026, 11, 3), "coached"),
            ("yesterday the mon call", date(2026, 11, 20), "the mon call"),
            ("coached well yesterday 10:30 at length", date(2026, 11, 20), "coached well at length"),
            ("coached well 10:30 at length", None, "coached well 10:30 at length"),
        ],
    )  # fmt: skip
    def test_counts_at_either_end_or_beside_something_understood(self, read, line, day, title):
        reading = read(line)
        assert (reading.draft.date, reading.draft.title) == (day or TODAY, title)
        assert ("date" in reading.assumed) == (day is None)

    @pytest.mark.parametrize("line", ["x 2026-12-24", "x tomorrow", "x 24 dec 2026", "x next mon"])
    def test_ahead_is_a_problem_unless_planned(self, read, line):
        reading = read(line)
        assert reading.draft.date > TODAY
        assert len(reading.problems) == 1
        assert "still ahead" in reading.problems[0]
        assert read(f"planned {line}").problems == ()

    def test_that_does_not_exist_is_a_problem(self, read):
        assert read("x 29 feb").problems == ("There is no day “29 Feb” in 2026; correct the date.",)

    def test_outside_the_journals_years_is_a_problem(self, read):
        assert read("x 1899-12-31").problems == ("The year 1899 is outside 1900 to 2200.",)

    def test_of_a_known_persons_name_wins(self, read):
        reading = read("x 3 may", people=(Person(id=1, name="May Lee"),))
        assert (reading.draft.date, people_in(reading)) == (date(2026, 5, 3), [])


class TestTime:
    @pytest.mark.parametrize(
        ("line", "start", "minutes"),
        [
            ("x 10:30", time(10, 30), 30), ("at 9 x 20m", time(9), 20), ("2pm x", time(14), 30),
            ("11-1pm x", time(11), 120),
            ("9-10:30 x", time(9), 90), ("2-3pm x", time(14), 60), ("23:30-0:15 x", time(23, 30), 45),
            ("x 10:30-11:15 45m", time(10, 30), 45), ("1h30 x", None, 90), ("1,5h x", None, 90),
            ("coached 45m in between", None, 45), ("10:30 x at 9", time(10, 30), 30),
        ],
    )  # fmt: skip
    def test_start_and_minutes(self, read, line, start, minutes):
        reading = read(line)
        assert (reading.draft.start, reading.draft.minutes, reading.problems) == (start, minutes, ())

    @pytest.mark.parametrize(
        ("line", "problem"),
        [
            ("x 0m", "An entry lasts from 1 to 1440 minutes; 0 does not fit."),
            ("x 25h", "An entry lasts from 1 to 1440 minutes; 1500 does not fit."),
            ("x 9:00-9:00", "An entry lasts from 1 to 1440 minutes; 0 does not fit."),
            ("x 10:30-11:15 1h", "10:30–11:15 lasts 45 min, but 1 h is typed too; keep one of them."),
        ],
    )
    def test_doubts(self, read, line, problem):
        assert read(line).problems == (problem,)

    @pytest.mark.parametrize(
        ("line", "minutes"),
        [("1:1 Dana", 25), ("+Orbis", 35), ("meeting", 50), ("field", 55), ("admin", 15), ("1:1 Dana l40 m5", 45)],
    )
    def test_the_kinds_usual_minutes_are_assumed(self, read, line, minutes):
        usual = Settings(
            one_on_one_minutes=25, deal_review_minutes=35, meeting_minutes=50, field_coaching_minutes=55,
            solo_work_minutes=15
        )  # fmt: skip
        reading = read(line, settings=usual)
        assert (reading.draft.minutes, reading.problems) == (minutes, ())
        assert "minutes" in reading.assumed

    def test_an_afternoon_hour_is_assumed(self, read):
        assert "start" in read("x at 3").assumed

    def test_the_clock_is_the_one_passed_in(self, read):
        assert read("x", now=datetime(2024, 2, 29, 0, 5)).draft.date == date(2024, 2, 29)


class TestSides:
    @pytest.mark.parametrize(
        ("line", "management", "leadership", "title"),
        [
            ("x 45m l35 m10", 10, 35, "x"), ("x l20 more m10 y 45m", 10, 20, "x more y"), ("x 45m m0", 0, None, "x"),
            ("x 45m m", 45, 0, "x"), ("x 45m l y", 0, 45, "x y"), ("coached 45m l35 m", 10, 35, "coached"),
            ("x 45m nov 10 m", 45, 0, "x"), ("45m in m format", None, None, "in m format"),
            ("45m went 45 m", None, None, "went 45 m"),
            ("L shaped plan 45m now", None, None, "L shaped plan now"), ("45m fit L", 0, 45, "fit"),
        ],
    )  # fmt: skip
    def test_typed(self, read, line, management, leadership, title):
        draft = read(line).draft
        assert (draft.management, draft.leadership, draft.title) == (management, leadership, title)
        assert read(line).problems == ()

    def test_more_than_the_entry_lasts_is_a_problem(self, read):
        assert read("x 45m l35 m15").problems == ("50 minutes are filed, but the entry lasts only 45.",)

    def test_both_alone_or_one_twice_is_a_problem(self, read):
        assert read("x 45m l m").problems == ("Both l and m stand alone; give one of them its minutes.",)
        assert read("x 45m m10 m5").problems == ("Minutes of management stand twice; keep one of them.",)

    def test_a_side_set_to_nothing_takes_no_suggestion(self, read):
        draft = read("coached Dana, pipeline 45m m").draft
        assert draft.allocations == (Allocation(activity="pipeline", minutes=45),)

    def test_what_nothing_suggests_stays_untagged(self, read):
        reading = read("x 45m")
        assert (reading.draft.allocations, reading.suggested) == ((), ())
        assert reading.draft.entry().untagged == 45

    def test_two_sides_share_the_minutes(self, read):
        draft = read("coached, pipeline 45m").draft
        assert draft.allocations == (
            Allocation(activity="coaching", minutes=25),
            Allocation(activity="pipeline", minutes=20),
        )
        assert {s.side for s in draft.suggested} == {Side.LEADERSHIP, Side.MANAGEMENT}
