"""What is left as the title, and the line told piece by piece."""

import pytest

from journal.capture import Role

FULL = "1:1 @Dana 45m yesterday 10:30 coached discovery questions m10 #discovery +Orbis"


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
            ("a  b\tc", "a b c"), ("coached 45m, then CRM", "coached, then CRM"),
            ("-5% quarter", "-5% quarter"), ("C++ talk", "C++ talk"),
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
