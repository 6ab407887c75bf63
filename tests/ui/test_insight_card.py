import pytest

from ui.widgets.insight_card import InsightCard


@pytest.fixture
def shown(qtbot):
    def make(entries=(3, 5), next_step="Ask first."):
        card = InsightCard("Inspected, not coached", "8% was leadership.", "Buckwalter, Use both", entries, next_step)
        qtbot.addWidget(card)
        return card

    return make


def test_the_entries_behind_it_are_sent(shown, qtbot):
    card = shown()
    assert card._show.text() == "Show 2 entries"
    with qtbot.waitSignal(card.show_entries) as sent:
        card._show.click()
    assert sent.args == [(3, 5)]


def test_the_next_step_is_sent(shown, qtbot):
    card = shown()
    with qtbot.waitSignal(card.change_wanted) as sent:
        card._plan.click()
    assert sent.args == ["Ask first."]


def test_what_there_is_none_of_has_no_button(shown):
    card = shown(entries=(), next_step="")
    assert card._show.isHidden()
    assert card._plan.isHidden()


def test_one_entry_is_not_several(shown):
    assert shown(entries=(9,))._show.text() == "Show 1 entry"
