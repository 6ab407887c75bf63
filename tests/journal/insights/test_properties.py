"""What holds for the insights of any quarter."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings

from journal.insights import Tone, insights
from journal.records import Kind, Side, State, Talk
from journal.wording import time_words
from tests.journal.insights.quarter import ACTIVITIES
from tests.journal.insights.random_quarters import quarters


@settings(deadline=None)
@given(quarters())
def test_every_insight_of_any_quarter_is_proved_cited_and_plain(found):
    known = {entry.id for entry in found.entries}
    spoken = insights(found)
    assert spoken == insights(found)
    for insight in spoken:
        assert set(insight.entries) <= known
        assert len(set(insight.entries)) == len(insight.entries)
        assert insight.citations
        for words in (insight.title, insight.figure, insight.next_step):
            assert words
            assert "!" not in words
            assert "  " not in words
        assert insight.figure.endswith(".")
    assert len({(insight.id, insight.title) for insight in spoken}) == len(spoken)


AGAINST = {
    "Leadership share is inside your band": {"low-coverage", "below-band", "above-band", "quarter-end-squeeze"},
    "One-on-ones keep their rhythm": {"one-on-one-overdue", "skipped-one-on-ones"},
    "Reviews coach as well as inspect": {"inspection-only"},
    "Deal reviews coach as well as inspect": {"inspection-only"},
}


@settings(deadline=None)
@given(quarters())
def test_nothing_is_praised_and_warned_of_at_once(found):
    spoken = insights(found)
    warned = {insight.id for insight in spoken if insight.tone is Tone.WARN}
    assert not {"below-band", "above-band"} <= warned
    for insight in spoken:
        assert warned.isdisjoint(AGAINST.get(insight.title, set()))
    inside = any(insight.title == "Leadership share is inside your band" for insight in spoken)
    assert not (inside and "after-a-change" in warned)


@settings(deadline=None)
@given(quarters())
def test_the_numbers_agree_with_the_entries(found):
    """The main figures again, counted straight from the entries."""
    for insight in insights(found):
        recount = RECOUNT.get(insight.id)
        for words in recount(found) if recount else ():
            assert words in insight.figure


def minutes_on(entry, side):
    return sum(a.minutes for a in entry.allocations if ACTIVITIES[a.activity].side is side)


def led(entries):
    return sum(minutes_on(entry, Side.LEADERSHIP) for entry in entries)


def held(found, *kinds):
    return [e for e in found.entries if e.state is State.HELD and (not kinds or e.kind in kinds)]


def outside_the_band(found, *, below):
    by_week = {}
    for entry in held(found):
        by_week.setdefault(entry.date - timedelta(days=entry.date.weekday()), []).append(entry)
    outside = counted = 0
    for monday, entries in by_week.items():
        first, last = max(monday, found.period.start), min(monday + timedelta(days=6), found.period.end)
        filed = sum(entry.tagged for entry in entries)
        if filed < 60 or (last >= found.today and (found.today - first).days < 4):
            continue
        counted += 1
        known = [band for band in found.bands if band.since <= min(last, found.today)]
        low, high = max(((b.since, b.id, b.low, b.high) for b in known), default=(0, 0, 40, 60))[2:]
        share = round(100 * led(entries) / filed)
        outside += share < low if below else share > high
    whole = round(100 * led(held(found)) / sum(entry.tagged for entry in held(found)))
    return f"in {outside} of {counted} week", f"it is {whole}%;"


def reviews_without_leadership(found):
    reviews = [
        entry
        for entry in held(found)
        if entry.tagged
        and (
            entry.kind is Kind.DEAL_REVIEW
            or (entry.kind is not Kind.SOLO_WORK and {"pipeline", "forecast"} & {a.activity for a in entry.allocations})
        )
    ][:12]
    return (f"{sum(not led([entry]) for entry in reviews)} of the last {len(reviews)} ",)


def time_with_two_people(found):
    minutes = Counter()
    for entry in held(found):
        for number in entry.people:
            if found.people[number].team and not found.people[number].archived:
                minutes[number] += led([entry])
    two = sum(spent for _, spent in minutes.most_common(2))
    return (f"had {time_words(two)} of the {time_words(minutes.total())} of leadership time",)


def telling(found):
    told = [entry.told_asked for entry in held(found) if entry.told_asked is not None]
    talked = [entry.talked_more for entry in held(found) if entry.talked_more]
    words = [f"asked in {sum(step < 2 for step in told)} of {len(told)} entr"] if told else []
    return words + ([f"talking in {talked.count(Talk.ME)} of {len(talked)} entr"] if talked else [])


def skipped(found):
    planned = [e for e in found.entries if e.kind is Kind.ONE_ON_ONE and e.state is not State.PLANNED]
    planned = [e for e in planned if e.date <= found.today]
    return (f"{sum(entry.state is not State.HELD for entry in planned)} of {len(planned)} one-on-one",)


def bare_meetings(found):
    meetings = held(found, Kind.MEETING)
    return (f"{sum('Decided' not in entry.notes for entry in meetings)} of {len(meetings)} meeting",)


def behind(found):
    last = min(found.today, found.period.end)
    late = [
        made.owner
        for made in found.commitments
        if made.due
        and made.due <= last
        and made.due < found.today
        and (made.kept is None or made.kept > min(made.due, last))
        and not (made.due < found.period.start and made.kept and made.kept <= last)
    ]
    return (f"Not kept in time: {late.count(None)} of your own, {len(late) - late.count(None)} of others.",)


RECOUNT = {
    "below-band": lambda found: outside_the_band(found, below=True),
    "above-band": lambda found: outside_the_band(found, below=False),
    "inspection-only": reviews_without_leadership,
    "concentration": time_with_two_people,
    "telling-not-asking": telling,
    "skipped-one-on-ones": skipped,
    "meetings-without-purpose": bare_meetings,
    "commitments-late": behind,
    "low-coverage": lambda found: (f"{time_words(sum(e.tagged for e in held(found)))} of ",),
}


@given(quarters())
def test_a_period_that_has_not_begun_says_nothing(found):
    assert insights(replace(found, today=found.period.start - timedelta(days=1))) == ()
