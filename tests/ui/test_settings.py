"""The settings dialog shows what is, gives back what was typed, and says what it cannot take."""

import gc
import weakref
from datetime import date

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as trials
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QWidget,
)

from journal.settings import Settings
from tests.builders import TODAY, band
from ui.dialogs.sections.draft import SettingsDraft
from ui.dialogs.sections.working_time import NO_DAYS
from ui.dialogs.settings import SettingsDialog
from ui.theme import Mode
from ui.widgets.text_label import TextLabel

TITLES = ["You", "Working time", "Quarters", "One-on-ones", "Dates", "Target band", "Appearance"]
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=40)
MINUTES = st.integers(1, 1440)
SETTINGS = st.builds(
    Settings,
    name=WORDS,
    role=WORDS,
    fiscal_start=st.integers(1, 12),
    week_start=st.integers(0, 6),
    working_days=st.sets(st.integers(0, 6)).map(lambda days: tuple(sorted(days))),
    working_minutes=MINUTES,
    cadence_days=st.integers(1, 365),
    day_first=st.booleans(),
    one_on_one_minutes=MINUTES,
    deal_review_minutes=MINUTES,
    meeting_minutes=MINUTES,
    field_coaching_minutes=MINUTES,
    solo_work_minutes=MINUTES,
)
DATES = st.dates(date(1900, 1, 1), date(2200, 12, 31))
BANDS = st.builds(
    lambda low, width, since: band(low, min(100, low + width), since, own=True),
    st.integers(0, 99),
    st.integers(1, 100),
    DATES,
)
MARCH = band(45, 65, date(2026, 3, 1), id=1, own=True)


@pytest.fixture
def open_dialog(theme):
    made = []

    def make(draft=None, bands=(), trouble=""):
        shown = draft or SettingsDraft(settings=Settings(name="Alex Romero"), mode=Mode.LIGHT)
        dialog = SettingsDialog(theme, shown, bands=bands, today=TODAY, trouble=trouble)
        made.append(dialog)
        dialog.show()
        return dialog

    yield make
    while made:
        _free(made.pop())


def field(dialog, name):
    """The control with an accessible name."""
    return next(one for one in dialog.findChildren(QWidget) if one.accessibleName() == name and _is_control(one))


def words(dialog):
    return [label.text() for label in dialog.findChildren(TextLabel) if not label.isHidden()]


@given(settings=SETTINGS, new_band=st.none() | BANDS)
@trials(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_shown_is_read_back(theme, settings, new_band):
    draft = SettingsDraft(settings=settings, mode=Mode.LIGHT, band=new_band)
    dialog = SettingsDialog(theme, draft, bands=(MARCH,), today=TODAY)
    assert dialog.draft == draft
    assert dialog._save.isEnabled()
    _free(dialog)


def test_each_section_is_reached_with_the_arrow_keys(open_dialog):
    dialog = open_dialog()
    listed, seen = field(dialog, "Sections"), []
    for _ in TITLES:
        seen.append(dialog._stack.currentWidget().widget().title)
        QTest.keyClick(listed, Qt.Key.Key_Down)
    assert seen == TITLES


def test_what_is_typed_comes_back_and_the_rest_stays(open_dialog):
    dialog = open_dialog()
    field(dialog, "Role").setText("Mid-market sales")
    field(dialog, "Saturday").click()
    field(dialog, "A week begins on").setCurrentText("Sunday")
    field(dialog, "Quarter 1 begins in").setCurrentText("February")
    field(dialog, "At least every").setValue(14)
    field(dialog, "Deal review").setValue(45)
    field(dialog, "3/11 means: March 11").click()
    assert dialog.draft.settings == Settings(
        name="Alex Romero",
        role="Mid-market sales",
        working_days=(0, 1, 2, 3, 4, 5),
        week_start=6,
        fiscal_start=2,
        cadence_days=14,
        deal_review_minutes=45,
        day_first=False,
    )


def test_the_quarter_of_today_follows_the_month_chosen(open_dialog):
    dialog = open_dialog()
    assert "Today, 18 Nov 2026, lies in Q4 2026 (1 Oct – 31 Dec 2026)." in words(dialog)
    field(dialog, "Quarter 1 begins in").setCurrentText("February")
    assert "Today, 18 Nov 2026, lies in Q4 2026 (1 Nov 2026 – 31 Jan 2027)." in words(dialog)
    assert "A fiscal year is named after the calendar year in which it begins." in words(dialog)


def test_a_name_that_is_too_long_stays_and_is_told_in_place(open_dialog):
    dialog = open_dialog()
    name = field(dialog, "Name")
    name.setText("x" * 201)
    sentence = "The name is 201 characters long; at most 200 fit."
    assert name.accessibleDescription() == sentence
    assert dialog._reason.text() == f"You: {sentence}"
    assert not dialog._save.isEnabled()
    assert name.text() == "x" * 201
    name.setText("Alex")
    assert dialog._save.isEnabled()
    assert dialog._reason.text() == ""


@pytest.mark.parametrize(("hours", "minutes"), [(0, 0), (24, 1)])
def test_a_day_of_no_length_or_more_than_a_day_is_told_where_it_stands(open_dialog, hours, minutes):
    dialog = open_dialog()
    field(dialog, "Hours").setValue(hours)
    field(dialog, "Minutes beside the hours").setValue(minutes)
    assert dialog._reason.text() == "Working time: A working day lasts from 1 to 1440 minutes."
    assert not dialog._save.isEnabled()
    rows = dialog._list
    signed = [rows.item(row).text() for row in range(rows.count()) if not rows.item(row).icon().isNull()]
    assert signed == ["Working time"]


def test_a_week_without_a_working_day_is_said_to_have_no_coverage(open_dialog):
    dialog = open_dialog(SettingsDraft(settings=Settings(working_days=(0,)), mode=Mode.LIGHT))
    field(dialog, "Monday").click()
    assert NO_DAYS in words(dialog)
    assert dialog._save.isEnabled()


def test_a_band_of_ones_own_is_set_only_when_wished(open_dialog):
    dialog = open_dialog(bands=(MARCH,))
    low, high, since = (field(dialog, name) for name in ("At least", "At most", "In force from"))
    assert (low.value(), high.value(), since.value()) == (45, 65, TODAY)
    assert not low.isEnabled()
    assert dialog.draft.band is None
    field(dialog, "Set a band of my own").click()
    low.setValue(50)
    chosen = dialog.draft.band
    assert (chosen.low, chosen.high, chosen.since, chosen.own) == (50, 65, TODAY, True)
    assert since.accessibleDescription().startswith("Weeks from 18 Nov 2026 on are read against 50–65%")
    field(dialog, "Set a band of my own").click()
    assert dialog.draft.band is None


def test_a_band_that_ends_before_it_begins_is_told_until_no_band_is_wished(open_dialog):
    dialog = open_dialog()
    own = field(dialog, "Set a band of my own")
    own.click()
    field(dialog, "At least").setValue(60)
    problem = "A band runs from a lower to a higher percentage between 0 and 100."
    assert field(dialog, "At most").accessibleDescription() == problem
    assert not dialog._save.isEnabled()
    own.click()
    assert dialog._save.isEnabled()
    assert problem not in words(dialog)


def test_the_bands_before_are_listed_and_the_one_in_force_is_explained(open_dialog):
    dialog = open_dialog(bands=(MARCH, band(50, 70, date(2026, 10, 1), id=2, own=True)))
    shown = words(dialog)
    assert "50–70% leadership has been in force since 1 Oct 2026. You set it by hand." in shown
    assert any("The articles name no number." in one and "earlier weeks keep the band" in one for one in shown)
    assert (
        "45–65%, 1 Mar – 30 Sep 2026. You set it by hand.\n"
        "40–60%, until 28 Feb 2026. The journal’s own starting point." in shown
    )


def test_without_other_bands_there_is_no_list_of_them(open_dialog):
    assert "Other bands" not in words(open_dialog())


def test_light_and_dark_show_at_once_and_cancel_brings_back_what_was(open_dialog, theme):
    dialog = open_dialog()
    field(dialog, "Colours: Dark").click()
    assert theme.mode is Mode.DARK
    assert dialog.draft.mode is Mode.DARK
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert theme.mode is Mode.LIGHT
    assert dialog.isHidden()


@pytest.mark.parametrize("name", ["Sections", "Name", "At least every", "A week begins on", "Colours: Light"])
def test_enter_saves_from_any_field(open_dialog, qtbot, name):
    dialog = open_dialog()
    control = field(dialog, name)
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(control, Qt.Key.Key_Return)


def test_enter_saves_nothing_that_cannot_be_saved(open_dialog, qtbot):
    dialog = open_dialog()
    field(dialog, "Name").setText("x" * 201)
    with qtbot.assertNotEmitted(dialog.accepted):
        QTest.keyClick(field(dialog, "Name"), Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_try_that_failed_is_told_with_everything_still_typed(open_dialog):
    draft = SettingsDraft(settings=Settings(name="Robin"), mode=Mode.LIGHT, band=MARCH)
    dialog = open_dialog(draft, trouble="The disk is full.")
    assert dialog._reason.text() == "The disk is full."
    assert dialog.draft == draft
    assert dialog._save.isEnabled()


def test_edit_gives_back_the_draft_when_saved_and_nothing_when_cancelled(qapp, theme):
    draft = SettingsDraft(settings=Settings(), mode=Mode.LIGHT)
    for button, answer in (("Save", draft), ("Cancel", None)):
        QTimer.singleShot(0, lambda button=button: field(QApplication.activeModalWidget(), button).click())
        assert SettingsDialog.edit(None, theme, draft, bands=(), today=TODAY) == answer


def test_every_control_can_be_named_and_reached(open_dialog):
    dialog = open_dialog(bands=(MARCH,))
    controls = [one for one in dialog.findChildren(QWidget) if _is_control(one)]
    assert [type(one).__name__ for one in controls if not one.accessibleName()] == []
    assert [one.accessibleName() for one in controls if not one.focusPolicy() & Qt.FocusPolicy.TabFocus] == []
    assert len(controls) > 30


def test_it_is_freed_without_the_garbage_collector(theme):
    gc.collect()
    gc.disable()
    try:
        dialog = SettingsDialog(theme, SettingsDraft(settings=Settings(), mode=Mode.LIGHT), bands=(), today=TODAY)
        gone = weakref.ref(dialog)
        dialog.show()
        field(dialog, "Set a band of my own").click()
        _free(dialog)
        del dialog
        assert gone() is None
    finally:
        gc.enable()


def _is_control(widget):
    """Whether the user works with it; a part of another control, such as the line in a spin box, is not meant."""
    kinds = QAbstractButton | QAbstractSpinBox | QComboBox | QLineEdit | QListWidget
    return isinstance(widget, kinds) and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox)


def _free(dialog):
    """Delete a dialog now; a theme that changes dresses every widget that still lives."""
    dialog.close()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_enter_on_cancel_cancels(open_dialog, qtbot):
    dialog = open_dialog()
    field(dialog, "Name").setText("Alex")
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(field(dialog, "Cancel"), Qt.Key.Key_Return)
