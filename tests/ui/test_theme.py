"""Every text is readable on what it stands on, in both modes, and the style follows the theme."""

import re

import pytest
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from ui import RESOURCES
from ui.theme import Mode, TextSize, Theme, Token

SURFACES = (Token.BACKGROUND, Token.SURFACE, Token.HOVER, Token.SELECTED)
PAIRS = [
    *((ink, ground) for ink in (Token.INK, Token.MUTED, Token.ACCENT) for ground in SURFACES),
    *((ink, ground) for ink in (Token.MANAGEMENT_TEXT, Token.LEADERSHIP_TEXT, Token.WARNING) for ground in SURFACES),
    *((Token.BAND_TEXT, ground) for ground in (Token.BACKGROUND, Token.SURFACE)),
    (Token.INK, Token.WARNING_SOFT),
    (Token.WARNING, Token.WARNING_SOFT),
    (Token.MANAGEMENT_TEXT, Token.MANAGEMENT_SOFT),
    (Token.LEADERSHIP_TEXT, Token.LEADERSHIP_SOFT),
    (Token.ON_MANAGEMENT, Token.MANAGEMENT),
    (Token.ON_LEADERSHIP, Token.LEADERSHIP),
    (Token.ON_ACCENT, Token.ACCENT),
    (Token.ON_ACCENT, Token.ACCENT_HOVER),
    (Token.SURFACE, Token.INK),
]
MARKS = [
    (mark, ground)
    for mark in (Token.MANAGEMENT, Token.LEADERSHIP, Token.BAND, Token.ACCENT)
    for ground in (Token.SURFACE, Token.BACKGROUND)
]


def luminance(color):
    """Relative luminance as WCAG 2 defines it."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_defined():
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_stands_out(theme, mode, ink, ground):
    theme.set_mode(mode)
    assert contrast(theme.color(ink), theme.color(ground)) >= 4.5


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize(("mark", "ground"), MARKS)
def test_marks_stand_out(theme, mode, mark, ground):
    """Shapes need 3 : 1; the amber on the light background is held to 2.75, being labelled and shaped too."""
    theme.set_mode(mode)
    assert contrast(theme.color(mark), theme.color(ground)) >= (2.75 if mark is Token.LEADERSHIP else 3)


def test_no_two_tokens_are_one():
    assert len(list(Token)) == len(Token.__members__)


def test_a_new_mode_dresses_the_application_and_is_told(theme, qapp, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert theme.dark
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color(Token.BACKGROUND)
    assert theme.color(Token.INK).name() in qapp.styleSheet().lower()


def test_every_name_in_the_style_sheet_is_filled_in(theme, qapp):
    assert not re.search(r"\{[a-z_]+\}", qapp.styleSheet())


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(
    ("name", "token"), [("check", "ON_ACCENT"), ("chevron-up", "MUTED"), ("chevron-down", "MUTED")]
)
def test_pictures_of_the_style_sheet_have_the_theme_s_colours(mode, name, token):
    light, dark = Token[token].value
    drawn = (RESOURCES / "icons" / mode / f"{name}.svg").read_text(encoding="utf-8")
    assert f'stroke="{light if mode == "light" else dark}"' in drawn


def test_tabular_figures_have_one_width(theme):
    assert theme.font(TextSize.SMALL, tabular=True).featureTags()


def test_text_follows_a_larger_system_font(qapp, monkeypatch):
    larger = QFont()
    larger.setPixelSize(26)
    monkeypatch.setattr(QFontDatabase, "systemFont", lambda _: larger)
    assert Theme(qapp, Mode.LIGHT).pixels(TextSize.BODY) == 28
