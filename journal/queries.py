"""What can be asked of an open journal, without changing it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from journal import balance as balances
from journal.balance import Balance
from journal.filters import EntryFilter
from journal.history import Version
from journal.periods import Period, custom, previous
from journal.records import Activity, Band, Commitment, Correction, Deal, Entry, Person, Proposal
from journal.settings import Settings
from journal.storage import drafts, search, steps, tables, totals
from journal.storage.connection import Connection
from journal.storage.search import Count

if TYPE_CHECKING:
    from journal.insights import Evidence, Insight
    from journal.storage.check import Check
    from journal.summary import Summary, SummaryOptions

ALL = EntryFilter()


class Queries:
    """The nouns of a journal; use it from the thread that opened the connection."""

    def __init__(self, connection: Connection, clock: Callable[[], datetime], zone: str) -> None:
        self._connection = connection
        self._clock = clock
        self._zone = zone

    @property
    def path(self) -> Path:
        """Where the journal is kept."""
        return self._connection.path

    @property
    def zone(self) -> str:
        """The name of the zone new entries are logged in."""
        return self._zone

    def now(self) -> datetime:
        """The local wall-clock time."""
        return self._clock()

    def today(self) -> date:
        """The local date."""
        return self._clock().date()

    @property
    def undo_name(self) -> str | None:
        """The name of the step that undo takes back."""
        return steps.names(self._connection)[0]

    @property
    def redo_name(self) -> str | None:
        """The name of the step that redo does again."""
        return steps.names(self._connection)[1]

    @property
    def settings(self) -> Settings:
        """The manager's settings."""
        return tables.settings(self._connection)

    def people(self) -> tuple[Person, ...]:
        """Everyone, by name, the archived included."""
        return tuple(sorted(tables.every(self._connection, Person), key=lambda p: (p.name.casefold(), p.id)))

    def deals(self) -> tuple[Deal, ...]:
        """All deals, by name, the archived included."""
        return tuple(sorted(tables.every(self._connection, Deal), key=lambda d: (d.name.casefold(), d.id)))

    def activities(self) -> tuple[Activity, ...]:
        """All activities in the order of the guidance, the user's own after them."""
        return tables.every(self._connection, Activity)

    def bands(self) -> tuple[Band, ...]:
        """All bands that were ever set."""
        return tables.every(self._connection, Band)

    def commitments(self) -> tuple[Commitment, ...]:
        """All commitments."""
        return tables.every(self._connection, Commitment)

    def proposals(self, *, waiting: bool = True) -> tuple[Proposal, ...]:
        """The proposals that wait in the inbox, by time; else those accepted and dismissed too."""
        found = tables.every(self._connection, Proposal, "WHERE state = 'waiting'" if waiting else "")
        return tuple(sorted(found, key=lambda p: (p.date, p.start, p.id)))

    def corrections(self) -> tuple[Correction, ...]:
        """What the manager corrected in suggestions, the oldest first."""
        return tables.every(self._connection, Correction)

    def tags(self) -> tuple[str, ...]:
        """All tags in use, most used first."""
        return search.tags(self._connection)

    def entry(self, entry_id: int) -> Entry:
        """The entry with this id.

        Raises:
            NotFound: there is none.
        """
        return search.one(self._connection, entry_id)

    def entries(
        self, wanted: EntryFilter = ALL, *, after: Entry | None = None, limit: int | None = None
    ) -> tuple[Entry, ...]:
        """Entries newest first; ``after`` is the last entry of the page before."""
        return search.find(self._connection, wanted, after, limit)

    def count(self, wanted: EntryFilter = ALL) -> Count:
        """How many entries a filter finds, and their held minutes."""
        return search.count(self._connection, wanted)

    def last_one_on_ones(self) -> dict[int, date]:
        """The date of the last held one-on-one with each person, by id."""
        return search.last_one_on_ones(self._connection)

    def balance(self, period: Period, *, person: int | None = None) -> Balance:
        """Where the time of a period went; with ``person``, only the entries that person took part in."""
        return balances.balance(
            period,
            totals.period_totals(self._connection, period, person),
            people={one.id: one for one in tables.every(self._connection, Person)},
            activities={one.key: one for one in self.activities()},
            bands=self.bands(),
            settings=self.settings,
            today=self.today(),
        )

    def evidence(self, period: Period) -> Evidence:
        """What the insights of a period are read from."""
        from journal.guidance import load_guidance  # late, as the insights: the window shows its first figures without
        from journal.insights import Evidence, Thresholds

        activities = self.activities()
        return Evidence(
            period=period,
            today=self.today(),
            balance=self.balance(period),
            before=self.balance(previous(period, self.settings)),
            entries=self.entries(EntryFilter(period=period)),
            people={one.id: one for one in tables.every(self._connection, Person)},
            sides={one.key: one.side for one in activities},
            retired=frozenset(one.key for one in activities if one.retired),
            commitments=self.commitments(),
            last_one_on_ones=self.last_one_on_ones(),
            bands=self.bands(),
            thresholds=Thresholds(),
            guidance=load_guidance(),
        )

    def insights(self, period: Period) -> tuple[Insight, ...]:
        """What stands out in a period, warnings first."""
        from journal.insights import insights

        return insights(self.evidence(period))

    def summary(self, period: Period, options: SummaryOptions) -> Summary:
        """What of a period may leave, for an audience."""
        from journal.guidance import load_guidance
        from journal.insights import insights
        from journal.summary import summarise

        evidence = self.evidence(period)
        found = insights(evidence)
        commitments = self.commitments()
        eve = period.start - timedelta(days=1)  # what began then may last into the period
        entries = evidence.entries + self.entries(EntryFilter(period=custom(eve, eve)))
        told = {entry_id for insight in found for entry_id in insight.entries}
        told |= {commitment.entry for commitment in commitments if commitment.entry}
        told -= {entry.id for entry in entries}
        entries += self.entries(EntryFilter(ids=tuple(told))) if told else ()
        return summarise(
            evidence.balance,
            evidence.before,
            entries=entries,
            people=self.people(),
            deals=self.deals(),
            insights=found,
            commitments=commitments,
            sources={key: source.short for key, source in load_guidance().sources.items()},
            options=options,
            settings=self.settings,
            now=self.now(),
        )

    def versions(self, entry_id: int) -> tuple[Version, ...]:
        """What an entry was after each step that changed it, newest first."""
        return steps.versions(self._connection, Entry, entry_id)

    def draft(self, key: str) -> str:
        """Typed text that was not saved yet, or nothing."""
        return drafts.kept(self._connection, key)

    def check(self) -> Check:
        """Whether the file is sound: its pages, its search index, and the checksum of every record."""
        from journal.storage.check import check

        return check(self._connection)
