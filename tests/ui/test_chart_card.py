from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from tests.balances import quarter_balance
from ui.widgets.chart_card import ChartCard


@pytest.fixture
def card(qtbot, theme, signals):
    made = ChartCard(theme, signals)
    qtbot.addWidget(made)
    made.show_balance(quarter_balance(untagged=30))
    return made


@pytest.fixture
def answer(monkeypatch):
    """Answer the file chooser with a path; returns what was proposed."""
    asked = []

    def choose(path):
        def save_file(_parent, _title, _kinds, proposed):
            asked.append(proposed.name)
            return path

        monkeypatch.setattr("ui.widgets.chart_card.asking.save_file", save_file)
        return asked

    return choose


def test_png_is_saved_at_double_size_under_the_name_of_the_period(card, answer, tmp_path):
    asked = answer(tmp_path / "chart.png")
    card.save_png()
    assert asked == ["balance-2026-Q3.png"]
    assert QImage(str(tmp_path / "chart.png")).width() == 2016


def test_svg_names_the_period_and_gets_its_ending(card, answer, tmp_path):
    answer(tmp_path / "chart")
    card.save_svg()
    root = ET.parse(tmp_path / "chart.svg").getroot()
    assert root[0].text == "Where your time went, week by week, Q3 2026"


def test_it_says_that_it_copied_and_saved(card, answer, signals, tmp_path):
    said = []
    signals.said.connect(said.append)
    answer(tmp_path / "chart.png")
    card.save_png()
    card.copy()
    card.turn()
    card.copy()
    answer(None)
    card.save_png()
    assert said == ["Chart saved.", "Chart copied.", "Table copied."]


def test_cancelling_saves_nothing(card, answer, tmp_path):
    answer(None)
    card.save_png()
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_saved_is_said(card, answer, signals, qtbot, tmp_path):
    answer(tmp_path / "missing" / "chart.png")
    with qtbot.waitSignal(signals.failed) as said:
        card.save_png()
    assert "does not exist" in said.args[0]


def test_the_chart_is_copied_as_a_picture(card):
    card.copy()
    assert QGuiApplication.clipboard().image().width() == 2016


def test_the_table_is_copied_as_text_with_its_titles(card):
    card.turn()
    card.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Week\tLeadership\tManagement\tUntagged\tShare\t4-week mean\tTarget band"
    assert lines[2] == "Week 28, 2026, 6 Jul – 12 Jul 2026\t5 h 30\t6 h 30\t30 min\t46%\t46%\t45–65%"
    assert len(lines) == 15


def test_selected_rows_are_copied_alone_and_in_the_order_shown(card):
    card.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    card.table.selectRow(0)
    QTest.keyClick(card.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith("Week 30, 2026")


def test_the_table_sorts_by_minutes_not_by_words(card):
    card.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert card.table.as_text().splitlines()[1].startswith("Week 39, 2026")


def test_turning_goes_to_the_table_and_back(card):
    assert not card.shows_table()
    card.turn()
    assert card.shows_table()
    card.turn()
    assert not card.shows_table()
