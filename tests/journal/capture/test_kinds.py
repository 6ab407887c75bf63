import pytest

from journal.capture.kinds import kind_at, kind_without_words
from journal.capture.words import split_words
from journal.records import Deal, Kind, Person

KNOWN, OTHER, NEW = Person(id=1, name="Dana"), Person(id=2, name="Tom"), Person(name="Zoe")
DEAL = Deal(name="Orbis")


@pytest.mark.parametrize(
    ("typed", "kind", "telling"),
    [
        *((words, Kind.ONE_ON_ONE, "") for words in ("1:1", "1on1", "1-1", "1-on-1", "one-on-one", "one on one",
        "ONE-ON-ONE", "1 on 1", "1:1:")),
        *((words, Kind.DEAL_REVIEW, "") for words in ("deal review", "deal", "Deal Review:")),
        ("meeting", Kind.MEETING, ""),
        *((words, Kind.MEETING, words) for words in ("team meeting", "standup", "forecast call", "pipeline review")),
        *((words, Kind.FIELD_COACHING, words) for words in ("ride-along", "ride along", "call coaching")),
        ("field", Kind.FIELD_COACHING, ""),
        ("solo", Kind.SOLO_WORK, ""),
        *((words, Kind.SOLO_WORK, words) for words in ("prep", "admin")),
    ],
)  # fmt: skip
def test_kind_words(typed, kind, telling):
    words = split_words(typed)
    found = kind_at(words, 0)
    assert (found.value.kind, found.value.telling, found.length) == (kind, telling, len(words))


@pytest.mark.parametrize("typed", ["dealing", "1:2", "one", "forecast", "team", "call"])
def test_other_words_are_no_kind(typed):
    assert kind_at(split_words(typed), 0) is None


@pytest.mark.parametrize(
    ("people", "deal", "kind"),
    [
        ((KNOWN,), None, Kind.ONE_ON_ONE),
        ((NEW,), None, Kind.SOLO_WORK),
        ((), DEAL, Kind.DEAL_REVIEW),
        ((KNOWN,), DEAL, Kind.DEAL_REVIEW),
        ((KNOWN, OTHER), None, Kind.MEETING),
        ((KNOWN, NEW), None, Kind.MEETING),
        ((), None, Kind.SOLO_WORK),
    ],
)
def test_the_kind_without_words(people, deal, kind):
    assert kind_without_words(people, deal) is kind
