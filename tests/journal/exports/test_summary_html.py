"""One HTML file that runs nothing and fetches nothing."""

from html.parser import HTMLParser

from journal.exports.summary_html import summary_html
from tests.summaries import CHART, golden, quarter_summary, summary_of, with_title

NASTY = "</title></table><script>alert(1)</script>\" onload='x' <img src=http://x.example>"


class Reader(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.tags, self.attributes, self.text, self.open = [], [], [], []
        self.feed(page.decode())

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in {"meta", "path", "rect", "circle", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in {"meta", "path", "rect", "circle", "img"}:
            assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def test_the_quarter_is_as_it_was():
    assert summary_html(quarter_summary(), CHART).decode() == golden("summary.html")


def test_every_tag_is_closed():
    assert Reader(summary_html(quarter_summary(with_notes=True), CHART)).open == []


def test_nothing_runs_and_nothing_is_fetched():
    reader = Reader(summary_html(with_title(NASTY), CHART))
    assert not {"script", "img", "link", "iframe", "object"} & set(reader.tags)
    assert not [name for name, _ in reader.attributes if name.startswith("on") or name in {"src", "href", "srcset"}]
    assert NASTY in "".join(reader.text)


def test_dollar_signs_are_text():
    assert "$body costs $$5" in summary_html(with_title("$body costs $$5"), "").decode()


def test_the_head_tells_no_more_than_the_page():
    reader = Reader(summary_html(quarter_summary(), CHART))
    metas = {value for name, value in reader.attributes if name == "name"}
    assert metas == {"viewport", "referrer", "author"}


def test_without_a_chart_the_weeks_stand_in_a_table():
    page = summary_html(quarter_summary(), "").decode()
    assert "<figure" not in page
    assert "Week by week" in page
    assert "<svg" not in summary_html(quarter_summary(charts=False), CHART).decode()


def test_nothing_logged():
    page = summary_html(summary_of(()), CHART).decode()
    assert "Nothing is logged in this period." in page
    assert "<svg" not in page
