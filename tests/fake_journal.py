"""A stand-in for a journal that answers with made-up balances; for the tests of pages that only read."""

from __future__ import annotations

from datetime import date

from journal.balance import Balance
from journal.filters import EntryFilter
from journal.guidance import load_guidance
from journal.insights import Evidence, Thresholds
from journal.periods import Period, previous
from journal.settings import Settings
from journal.storage.search import Count
from tests.balances import BAND, LED_AND_MANAGED, Q3, SETTINGS, empty_balance, quarter_balance

LONG_NAME = "Bartholomew Featherstonehaugh-Cholmondeley of Saint Mary Axe"
RTL_NAME = "ליאור בן־דוד"


class FakeJournal:
    """Answers balance, count, settings and today; ``long`` adds names that are hard to show."""

    def __init__(self, *, empty: bool = False, long: bool = False, untagged: int = 0) -> None:
        self._empty = empty
        self._untagged = untagged
        self._led = {LONG_NAME: (400, 500), RTL_NAME: (10, 300)} | LED_AND_MANAGED if long else LED_AND_MANAGED
        self.settings: Settings = SETTINGS

    def today(self) -> date:
        """A day in the middle of the made-up quarter."""
        return Q3.end

    def evidence(self, period: Period) -> Evidence:
        """The balances of a period and the one before; no entries, so that few insights speak."""
        balance = self.balance(period)
        return Evidence(
            period=period,
            today=self.today(),
            balance=balance,
            before=self.balance(previous(period, SETTINGS)),
            entries=(),
            people={line.person.id: line.person for line in balance.people},
            sides={line.activity.key: line.activity.side for line in balance.activities},
            commitments=(),
            last_one_on_ones={},
            bands=(BAND,),
            thresholds=Thresholds(),
            guidance=load_guidance(),
        )

    def balance(self, period: Period) -> Balance:
        """The made-up quarter cut to a period."""
        return empty_balance(period) if self._empty else quarter_balance(period, untagged=self._untagged, led=self._led)

    def count(self, _wanted: EntryFilter) -> Count:
        """One entry a week, or none."""
        return Count(entries=0, minutes=0) if self._empty else Count(entries=13, minutes=9720)
