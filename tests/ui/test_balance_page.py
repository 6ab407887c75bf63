from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from journal.filters import EntryFilter
from journal.periods import month_of
from journal.records import State
from journal.settings import Settings
from tests.balances import Q3
from tests.fake_journal import FakeJournal
from ui.pages.balance_page import BalancePage

HELD = (State.HELD,)


@pytest.fixture
def open_page(qtbot, theme, signals):
    def make(journal=None):
        page = BalancePage(journal or FakeJournal(untagged=30), signals, theme)
        qtbot.addWidget(page)
        with qtbot.waitExposed(page):
            page.show()
        return page

    made = []

    def make_and_keep(journal=None):
        made.append(make(journal))
        return made[-1]

    yield make_and_keep
    for page in made:
        page.close()


def test_it_shows_the_quarter_of_today(open_page):
    page = open_page()
    assert page.picker.period() == Q3
    assert page.figures.share.number() == "33%"
    assert page.figures.band.number() == "45–65%"
    assert page.figures.untagged.number() == "6 h 30"
    assert page.figures.coverage.number() == "30%"
    assert [row.name for row in page.people.rows()][:2] == ["Dana Whitfield", "Priya Shah"]


def test_it_reads_nothing_before_it_is_seen(theme, signals, qtbot):
    class Untouchable(FakeJournal):
        def evidence(self, period):
            raise AssertionError("read before shown")

    page = BalancePage(Untouchable(), signals, theme)
    qtbot.addWidget(page)
    signals.changed.emit(None)


def test_a_change_in_the_journal_is_read_again(open_page, signals):
    journal = FakeJournal()
    page = open_page(journal)
    journal._untagged = 60
    signals.changed.emit(None)
    assert page.figures.untagged.number() == "13 h"


def test_a_change_while_hidden_is_read_when_shown(open_page, signals):
    journal = FakeJournal()
    page = open_page(journal)
    page.hide()
    journal._untagged = 60
    signals.changed.emit(None)
    assert page.figures.untagged.number() == "0 min"
    page.show()
    assert page.figures.untagged.number() == "13 h"


def test_another_fiscal_start_is_read_again(open_page, signals):
    journal = FakeJournal()
    page = open_page(journal)
    journal.settings = Settings(fiscal_start=2)
    signals.changed.emit(None)
    assert page.picker.period().dates == "1 Aug – 31 Oct 2026"
    assert page.compare.text() == "Compare with Q2 2026"


def test_alt_left_shows_the_quarter_before(open_page):
    page = open_page()
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page.picker.period().code == "2026-Q2"
    assert page.figures.share.number() == "–"


def test_comparing_says_the_period_before_in_words(open_page):
    page = open_page()
    page.show_period(month_of(date(2026, 9, 1)))
    assert page.compare.text() == "Compare with Aug 2026"
    assert page.figures.compared.isHidden()
    page.compare.click()
    assert page.figures.compared.text() == "Aug 2026: 34% leadership, 61 h tagged; 15 points less now."


@pytest.mark.parametrize(
    ("act", "wanted"),
    [
        (lambda page: page.chart.week_chosen.emit(Q3), EntryFilter(period=Q3, states=HELD)),
        (
            lambda page: page.people.chosen.emit(page.people.rows()[0].record),
            EntryFilter(period=Q3, people=(1,), states=HELD),
        ),
        (
            lambda page: page.activities.chosen.emit(page.activities.rows()[0].record),
            EntryFilter(period=Q3, activity="pipeline", states=HELD),
        ),
    ],
    ids=["week", "person", "activity"],
)
def test_what_is_clicked_opens_its_entries(open_page, qtbot, act, wanted):
    page = open_page()
    with qtbot.waitSignal(page.entries_wanted) as sent:
        act(page)
    assert sent.args == [wanted]


def test_what_stands_out_is_shown_with_its_entries_and_next_step(open_page, qtbot):
    page = open_page()
    assert page.insights.titles()
    with qtbot.waitSignal(page.entries_wanted) as sent:
        page.insights.show_entries.emit((3, 5))
    assert sent.args == [EntryFilter(ids=(3, 5))]
    with qtbot.waitSignal(page.change_wanted) as sent:
        page.insights.change_wanted.emit("Ask first.")
    assert sent.args == ["Ask first."]


def test_with_nothing_logged_it_says_what_to_do_first(open_page, qtbot):
    page = open_page(FakeJournal(empty=True))
    assert page._empty.isVisible()
    assert not page.export.isEnabled()
    with qtbot.waitSignal(page.entry_wanted):
        page._empty.acted.emit()


def test_an_empty_period_of_a_full_journal_stays_a_chart(open_page):
    page = open_page()
    page.show_period(month_of(date(2020, 1, 1)))
    assert page.chart.isVisible()
    assert not page._empty.isVisible()


def test_the_band_explains_itself(open_page):
    page = open_page()
    page.figures.why.click()
    assert page.figures._popover.isVisible()
    assert "The articles name no number." in page.figures._popover.accessibleName()
    page.figures._popover.close()


@pytest.mark.parametrize("size", [(1244, 842), (828, 642), (460, 400)])
def test_hard_names_and_small_windows_fit(open_page, size):
    page = open_page(FakeJournal(long=True))
    page.resize(*size)
    assert not page.grab().isNull()
    assert page.width() == size[0]


def test_a_summary_of_the_period_in_sight_can_be_asked_for(open_page):
    page = open_page()
    page.show_period(month_of(date(2026, 7, 5)))
    told = QSignalSpy(page.summary_wanted)
    next(action for action in page.export.menu().actions() if action.text().startswith("Summary")).trigger()
    assert told.at(0) == [month_of(date(2026, 7, 5))]
