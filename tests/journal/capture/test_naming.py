"""People, deals and tags in a line."""

import pytest

from journal.records import Deal, Person
from journal.settings import Settings


def people_in(reading):
    return [person.name for person in reading.draft.people]


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
            ("Marcus, Dana and @zoe 1h", ["Marcus Oyelaran", "Dana Whitfield", "Zoë Łukasz"]),
            ("call 李 45m", ["李 明"]),
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

    def test_two_people_of_one_name_are_asked_about(self, read):
        twins = (Person(id=1, name="Dana Lee"), Person(id=2, name="Dana Lee"))
        assert read("@dana 45m", people=twins).problems == (
            "“@dana” could be Dana Lee; 2 carry that name, so rename one of them.",
        )

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
