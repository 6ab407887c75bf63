import pytest

from journal.capture.words import fold, split_words


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Dana", "dana"), ("ZOË", "zoe"), ("Zoe\u0308", "zoe"), ("Łukasz", "lukasz"), ("Søren", "soren"),
        ("STRASSE", "strasse"), ("Straße", "strasse"), ("O’Brien", "o'brien"), ("10:30–11", "10:30-11"),
        ("İpek", "ipek"), ("Ærø", "aero"), ("李明", "李明"), ("m²", "m²"), ("½h", "½h"), ("रवि", "रवि"),
    ],
)  # fmt: skip
def test_folding_ignores_case_and_accents_but_not_what_a_sign_means(typed, folded):
    assert fold(typed) == folded


@pytest.mark.parametrize(
    ("line", "texts"),
    [
        ("", []),
        ("  a\tb ", ["a", "b"]),
        ('@"Dana Whitfield", 45m', ['@"Dana Whitfield",', "45m"]),
        ("+“Big deal” x", ["+“Big deal”", "x"]),
        ('@"open 45m', ['@"open', "45m"]),
        ("@Dana,@Tom;#x", ["@Dana,", "@Tom;", "#x"]),
        ("a,b c", ["a,b", "c"]),
    ],
)
def test_words_keep_their_places_and_quoted_names_together(line, texts):
    words = split_words(line)
    assert [word.text for word in words] == texts
    assert all(line[word.start : word.end] == word.text for word in words)


@pytest.mark.parametrize(
    ("text", "core"), [("(45m),", "45m"), ("“Dana”", "dana"), ("1:1:", "1:1"), ("!private", "!private")]
)
def test_the_core_leaves_out_the_punctuation_around_a_word(text, core):
    assert split_words(text)[0].core == core


def test_a_word_too_long_for_a_name_is_compared_with_nothing():
    assert split_words("x" * 201)[0].core == ""
