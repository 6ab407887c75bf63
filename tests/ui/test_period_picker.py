from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from journal.periods import Unit, custom, of_unit
from journal.settings import Settings
from ui.widgets.period_picker import PeriodPicker

TODAY = date(2026, 11, 18)
SETTINGS = Settings()


@pytest.fixture
def picker(qtbot, theme):
    made = PeriodPicker(theme, SETTINGS, lambda: TODAY)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def sent(picker):
    codes = []
    picker.period_changed.connect(lambda period: codes.append(period.code))
    return codes


def test_it_begins_with_this_quarter_and_sends_nothing(picker, sent):
    assert picker.period().code == "2026-Q4"
    assert sent == []


def test_the_arrows_step_to_the_period_before_and_after(picker, sent):
    picker._back.click()
    picker._on.click()
    assert sent == ["2026-Q3", "2026-Q4"]


def test_alt_and_the_arrow_keys_step_too(picker, sent):
    QTest.keyClick(picker, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(picker, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(picker, Qt.Key.Key_Right)
    assert sent == ["2026-Q3", "2026-Q4"]


def test_they_step_from_the_lengths_as_well(picker, sent):
    picker.show()
    button = next(one for one in picker._lengths.findChildren(type(picker._back)) if one.isChecked())
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert sent == ["2026-Q3"]


def test_another_length_keeps_today_in_sight(picker, sent):
    for button in picker._lengths.findChildren(type(picker._back)):
        button.click()
    assert sent == ["2026-W47", "2026-11", "2026-Q4", "2026", "2026-01-01..2026-12-31"]


def test_another_length_of_an_old_period_starts_where_it_started(picker, sent):
    picker.set_period(of_unit(Unit.QUARTER, date(2025, 8, 1), SETTINGS))
    picker._lengths.chosen.emit(Unit.MONTH)
    assert sent == ["2025-07"]


def test_today_goes_back_to_the_present(picker, sent):
    picker.set_period(of_unit(Unit.QUARTER, date(2020, 1, 1), SETTINGS))
    picker._now.click()
    assert sent == ["2026-Q4"]
    assert not picker._now.isEnabled()


def test_two_dates_make_a_custom_period_and_never_cross(picker, sent):
    picker.set_period(custom(date(2026, 7, 1), date(2026, 7, 31)))
    picker._from.setDate(QDate(2026, 7, 10))
    picker._to.setDate(QDate(2026, 7, 5))
    picker._from.setDate(QDate(2026, 8, 1))
    assert sent == ["2026-07-10..2026-07-31", "2026-07-05..2026-07-05", "2026-08-01..2026-08-01"]


def test_a_custom_period_moved_to_today_keeps_its_length(picker, sent):
    picker.set_period(custom(date(2026, 7, 1), date(2026, 7, 7)))
    picker._now.click()
    assert sent == ["2026-11-12..2026-11-18"]


def test_another_fiscal_start_reads_the_period_again_with_today_in_sight(picker):
    picker.set_settings(Settings(fiscal_start=2))
    assert picker.period().dates == "1 Nov 2026 – 31 Jan 2027"


def test_another_fiscal_start_reads_an_old_period_again_from_its_first_day(picker):
    picker.set_period(of_unit(Unit.QUARTER, date(2025, 8, 1), SETTINGS))
    picker.set_settings(Settings(fiscal_start=2))
    assert picker.period().dates == "1 May – 31 Jul 2025"


def test_it_does_not_leave_the_years_that_entries_can_have(picker, sent):
    picker.set_period(of_unit(Unit.YEAR, date(1900, 5, 1), SETTINGS))
    picker._back.click()
    assert sent == []
