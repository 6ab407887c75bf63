from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from journal.charts.labels import CLEAR, date_labels

START = date(2026, 6, 29)


def measure(text):
    return 6.0 * len(text)


def labels(many, width, *, start=START, monthly=False):
    days = 31 if monthly else 7
    starts = [start + timedelta(days=days * index) for index in range(many)]
    if monthly:
        starts = [day.replace(day=1) for day in starts]
    centres = [width * (index + 0.5) / many for index in range(many)]
    return date_labels(starts, centres, width=width, monthly=monthly, measure=measure)


def texts(*args, **kwargs):
    return [label.text for label in labels(*args, **kwargs)]


def test_the_first_week_of_a_month_names_it():
    assert texts(7, 600) == ["29 Jun", "6 Jul", "13", "20", "27", "3 Aug", "10"]


def test_where_weeks_do_not_fit_only_the_months_stay():
    assert texts(13, 300) == ["6 Jul", "3 Aug", "7 Sep"]


def test_a_new_year_is_named_when_there_are_two():
    assert texts(3, 600, start=date(2025, 12, 22)) == ["22 Dec 2025", "29", "5 Jan 2026"]


def test_months_show_the_year_in_place_of_january():
    assert texts(4, 600, start=date(2025, 11, 1), monthly=True) == ["Nov", "Dec", "2026", "Feb"]


def test_many_years_are_thinned():
    shown = texts(240, 240, start=date(2006, 1, 1), monthly=True)
    assert shown == ["2006", "2010", "2014", "2018", "2022", "2026"]


def test_a_label_wider_than_the_chart_is_left_out():
    assert texts(1, 10) == []


@given(st.integers(1, 120), st.floats(5, 1600), st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.booleans())
def test_labels_never_overlap_or_leave_the_chart(many, width, start, monthly):
    shown = labels(many, width, start=start, monthly=monthly)
    for a, b in pairwise(shown):
        assert a.x + a.width / 2 + CLEAR <= b.x - b.width / 2
    for label in shown:
        assert label.x - label.width / 2 >= -1e-9
        assert label.x + label.width / 2 <= width + 1e-9
