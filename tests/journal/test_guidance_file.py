"""A broken guidance file is refused with the line of what is wrong."""

import re
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.errors import UnreadableFile
from journal.guidance import GUIDANCE_FILE
from journal.guidance_file import read_guidance
from journal.records import Side

WHOLE = """\
[sources.smith]
author = "A. Smith"
title = "On selling"
short = "Smith"
[groups]
ways = "Ways"
[[activities]]
id = "coaching"
side = "leadership"
title = "Coach"
text = "Help people sell."
citations = [{ source = "smith", where = "On coaching" }]
cues = ["coach", "deal … review", "motivat*"]
[[signs]]
id = "stuck"
side = "leadership"
title = "Stuck"
text = "Nothing moves."
citations = [{ source = "smith", where = "On signs" }]
[[situations]]
id = "storm"
side = "management"
title = "Storm"
text = "It is stormy."
citations = [{ source = "smith", where = "On storms" }]
[[patterns]]
id = "order"
group = "ways"
title = "Order"
text = "There is order."
citations = [{ source = "smith", where = "On order" }]
[[practices]]
id = "ask"
group = "ways"
title = "Ask"
text = "Ask first."
question = "Did you ask?"
citations = [{ source = "smith", where = "On asking" }]
[[outcomes]]
id = "stay"
side = "leadership"
title = "Stay"
text = "Who stays."
citations = [{ source = "smith", where = "On staying" }]
[[differences]]
id = "owner"
title = "Owner"
text = "They differ."
activities = ["coaching"]
[[differences.positions]]
text = "One says so."
citations = [{ source = "smith", where = "One" }]
[[differences.positions]]
text = "One does not."
citations = [{ source = "smith", where = "Other" }]
"""


def line_of(text, needle):
    return text[: text.index(needle)].count("\n") + 1


def test_a_whole_file_is_read():
    guidance = read_guidance(WHOLE, "guidance.toml")
    assert [item.id for item in guidance.items] == ["coaching", "stuck", "storm", "order", "ask", "stay", "owner"]
    coaching = guidance.item("coaching")
    assert coaching.side is Side.LEADERSHIP
    assert coaching.cues == ("coach", "deal … review", "motivat*")
    assert guidance.sources["smith"].short == "Smith"
    assert [position.text for position in guidance.item("owner").positions] == ["One says so.", "One does not."]
    assert [cited.where for cited in guidance.item("owner").citations] == ["One", "Other"]


REFUSALS = [
    # what is replaced, by what, the words of the line named, the words of the sentence
    ('author = "A. Smith"\n', "", "[sources.smith]", "“smith” has no author"),
    ('author = "A. Smith"', 'writer = "A."\nauthor = "B."', 'writer = "A."', "unknown key “writer”"),
    ('ways = "Ways"', "ways = 3", "ways = 3", "needs words for ways"),
    ('[groups]\nways = "Ways"\n', "", "[sources.smith]", "the file has no groups"),
    ("[[signs]]", "[[sings]]", "[[sings]]", "the file has the unknown key “sings”"),
    ('id = "stuck"', 'id = "coaching"', 'id = "coaching"\nside = "leadership"\ntitle = "Stuck"', "another item"),
    ('id = "stuck"', 'id = "Stuck one"', 'id = "Stuck one"', "needs an id"),
    ('id = "stuck"\n', "", "[[signs]]", "number 1 of signs has no id"),
    ('side = "management"', 'side = "both"', 'side = "both"', "“storm” has the side “both”"),
    ('side = "management"\n', "", "[[situations]]", "“storm” has no side"),
    ('text = "It is stormy."', 'text = " "', 'text = " "', "“storm” needs words for text"),
    ('text = "It is stormy."', f'text = "{"x" * 401}"', 'text = "xxx', "401 characters for text; at most 400 fit"),
    ('text = "It is stormy."', 'text = "It\\u0000"', 'text = "It', "control character in text"),
    ('text = "It is stormy."', "text = 7", "text = 7", "needs words for text"),
    ('title = "Storm"', 'title = "Storm"\nweather = "bad"', "weather", "“storm” has the unknown key “weather”"),
    ('source = "smith", where = "On storms"', 'source = "jones", where = "On"', "jones", "cites “jones”"),
    ('{ source = "smith", where = "On storms" }', "", "citations = []", "“storm” cites nothing"),
    ('where = "On storms"', "page = 3", "page = 3", "unknown key “page”"),
    (', where = "On storms"', "", '{ source = "smith" }', "has no where"),
    ('[{ source = "smith", where = "On storms" }]', '"smith"', 'citations = "smith"', "needs a list of tables"),
    ('[{ source = "smith", where = "On storms" }]', '["smith"]', 'citations = ["smith"]', "needs to be a table"),
    ('group = "ways"\ntitle = "Order"', 'group = "x"\ntitle = "Order"', 'group = "x"', "unknown group “x”"),
    ('cues = ["coach", ', 'cues = ["coach", "coach", ', "cues =", "names “coach” twice"),
    ('cues = ["coach", ', 'cues = ["Coach!", ', "cues =", "the cue “Coach!”"),
    ('cues = ["coach", ', 'cues = ["… coach", ', "cues =", "the cue “… coach”"),
    ('cues = ["coach", ', 'cues = ["co*", ', "cues =", "the cue “co*”"),
    ('cues = ["coach", "deal … review", "motivat*"]', "cues = []", "cues = []", "needs a list of texts for cues"),
    ('title = "Coach"', 'title = "Coach"\nown = "yes"', "own =", "needs true or false for own"),
    ('activities = ["coaching"]', 'activities = ["flying"]', 'activities = ["flying"]', "unknown activity “flying”"),
    ('text = "One does not."', 'text = ""', 'text = ""', "needs words for text"),
    ('text = "One does not."\n', "", "[[differences.positions]]\ncitations", "has no text"),
    ('title = "Storm"', "title = Storm", "title = Storm", "this is not TOML"),
    ("[[outcomes]]", "[[outcomes]", "[[outcomes]", "this is not TOML"),
]


@pytest.mark.parametrize(("old", "new", "needle", "why"), REFUSALS, ids=[row[3] for row in REFUSALS])
def test_a_broken_file_is_refused_with_its_line(old, new, needle, why):
    assert old in WHOLE
    broken = WHOLE.replace(old, new, 1)
    with pytest.raises(UnreadableFile) as refused:
        read_guidance(broken, "guidance.toml")
    assert str(refused.value).startswith(f"guidance.toml, line {line_of(broken, needle)}: ")
    assert why in str(refused.value)


def test_the_line_is_right_past_strings_and_comments_that_look_like_headers():
    text = WHOLE.replace('title = "Coach"', 'title = "[[signs]]" # [[signs]]\n# id = "x"', 1)
    text = text.replace('id = "stuck"', 'id = """stuck"""', 1).replace('"Nothing moves."', '"""Nothing\nmoves."""', 1)
    with pytest.raises(UnreadableFile, match=f"line {line_of(text, 'text = ' + chr(34) * 3)}: “stuck” holds a line"):
        read_guidance(text, "guidance.toml")


def test_a_text_that_ends_early_is_refused_on_its_last_line():
    with pytest.raises(UnreadableFile, match=r"line 2: this is not TOML"):
        read_guidance('[sources.smith]\nauthor = "A', "guidance.toml")


def test_too_deep_and_too_long_texts_are_refused():
    with pytest.raises(UnreadableFile, match="nested too deeply"):
        read_guidance("a = " + "[" * 100_000, "guidance.toml")
    with pytest.raises(UnreadableFile, match="at most 1,000,000 fit"):
        read_guidance("#" * 1_000_001, "guidance.toml")


SHIPPED = GUIDANCE_FILE.read_text(encoding="utf-8").split("\n")
SEPARATE = [n for n, line in enumerate(SHIPPED) if re.match(r"(id|side|title|text|group|short|author) = ", line)]


@settings(max_examples=25, deadline=None)
@given(st.sampled_from(SEPARATE), st.sampled_from(["= 5", "= [", '= ""', '= "\\u0007"']))
def test_spoiling_any_line_of_the_shipped_file_names_that_line(number, spoilt):
    lines = list(SHIPPED)
    lines[number] = f"{lines[number].split(' = ')[0]} {spoilt}"
    with pytest.raises(UnreadableFile) as refused:
        read_guidance("\n".join(lines), "guidance.toml")
    named = int(re.match(r"guidance\.toml, line (\d+): ", str(refused.value))[1])
    assert named == number + 1 or (spoilt == "= [" and named > number)


@settings(max_examples=50, deadline=None)
@given(st.integers(0, len(WHOLE)), st.integers(0, 40), st.text(max_size=20))
def test_no_damage_is_anything_but_read_or_refused(at, cut, pasted):
    with suppress(UnreadableFile):  # anything else is a bug
        read_guidance(WHOLE[:at] + pasted + WHOLE[at + cut :], "guidance.toml")
