"""A made-up quarter, and the summary of any small journal, for the tests of summaries and their exports."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from journal.balance import balance, totals
from journal.guidance import Citation
from journal.insights.insight import Insight, Tone
from journal.periods import previous, quarter
from journal.records import Activity, Allocation, Band, Commitment, Deal, Entry, Kind, Person, Privacy, Side, State
from journal.settings import Settings
from journal.summary import People, SummaryOptions, summarise

GOLDEN = Path(__file__).parent / "golden"
CHART = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="60" viewBox="0 0 700 60" role="img" '
    'font-family="Noto Sans"><title>Weeks</title><rect x="10" y="10" width="40" height="50" fill="#3E6FB0"/>'
    '<text x="30" y="8" font-size="8" text-anchor="middle">6 Jul</text></svg>\n'
)
NOW = datetime(2026, 10, 5, 9, 30)
SETTINGS = Settings(name="Alex Romero", role="Mid-market sales")
Q3 = quarter(2026, 3, SETTINGS)
SOURCES = {"buckwalter": "Buckwalter", "hazeldine": "Hazeldine", "rizvi": "Rizvi"}
BAND = Band(since=date(2026, 6, 28), low=45, high=65)

ACTIVITIES = tuple(
    Activity(id=number, key=key, name=name, side=side)
    for number, (key, name, side) in enumerate(
        [
            ("coaching", "Coach skill and judgement", Side.LEADERSHIP),
            ("trust", "Build trust", Side.LEADERSHIP),
            ("growth", "Grow strengths and careers", Side.LEADERSHIP),
            ("vision", "Set direction", Side.LEADERSHIP),
            ("pipeline", "Review pipeline and its hygiene", Side.MANAGEMENT),
            ("forecast", "Review and submit forecasts", Side.MANAGEMENT),
            ("targets", "Set and track targets", Side.MANAGEMENT),
            ("meetings", "Run meetings to a cadence", Side.MANAGEMENT),
        ],
        1,
    )
)
PEOPLE = tuple(
    Person(id=number, uuid=f"person-{number}", name=name, nicknames=nicknames, role=role)
    for number, (name, nicknames, role) in enumerate(
        [
            ("Dana Whitfield", ("Dee",), "Account executive"),
            ("Marcus Oyelaran", (), "Account executive"),
            ("Ines Moreau", (), "Senior account executive"),
            ("Priya Raman", (), "Account executive"),
            ("Tom Becker", (), "Account executive"),
            ("Sofia Lindqvist", (), "SDR"),
            ("Kenji Watanabe", (), "SDR"),
            ("Laura Esposito", (), "Sales engineer"),
        ],
        1,
    )
)
DEALS = (Deal(id=1, name="Orbis renewal", customer="Orbis"), Deal(id=2, name="Northwind", customer="Northwind"))


def insight(title, figure, *, tone=Tone.WARN, entries=(), sources=("buckwalter",)):
    """An insight that says this, on these entries and articles."""
    cited = tuple(Citation(source=key, where="") for key in sources)
    return Insight(id="made-up", tone=tone, title=title, figure=figure, entries=entries, citations=cited, next_step="")


INSIGHTS = (
    insight(
        title="Leadership share below the target band",
        figure="31% of tagged time against 45–65%, below it in all 14 weeks.",
        sources=("buckwalter", "hazeldine"),
    ),
    insight(
        title="Coaching gave way to inspection at the end of the quarter",
        figure="Leadership share 23% in the last 3 weeks, 32% in the weeks before.",
    ),
    insight(
        title="Inspected, hardly coached",
        figure="Ines Moreau had 9 h 20 of your time, 20 min of it leadership; Marcus Oyelaran 8 h, 15 min of it.",
        sources=("hazeldine",),
    ),
    insight(title="One-on-ones keep their rhythm", figure="You held 86 of 99 one-on-ones.", tone=Tone.PRAISE),
)
COMMITMENTS = (
    Commitment(text="Half of every deal review goes to thinking through the deal", made=date(2026, 10, 2)),
    Commitment(text="Weekly one-on-one with Marcus and Ines", made=date(2026, 10, 2), due=date(2026, 12, 31)),
    Commitment(text="Keep 50% leadership in the last three weeks", made=date(2026, 10, 2)),
    Commitment(text="Send the discovery sheet", owner=1, made=date(2026, 9, 2)),
)


def made_up_quarter():
    """About 190 entries, leadership fading towards the end, the same at every run."""
    entries = []
    monday, week = date(2026, 6, 29), 0
    while monday <= Q3.end:
        for person in PEOPLE[: 7 + week % 2]:
            day = monday + timedelta(days=person.id % 5)
            coached = max(0, 20 - week - 3 * (person.id in {2, 3}) * 5)
            entries.append(_one_on_one(len(entries) + 1, day, person.id, coached, week))
        entries += _meetings(len(entries) + 1, monday, week)
        monday, week = monday + timedelta(days=7), week + 1
    return tuple(entries)


def _one_on_one(number, day, person, coached, week):
    filed = [Allocation(activity="coaching", minutes=coached)] if coached else []
    filed.append(Allocation(activity="pipeline", minutes=40 - coached))
    held = (number * 7) % 13 != 0
    return Entry(
        id=number,
        kind=Kind.ONE_ON_ONE,
        state=State.HELD if held else State.CANCELLED_BY_ME,
        date=day,
        start=time(9 + person, 0),
        minutes=45,
        title="Discovery questions" if week % 3 else "",
        notes="Asked for the next step.\nGood call." if week % 4 == 0 else "",
        people=(person,),
        deal=1 if person == 1 else None,
        privacy=(Privacy.PRIVATE, Privacy.TITLE, Privacy.NOTES)[number % 13 != 5 and (1 + number % 2)],
        allocations=tuple(filed),
    )


def _meetings(number, monday, week):
    everyone = tuple(person.id for person in PEOPLE)
    planned = [
        (Kind.MEETING, "Forecast call", 60, (("forecast", 60),), everyone),
        (Kind.MEETING, "Team meeting", 60, (("meetings", 35), ("vision", 15)), everyone),
        (Kind.DEAL_REVIEW, "Orbis with Dana", 45, (("pipeline", 30), ("coaching", 15 - week)), (1,)),
        (Kind.FIELD_COACHING, "Ride-along", 90, (("coaching", 60), ("growth", 20)), (4 + week % 3,)),
        (Kind.SOLO_WORK, "Targets and territories", 60, (("targets", 50),), ()),
    ]
    return [
        Entry(
            id=number + place,
            kind=kind,
            date=monday + timedelta(days=place),
            start=time(14),
            minutes=minutes,
            title=title,
            people=people,
            deal=1 if kind is Kind.DEAL_REVIEW else None,
            allocations=tuple(Allocation(activity=key, minutes=many) for key, many in filed if many > 0),
        )
        for place, (kind, title, minutes, filed, people) in enumerate(planned)
    ]


def balance_of(entries, period=Q3, people=PEOPLE, bands=(BAND,), settings=SETTINGS):
    """The balance of a period over entries."""
    return balance(
        period,
        totals(entries, period, {activity.key: activity.side for activity in ACTIVITIES}),
        people={person.id: person for person in people},
        activities={activity.key: activity for activity in ACTIVITIES},
        bands=bands,
        settings=settings,
        today=NOW.date(),
    )


def summary_of(
    entries,
    *,
    how=People.INITIALS,
    period=Q3,
    people=PEOPLE,
    deals=DEALS,
    told=(),
    commitments=(),
    settings=SETTINGS,
    **chosen,
):
    """The summary of entries; ``how`` people appear and the other ``chosen`` SummaryOptions."""
    return summarise(
        balance_of(entries, period, people, settings=settings),
        balance_of(entries, previous(period, settings), people, settings=settings),
        entries=entries,
        people=people,
        deals=deals,
        insights=told,
        commitments=commitments,
        sources=SOURCES,
        options=SummaryOptions(people=how, **chosen),
        settings=settings,
        now=NOW,
    )


def quarter_summary(**chosen):
    """The made-up quarter's summary."""
    return summary_of(made_up_quarter(), told=INSIGHTS, commitments=COMMITMENTS, **chosen)


def with_title(title):
    """The summary of one entry with this title, listed."""
    entry = Entry(id=1, kind=Kind.MEETING, date=date(2026, 7, 6), minutes=30, title=title)
    return summary_of((entry,), people=(), with_entries=True)


def golden(name):
    """An expected export, kept as a file."""
    return (GOLDEN / name).read_text("utf-8")


def renamed(number, name):
    """The team with one person under another name."""
    return tuple(replace(person, name=name) if person.id == number else person for person in PEOPLE)
