from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.imports.matching import Attendee, Directory, Own, merge_proposals
from journal.records import Person, ProposalState
from tests.journal.imports.samples import TEAM, calendar, event, read

OTHER_LUIS = Person(id=4, name="Luis Prado")
GONE = Person(id=5, name="Greta Lind", emails=("greta@example.com",), archived=True)


def someone(name="", address=""):
    return Attendee(name=name, address=address)


@pytest.mark.parametrize(
    ("title", "attendees", "people", "strangers"),
    [
        ("", [someone("D. W.", "dana@example.com")], (1,), ()),
        ("", [someone("dana whitfield", "dw@private.example")], (1,), ()),
        ("", [someone("Whitfield, Dana")], (1,), ()),
        ("", [someone("Dana", "dana@elsewhere.example")], (), ("Dana",)),
        ("", [someone("Kim Vale", "kim@x.example"), someone("", "bo@x.example")], (), ("Kim Vale", "bo@x.example")),
        ("", [someone("", "greta@example.com")], (5,), ()),
        ("Dana / me", [], (1,), ()),
        ("dana / me", [], (1,), ()),
        ("Dee’s ramp", [], (1,), ()),
        ("Dana Whitfield and Mark", [], (1, 3), ()),
        ("Mark up the contract", [], (3,), ()),
        ("Please mark the deck", [], (), ()),
        ("Luis weekly", [], (), ()),
        ("Luis Ortega weekly", [], (2,), ()),
        ("Greta goodbye", [], (), ()),
        ("Danable", [], (), ()),
        ("Dana", [someone("Kim Vale")], (1,), ("Kim Vale",)),
        ("About Dana", [someone("Luis Ortega")], (2,), ()),
    ],
)
def test_people_are_found_by_address_then_name_then_title(title, attendees, people, strangers):
    matched = Directory((*TEAM, OTHER_LUIS, GONE)).match(title, attendees)
    assert (matched.people, matched.strangers) == (people, strangers)


@pytest.mark.parametrize(
    ("title", "invited", "strangers"),
    [
        ("1:1 Ana / me", ["Ana Silva"], ()),
        ("1:1 Ana / me", ["Ana Silva", "Kim Vale"], ("Kim Vale",)),
        ("1:1 Ana / me", ["Ana Silva", "Ana Costa"], ("Ana Silva", "Ana Costa")),
        ("Pipeline", ["Ana Silva"], ("Ana Silva",)),
    ],
)
def test_one_known_by_a_first_name_is_not_a_stranger_as_well(title, invited, strangers):
    matched = Directory((Person(id=7, name="Ana"),)).match(title, [someone(name) for name in invited])
    assert matched.strangers == strangers


def test_names_are_compared_without_accents():
    assert Directory([Person(id=9, name="Zoë Brûlé")]).match("1:1 Zoe", []).people == (9,)


@pytest.mark.parametrize(
    ("one", "mine"),
    [
        (someone(address="alex@example.com"), True),
        (someone("Alex Moor", "am@private.example"), True),
        (someone("Alex", "alex@customer.example"), False),
        (someone(address="owner@example.com"), True),
        (someone("Dana Whitfield", "dana@example.com"), False),
        (someone(), False),
    ],
)
def test_the_manager_is_told_by_address_calendar_or_full_name(one, mine):
    own = Own.of(["Alex@Example.com "], "owner@example.com", "Alex Moor")
    assert own.includes(one) is mine


def test_nobody_is_the_manager_when_nothing_is_known():
    own = Own.of([], "Work", "")
    assert not own.known
    assert not own.includes(someone("", ""))


def proposals(*titles, sequence=0):
    events = [event(f"SUMMARY:{title}", f"SEQUENCE:{sequence}", uid=str(at)) for at, title in enumerate(titles)]
    return read(calendar(*events)).proposals


def test_what_was_seen_before_is_the_same():
    found = proposals("A", "B")
    merge = merge_proposals(proposals("A", "B"), found)
    assert (merge.new, merge.updated, merge.same) == ((), (), found)


def test_a_change_keeps_what_became_of_the_proposal():
    (old,) = proposals("A")
    accepted = replace(old, id=7, state=ProposalState.ACCEPTED, entry=3)
    (updated,) = merge_proposals(proposals("B"), [accepted]).updated
    assert updated.title == "B"
    assert (updated.id, updated.uuid, updated.state, updated.entry) == (7, old.uuid, ProposalState.ACCEPTED, 3)


def test_a_dismissed_proposal_stays_dismissed():
    (old,) = proposals("A")
    dismissed = replace(old, id=7, state=ProposalState.DISMISSED)
    assert merge_proposals(proposals("B"), [dismissed]).same == (dismissed,)


@given(
    known=st.lists(st.sampled_from("ABC"), max_size=6),
    found=st.lists(st.sampled_from("ABC"), max_size=6),
)
def test_every_proposal_found_is_new_updated_or_the_same(known, found):
    merge = merge_proposals(proposals(*found), proposals(*known))
    assert len(merge.new) == max(0, len(found) - len(known))
    both = list(zip(found, known, strict=False))
    assert len(merge.same) == sum(a == b for a, b in both)
    assert len(merge.updated) == sum(a != b for a, b in both)


def test_the_same_event_from_two_files_is_one_proposal():
    assert len(merge_proposals([*proposals("A"), *proposals("A")], []).new) == 1
