"""Made-up journals full of canary words: none of those that must stay is in any byte of any format."""

import re
from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from types import SimpleNamespace
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from journal.exports.summary_file import Format, rendered
from journal.folding import MARK, fold
from journal.records import Allocation, Commitment, Deal, Entry, Kind, Person, Privacy, State
from journal.redaction import People
from journal.settings import Settings
from tests.summaries import ACTIVITIES, CHART, insight, summary_of

words = st.text("qzxvk", min_size=4, max_size=7)
names = words.map(lambda word: f"Zq{word}")
secrets = words.map(lambda word: f"Jj{word}")
persons = st.builds(
    Person,
    name=st.lists(names, min_size=1, max_size=2).map(" ".join),
    nicknames=st.lists(names, max_size=1).map(tuple),
    emails=st.lists(names.map(lambda name: f"{name}@m.example"), max_size=1).map(tuple),
)
DISGUISES = (str, str.upper, str.lower, "\u200b".join, lambda name: f"{name}’s", lambda name: f"re:{name}_")


@st.composite
def journals(draw):
    """People, deals, entries, insights and commitments, and the words that must not leave them."""
    drawn = draw(st.lists(persons, min_size=1, max_size=4))
    people = [replace(person, id=number) for number, person in enumerate(drawn, 1)]
    known = [form for p in people for form in (p.name, *p.name.split(), *p.nicknames, *p.emails)]
    mention = st.tuples(st.sampled_from(known), st.sampled_from(DISGUISES)).map(lambda pair: pair[1](pair[0]))
    text = st.lists(st.one_of(mention, st.sampled_from(["call", "about the plan,", "\n- ", "<b>&", "#x"])), max_size=5)
    secret = draw(st.lists(secrets, min_size=5, max_size=5))
    deals = (Deal(id=1, name="Orbis", customer="Orbis"), Deal(id=2, name=secret[0], customer=secret[1]))
    entries = [draw(entries_of(number, people, text, secret)) for number in range(1, draw(st.integers(2, 7)))]
    told = st.lists(st.one_of(mention, st.sampled_from(["call", "12 h", *secret[:3]])), max_size=4)
    evidence = st.lists(st.integers(2, 7)).map(lambda others: (1, *others))
    said = st.builds(
        insight,
        title=told.map(" ".join),
        figure=told.map(" ".join),
        entries=evidence,
    )
    promises = st.builds(
        Commitment,
        text=text.map(lambda parts: "do " + " ".join(" ".join(parts).split())),
        entry=st.one_of(st.none(), st.integers(1, 7)),
        made=st.just(date(2026, 7, 1)),
    )
    return SimpleNamespace(
        people=tuple(people), deals=deals, entries=tuple(entries), names=known, secrets=secret,
        told=draw(st.lists(said, max_size=3)), commitments=draw(st.lists(promises, max_size=3)),
    )  # fmt: skip


@st.composite
def entries_of(draw, number, people, text, secret):
    privacy = Privacy.PRIVATE if number == 1 else draw(st.sampled_from(list(Privacy)))
    title, notes = " ".join(draw(text)), " ".join(draw(text))
    if privacy is Privacy.PRIVATE:
        title, notes = secret[2], f"{notes} {secret[3]}"
    elif privacy is Privacy.TITLE:
        notes = f"{notes} {secret[4]}"
    return Entry(
        id=number,
        kind=draw(st.sampled_from(list(Kind))),
        state=draw(st.sampled_from(list(State))),
        date=date(2026, 7, 1) + timedelta(days=draw(st.integers(0, 90))),
        minutes=60,
        title=title,
        notes=notes,
        people=tuple(draw(st.sets(st.sampled_from([person.id for person in people])))),
        deal=2 if privacy is Privacy.PRIVATE else draw(st.sampled_from([None, 1])),
        privacy=privacy,
        allocations=(Allocation(activity=draw(st.sampled_from(ACTIVITIES)).key, minutes=40),),
    )


def made(journal, how, wanted):
    summary = summary_of(
        journal.entries,
        people=journal.people,
        deals=journal.deals,
        told=journal.told,
        commitments=journal.commitments,
        settings=Settings(),
        how=how,
        with_notes=True,
    )
    return everything(rendered(summary, CHART, wanted).data, wanted)


def everything(data, wanted):
    """All that can be read out of a file, folded: its text, its parts and its properties."""
    if wanted is Format.PDF:
        return _pdf(data)
    if wanted is Format.WORD:
        with ZipFile(BytesIO(data)) as parts:
            raw = "\n".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())
        return _folded(raw + re.sub(r"<[^>]*>", "", raw))
    return _folded(data.decode().replace("\\", "") + data.decode())


def _pdf(data):
    reader = PdfReader(BytesIO(data))
    objects = [reader.get_object(number) for number in range(1, reader.trailer["/Size"])]
    raw = [data, *(part.get_data() for part in objects if hasattr(part, "get_data"))]
    read = [part.decode(code, "replace") for part in raw for code in ("latin-1", "utf-16-be")]
    pages = [page.extract_text() for page in reader.pages]
    return _folded("\n".join([*read, *map(str, objects), str(reader.metadata), *pages]))


def _folded(text):
    folded = fold(text).text.replace(MARK, "")
    return folded + re.sub(r"\s", "", folded)


def check(journal, how, wanted):
    left = made(journal, how, wanted)
    for secret in journal.secrets:
        assert fold(secret).text not in left
    if how is not People.NAMES:
        for name in journal.names:
            assert fold(name).text not in left


hidden = st.sampled_from(list(People))
unhurried = settings(
    deadline=None,
    phases=[Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

slow = settings(unhurried, max_examples=25)


@unhurried
@given(journals(), hidden, st.sampled_from([Format.MARKDOWN, Format.HTML]))
def test_no_canary_is_in_a_text_format(journal, how, wanted):
    check(journal, how, wanted)


@slow
@given(journals(), hidden)
def test_no_canary_is_in_a_pdf(journal, how):
    check(journal, how, Format.PDF)


@slow
@given(journals(), hidden)
def test_no_canary_is_in_a_word_document(journal, how):
    check(journal, how, Format.WORD)


@pytest.mark.parametrize("wanted", list(Format))
def test_a_canary_that_may_leave_is_seen(wanted):
    entry = Entry(id=1, kind=Kind.MEETING, date=date(2026, 7, 6), minutes=30, title="Zqvexk", notes="Zqkavu",
                  privacy=Privacy.NOTES, people=(1,))  # fmt: skip
    journal = SimpleNamespace(
        entries=(entry,), people=(Person(id=1, name="Zqorav Zqelim"),), deals=(), told=(), commitments=()
    )
    left = made(journal, People.NAMES, wanted)
    assert all(word in left for word in ("zqvexk", "zqkavu", "zqorav zqelim"))
