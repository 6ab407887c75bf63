from datetime import date

from journal.capture import Chip, chips, hint, missing
from journal.records import Side

TODAY = date(2026, 11, 21)
NAMES = {"coaching": "Coach skill and judgement", "pipeline": "Review pipeline", "general-leadership": "Leadership"}


def test_the_chips_of_a_full_line_stand_in_order(read):
    reading = read(
        "1:1 Dana 45m yesterday 10:30 coached discovery, pipeline check 10m #calls +Orbis !private @Newcomer"
    )
    assert chips(reading, names=NAMES, today=TODAY) == (
        Chip(part="kind", text="One-on-one"),
        Chip(part="person", text="Dana Whitfield"),
        Chip(part="person", text="Newcomer", new=True),
        Chip(part="date", text="Fri 20 Nov, 10:30"),
        Chip(part="minutes", text="45 min"),
        Chip(part="leadership", text="Leadership 35 min · Coach skill and judgement", side=Side.LEADERSHIP,
        suggested=True),
        Chip(part="management", text="Management 10 min · Review pipeline", side=Side.MANAGEMENT, suggested=True),
        Chip(part="tag", text="#calls"),
        Chip(part="deal", text="Orbis"),
        Chip(part="privacy", text="Private"),
    )  # fmt: skip
    assert hint(reading) == "suggested from “coached”, “pipeline”"


def test_what_was_not_typed_is_marked_as_assumed(read):
    reading = read("x")
    assert [(chip.text, chip.assumed) for chip in chips(reading, names=NAMES, today=TODAY)] == [
        ("Solo work", True),
        ("Sat 21 Nov", True),
        ("30 min", True),
    ]
    assert hint(reading) == ""


def test_general_minutes_are_not_suggested_and_an_unnamed_activity_shows_its_key(read):
    found = chips(read("x 45m l35 m10"), names=NAMES, today=TODAY)
    assert found[3:] == (
        Chip(part="leadership", text="Leadership 35 min · Leadership", side=Side.LEADERSHIP),
        Chip(part="management", text="Management 10 min · general-management", side=Side.MANAGEMENT),
    )


def test_a_planned_entry_of_another_year_with_a_new_deal(read):
    found = chips(read("planned +Fish 2027-01-04"), names=NAMES, today=TODAY)
    assert [(chip.part, chip.text, chip.new) for chip in found] == [
        ("kind", "Deal review", False),
        ("date", "Mon 4 Jan 2027", False),
        ("minutes", "30 min", False),
        ("deal", "Fish", True),
        ("state", "Planned", False),
    ]


def test_a_one_on_one_that_names_nobody_says_how_to_name_somebody(read):
    assert missing(read("1:1 Danna 45m")) == "It names nobody: write @ before a name, such as @Dana."
    assert missing(read("1:1 @Danna 45m")) == missing(read("forecast call 1h")) == ""
