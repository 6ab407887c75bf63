"""The entry form shows and reads back."""

import gc
import random
import weakref
from datetime import date, time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget

from journal.entry_draft import EntryDraft
from journal.errors import JournalError
from journal.records import Allocation, Kind, Privacy, Side, Source, State, Talk
from tests.builders import activity, deal, entry, filed, person
from ui.widgets.entry_form import BESIDE_FROM, EntryForm, Known

KNOWN = Known(
    people=(person(id=1), person("Priya Shah", id=2), person("X" * 60, id=3), person("Zoë Ångström", id=4)),
    deals=(deal(id=1), deal("Kestrel", id=2)),
    activities=(
        activity(),
        activity("confidence"),
        activity("pipeline", Side.MANAGEMENT),
        activity("general-leadership"),
        activity("general-management", Side.MANAGEMENT),
    ),
    tags=("discovery",),
)
TITLES = [
    "",
    "Discovery questions",
    "مراجعة الصفقة مع دانا",
    "שיחה על היעדים",
    "🧭 first 30 days 👩‍💻",
    "W" * 60,
    "  spaces kept  ",
    "two\nlines",
    "tab\tinside",
    "nbsp\u00a0here",
    "<b>not bold</b> & more",
    "A" * 1000,
]
NOTES = [
    "",
    "## How are you\n\nTired.",
    "a\r\nb",
    "nbsp\u00a0kept",
    "نص عربي",
    "\n\n\n",
    "💬 *well*",
    "x\u2028y",
    "tail \n",
]
STARTS = [None, time(10, 30), time(23, 50), time(0, 0), time(9, 15, 42)]
DAYS = [date(2026, 11, 20), date(1900, 1, 1), date(2200, 12, 31), date(2024, 2, 29)]


def varied(seed):
    chance = random.Random(seed)
    minutes = chance.choice([1, 45, 120, 1440])
    pool = ["coaching", "confidence", "pipeline", "general-leadership", "general-management"]
    keys = chance.sample(pool, chance.randint(0, min(5, minutes)))
    return entry(
        chance.choice(TITLES),
        id=seed + 1,
        kind=chance.choice(list(Kind)),
        state=chance.choice(list(State)),
        date=chance.choice(DAYS),
        start=chance.choice(STARTS),
        minutes=minutes,
        zone=chance.choice(["", "Europe/London"]),
        notes=chance.choice(NOTES),
        people=tuple(chance.sample([1, 2, 3, 4], chance.randint(0, 4))),
        deal=chance.choice([None, 1, 2]),
        tags=tuple(chance.sample(["discovery", "Qualität", "two words", "#odd"], chance.randint(0, 3))),
        privacy=chance.choice(list(Privacy)),
        allocations=tuple(Allocation(activity=key, minutes=max(1, minutes // 6)) for key in keys),
        told_asked=chance.choice([None, 0, 1, 2, 3, 4]),
        talked_more=chance.choice([None, *Talk]),
        template=chance.choice(["", "coaching"]),
        source=chance.choice(list(Source)),
        source_key=chance.choice(["", "event-1"]),
    )


@pytest.fixture
def form(qtbot, theme):
    made = EntryForm(theme)
    qtbot.addWidget(made)
    return made


def test_whatever_is_shown_is_read_back_unchanged(form):
    for seed in range(150):
        shown = varied(seed)
        form.show_entry(shown, KNOWN)
        assert form.read() == (shown, (), None)
        assert not form.dirty


def test_every_title_and_note_comes_back_to_the_character(form):
    for title in TITLES:
        for notes in NOTES:
            form.title.set_value(title)
            form.notes.set_value(notes)
            assert (form.title.read(), form.notes.read()) == (title, notes)


def test_showing_says_nothing_of_an_edit(form):
    heard = []
    form.edited.connect(lambda: heard.append(1))
    for seed in range(20):
        form.show_entry(varied(seed), KNOWN)
    assert heard == []


def test_typing_makes_the_form_dirty_and_taking_it_back_clean(form, qtbot):
    form.show_entry(entry("Plan"), KNOWN)
    qtbot.keyClicks(form.title, "!")
    assert form.dirty
    qtbot.keyClick(form.title, Qt.Key.Key_Backspace)
    assert not form.dirty


def test_a_duration_that_cannot_be_read_stays_with_a_sentence(form, qtbot):
    form.show_entry(entry(), KNOWN)
    form.minutes.selectAll()
    qtbot.keyClicks(form.minutes, "soon")
    qtbot.keyClick(form.minutes, Qt.Key.Key_Return)
    assert form.minutes.text() == "soon"
    assert "1h30" in form._problem.text()
    assert form.dirty
    with pytest.raises(JournalError, match="1h30"):
        form.read()


def test_shorter_minutes_shrink_the_filing_and_longer_ones_bring_it_back(form, qtbot):
    form.show_entry(entry(minutes=45, allocations=filed(coaching=25, pipeline=20)), KNOWN)
    form.minutes.selectAll()
    qtbot.keyClicks(form.minutes, "9")
    assert form.read()[0].allocations == filed(coaching=5, pipeline=4)
    qtbot.keyClicks(form.minutes, "0")
    assert form.read()[0].minutes == 90
    assert form.read()[0].allocations == filed(coaching=25, pipeline=20)


def test_new_people_and_a_new_deal_come_with_the_entry(form, qtbot):
    form.show_entry(entry(), KNOWN)
    qtbot.keyClicks(form.people.input.line, "Jo Park")
    qtbot.keyClick(form.people.input.line, Qt.Key.Key_Return)
    qtbot.keyClicks(form.deal.input.line, "Halden")
    qtbot.keyClick(form.deal.input.line, Qt.Key.Key_Return)
    read, people, new_deal = form.read()
    assert [someone.name for someone in people] == ["Jo Park"]
    assert new_deal.name == "Halden"
    assert (read.people, read.deal) == ((), None)


def test_a_name_typed_but_not_entered_is_never_dropped(form, qtbot):
    form.show_entry(entry(), KNOWN)
    qtbot.keyClicks(form.people.input.line, "Jo")
    with pytest.raises(JournalError, match="Press Enter to add “Jo”"):
        form.read()


def test_a_draft_brings_everything_typed_back(form, qtbot):
    shown = entry(id=7, minutes=45, allocations=filed(coaching=25))
    form.show_entry(shown, KNOWN)
    qtbot.keyClicks(form.title, "?")
    form.minutes.selectAll()
    qtbot.keyClicks(form.minutes, "an hour")
    qtbot.keyClicks(form.people.input.line, "Jo Park")
    qtbot.keyClick(form.people.input.line, Qt.Key.Key_Return)
    qtbot.keyClicks(form.tags.input.line, "half")
    qtbot.keyClicks(form.notes.source, "She asked why.")
    kept = form.draft().to_text()

    form.show_entry(entry("Another", id=8), KNOWN)
    form.show_entry(shown, KNOWN)
    form.restore(EntryDraft.from_text(kept))

    assert form.draft().to_text() == kept
    assert form.minutes.text() == "an hour"
    assert form.dirty


def test_settling_keeps_what_is_typed_and_is_clean(form, qtbot):
    form.show_entry(entry(id=7), KNOWN)
    qtbot.keyClicks(form.notes.source, "She asked why.")
    qtbot.keyClicks(form.title, "?")
    read = form.read()[0]
    cursor = form.notes.source.textCursor().position()
    form.settle(read, KNOWN)
    assert not form.dirty
    assert form.notes.source.textCursor().position() == cursor


def test_a_closed_form_is_let_go(qtbot, theme):
    gc.disable()
    try:
        made = EntryForm(theme)
        made.show_entry(entry(), KNOWN)
        gone = weakref.ref(made)
        made.deleteLater()
        del made
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert gone() is None
    finally:
        gc.enable()


def test_every_control_has_an_accessible_name(form):
    form.show_entry(entry(people=(1,), deal=1, tags=("discovery",), allocations=filed(coaching=25)), KNOWN)
    nameless = [
        child
        for child in form.findChildren(QWidget)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not child.accessibleName()
        and not child.objectName().startswith("qt_")
    ]
    assert nameless == []


@pytest.mark.parametrize("width", [340, 900])
def test_a_title_has_a_line_of_its_own_where_it_is_narrow(form, qtbot, width):
    form.resize(width, 700)
    form.show()
    qtbot.waitUntil(lambda: form.title.width() > 250)
    below = form.privacy.geometry().top() > form.title.geometry().bottom()
    assert below is (width < BESIDE_FROM)
