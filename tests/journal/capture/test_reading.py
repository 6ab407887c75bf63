"""The quick line, rule by rule."""

from datetime import date, datetime, time

import pytest

from journal.capture import Role
from journal.records import Allocation, Deal, Kind, Person, Privacy, Side, State
from journal.settings import Settings

TODAY = date(2026, 11, 21)  # a Saturday
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


def test_every_piece_of_the_line_has_its_meaning(read):
    tokens = [(t.text, t.role, t.meaning) for t in read(FULL).tokens if t.role is not Role.BLANK]
    assert tokens == [
        ("1:1", Role.KIND, "One-on-one"),
        ("@Dana", Role.PERSON, "Dana Whitfield"),
        ("45m", Role.MINUTES, "45 min"),
        ("yesterday", Role.DATE, "Fri 20 Nov 2026"),
        ("10:30", Role.TIME, "10:30"),
        ("coached discovery questions", Role.TITLE, ""),
        ("m10", Role.MANAGEMENT, "Management 10 min"),
        ("#discovery", Role.TAG, "discovery"),
        ("+Orbis", Role.DEAL, "Orbis"),
    ]


def test_a_later_duration_is_filed_where_its_clause_points(read):
    reading = read("1:1 Dana 45m yesterday 10:30 coached discovery questions, pipeline check 10m")
    assert reading.problems == ()
    assert reading.draft.title == "coached discovery questions, pipeline check"
    assert reading.draft.minutes == 45
    assert reading.draft.allocations == (
        Allocation(activity="coaching", minutes=35),
        Allocation(activity="pipeline", minutes=10),
    )


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("1:1 Dana 45m small talk 10m", "small talk 10m"),
        ("1:1 Dana 45m pipeline 50m", "pipeline 50m"),
        ("1:1 Dana 45m pipeline 10m too long", "pipeline 10m too long"),
        ("1:1 Dana 45m m5 pipeline 10m", "pipeline 10m"),
        ("1:1 Dana 9-10am pipeline 10m", "pipeline"),
    ],
)
def test_a_later_duration_that_points_nowhere_stays_in_the_title(read, line, title):
    assert read(line).draft.title == title


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


class TestPeople:
    @pytest.mark.parametrize(
        ("line", "names"),
        [
            ("@Dana", ["Dana Whitfield"]), ('@"Dana Whitfield" 45m', ["Dana Whitfield"]),
            ("@“dana whitfield”", ["Dana Whitfield"]),
            ("@Dana Whitfield 45m", ["Dana Whitfield"]), ("@dan 45m", ["Dana Whitfield"]), ("@mo", ["Marcus Oyelaran"]),
            ("@zoe", ["Zoë Łukasz"]), ("@ZOË,", ["Zoë Łukasz"]), ("@anne", ["Anne-Marie Roux"]),
            ("@Sam O'Brien", ["Sam O’Brien"]),
            ("@petra", ["Petra Old"]), ("@李", ["李 明"]), ("@Mo @Dana @mo", ["Marcus Oyelaran", "Dana Whitfield"]),
            ("(@Dana)", ["Dana Whitfield"]), ("@Dana's call", ["Dana Whitfield"]),
            ("@Dana,@Mo", ["Dana Whitfield", "Marcus Oyelaran"]),
            ("1:1 dana 45m", ["Dana Whitfield"]), ("1:1 Dana Whitfield 45m", ["Dana Whitfield"]),
            ("1:1 zoe 45m", ["Zoë Łukasz"]),
            ("1:1 Mo 45m", ["Marcus Oyelaran"]), ("meeting Sam Okafor 1h", ["Sam Okafor"]),
            ("1:1 will 45m", ["Will Smith"]),
            ("Marcus, Dana and @zoe 1h", ["Marcus Oyelaran", "Dana Whitfield", "Zoë Łukasz"]), ("call 李 45m", ["李 明"]),
        ],
    )  # fmt: skip
    def test_known(self, read, line, names):
        reading = read(line)
        assert people_in(reading) == names
        assert all(person.id for person in reading.draft.people)
        assert reading.problems == ()

    @pytest.mark.parametrize(
        "line", ["what Sam said", "1:1 Sam 45m", "Petra called", "we will see", "Dana's mood", "45m x"]
    )
    def test_bare_names_that_are_not_unique_or_not_names_stay_text(self, read, line):
        assert people_in(read(line)) == []

    @pytest.mark.parametrize(
        "name", ["Newcomer", "Jean-Luc", "O'Neil", "Анна", "محمد", "田中", "José", "🦊", "x", "Zoe\u0308lle", "नेहा"]
    )
    def test_new(self, read, name):
        reading = read(f"1:1 @{name} 30m")
        assert people_in(reading) == [name]
        assert reading.draft.new_people == reading.draft.people
        assert reading.draft.entry().people == ()
        assert reading.problems == ()

    def test_new_ones_take_the_usual_days_between_one_on_ones_and_stand_once(self, read):
        (person,) = read("@Newcomer @newcomer 30m", settings=Settings(cadence_days=14)).draft.people
        assert (person.name, person.cadence_days) == ("Newcomer", 14)

    @pytest.mark.parametrize(
        ("line", "problem"),
        [
            ("@sam 45m", "“@sam” could be Sam O’Brien, Sam Okafor; write more of the name."),
            ('@"Dana 45m', "The quotation mark after @ is not closed."),
            ("@" + "x" * 201, "The person is 201 characters long; at most 200 fit."),
            ("@a\x07b", "The name of the person holds a line break or control character."),
        ],
    )
    def test_doubts(self, read, line, problem):
        assert problem in read(line).problems

    @pytest.mark.parametrize("line", ["@", "@@", "@9", "@10:30 x", '@""', "mail dana@acme.com"])
    def test_signs_without_a_name_stay_text(self, read, line):
        assert read(line).draft.title == line
        assert people_in(read(line)) == []

    @pytest.mark.parametrize(
        ("line", "title"),
        [
            ("coached Dana on discovery 45m", "coached Dana on discovery"),
            ("1:1 with Dana 45m", ""),
            ("pipeline with Dana and Marcus", "pipeline"),
            ("coached Marcus and Dana on calls 45m", "coached Marcus and Dana on calls"),
            ("coached Marcus and Dana 45m", "coached"),
            ("coached @Dana on discovery", "coached on discovery"),
        ],
    )
    def test_names_in_running_text_stay_in_the_title_too(self, read, line, title):
        assert read(line).draft.title == title


class TestDealAndTags:
    def test_a_deal_is_known_by_its_start_or_new(self, read):
        assert read("+orb 30m").draft.deal.id == 1
        assert read("+Acme Renewal 30m").draft.deal.id == 2
        new = read('+"Big Fish" 30m').draft
        assert (new.new_deal.name, new.entry().deal) == ("Big Fish", None)
        assert read("+orb 30m").draft.new_deal is None

    def test_doubtful_deals_are_asked_about(self, read):
        assert read("+acme 30m").problems == ("“+acme” could be Acme Expansion, Acme Renewal; write more of the name.",)
        assert read("+Orbis +Other").problems == ("An entry holds one deal, and the line names Orbis and Other.",)
        assert read("+Orbis +orb").problems == ()

    def test_figures_after_a_plus_stay_text_unless_a_deal_is_called_so(self, read):
        assert read("grew +10% again").draft.title == "grew +10% again"
        assert read("+3M 30m", deals=(Deal(id=7, name="3M"),)).draft.deal.id == 7

    def test_tags_stand_once(self, read):
        reading = read("#discovery, x #Discovery #q3 #1 # #überblick")
        assert reading.draft.tags == ("discovery", "q3", "überblick")
        assert reading.draft.title == "x #1 #"

    def test_a_tag_too_long_is_a_problem(self, read):
        assert read("#" + "x" * 201).problems[0].startswith("The tag is 201 characters long")


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
            ("45m in m format", None, None, "in m format"), ("45m went 45 m", None, None, "went 45 m"),
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


class TestTitle:
    @pytest.mark.parametrize("line", ["", "   ", "\t\n", "-", ", –"])
    def test_an_empty_line_is_a_problem(self, read, line):
        assert read(line).problems == (
            "The line is empty; write what you did, for example “1:1 @Dana 45m coached discovery”.",
        )

    @pytest.mark.parametrize(
        ("line", "title"),
        [
            ("1:1 Dana, 45m - coached, yesterday", "coached"), ("1:1 Dana 45m", ""),
            ("what?! (really) 45m", "what?! (really)"),
            ("a  b\tc", "a b c"), ("-5% quarter", "-5% quarter"), ("C++ talk", "C++ talk"),
        ],
    )  # fmt: skip
    def test_is_what_was_not_understood(self, read, line, title):
        assert read(line).draft.title == title

    def test_that_is_too_long_points_to_the_notes(self, read):
        assert read("word " * 300).problems == (
            "The title is 1,499 characters long, and at most 1,000 fit; "
            "keep a short title and put the rest into the notes.",
        )

    @pytest.mark.parametrize(
        ("line", "problem"),
        [
            ("a\0b", "The title holds a NUL character; take it out and try again."),
            ("a\ud800b", "The title holds bytes that are not UTF-8 text; take them out and try again."),
        ],
    )
    def test_that_cannot_be_stored_is_a_problem_and_suggests_nothing(self, read, line, problem):
        asked = []
        assert read(line, suggest=lambda words: asked.append(words) or ()).problems == (problem,)
        assert asked == []


def test_the_draft_becomes_an_entry_of_known_ids(read):
    entry = read(FULL + " @Newcomer !private").draft.entry("Europe/Berlin")
    assert (entry.zone, entry.people, entry.deal, entry.privacy) == ("Europe/Berlin", (1,), 1, Privacy.PRIVATE)
    assert (entry.tagged, entry.untagged) == (45, 0)
