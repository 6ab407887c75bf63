"""The guidance that comes with the journal is whole, and every point says where it stands."""

import json
from collections import Counter

import pytest

from journal import guidance as guidance_module
from journal.errors import NotFound, UnreadableFile
from journal.guidance import SECTIONS, guidance_json, load_guidance
from journal.records import Activity, Side

FOUND_IN = {  # 14 of management, then 17 of leadership
    "targets": "buckwalter dsm rizvi manager-or-leader",
    "pipeline": "buckwalter dsm",
    "forecast": "buckwalter dsm hazeldine",
    "activity-metrics": "buckwalter dsm rizvi",
    "process": "buckwalter dsm hazeldine",
    "meetings": "buckwalter",
    "territories": "buckwalter",
    "resources": "buckwalter rizvi manager-or-leader",
    "performance": "dsm rizvi manager-or-leader",
    "training": "rizvi manager-or-leader",
    "incentives": "rizvi",
    "consistency": "dsm",
    "direction-giving": "rizvi manager-or-leader",
    "conflict": "rizvi",
    "clarity": "buckwalter dsm",
    "coaching": "buckwalter dsm hazeldine",
    "trust": "buckwalter dsm manager-or-leader",
    "accountability": "buckwalter dsm",
    "culture": "buckwalter dsm rizvi hazeldine manager-or-leader",
    "pressure": "buckwalter dsm",
    "confidence": "buckwalter dsm",
    "vision": "dsm rizvi hazeldine manager-or-leader",
    "motivation": "dsm rizvi",
    "empowerment": "dsm rizvi hazeldine manager-or-leader",
    "listening": "dsm rizvi manager-or-leader",
    "growth": "rizvi hazeldine manager-or-leader",
    "change": "dsm rizvi hazeldine manager-or-leader",
    "innovation": "rizvi manager-or-leader",
    "customer": "rizvi hazeldine",
    "example": "dsm",
    "strategy": "manager-or-leader",
}


def sides(section):
    return Counter(item.side for item in load_guidance().section(section))


def sources_of(item):
    return {cited.source for cited in item.citations}


def test_every_activity_stands_on_its_side():
    by_side = {
        side: [item.id for item in load_guidance().section("activities") if item.side is side and not item.own]
        for side in Side
    }
    assert by_side == {Side.MANAGEMENT: list(FOUND_IN)[:14], Side.LEADERSHIP: list(FOUND_IN)[14:]}
    assert len(by_side[Side.LEADERSHIP]) == 17


def test_each_side_has_one_general_activity_of_the_journals_own():
    own = [(item.id, item.side) for item in load_guidance().items if item.own]
    assert own == [("general-management", Side.MANAGEMENT), ("general-leadership", Side.LEADERSHIP)]


@pytest.mark.parametrize("activity", FOUND_IN)
def test_an_activity_cites_the_articles_that_name_it(activity):
    assert sources_of(load_guidance().item(activity)) == set(FOUND_IN[activity].split())


def test_every_activity_can_become_a_record_and_has_cues():
    for item in load_guidance().section("activities"):
        assert Activity(key=item.id, name=item.title, side=item.side)
        assert len(item.cues) >= 10


def test_signs_and_situations_are_even():
    assert sides("signs") == {Side.MANAGEMENT: 6, Side.LEADERSHIP: 6}
    assert sides("situations") == {Side.MANAGEMENT: 5, Side.LEADERSHIP: 5}


@pytest.mark.parametrize(
    ("group", "count", "sources"),
    [
        ("management-without-leadership", 10, "buckwalter dsm rizvi hazeldine"),
        ("leadership-without-management", 7, "buckwalter dsm rizvi"),
        ("why-it-happens", 4, "buckwalter dsm hazeldine"),
        ("both-needed", 2, "buckwalter dsm"),
        ("together", 7, "buckwalter"),
        ("ways", 5, "buckwalter"),
        ("pairs", 4, "buckwalter"),
        ("leaders-questions", 5, "buckwalter"),
        ("self-awareness", 3, "buckwalter dsm"),
        ("shifts", 3, "hazeldine"),
        ("actions", 4, "hazeldine"),
        ("moving", 5, "dsm"),
        ("roles", 4, "manager-or-leader"),
        ("contrasts", 7, "rizvi"),
        ("shared", 7, "rizvi"),
    ],
)
def test_a_group_is_whole(group, count, sources):
    items = load_guidance().group(group)
    assert len(items) == count
    assert set().union(*map(sources_of, items)) == set(sources.split())


def test_no_group_is_left_out_or_empty():
    used = {item.group for item in load_guidance().items if item.group}
    assert used == set(load_guidance().groups)


def test_a_pattern_of_an_imbalance_has_the_side_that_outweighs():
    for side, group in (
        (Side.MANAGEMENT, "management-without-leadership"),
        (Side.LEADERSHIP, "leadership-without-management"),
    ):
        assert {item.side for item in load_guidance().group(group)} == {side}


def test_questions_are_asked_and_shared_points_say_why_the_side_is_asked_for():
    asked = load_guidance().group("leaders-questions") + load_guidance().group("self-awareness")
    assert [item for item in load_guidance().items if item.question] == list(asked)
    assert all(item.question.endswith("?") for item in asked)
    assert [item for item in load_guidance().items if item.asks] == list(load_guidance().group("shared"))


def test_three_outcomes_are_tracked():
    assert [item.id for item in load_guidance().section("outcomes")] == ["retention", "win-rate", "advocacy"]
    assert all("hazeldine" in sources_of(item) for item in load_guidance().section("outcomes"))


def test_differences_show_every_position_with_its_own_sources():
    positions = {
        item.id: [{cited.source for cited in position.citations} for position in item.positions]
        for item in load_guidance().section("differences")
    }
    assert positions == {
        "process-owner": [{"buckwalter"}, {"manager-or-leader"}],
        "coaching-side": [{"buckwalter", "dsm", "hazeldine"}, {"manager-or-leader"}],
        "deciding": [{"rizvi"}, {"manager-or-leader"}],
        "standards-side": [{"buckwalter"}, {"dsm"}, {"rizvi"}],
    }
    for item in load_guidance().section("differences"):
        assert item.citations == tuple(cited for position in item.positions for cited in position.citations)


def test_five_articles_and_nothing_else_are_cited():
    guidance = load_guidance()
    assert set(guidance.sources) == {"buckwalter", "dsm", "rizvi", "hazeldine", "manager-or-leader"}
    assert set().union(*map(sources_of, guidance.items)) == set(guidance.sources)
    assert all(article.key == key for key, article in guidance.sources.items())


def test_where_is_short_enough_to_be_a_heading_or_opening_words():
    long = [cited.where for item in load_guidance().items for cited in item.citations if len(cited.where.split()) > 7]
    assert long == []


def test_the_articles_are_given_no_numbers():
    texts = [text for item in load_guidance().items for text in (item.title, item.text, item.question, item.asks)]
    assert [text for text in texts if any(character.isdigit() for character in text)] == []


def test_ids_are_unique_and_found():
    guidance = load_guidance()
    assert len({item.id for item in guidance.items}) == len(guidance.items)
    assert all(guidance.item(item.id) is item for item in guidance.items)


def test_what_is_not_there_is_not_found():
    with pytest.raises(NotFound, match="no item “nothing”"):
        load_guidance().item("nothing")
    with pytest.raises(NotFound, match="no section “nothing”"):
        load_guidance().section("nothing")
    assert load_guidance().group("nothing") == ()


def test_it_is_read_once():
    assert load_guidance() is load_guidance()


def test_a_missing_file_is_said_plainly(tmp_path, monkeypatch):
    monkeypatch.setattr(guidance_module, "GUIDANCE_FILE", tmp_path / "guidance.toml")
    with pytest.raises(UnreadableFile, match=r"guidance\.toml cannot be read"):
        load_guidance.__wrapped__()


def test_plain_values_for_the_command_line():
    values = json.loads(json.dumps(guidance_json(load_guidance())))
    assert {value["section"] for value in values} == set(SECTIONS)
    assert len(values) == len(load_guidance().items)
    for value in values:
        assert set(value) == {"id", "section", "side", "title", "text", "citations"}
        assert value["side"] in ("management", "leadership", None)
        assert value["text"]
        assert value["citations"]
        assert all(set(cited) == {"source", "where"} for cited in value["citations"])
