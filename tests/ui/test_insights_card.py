from journal.guidance import Citation, load_guidance
from journal.insights import Insight, Tone
from ui.widgets.insight_card import InsightCard
from ui.widgets.insights_card import InsightsCard
from ui.widgets.text_label import TextLabel


def insight(title, places=1, **fields):
    usual = {"id": "one", "tone": Tone.WARN, "figure": "Figure.", "entries": (1,), "next_step": "Ask."}
    cited = tuple(Citation(source="rizvi", where=f"Part {number}") for number in range(1, places + 1))
    return Insight(title=title, citations=cited, **usual | fields)


def words(card):
    return {label.text() for label in card.findChildren(TextLabel)}


def test_insights_are_replaced(qtbot):
    card = InsightsCard(load_guidance())
    qtbot.addWidget(card)
    card.show_insights([insight("First"), insight("Second", tone=Tone.PRAISE)])
    assert card.titles() == ("First", "Going well: Second")
    card.show_insights([insight("Third")])
    assert card.titles() == ("Third",)


def test_without_insights_it_says_so(qtbot):
    card = InsightsCard(load_guidance())
    qtbot.addWidget(card)
    card.show_insights([])
    assert not card._none.isHidden()
    card.show_insights([insight("First")])
    assert card._none.isHidden()


def test_places_are_named_by_their_article_and_many_are_counted(qtbot):
    card = InsightsCard(load_guidance())
    qtbot.addWidget(card)
    card.show_insights([insight("First", 1), insight("Second", 2), insight("Third", 5)])
    assert {
        "Rizvi · Part 1",
        "Rizvi · Part 1\nRizvi · Part 2",
        "Rizvi · Part 1\nRizvi · Part 2\nand 3 more",
    } <= words(card)


def test_what_is_clicked_is_passed_on(qtbot):
    card = InsightsCard(load_guidance())
    qtbot.addWidget(card)
    card.show_insights([insight("First", entries=(4, 2))])
    with qtbot.waitSignal(card.show_entries) as sent:
        card.findChild(InsightCard)._show.click()
    assert sent.args == [(4, 2)]
