"""The settings are opened from the window, saved as one step, and seen by the pages."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from journal.errors import CannotWrite
from journal.settings import Settings
from tests.builders import TODAY, band, entry
from ui.background import Background
from ui.dialogs.sections.draft import SettingsDraft
from ui.dialogs.settings import SettingsDialog
from ui.page_table import PageRow
from ui.pages.balance_page import BalancePage
from ui.pages.today_page import TodayPage
from ui.preferences import MODE, Preferences
from ui.session import Session
from ui.theme import Mode
from ui.widgets.banner import Banner
from ui.window import Window
from ui.workbench import Workbench

OWN = band(50, 70, TODAY, own=True)


def today(inside):
    return TodayPage(inside.journal, inside.signals, inside.theme, inside.reading)


def balance(inside):
    return BalancePage(inside.journal, inside.signals, inside.theme)


ROWS = (
    PageRow(name="today", title="Today", icon="sun", number=1, build=today),
    PageRow(name="balance", title="Balance", icon="scale", number=4, build=balance),
)


@pytest.fixture
def preferences(tmp_path):
    kept = Preferences(tmp_path / "window.ini")
    kept.set(MODE, Mode.LIGHT.value)
    return kept


@pytest.fixture
def window(qtbot, theme, preferences, journal):
    made = Workbench(theme, preferences, Window(preferences), ROWS)
    qtbot.addWidget(made)
    made.show()
    session = Session(journal, made, theme, preferences, Background(made))
    yield made
    session._look.stop()
    made.close()


@pytest.fixture
def answer(monkeypatch):
    """Answer the dialog with a draft made of the one shown; returns what was shown each time."""

    def with_drafts(*drafts):
        left, shown = list(drafts), []

        def edit(_parent, _theme, draft, *, bands, today, trouble):
            shown.append((draft, bands, today, trouble))
            return left.pop(0)

        monkeypatch.setattr(SettingsDialog, "edit", edit)
        return shown

    return with_drafts


def draft(**fields):
    return SettingsDraft(**{"settings": Settings(), "mode": Mode.LIGHT} | fields)


def open_settings(window):
    window.actions_by_name["settings"].trigger()


def said(window):
    return [label.text() for label in window.toast.findChildren(QLabel)] if window.toast.isVisible() else []


def test_the_dialog_shows_what_is_kept(window, journal, answer):
    journal.change_settings(Settings(name="Alex"), band=OWN)
    shown = answer(None)
    open_settings(window)
    assert shown == [(draft(settings=Settings(name="Alex")), journal.bands(), TODAY, "")]


def test_settings_and_band_are_saved_as_one_step_that_the_toast_takes_back(window, journal, answer):
    answer(draft(settings=Settings(name="Alex"), band=OWN))
    open_settings(window)
    assert journal.settings == Settings(name="Alex")
    assert [(one.low, one.high, one.own) for one in journal.bands()] == [(50, 70, True)]
    assert "Settings changed." in said(window)
    next(button for button in window.toast.findChildren(QPushButton) if button.text() == "Undo").click()
    assert journal.settings == Settings()
    assert journal.bands() == ()


def test_a_band_alone_is_named_so(window, journal, answer):
    answer(draft(band=OWN))
    open_settings(window)
    assert "Target band set." in said(window)
    assert journal.undo_name == "Set target band"


@pytest.mark.parametrize("given", [None, draft()], ids=["cancelled", "unchanged"])
def test_nothing_is_written_when_nothing_was_changed(window, journal, preferences, answer, given):
    answer(given)
    open_settings(window)
    assert (journal.undo_name, said(window)) == (None, [])


def test_light_or_dark_is_kept_in_the_preferences_alone(window, journal, preferences, answer):
    answer(draft(mode=Mode.DARK))
    open_settings(window)
    assert preferences.get(MODE) == "dark"
    assert journal.undo_name is None


def test_what_could_not_be_saved_comes_back_as_it_was_typed(window, journal, answer, monkeypatch):
    typed = draft(settings=Settings(name="Alex"))
    shown = answer(typed, typed)
    real, refusals = journal.change_settings, [CannotWrite("The disk is full.")]

    def refuse_once(*words, **more):
        if refusals:
            raise refusals.pop()
        real(*words, **more)

    monkeypatch.setattr(journal, "change_settings", refuse_once)
    open_settings(window)
    assert [(one, trouble) for one, _, _, trouble in shown] == [(draft(), ""), (typed, "The disk is full.")]
    assert journal.settings.name == "Alex"
    assert not window.findChild(Banner).isVisible()


def test_the_pages_follow_another_fiscal_start_and_first_day_of_the_week(window, answer):
    window.go("balance")
    page = window.go("today")
    assert page.quarter._weeks.text() == "Q4 2026 · week 8 of 14"
    answer(draft(settings=Settings(fiscal_start=11, week_start=6)))
    open_settings(window)
    assert page.quarter._weeks.text() == "Q1 2026 · week 3 of 14"
    assert window.go("balance").picker.period().dates == "1 Nov 2026 – 31 Jan 2027"


def test_taking_back_says_what_and_offers_no_second_undo(window, journal):
    journal.log(entry())
    window.toast.say("One-on-one logged.", "Undo")
    window.actions_by_name["undo"].trigger()
    assert "Taken back: log one-on-one." in said(window)
    assert not any(button.isVisible() for button in window.toast.findChildren(QPushButton))
    window.actions_by_name["redo"].trigger()
    assert "Done again: log one-on-one." in said(window)
