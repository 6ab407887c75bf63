"""What a summary says, and what stays behind."""

from dataclasses import asdict, replace
from datetime import date, time

import pytest

from journal.insights.insight import Tone
from journal.periods import custom, month_of, week_of, year_of
from journal.records import Allocation, Commitment, Deal, Entry, Kind, Person, Privacy, State
from journal.redaction import People
from journal.settings import Settings
from journal.summary.figures import _largest
from journal.summary.page import ActivityLine
from journal.summary.summarising import NOTHING, OWN_BAND, _remarks, heading
from tests.summaries import BAND, COMMITMENTS, INSIGHTS, SETTINGS, balance_of, insight, quarter_summary, summary_of

SECRET = Person(id=9, uuid="secret", name="Zqora Zqvex")
OPEN = Person(id=1, uuid="open", name="Dana Whitfield", role="Account executive")
SECRET_DEAL = Deal(id=2, name="Zqdeal", customer="Zqcustomer")


def entry(number=1, **changes):
    usual = {
        "id": number,
        "kind": Kind.ONE_ON_ONE,
        "date": date(2026, 7, 6),
        "start": time(10),
        "minutes": 60,
        "title": "Discovery",
        "notes": "Went well.",
        "people": (1,),
        "allocations": (Allocation(activity="coaching", minutes=30),),
    }
    return Entry(**{**usual, **changes})


def private(number=2, **changes):
    usual = {"title": "Zqtitle", "notes": "Zqnotes", "people": (9,), "deal": 2, "privacy": Privacy.PRIVATE}
    return entry(number, **{**usual, **changes})


def shown(*entries, **chosen):
    return summary_of(entries, **{"people": (OPEN, SECRET), "deals": (SECRET_DEAL,), **chosen})


def test_the_head_of_the_page():
    summary = quarter_summary()
    assert summary.heading == "Leadership and management in Q3 2026"
    assert summary.subtitle == "Alex Romero · Mid-market sales · 8 people"
    assert (summary.dates, summary.made, summary.made_words) == ("1 Jul – 30 Sep 2026", "2026-10-05", "5 Oct 2026")
    assert summary.author == "Alex Romero"


def test_the_head_without_a_name_or_a_team():
    summary = shown(settings=Settings(), people=())
    assert (summary.author, summary.subtitle) == ("", "")


@pytest.mark.parametrize(
    ("period", "words"),
    [
        (week_of(date(2026, 7, 22), SETTINGS), "Leadership and management in week 30, 2026"),
        (month_of(date(2026, 7, 22)), "Leadership and management in Jul 2026"),
        (year_of(date(2026, 7, 22), SETTINGS), "Leadership and management in 2026"),
        (custom(date(2026, 7, 1), date(2026, 8, 15)), "Leadership and management, 1 Jul – 15 Aug 2026"),
    ],
)
def test_the_heading_of_other_periods(period, words):
    assert heading(period) == words


def test_the_figures():
    figures = {figure.label: figure for figure in shown(entry(), private()).figures}
    assert figures["leadership"].value == "100%"
    assert figures["target band"].value == "45–65%"
    assert figures["logged"].value == "2 h"
    assert figures["one-on-ones held"].value == "2 / 2"
    assert figures["untagged"].value == "1 h"
    assert figures["of working time tagged"].value == "0%"


def test_one_on_ones_count_as_in_the_insights():
    states = [State.HELD, State.PLANNED, State.CANCELLED_BY_ME, State.CANCELLED_BY_THEM, State.MOVED]
    entries = [entry(number, state=state) for number, state in enumerate(states, 1)]
    entries += [entry(8, kind=Kind.MEETING), entry(9, date=date(2026, 6, 30))]
    summary = shown(*entries)
    assert next(figure.value for figure in summary.figures if figure.label == "one-on-ones held") == "1 / 4"


def test_the_period_before_stands_beside_the_share():
    summary = shown(
        entry(), entry(2, date=date(2026, 5, 5), allocations=(Allocation(activity="pipeline", minutes=60),))
    )
    assert summary.figures[0].note == "0% in Q2 2026"
    assert shown(entry()).figures[0].note == ""


def test_nothing_logged_is_said():
    summary = shown()
    assert summary.remarks[0] == "Nothing is logged in this period."
    assert summary.figures[0].value == "–"
    assert not summary.chart
    assert summary.spans == ()


def test_a_year_is_told_by_months():
    summary = summary_of((entry(),), period=year_of(date(2026, 1, 1), SETTINGS), people=(OPEN,))
    assert [line.label for line in summary.spans][:2] == ["Jan 2026", "Feb 2026"]
    assert len(summary.spans) == 12
    assert sum(line.leadership for line in summary.spans) == 30


def test_small_activities_are_summed_by_side():
    lines = [(line.name, line.side) for line in quarter_summary().activities]
    assert lines[5:] == [
        ("Grow strengths and careers", "leadership"),
        ("Set direction", "leadership"),
        ("Private, leadership", "leadership"),
        ("Private, management", "management"),
        ("Untagged", ""),
    ]
    small = [ActivityLine(name=str(n), side="management", minutes=11 - n) for n in range(11)]
    assert [(line.name, line.minutes) for line in _largest(small)][8:] == [("3 more, management", 6)]


def test_private_entries_leave_nothing_but_minutes():
    summary = shown(entry(), private(), told=INSIGHTS, with_entries=True, with_notes=True, people=(OPEN, SECRET))
    assert "zq" not in str(asdict(summary)).lower()
    assert summary.left_out[0] == "1 private entry, all but the minutes"
    assert [(line.name, line.minutes) for line in summary.activities] == [
        ("Coach skill and judgement", 30),
        ("Private, leadership", 30),
        ("Untagged", 60),
    ]
    assert [line.label for line in summary.people] == ["D. W."]


@pytest.mark.parametrize("words", ["Zqora was late", "more on ZQTITLE", "see Zqdeal", "for zqcustomer"])
def test_an_insight_that_tells_of_a_private_entry_stays_behind(words):
    summary = shown(entry(), private(), told=[insight(title="Look", figure=words, entries=(1, 2))])
    assert summary.findings == ()
    assert "1 finding that could give away a private entry" in summary.left_out


def test_an_insight_on_entries_not_known_stays_behind():
    told = [insight(title="Late", figure="2 people", entries=(1, 77)), insight(title="Late", figure="3 people")]
    assert [line.figure for line in shown(entry(), told=told).findings] == ["3 people"]


def test_an_insight_may_count_private_entries():
    one = insight(title="Below", figure="30% for Dana", entries=(1, 2))
    assert shown(entry(), private(), told=[one]).findings[0].figure == "30% for D. W."


def findings(warnings, praises=0):
    tones = [Tone.WARN] * warnings + [Tone.PRAISE] * praises
    return [insight(f"{tone.value} {number}", "F", tone=tone) for number, tone in enumerate(tones, 1)]


@pytest.mark.parametrize(
    ("told", "last", "more"),
    [
        (findings(5), "warn 5", ""),
        (findings(6), "warn 5", "1 more is in the journal."),
        (findings(6, 2), "praise 7", "3 more are in the journal."),
        (findings(4, 2), "praise 5", "1 more is in the journal."),
    ],
)
def test_the_weightiest_findings_stand_on_the_page_praise_among_them(told, last, more):
    summary = shown(told=told)
    assert [line.title for line in summary.findings[:4]] == ["warn 1", "warn 2", "warn 3", "warn 4"]
    assert (len(summary.findings), summary.findings[4].title, summary.more_findings) == (5, last, more)


def test_findings_that_stay_behind_are_not_counted_among_the_rest():
    hidden = insight("Zqtitle", "F", entries=(2,))
    assert shown(private(), told=[*findings(5), hidden]).more_findings == ""


def test_an_insight_names_its_articles_once():
    (line,) = shown(told=[insight("T", "F", sources=("hazeldine", "hazeldine", "dsm"))]).findings
    assert line.sources == "Hazeldine, dsm"


def test_own_open_commitments_go_in():
    summary = quarter_summary()
    assert [line.text for line in summary.commitments][1] == "Weekly one-on-one with M. O. and I. M."
    assert summary.commitments[1].due == "31 Dec 2026"
    assert "1 commitment of other people" in summary.left_out
    assert len(summary.commitments) == 3


def test_commitments_made_in_private_entries_stay_behind():
    promises = [Commitment(text="Zq", entry=number, made=date(2026, 7, 6)) for number in (2, 3)]
    promises.append(Commitment(text="Coach more", entry=1, made=date(2026, 7, 6)))
    summary = shown(entry(), private(), commitments=promises)
    assert [line.text for line in summary.commitments] == ["Coach more"]
    assert "2 commitments made in private entries" in summary.left_out


def test_kept_and_dropped_commitments_are_no_news():
    done = [replace(COMMITMENTS[0], kept=date(2026, 10, 3)), replace(COMMITMENTS[0], dropped=date(2026, 10, 3))]
    assert shown(commitments=done).commitments == ()


def test_titles_may_leave_and_notes_only_when_both_say_so():
    entries = (entry(1), entry(2, privacy=Privacy.NOTES, notes="Call Dee\nagain", date=date(2026, 7, 7)))
    without = shown(*entries, with_entries=True)
    assert [line.notes for line in without.entries] == ["", ""]
    assert without.left_out == ("all notes", "1 name shown as initials")
    both = shown(*entries, with_notes=True)
    assert [line.notes for line in both.entries] == ["", "Call Dee\nagain"]
    assert both.left_out == ("the notes of 1 entry", "1 name shown as initials")
    assert [line.title for line in both.entries] == ["Discovery", "Discovery"]


def test_entries_are_listed_in_order_with_people_as_chosen():
    entries = (
        entry(2, date=date(2026, 7, 8)),
        entry(1),
        entry(3, state=State.PLANNED),
        entry(4, date=date(2026, 6, 30)),
    )
    summary = shown(*entries, with_entries=True, people=(OPEN,))
    assert [(line.day, line.kind, line.people, line.minutes) for line in summary.entries] == [
        ("6 Jul", "One-on-one", "D. W.", 60),
        ("8 Jul", "One-on-one", "D. W.", 60),
    ]


def test_nobody_leaves_no_line_by_person():
    summary = shown(entry(title="Dana on calls"), with_entries=True, how=People.NOBODY)
    assert summary.people == ()
    assert [(line.title, line.people) for line in summary.entries] == [("Someone on calls", "")]
    assert "all names, and the time by person" in summary.left_out


def test_what_is_switched_off_is_not_there():
    summary = quarter_summary(charts=False, figures=False, insights=False)
    assert not summary.chart
    assert (summary.spans, summary.figures, summary.activities, summary.people, summary.findings) == (
        (),
        (),
        (),
        (),
        (),
    )


def test_names_as_they_are():
    assert "Dana Whitfield" in [line.label for line in quarter_summary(how=People.NAMES).people]


def test_whose_numbers_they_are_is_said():
    assert "the journal’s own defaults" in quarter_summary().remarks[-1]
    own = replace(BAND, own=True)
    assert _remarks(balance_of((), bands=(own,)), shared_time=False) == (NOTHING, OWN_BAND)


@pytest.mark.parametrize("hidden", ["Da\x08na", "with\x08Dana", "with\x1cDana", "Da\u202ena", "Da\ufffena"])
def test_characters_that_are_taken_out_hide_nobody(hidden):
    (line,) = shown(entry(title=hidden), with_entries=True).entries
    assert "ana" not in line.title
