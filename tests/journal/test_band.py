"""The target band follows from signs and situations, line by line, and never leaves its bounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.band import suggest_band
from journal.errors import InvalidRecord
from journal.guidance import load_guidance
from journal.records import Side

SIGNS = [item.id for item in load_guidance().section("signs")]
SITUATIONS = [item.id for item in load_guidance().section("situations")]
LEADERSHIP_SIGNS = [item.id for item in load_guidance().section("signs") if item.side is Side.LEADERSHIP]
MANAGEMENT_SIGNS = [item.id for item in load_guidance().section("signs") if item.side is Side.MANAGEMENT]
LEADERSHIP_SITUATIONS = [item.id for item in load_guidance().section("situations") if item.side is Side.LEADERSHIP]
MANAGEMENT_SITUATIONS = [item.id for item in load_guidance().section("situations") if item.side is Side.MANAGEMENT]

some_signs = st.lists(st.sampled_from(SIGNS), unique=True)
some_situations = st.lists(st.sampled_from(SITUATIONS), unique=True)


def bounds(signs=(), situations=()):
    band = suggest_band(signs, situations, load_guidance())
    return band.low, band.high


def mirrored(ids, one, other):
    return [other[one.index(each)] if each in one else one[other.index(each)] for each in ids]


@pytest.mark.parametrize(
    ("signs", "situations", "expected"),
    [
        ([], [], (40, 60)),
        (LEADERSHIP_SIGNS[:1], [], (43, 63)),  # 2.5 is rounded away from zero
        (MANAGEMENT_SIGNS[:1], [], (37, 57)),
        (LEADERSHIP_SIGNS[:2], [], (45, 65)),
        ([], LEADERSHIP_SITUATIONS[:1], (42, 62)),
        ([], MANAGEMENT_SITUATIONS[:3], (35, 55)),
        (LEADERSHIP_SIGNS[:1], LEADERSHIP_SITUATIONS[:1], (44, 64)),
        (LEADERSHIP_SIGNS[:2] + MANAGEMENT_SIGNS[:1], MANAGEMENT_SITUATIONS[:1], (41, 61)),
        (LEADERSHIP_SIGNS, LEADERSHIP_SITUATIONS, (60, 80)),  # 22.5 points would reach beyond 80
        (MANAGEMENT_SIGNS, MANAGEMENT_SITUATIONS, (20, 40)),
        (SIGNS, SITUATIONS, (40, 60)),
    ],
)
def test_the_band_moves_with_what_is_confirmed(signs, situations, expected):
    assert bounds(signs, situations) == expected


def test_the_sum_is_shown_line_by_line():
    band = suggest_band(["coaching-weak", "crm-weak"], ["uncertain-times"], load_guidance())
    assert [(line.item, line.points, line.running) for line in band.lines] == [
        ("crm-weak", -2.5, -2.5),
        ("coaching-weak", 2.5, 0.0),
        ("uncertain-times", 1.5, 1.5),
    ]


@given(some_signs, some_situations)
def test_the_width_is_kept_inside_the_bounds(signs, situations):
    low, high = bounds(signs, situations)
    assert high - low == 20
    assert 20 <= low <= 60


@given(some_signs, some_situations)
def test_mirrored_answers_give_a_mirrored_band(signs, situations):
    low, high = bounds(signs, situations)
    other = bounds(
        mirrored(signs, LEADERSHIP_SIGNS, MANAGEMENT_SIGNS),
        mirrored(situations, LEADERSHIP_SITUATIONS, MANAGEMENT_SITUATIONS),
    )
    assert other == (100 - high, 100 - low)


@given(some_signs, some_situations, st.randoms())
def test_order_and_repetition_do_not_matter(signs, situations, random):
    shuffled = random.sample(signs * 2, len(signs) * 2), random.sample(situations, len(situations))
    assert suggest_band(*shuffled, load_guidance()) == suggest_band(signs, situations, load_guidance())


@given(some_signs, some_situations)
def test_the_lines_add_up_to_the_band(signs, situations):
    band = suggest_band(signs, situations, load_guidance())
    assert {line.item for line in band.lines} == {*signs, *situations}
    total = 0.0
    for line in band.lines:
        total += line.points
        assert line.running == total
    assert abs(band.low - 40 - max(-20, min(20, total))) <= 0.5


@given(some_signs, some_situations, st.sampled_from(LEADERSHIP_SIGNS))
def test_a_further_leadership_sign_never_lowers_the_band(signs, situations, further):
    assert bounds([*signs, further], situations) >= bounds(signs, situations)


@pytest.mark.parametrize(("signs", "situations"), [(["coaching"], []), ([], ["nothing"]), (["uncertain-times"], [])])
def test_what_is_no_sign_or_situation_is_refused(signs, situations):
    with pytest.raises(InvalidRecord, match="is not one of the"):
        bounds(signs, situations)
