"""A later duration at the end of a clause."""

import pytest

from journal.records import Allocation


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
