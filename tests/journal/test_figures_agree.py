"""Balance, list and summary tell the same minutes, whatever crosses midnight or the edges of the period."""

from datetime import date, datetime, time, timedelta
from random import Random

import pytest

from journal.demo import fill_demo
from journal.filters import EntryFilter
from journal.journal import Journal
from journal.periods import custom, parse_period
from journal.records import MINUTES_A_DAY, Privacy, State
from journal.settings import Settings
from journal.summary import People, SummaryOptions
from tests.builders import entry, filed

TODAY = date(2026, 11, 18)
PERIODS = ("this-quarter", "last-quarter", "this-month", "last-week", "this-year", "2026-10-30..2026-11-02")
EVERYTHING = SummaryOptions(people=People.NAMES, with_entries=True)


@pytest.fixture
def open_on(tmp_path):
    """Open an empty journal on a given day."""
    opened = []

    def open_journal(day):
        moment = datetime.combine(day, time(18))
        opened.append(Journal.open(tmp_path / f"{len(opened)}.db", clock=lambda: moment))
        return opened[-1]

    yield open_journal
    for one in opened:
        one.close()


def log_nights(journal, random):
    """Entries of a few days that begin late and last long, filed under both sides."""
    for _ in range(40):
        minutes = random.choice((1, 2, 61, 479, MINUTES_A_DAY))
        led = random.randint(0, minutes // 2)
        managed = random.randint(0, minutes - led)
        journal.log(
            entry(
                date=date(2026, 10, 28) + timedelta(days=random.randint(0, 7)),
                start=random.choice((None, time(0), time(23, 59), time(22, random.randint(0, 59)))),
                minutes=minutes,
                state=random.choice((State.HELD, State.HELD, State.HELD, State.MOVED)),
                privacy=random.choice(tuple(Privacy)),
                people=tuple(random.sample([one.id for one in journal.people()], 2)),
                allocations=filed(**{key: n for key, n in (("coaching", led), ("pipeline", managed)) if n}),
            )
        )


def minutes_in(found, period):
    """Minutes of held entries on the days of a period, counted minute by minute."""
    return sum(
        (one.begins + timedelta(minutes=n)).date() in period
        for one in found
        if one.state is State.HELD
        for n in range(one.minutes)
    )


@pytest.mark.parametrize("seed", range(4))
def test_figures_agree_to_the_minute(open_on, seed):
    random = Random(seed)
    journal = open_on(TODAY)
    fill_demo(journal, random.choice((1, 60, 300)), seed=seed)
    log_nights(journal, random)
    for words in PERIODS:
        period = parse_period(words, TODAY, Settings())
        balance, page = journal.balance(period), journal.summary(period, EVERYTHING)
        wider = custom(period.start - timedelta(days=1), period.end)
        assert balance.sums.total == minutes_in(journal.entries(EntryFilter(period=wider)), period)
        for side in ("management", "leadership", "untagged"):
            assert sum(getattr(line.sums, side) for line in balance.weeks) == getattr(balance.sums, side)
            assert sum(getattr(line, side) for line in page.spans) == getattr(balance.sums, side)
        assert sum(line.minutes for line in balance.activities) == balance.sums.tagged
        assert sum(line.minutes for line in page.activities) == balance.sums.total


def test_an_entry_of_the_night_before_counts_on_the_page_too(open_on):
    journal = open_on(TODAY)
    night = {"date": date(2026, 9, 30), "start": time(23, 30), "minutes": 60}
    journal.log(entry(**night, allocations=filed(coaching=60)))
    journal.log(entry(**night, allocations=filed(pipeline=60), privacy=Privacy.PRIVATE))
    page = journal.summary(parse_period("2026-Q4", TODAY, Settings()), EVERYTHING)
    assert [(line.side, line.minutes) for line in page.activities] == [("leadership", 30), ("management", 30)]
    assert page.activities[1].name == "Private, management"
    assert page.entries == ()
