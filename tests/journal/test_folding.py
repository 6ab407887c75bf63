"""Folding makes spellings one and never loses its way back."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.folding import MARK, fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Dána", "dana"),
        ("Da\u0301na", "dana"),
        ("Ｄａｎａ", "dana"),
        ("𝐃𝐚𝐧𝐚", "dana"),
        ("STRAẞE straße", "strasse strasse"),
        ("Łukasz Ørsted", "lukasz orsted"),
        ("İpek ıraz", "ipek iraz"),
        ("O’Brien O´Brien O`Brien", "o'brien o'brien o'brien"),
        ("Jean‑Luc Jean–Luc", "jean-luc jean-luc"),
        ("a\u00a0b\u3000c\td", "a b c d"),
        ("Da\u200bna", f"da{MARK}na"),
        ("Da\u00adna\ufe0f", f"da{MARK}na{MARK}"),
        ("Da\x08na", f"da{MARK}na"),
        ("ﬁ", "fi"),
        ("Ёж", "еж"),
        ("", ""),
    ],
)
def test_spellings_that_look_alike_fold_alike(text, folded):
    assert fold(text).text == folded


@given(st.text())
def test_every_folded_character_knows_its_source(text):
    folded = fold(text)
    assert len(folded.origins) == len(folded.text)
    assert list(folded.origins) == sorted(folded.origins)


@given(st.text())
def test_folding_again_changes_nothing(text):
    once = fold(text).text
    assert fold(once).text == once


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn"))))
def test_the_composed_and_the_decomposed_spelling_fold_alike(text):
    assert fold(unicodedata.normalize("NFC", text)).text == fold(unicodedata.normalize("NFD", text)).text


def test_a_span_takes_the_accents_of_its_last_character_along():
    folded = fold("x Dana\u0301 y")
    start = folded.text.index("dana")
    assert folded.span(start, start + 4) == (2, 7)


def test_a_span_covers_characters_that_vanish_inside_it():
    folded = fold("D\u200ba\u0301na!")
    assert folded.span(0, 5) == (0, 6)
