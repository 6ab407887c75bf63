"""The Journal page, as one works with it."""

from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from journal.errors import CannotWrite
from journal.filters import EntryFilter
from journal.records import Kind, Privacy, State
from tests.builders import TODAY, entry, filed, person
from ui.pages.journal_page import JournalPage


@pytest.fixture
def written(journal):
    """A journal with three entries."""
    dana = journal.add_person(person()).id
    journal.log(entry("Discovery questions", people=(dana,), allocations=filed(coaching=35, pipeline=10)))
    journal.log(entry("Forecast call", kind=Kind.MEETING, start=time(9), allocations=filed(forecast=30)))
    journal.log(entry("Stage 3 exit", kind=Kind.DEAL_REVIEW, date=TODAY - timedelta(days=1)))
    return journal


@pytest.fixture
def page(qtbot, written, signals, theme, reading):
    signals.listen(written)
    made = JournalPage(written, signals, theme, reading)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.pane.entry is not None)
    return made


def choose(page, qtbot, title):
    wanted = next(one for one in page._journal.entries() if one.title == title)
    page.list.setCurrentIndex(page._model.index(page._model.row_of(wanted.id)))
    qtbot.waitUntil(lambda: page.pane.entry.id == wanted.id)
    return wanted


def titles(page):
    rows = (page._model.index(row) for row in range(page._model.rowCount()))
    return [row.data() for row in rows if row.data(page._model.ENTRY) is not None]


def type_title(page, qtbot, text):
    page.pane.form.title.selectAll()
    qtbot.keyClicks(page.pane.form.title, text)


def steps_counted(journal):
    done = []
    journal.changed.append(done.append)
    return done


def test_opening_every_entry_changes_nothing(page, qtbot, written):
    done = steps_counted(written)
    for title in ("Stage 3 exit", "Forecast call", "Discovery questions"):
        choose(page, qtbot, title)
        assert page.commit()
    assert done == []
    assert written.undo_name == "Log deal review"


def test_several_edits_are_saved_as_one_step(page, qtbot, written):
    chosen = choose(page, qtbot, "Discovery questions")
    done = steps_counted(written)
    type_title(page, qtbot, "Pricing questions")
    page.pane.form.minutes.selectAll()
    qtbot.keyClicks(page.pane.form.minutes, "1h")
    qtbot.keyClicks(page.pane.form.notes.source, "Good.")
    qtbot.keyClick(page.pane.form.notes.source, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert len(done) == 1
    saved = written.entry(chosen.id)
    assert (saved.title, saved.minutes, saved.notes) == ("Pricing questions", 60, "Good.")
    assert "Pricing questions" in titles(page)
    assert page.pane._saved.text() == "Saved 10:58"
    assert page.list.chosen_ids() == (chosen.id,)


def test_choosing_another_entry_saves_the_one_before(page, qtbot, written):
    chosen = choose(page, qtbot, "Discovery questions")
    type_title(page, qtbot, "Pricing questions")
    choose(page, qtbot, "Forecast call")
    assert written.entry(chosen.id).title == "Pricing questions"


def test_leaving_the_form_saves(page, qtbot, written):
    chosen = choose(page, qtbot, "Discovery questions")
    type_title(page, qtbot, "Pricing questions")
    page.pane._watch._follow(page.pane.form.title, page.filters.search)
    assert written.entry(chosen.id).title == "Pricing questions"


def test_a_popup_of_the_form_is_not_leaving_it(page, qtbot, written):
    chosen = choose(page, qtbot, "Discovery questions")
    type_title(page, qtbot, "Pricing questions")
    page.pane._watch._follow(page.pane.form.title, page.pane.form.allocations._popup.field)
    assert written.entry(chosen.id).title == "Discovery questions"


def test_what_cannot_be_saved_keeps_one_at_the_entry_with_the_reason(page, qtbot, written):
    chosen = choose(page, qtbot, "Discovery questions")
    page.pane.form.minutes.selectAll()
    qtbot.keyClicks(page.pane.form.minutes, "ages")
    other = next(one for one in written.entries() if one.title == "Forecast call")
    page._go(other.id)
    assert page.pane.entry.id == chosen.id
    assert page.list.chosen_ids() == (chosen.id,)
    assert page.pane.form.minutes.text() == "ages"
    assert "1h30" in page.pane.form._problem.text()
    assert not page.commit()


def test_a_full_disk_loses_nothing(page, qtbot, written, monkeypatch):
    choose(page, qtbot, "Discovery questions")
    type_title(page, qtbot, "Pricing questions")

    def refuse(*_, **__):
        raise CannotWrite("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(written, "amend", refuse)
        assert not page.commit()
    assert page.pane.form.title.text() == "Pricing questions"
    assert page.pane.form._problem.text() == "The disk is full."
    assert page.commit()


def test_typed_text_comes_back_after_the_window_was_killed(page, qtbot, written, signals, theme, reading):
    chosen = choose(page, qtbot, "Discovery questions")
    type_title(page, qtbot, "Pricing questions")
    assert page.pane._clock.isActive()
    page.pane._clock.timeout.emit()
    again = JournalPage(written, signals, theme, reading)
    qtbot.addWidget(again)
    again.show_entry(chosen.id)
    assert again.pane.form.title.text() == "Pricing questions"
    assert "restored" in again.pane.notice._words.text()
    assert written.entry(chosen.id).title == "Discovery questions"
    assert again.commit()
    assert written.draft(f"entry:{chosen.uuid}") == ""
    assert again.pane.notice.isHidden()


def test_restored_changes_can_be_discarded(page, qtbot, written):
    chosen = choose(page, qtbot, "Discovery questions")
    type_title(page, qtbot, "Pricing questions")
    page.pane.keep_draft()
    page.pane.open(written.entry(chosen.id))
    page.pane.notice.first.emit()
    assert page.pane.form.title.text() == "Discovery questions"
    assert written.draft(f"entry:{chosen.uuid}") == ""


def test_a_change_elsewhere_never_replaces_typed_text(page, qtbot, written):
    chosen = choose(page, qtbot, "Discovery questions")
    type_title(page, qtbot, "Mine")
    written.amend(replace(chosen, title="Theirs"))
    assert page.pane.form.title.text() == "Mine"
    assert "changed elsewhere" in page.pane.notice._words.text()
    assert not page.commit()
    page.pane.notice.second.emit()
    assert written.entry(chosen.id).title == "Mine"


def test_theirs_can_be_shown_instead(page, qtbot, written):
    chosen = choose(page, qtbot, "Discovery questions")
    type_title(page, qtbot, "Mine")
    written.amend(replace(chosen, title="Theirs"))
    page.pane.notice.first.emit()
    assert page.pane.form.title.text() == "Theirs"
    assert not page.pane.form.dirty


def test_text_typed_into_a_deleted_entry_can_be_kept(page, qtbot, written):
    chosen = choose(page, qtbot, "Discovery questions")
    type_title(page, qtbot, "Mine")
    written.remove(chosen.id)
    assert "deleted" in page.pane.notice._words.text()
    page.pane.notice.second.emit()
    assert "Mine" in [one.title for one in written.entries()]


def test_undo_shows_in_the_form(page, qtbot, written):
    choose(page, qtbot, "Discovery questions")
    type_title(page, qtbot, "Pricing questions")
    page.commit()
    written.undo()
    assert page.pane.form.title.text() == "Discovery questions"


def test_a_new_entry_is_logged_once_there_is_something_in_it(page, qtbot, written):
    page.new_entry()
    before = len(written.entries())
    assert page.commit()
    assert len(written.entries()) == before
    qtbot.keyClicks(page.pane.form.title, "Ride-along")
    qtbot.keyClicks(page.pane.form.people.input.line, "Jo Park")
    qtbot.keyClick(page.pane.form.people.input.line, Qt.Key.Key_Return)
    assert page.commit()
    logged = next(one for one in written.entries() if one.title == "Ride-along")
    assert [one.name for one in written.people() if one.id in logged.people] == ["Jo Park"]
    assert page.pane.entry.id == logged.id
    assert page.list.chosen_ids() == (logged.id,)
    assert written.draft("entry:new") == ""
    assert not page.pane.form.dirty


def test_a_new_entry_left_unsaved_is_there_again(page, qtbot, written, signals, theme, reading):
    page.new_entry()
    qtbot.keyClicks(page.pane.form.title, "Half a thought")
    page.pane.keep_draft()
    again = JournalPage(written, signals, theme, reading)
    qtbot.addWidget(again)
    again.new_entry()
    assert again.pane.form.title.text() == "Half a thought"


def test_a_new_entry_can_begin_filled_in(page, written):
    prefill = entry("Call with Dana", minutes=25, privacy=Privacy.PRIVATE, allocations=filed(coaching=20))
    page.new_entry(prefill)
    assert page.commit()
    logged = next(one for one in written.entries() if one.title == "Call with Dana")
    assert (logged.minutes, logged.privacy, logged.allocations) == (25, Privacy.PRIVATE, filed(coaching=20))


def test_deleting_can_be_undone_and_goes_on_with_the_next(page, qtbot, written, signals):
    chosen = choose(page, qtbot, "Forecast call")
    with qtbot.waitSignal(signals.undoable) as said:
        qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert said.args == ["Deleted “Forecast call”."]
    assert "Forecast call" not in titles(page)
    qtbot.waitUntil(lambda: page.pane.entry is not None and page.pane.entry.id != chosen.id)
    assert page.list.chosen_ids() == (page.pane.entry.id,)
    written.undo()
    assert "Forecast call" in titles(page)


def test_several_entries_are_deleted_as_one_step(page, written):
    page.list.selectAll()
    page._delete()
    assert written.entries() == ()
    written.undo()
    assert len(written.entries()) == 3


def test_an_entry_is_duplicated_for_today(page, qtbot, written):
    chosen = choose(page, qtbot, "Stage 3 exit")
    page._duplicate()
    assert page.commit()
    again = [one for one in written.entries() if one.title == "Stage 3 exit"]
    assert [one.date for one in again] == [TODAY, chosen.date]
    assert again[0].uuid != chosen.uuid


def test_chosen_entries_are_copied_as_text(page, qtbot):
    choose(page, qtbot, "Discovery questions")
    page._copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[:2] == ["Discovery questions", "One-on-one · 18 Nov 2026, 10:00 · 45 min · Dana Whitfield"]
    assert lines[2].endswith(": 35 min")


def test_searching_narrows_the_list_while_typing(page, qtbot):
    qtbot.keyClicks(page.filters.search, "kind:deal")
    assert titles(page) == ["Stage 3 exit"]
    assert page.filters._count.text() == "1 entry · 45 min"
    page.filters.search.clear()
    qtbot.keyClicks(page.filters.search, "person:nobody")
    assert "Nobody in the journal" in page.filters._problem.text()
    page.filters.search.clear()
    assert len(titles(page)) == 3


def test_a_search_that_finds_nothing_says_so(page, qtbot):
    qtbot.keyClicks(page.filters.search, "zebra")
    assert page._left.currentWidget() is page._none_found


def test_the_evidence_of_a_figure_can_be_shown(page, written):
    ids = tuple(one.id for one in written.entries()[:2])
    page.show_filter(EntryFilter(ids=ids))
    assert len(titles(page)) == 2
    chip = next(iter(page.filters._ways))
    assert chip.text() == "Only 2 entries"
    chip.closed.emit()
    assert len(titles(page)) == 3


def test_filters_are_taken_from_menus(page):
    chip = next(chip for chip in page.filters._menus if chip.text() == "All kinds")
    chip.click()
    menu = next(menu for menu in page.filters.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if action.text() == "Meeting").trigger()
    menu.close()
    assert titles(page) == ["Forecast call"]
    assert "Meeting" in [chip.text() for chip in page.filters._menus]


def test_a_commitment_is_added_kept_and_shown_struck_through(page, qtbot, written):
    choose(page, qtbot, "Discovery questions")
    card = page.pane.commitments
    qtbot.keyClicks(card.line, "Send two calls")
    qtbot.keyClick(card.line, Qt.Key.Key_Return)
    (promised,) = written.commitments()
    assert (promised.text, promised.entry) == ("Send two calls", page.pane.entry.id)
    assert card.line.text() == ""
    box = next(control for control in card._owned if control.accessibleName() == "Kept: Send two calls")
    box.click()
    assert written.commitments()[0].kept == TODAY


def test_a_commitment_added_to_a_new_entry_is_shown_with_it(page, qtbot, written):
    page.new_entry()
    qtbot.keyClicks(page.pane.form.title, "Territories")
    card = page.pane.commitments
    qtbot.keyClicks(card.line, "Send the list")
    qtbot.keyClick(card.line, Qt.Key.Key_Return)
    assert [(one.text, one.entry) for one in written.commitments()] == [("Send the list", page.pane.entry.id)]
    assert [promised.text for promised in set(card._owned.values())] == ["Send the list"]


def test_an_entry_without_notes_opens_ready_for_typing_them(page, qtbot, written):
    written.amend(replace(choose(page, qtbot, "Discovery questions"), notes="Good."))
    notes = page.pane.form.notes
    notes._view.chosen.emit(True)
    assert notes._pages.currentWidget() is notes.preview
    choose(page, qtbot, "Forecast call")
    assert (notes._pages.currentWidget(), notes._view.value()) == (notes.source, False)


def test_closing_keeps_what_cannot_be_saved(page, qtbot, written, signals):
    chosen = choose(page, qtbot, "Discovery questions")
    page.pane.form.minutes.selectAll()
    qtbot.keyClicks(page.pane.form.minutes, "ages")
    signals.closing.emit()
    assert "ages" in written.draft(f"entry:{chosen.uuid}")


def test_every_control_of_the_page_has_a_name(page, qtbot):
    choose(page, qtbot, "Discovery questions")
    nameless = [
        child
        for child in page.findChildren(QWidget)
        if child.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not child.accessibleName()
        and not child.objectName().startswith("qt_")
        and child.isVisible()
    ]
    assert nameless == []


def test_it_opens_on_the_newest_entry_that_is_not_ahead(journal, signals, theme, reading, qtbot):
    journal.log(entry("Tomorrow", date=TODAY + timedelta(days=1), state=State.PLANNED))
    journal.log(entry("This morning"))
    page = JournalPage(journal, signals, theme, reading)
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: page.pane.entry is not None)
    assert page.pane.entry.title == "This morning"


def test_searching_from_elsewhere_goes_to_the_newest_that_is_found(page, qtbot):
    page.search("kind:deal")
    qtbot.waitUntil(lambda: page.pane.entry.title == "Stage 3 exit")


def test_the_arrow_keys_begin_at_the_first_entry_found(page, qtbot):
    page.filters.search.setText("kind:deal")
    assert page.list.current_id() == 0
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.pane.entry.title == "Stage 3 exit")


def test_a_new_journal_says_what_to_do_first(qtbot, journal, signals, theme, reading):
    page = JournalPage(journal, signals, theme, reading)
    qtbot.addWidget(page)
    assert page._left.currentWidget() is page._none_found
    assert "No entries yet" in [label.text() for label in page._none_found.findChildren(QLabel)]


def test_nothing_is_suggested_once_the_journal_closes(page, signals):
    page.new_entry()
    page.pane.form.edited.emit()
    assert page.pane._thinking.isActive()
    signals.closing.emit()
    assert not page.pane._thinking.isActive()
