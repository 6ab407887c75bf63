from hypothesis import given
from hypothesis import strategies as st

from journal.charts.legend import LegendMark, header


def laid_out(title="Where your time went", width=900.0, untagged=False):
    return header(title, width=width, size=11.0, measure=lambda text: 6.0 * len(text), untagged=untagged)


def test_the_legend_stands_at_the_right_of_the_title_when_both_fit():
    head = laid_out()
    assert head.items[-1].right == 900
    assert {item.y for item in head.items} == {head.title_y}


def test_a_narrow_legend_goes_below_the_title_in_rows():
    head = laid_out(width=260)
    rows = sorted({item.y for item in head.items})
    assert len(rows) > 1
    assert rows[0] > head.title_y


def test_without_a_title_the_legend_begins_at_the_left():
    assert laid_out("").items[0].x == 0


def test_untagged_is_named_only_when_there_is_such_time():
    assert LegendMark.UNTAGGED not in {item.mark for item in laid_out().items}
    assert LegendMark.UNTAGGED in {item.mark for item in laid_out(untagged=True).items}


@given(st.floats(200, 2000), st.booleans(), st.text(max_size=60))
def test_nothing_overlaps_or_leaves_the_header(width, untagged, title):
    head = laid_out(title, width, untagged)
    for a, b in zip(head.items, head.items[1:], strict=False):
        assert b.y > a.y or b.x > a.right
    for item in head.items:
        assert item.x >= -1e-9
        assert item.right <= width + 1e-9
        assert item.y <= head.height
