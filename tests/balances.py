"""Made-up balances for tests of charts and pages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from journal.balance import Balance, Sums, Totals, balance
from journal.periods import Period, custom, quarter
from journal.records import Activity, Band, Person, Side
from journal.settings import Settings

SETTINGS = Settings()
Q3 = quarter(2026, 3, SETTINGS)
BAND = Band(id=1, uuid="band-1", since=date(2026, 1, 1), low=45, high=65)
MONDAY = date(2016, 1, 4)
MANAGEMENT_HOURS = (6.5, 7, 6, 8, 7.5, 8, 7, 8.5, 9, 9.5, 10, 11.5, 9)
LEADERSHIP_HOURS = (5.5, 5, 6.5, 4.5, 5, 4, 4.5, 3.5, 4, 3, 2.5, 2, 2)
LED_AND_MANAGED = {
    "Dana Whitfield": (557, 313),
    "Priya Shah": (452, 328),
    "Tom Lindqvist": (323, 337),
    "Jo Adeyemi": (205, 335),
    "Wen Li": (158, 322),
    "Sam Ortega": (118, 302),
    "Marcus Oyelaran": (19, 197),
    "Ines Moreau": (11, 151),
}
FILED = (
    ("pipeline", "Review pipeline and forecasts", Side.MANAGEMENT, 1770),
    ("coaching", "Coach skill and judgement", Side.LEADERSHIP, 1320),
    ("meetings", "Run meetings", Side.MANAGEMENT, 1260),
    ("process", "Enforce process and CRM", Side.MANAGEMENT, 1110),
    ("targets", "Track targets and activity", Side.MANAGEMENT, 960),
    ("trust", "Build trust and confidence", Side.LEADERSHIP, 660),
    ("vision", "Set direction and the why", Side.LEADERSHIP, 480),
    ("motivation", "Recognise and motivate", Side.LEADERSHIP, 300),
)


def quarter_balance(
    period: Period = Q3, *, untagged: int = 0, led: dict[str, tuple[int, int]] = LED_AND_MANAGED
) -> Balance:
    """A quarter that slides from even to managing, after the pictures of the design."""
    days = {
        date(2026, 7, 6) + timedelta(weeks=week): Sums(
            management=round(60 * management), leadership=round(60 * leadership), untagged=untagged
        )
        for week, (management, leadership) in enumerate(zip(MANAGEMENT_HOURS, LEADERSHIP_HOURS, strict=True))
    }
    names = dict(enumerate(led, start=1))
    return balance(
        period,
        Totals(
            days={day: sums for day, sums in days.items() if day in period},
            people={key: Sums(leadership=led[name][0], management=led[name][1]) for key, name in names.items()},
            activities={key: minutes for key, _, _, minutes in FILED},
        ),
        people={key: Person(id=key, uuid=f"person-{key}", name=name) for key, name in names.items()},
        activities={
            key: Activity(id=place, uuid=key, key=key, name=name, side=side)
            for place, (key, name, side, _) in enumerate(FILED, start=1)
        },
        bands=(BAND,),
        settings=SETTINGS,
        today=period.end,
    )


def weekly_balance(weeks: Sequence[Sums], *, bands: Sequence[Band] = (BAND,), start: date = MONDAY) -> Balance:
    """A balance of whole weeks from a Monday on, nothing but their sums."""
    period = custom(start, start + timedelta(days=7 * len(weeks) - 1))
    days = {start + timedelta(weeks=index): sums for index, sums in enumerate(weeks)}
    return balance(
        period,
        Totals(days=days, people={}, activities={}),
        people={},
        activities={},
        bands=bands,
        settings=SETTINGS,
        today=period.end,
    )


def empty_balance(period: Period = Q3) -> Balance:
    """A period in which nothing was logged."""
    return balance(
        period,
        Totals(days={}, people={}, activities={}),
        people={},
        activities={},
        bands=(),
        settings=SETTINGS,
        today=period.end,
    )
