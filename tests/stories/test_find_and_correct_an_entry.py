"""I find last week's deal review with Dana, and correct what it was about and how long it took."""

from datetime import timedelta

import pytest

from journal.records import Kind
from tests.builders import TODAY, entry, filed, person


@pytest.fixture(autouse=True)
def review(written):
    """The entry looked for, among others."""
    dana, marcus = (written.add_person(person(name)).id for name in ("Dana Whitfield", "Marcus Oyelaran"))
    written.log(entry("Discovery questions", people=(dana,), allocations=filed(coaching=45)))
    written.log(entry("Kestrel", kind=Kind.DEAL_REVIEW, people=(marcus,)))
    last_week = TODAY - timedelta(days=7)
    return written.log(entry("Orbis", kind=Kind.DEAL_REVIEW, people=(dana,), date=last_week, minutes=30))


def find(window, press, write, tab_to):
    """Search from the keyboard, and open what is found."""
    press("Ctrl+K")
    write("person:dana kind:deal")
    press("Return")
    page = window.go("journal")
    assert page.filters._count.text() == "1 entry · 30 min"
    tab_to(page.list)
    press("Down")
    return page


def test_a_search_leads_to_the_entry(window, press, write, tab_to, review, qtbot):
    page = find(window, press, write, tab_to)
    qtbot.waitUntil(lambda: page.pane.entry is not None and page.pane.entry.id == review.id)
    assert page.pane.form.title.text() == "Orbis"


def test_leaving_saves_both_corrections_as_one_step(window, press, write, tab_to, review, written, qtbot):
    page = find(window, press, write, tab_to)
    qtbot.waitUntil(lambda: page.pane.entry is not None and page.pane.entry.id == review.id)
    press("Return")
    qtbot.waitUntil(page.pane.form.title.hasFocus)
    press("Ctrl+A")
    write("Orbis: exit criteria")
    tab_to(page.pane.form.minutes)
    press("Ctrl+A")
    write("50")
    press("Ctrl+1")
    corrected = written.entry(review.id)
    assert (corrected.title, corrected.minutes) == ("Orbis: exit criteria", 50)
    assert window.actions_by_name["undo"].text() == "Undo edit deal review"
    press("Ctrl+Z")
    assert written.entry(review.id) == review
