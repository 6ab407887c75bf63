"""What kind of work an imported event probably was, from its title and how many took part."""

from __future__ import annotations

import re
from dataclasses import dataclass

from journal.records import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A kind with the reason for it, as a fragment."""

    kind: Kind
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """Who else took part: how many others, people of the journal named in the title only, and outsiders.

    ``outside`` means that the only other attendee is from another organization than the manager.
    """

    others: int
    named: tuple[str, ...] = ()
    outside: bool = False


def _words(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?<!\d:)(?:{'|'.join(alternatives)})(?!\w|:\d)", re.IGNORECASE)


ONE_ON_ONE = _words(
    r"1\s?[:\-–]\s?1s?", r"1\s?on\s?1s?", r"one[- ](?:on|to|2)[- ]ones?", r"1\s?-?(?:2|to)-?\s?1s?", r"o3",
    r"(?:performance|salary|compensation|comp|appraisal|(?:mid|end)[- ](?:of[- ])?year) (?:review|talk|conversation)s?",
    r"skip[- ]level",
)  # fmt: skip
FIELD = _words(
    r"ride[- ]?alongs?", r"field (?:coaching|day|visit|ride|work|time)s?", r"in the field", r"call coaching",
    r"call reviews?", r"joint (?:call|visit|customer call)s?", r"side[- ]by[- ]sides?", r"shadow(?:ing)?",
    r"call listening", r"listen to calls?", r"customer visit with",
)  # fmt: skip
TEAM = _words(
    r"team", r"stand[- ]?ups?", r"forecast(?:s|ing)?", r"pipeline", r"qbrs?", r"business reviews?",
    r"(?:quarterly|quarter|weekly|monthly|mid-quarter|territory|sprint) reviews?", r"all[- ]hands", r"town ?hall",
    r"kick-?offs?", r"sko", r"huddle", r"off-?site",
)  # fmt: skip
DEAL = _words(
    r"deals?(?: desk| reviews?)?", r"close plans?", r"reviews?", r"opportunity", r"oppt?y", r"(?:mutual )?action plan",
    r"win[/ -]loss", r"account plan(?:ning)?",
)  # fmt: skip
MEETING = _words(
    r"meetings?", r"mtg", r"calls?", r"syncs?", r"weekly", r"bi-?weekly", r"monthly", r"training", r"workshop",
    r"interviews?", r"demos?", r"webinar", r"onboarding", r"catch[- ]?up", r"check[- ]?in", r"retro(?:spective)?",
    r"lunch with", r"coffee with", r"meet",
)  # fmt: skip
SOLO = re.compile(
    r"^\W*(?:prep(?:are|ping|aration)?|focus|deep work|admin|block(?:ed)?|hold|no meetings?|e-?mails?|inbox|write"
    r"|writing|draft|read(?:ing)?|think(?:ing)?|plan(?:ning)?|update|expenses?|reports?|travel|drive|commute|desk"
    r"|quiet|catch up on|follow[- ]?ups?|work on|build)\b(?!.*\bwith\b)|\bprep(?:aration)?\W*$",
    re.IGNORECASE,
)
PAIR = re.compile(
    r"([\w.'’-]+(?: [\w.'’-]+)?)(?:\s*(?:/|<-?>|&|\+|\||×)\s*|\s+(?:x|and|[-–—])\s+)([\w.'’-]+(?: [\w.'’-]+)?)",
    re.IGNORECASE,
)
ME = frozenset({"me", "myself", "i"})


def guess_kind(title: str, company: Company, own_names: frozenset[str] = frozenset()) -> Guess:
    """The likeliest kind; words in the title go before the number of people, since titles are chosen by hand.

    ``own_names`` are the manager's own first and full name in small letters, for titles like ``Dana / Alex``.
    """
    if company.others == 0 and (match := SOLO.search(title)):
        return Guess(kind=Kind.SOLO_WORK, reason=_quoted(match[0]))
    if company.others <= 2 and (match := ONE_ON_ONE.search(title)):
        return Guess(kind=Kind.ONE_ON_ONE, reason=_quoted(match[0]))
    for kind, words in ((Kind.FIELD_COACHING, FIELD), (Kind.MEETING, TEAM), (Kind.DEAL_REVIEW, DEAL)):
        if match := words.search(title):
            return Guess(kind=kind, reason=_quoted(match[0]))
    return _by_company(title, company, own_names)


def _by_company(title: str, company: Company, own_names: frozenset[str]) -> Guess:
    if company.others > 1:
        return Guess(kind=Kind.MEETING, reason=f"{company.others} other attendees")
    if company.outside:
        return Guess(kind=Kind.MEETING, reason="one other attendee, from outside")
    if company.others == 1:
        return Guess(kind=Kind.ONE_ON_ONE, reason="one other attendee")
    if company.named:
        kind = Kind.ONE_ON_ONE if len(company.named) == 1 else Kind.MEETING
        return Guess(kind=kind, reason=f"{' and '.join(company.named)} in the title")
    if pair := _pair_with_me(title, own_names):
        return Guess(kind=Kind.ONE_ON_ONE, reason=_quoted(pair))
    if match := MEETING.search(title):
        return Guess(kind=Kind.MEETING, reason=_quoted(match[0]))
    return Guess(kind=Kind.SOLO_WORK, reason="no other attendees")


def _pair_with_me(title: str, own_names: frozenset[str]) -> str:
    """A title that is only two names, one of them the manager's."""
    match = PAIR.fullmatch(title.strip())
    mine = ME | own_names
    return title.strip() if match and (match[1].casefold() in mine) != (match[2].casefold() in mine) else ""


def _quoted(words: str) -> str:
    return f"“{words.strip()}” in the title"
