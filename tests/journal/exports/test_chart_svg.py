from xml.etree import ElementTree as ET

from journal.charts.drawing import focus_mark, weeks_drawing
from journal.charts.geometry import Lettering, weeks_geometry
from journal.charts.shapes import Drawing, Role
from journal.exports.chart_svg import balance_svg, chart_svg, text_width
from tests.balances import quarter_balance

COLOURS = {role: f"#0000{index:02x}" for index, role in enumerate(Role)}
SVG = "{http://www.w3.org/2000/svg}"


def geometry(title="Where your time went"):
    lettering = Lettering(size=10.0, width=lambda text: text_width(text, 10.0))
    return weeks_geometry(quarter_balance(untagged=30), width=640, height=300, lettering=lettering, title=title)


def read(text):
    return ET.fromstring(text)


def test_each_shape_becomes_one_element_in_its_colour():
    drawing = weeks_drawing(geometry())
    root = read(chart_svg(drawing, colours=COLOURS, title="The quarter"))
    drawn = [element for element in root if element.tag not in {f"{SVG}title", f"{SVG}defs"}]
    assert len(drawn) == len(drawing.shapes)
    assert {element.get("fill") for element in drawn if element.tag == f"{SVG}text"} == {
        COLOURS[Role.TITLE],
        COLOURS[Role.TEXT],
    }


def test_it_names_its_font_its_size_and_what_it_shows():
    root = read(chart_svg(weeks_drawing(geometry()), colours=COLOURS, title="Q3 <2026> & “before”"))
    assert root.get("font-family") == "Noto Sans"
    assert (root.get("width"), root.get("viewBox")) == ("640", "0 0 640 300")
    assert root.findtext(f"{SVG}title") == "Q3 <2026> & “before”"


def test_words_cannot_break_the_document():
    root = read(chart_svg(weeks_drawing(geometry('</text><script>"&')), colours=COLOURS, title=""))
    assert root.find(f".//{SVG}script") is None


def test_a_background_lies_behind_everything():
    root = read(chart_svg(weeks_drawing(geometry()), colours=COLOURS, title="", background="white"))
    assert next(iter(root.iter(f"{SVG}rect"))).get("fill") == "white"


def test_an_outline_has_no_filling():
    mark = Drawing(width=10, height=10, shapes=(focus_mark(geometry(), 0),))
    rect = read(chart_svg(mark, colours=COLOURS, title="")).find(f"{SVG}rect")
    assert rect.get("fill") == "none"
    assert rect.get("stroke") == COLOURS[Role.FOCUS]


def test_wide_letters_are_measured_wider():
    assert text_width("ill", 10) < text_width("123", 10) < text_width("mmm", 10)


def test_without_a_title_the_chart_still_says_what_it_is():
    root = read(balance_svg(quarter_balance(), width=480, height=220, letters=8, colours=COLOURS))
    assert root.findtext(f"{SVG}title") == "Hours and leadership share by week, Q3 2026"
    assert {element.get("font-size") for element in root.iter(f"{SVG}text")} == {"8"}
