"""I hand a page about the quarter to my own manager: its figures are the journal's, and it names nobody on the team."""

import json
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.stories.conftest import ROOT

QUARTER = ("--period", "2026-Q3")


@pytest.fixture
def told(command, path):
    """A made-up year, and what the command line answers about its third quarter."""
    assert command("demo", str(path)).returncode == 0

    def ask(*words):
        done = command(*words, "--json", *QUARTER)
        assert (done.returncode, done.stderr) == (0, "")
        return json.loads(done.stdout)

    return ask


@pytest.fixture
def page(command, tmp_path):
    """Write the page with its entries; its text."""

    def write(*words):
        file = tmp_path / "quarter.pdf"
        done = command("summary", str(file), *QUARTER, "--entries", *words)
        assert (done.returncode, done.stderr) == (0, "")
        return text_of(file)

    return write


def text_of(file: Path) -> str:
    return "\n".join(one.extract_text() for one in PdfReader(file).pages).replace("\u200b", "")


def minutes_of(entries: Sequence[dict], side: str) -> int:
    return sum(entry[side] for entry in entries)


def test_balance_list_and_page_agree_to_the_minute(told, page):
    balance = told("balance")
    held = [entry for entry in told("list") if entry["state"] == "held"]
    for side in ("management", "leadership", "untagged"):
        assert minutes_of(held, side) == balance[side]
        assert sum(week[side] for week in balance["weeks"]) == balance[side]
    total = minutes_of(held, "minutes")
    assert balance["share"] == round(100 * balance["leadership"] / (balance["management"] + balance["leadership"]), 1)
    text = page()
    assert f"{balance['share']:.0f}%" in text
    assert f"{total / 60:g} h\nlogged" in text
    listed = [int(minutes) for minutes in re.findall(r"(\d+) min$", text[text.index("Entries\n") :], re.MULTILINE)]
    private = [entry["minutes"] for entry in held if entry["privacy"] == "private"]
    assert len(listed) + len(private) == len(held)
    assert sum(listed) + sum(private) == total


def test_people_stand_on_it_as_initials(told, page):
    cast = tomllib.loads((ROOT / "resources" / "demo.toml").read_text(encoding="utf-8"))
    names = [who["name"] for who in (*cast["people"], *cast["others"])]
    assert {person["name"] for person in told("people")} == set(names)
    words = set(re.findall(r"\w+", page()))
    assert "D. W." in page()
    assert not words & {part for name in names for part in name.split()}


def test_names_stand_on_it_only_when_they_are_asked_for(told, page):
    assert told("list")
    assert "Dana Whitfield" in page("--people", "names")
