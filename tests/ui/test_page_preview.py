"""The pages of a summary are drawn after a moment's rest, and the last wish counts."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage

from journal.errors import CannotWrite
from tests.summaries import Q3, balance_of, made_up_quarter, quarter_summary, summary_of
from ui.background import Background
from ui.summary_drawing import MOST_ENTRIES, Leaving, drawn_pages
from ui.widgets import page_preview
from ui.widgets.page_preview import FAULT, PagePreview


class Later(QObject):
    """A Background that works only when told to."""

    def __init__(self):
        super().__init__()
        self.jobs = []

    def run(self, work, done, failed):
        self.jobs.append((work, done, failed))

    def finish(self):
        work, done, failed = self.jobs.pop(0)
        try:
            done(work())
        except (CannotWrite, KeyError) as error:
            failed(error)


def leaving(heading="Page", entries=0):
    summary = quarter_summary(with_entries=bool(entries))
    many = tuple(summary.entries * (1 + entries // 100))[:entries]
    return Leaving(summary=replace(summary, heading=heading, entries=many), balance=balance_of(()))


@pytest.fixture
def drawn(monkeypatch):
    """The headings drawn, in order; each page is a blank picture as wide as its resolution asks for."""
    headings = []

    def draw(asked, resolution):
        headings.append(asked.summary.heading)
        if asked.summary.heading == "full":
            raise CannotWrite("The disk is full.")
        if asked.summary.heading == "broken":
            raise KeyError("Dana")
        image = QImage(round(resolution * 210 / 25.4), 10, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        return (image,) * len(asked.summary.heading.split())

    monkeypatch.setattr(page_preview, "drawn_pages", draw)
    return headings


@pytest.fixture
def later(qapp):
    return Later()


@pytest.fixture
def preview(qtbot, theme, later, drawn):
    made = PagePreview(later)
    made._delay.setInterval(0)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    yield made
    made.close()


def show(qtbot, preview, *headings):
    for heading in headings:
        preview.show_summary(leaving(heading))
    qtbot.waitUntil(lambda: not preview._delay.isActive())


def test_wishes_in_quick_succession_draw_one_page(qtbot, preview, later, drawn):
    show(qtbot, preview, "one", "two", "three")
    later.finish()
    assert (drawn, later.jobs) == (["three"], [])


def test_pages_stand_below_each_other_and_fit_the_width(qtbot, preview, later):
    assert preview.words() == "Drawing the page…"
    show(qtbot, preview, "two pages")
    later.finish()
    assert preview.words() == ""
    assert [page.accessibleName() for page in preview.pages()] == ["Page 1 of 2", "Page 2 of 2"]
    for page in preview.pages():
        assert preview.viewport().width() - 60 <= page.pixmap().width() / page.devicePixelRatioF()
        assert page.sizeHint().width() <= preview.viewport().width()


def test_the_old_page_stays_while_the_new_one_is_drawn_and_the_latest_wish_wins(qtbot, preview, later, drawn):
    show(qtbot, preview, "first")
    later.finish()
    show(qtbot, preview, "second one")
    show(qtbot, preview, "third one here")
    assert len(later.jobs) == 1
    later.finish()
    assert len(preview.pages()) == 1
    later.finish()
    assert len(preview.pages()) == 3
    assert (drawn, later.jobs) == (["first", "second one", "third one here"], [])


def test_another_width_draws_again(qtbot, preview, later, drawn):
    show(qtbot, preview, "page")
    later.finish()
    preview.resize(560, 500)
    qtbot.waitUntil(lambda: bool(later.jobs))
    later.finish()
    assert drawn == ["page", "page"]
    assert preview.pages()[0].sizeHint().width() <= preview.viewport().width()


def test_what_failed_is_said_in_place_of_the_page(qtbot, preview, later):
    for heading, sentence in (("full", "The disk is full."), ("broken", FAULT)):
        show(qtbot, preview, heading)
        later.finish()
        assert (preview.words(), preview.pages()) == (sentence, ())
    show(qtbot, preview, "page")
    later.finish()
    assert preview.words() == ""


def test_a_page_that_came_too_late_is_not_shown(qtbot, preview, later):
    show(qtbot, preview, "page")
    preview.show_problem("The journal is busy.")
    later.finish()
    assert (preview.words(), preview.pages()) == ("The journal is busy.", ())


def test_a_long_list_is_cut_and_said(qtbot, preview, later):
    preview.show_summary(leaving(entries=MOST_ENTRIES + 20))
    qtbot.waitUntil(lambda: bool(later.jobs))
    later.finish()
    assert preview.words() == "20 more entries follow; they are saved, too."


def test_the_pages_are_the_real_ones(qapp):
    entries = made_up_quarter()
    (page,) = drawn_pages(Leaving(summary=summary_of(entries), balance=balance_of(entries, Q3)), 72)
    assert (page.width(), page.height()) == (595, 842)
    assert len({page.pixelColor(x, 200).name() for x in range(595)}) > 2


def test_a_preview_draws_beside_the_window(qtbot, theme):
    made = PagePreview(Background())
    qtbot.addWidget(made)
    made.show_summary(leaving())
    qtbot.waitUntil(lambda: bool(made.pages()), timeout=10_000)
