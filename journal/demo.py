"""A made-up manager's year, the same for the same seed: for looking around, for pictures and for timing."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from importlib.resources import files
from random import Random
from typing import Any

from journal.band import suggest_band
from journal.guidance import load_guidance
from journal.journal import Journal
from journal.periods import quarter_of, week_start
from journal.records import (
    Allocation,
    Band,
    Commitment,
    Deal,
    Entry,
    Kind,
    Person,
    Privacy,
    Source,
    State,
    Talk,
)
from journal.settings import Settings

USUAL_ENTRIES = 1200
USUAL_A_DAY = 4.8
MOST_A_DAY = 10
SEED = 2026
MANAGEMENT = ("pipeline", "forecast", "activity-metrics", "process", "targets", "direction-giving", "performance")
LEADERSHIP = (
    "coaching", "coaching", "coaching", "confidence", "growth",
    "listening", "empowerment", "trust", "motivation", "pressure",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cast:
    """Who and what a made-up year is about."""

    words: dict[str, Any]
    team: tuple[Person, ...]
    others: tuple[Person, ...]
    coaching: dict[int, float]
    deals: tuple[Deal, ...]
    settings: Settings
    now: datetime
    chatty: bool


def fill_demo(journal: Journal, entries: int = USUAL_ENTRIES, seed: int = SEED) -> int:
    """Write a made-up year, or as many years as ``entries`` needs, ending today; the number of entries written."""
    words = tomllib.loads(files("resources").joinpath("demo.toml").read_text(encoding="utf-8"))
    settings = Settings(name=words["manager"], role=words["role"])
    journal.change_settings(settings)
    written = 0

    def write(add: Callable[[Any], Any]) -> None:
        nonlocal written
        team = tuple(add(Person(name=who["name"], role=who["role"])) for who in words["people"])
        others = tuple(add(Person(name=who["name"], role=who["role"], team=False)) for who in words["others"])
        cast = _Cast(
            words=words,
            team=team,
            others=others,
            coaching={person.id: who["coaching"] for person, who in zip(team, words["people"], strict=True)},
            deals=tuple(add(Deal(**deal)) for deal in words["deals"]),
            settings=settings,
            now=journal.now(),
            chatty=entries > 5 * USUAL_ENTRIES,
        )
        year = sorted(_newest_first(cast, Random(seed), entries), key=lambda entry: entry.begins)
        written = len([add(entry) for entry in year])
        for record in (*_bands(cast, year[0].date), *_commitments(cast)):
            add(record)

    journal.fill(write)
    return written


def _newest_first(cast: _Cast, random: Random, entries: int) -> Iterator[Entry]:
    """Entries of one day after another into the past, until there are enough; tomorrow's plans come first."""
    day, left = cast.now.date() + timedelta(days=1), entries
    while left > 0:
        if day.weekday() in cast.settings.working_days:
            for entry in _day(cast, random, day)[:left]:
                yield entry
                left -= 1
        day -= timedelta(days=1)


def _day(cast: _Cast, random: Random, day: date) -> list[Entry]:
    """One working day: fixed meetings, one-on-ones, deal reviews, the odd visit and solo work."""
    weekday, words = day.weekday(), cast.words
    entries = [_meeting(cast, random, day, one) for one in words["meetings"] if one["weekday"] == weekday]
    entries += [_one_on_one(cast, random, day, person) for person in _due(cast, day)]
    entries += [_deal_review(cast, random, day) for _ in range(_reviews(cast, random, day))]
    if random.random() < (0.05 if _late_in_quarter(cast, day) else 0.3):
        entries.append(_visit(cast, random, day))
    wanted = MOST_A_DAY if cast.chatty else round(random.gauss(USUAL_A_DAY, 0.9))
    entries += [_solo(cast, random, day, random.choice(_solo_work(cast, day))) for _ in range(wanted - len(entries))]
    return list(reversed(_at_times(entries, cast.now, random)))


def _solo_work(cast: _Cast, day: date) -> list[dict[str, Any]]:
    """What a manager does alone; near the end of a quarter only what cannot wait."""
    late = _late_in_quarter(cast, day)
    return [solo for solo in cast.words["solo"] if not (late and solo.get("can_wait"))]


def _due(cast: _Cast, day: date) -> Iterator[Person]:
    """A weekly one-on-one with most of the team; the last two only every other week."""
    every_other_week = day.weekday() == 4 and week_start(day, cast.settings).toordinal() // 7 % 2 == 1
    for number, person in enumerate(cast.team):
        if every_other_week if number >= 6 else number % 5 == day.weekday():
            yield person


def _at_times(entries: list[Entry], now: datetime, random: Random) -> list[Entry]:
    """One after another from half past eight on, with pauses, so that nothing overlaps before the evening."""
    clock, timed = 8 * 60 + 30, []
    for entry in random.sample(entries, len(entries)):
        timed.append(_ahead(replace(entry, start=time(clock // 60, clock % 60)), now))
        clock = min(clock + entry.minutes + random.choice((0, 5, 10, 15, 30)), 20 * 60)
    return timed


def _ahead(entry: Entry, now: datetime) -> Entry:
    """An entry that has not begun yet is planned and files nothing."""
    return replace(entry, state=State.PLANNED, allocations=(), notes="") if entry.begins > now else entry


def _reviews(cast: _Cast, random: Random, day: date) -> int:
    """More deal reviews near the end of a quarter."""
    return random.choice((1, 1, 2, 2)) if _late_in_quarter(cast, day) else random.choice((0, 0, 1, 1))


def _late_in_quarter(cast: _Cast, day: date) -> bool:
    return (quarter_of(day, cast.settings).end - day).days < 21


def _one_on_one(cast: _Cast, random: Random, day: date, person: Person) -> Entry:
    minutes = random.choice((30, 30, 45, 45, 60))
    share = cast.coaching[person.id] * (0.6 if _late_in_quarter(cast, day) else 1.3)
    lead = _to_five(minutes * min(1.0, max(0.0, random.gauss(share, 0.12))))
    parts = {
        **({random.choice(LEADERSHIP): lead} if lead else {}),
        **({random.choice(MANAGEMENT): minutes - lead} if minutes - lead else {}),
    }
    skipped = random.random()
    state = State.HELD
    if skipped < 0.08:
        state = random.choice((State.MOVED, State.CANCELLED_BY_ME, State.CANCELLED_BY_THEM))
    asked = random.random() < 0.7
    return _entry(
        cast, random, day, Kind.ONE_ON_ONE, minutes, parts,
        people=(person,), state=state, told_asked=_asked(random, lead / minutes) if asked else None,
        talked_more=random.choice(tuple(Talk)) if asked else None, privacy=_privacy(random),
    )  # fmt: skip


def _deal_review(cast: _Cast, random: Random, day: date) -> Entry:
    person, minutes = random.choice(cast.team), random.choice((30, 30, 45))
    thinking = random.random() < cast.coaching[person.id] * 0.5
    parts = {"pipeline": minutes - 15, "coaching": 15} if thinking else {"pipeline": minutes - 10, "forecast": 10}
    return _entry(cast, random, day, Kind.DEAL_REVIEW, minutes, parts, people=(person,), deal=random.choice(cast.deals))


def _visit(cast: _Cast, random: Random, day: date) -> Entry:
    person, deal = random.choice(cast.team[:6]), random.choice(cast.deals)
    parts = {"coaching": 70, "customer": 30}
    return _entry(
        cast, random, day, Kind.FIELD_COACHING, 120, parts,
        people=(person,), deal=deal, title=f"Ride-along: {deal.name} site visit",
    )  # fmt: skip


def _meeting(cast: _Cast, random: Random, day: date, meeting: dict[str, Any]) -> Entry:
    parts = dict(meeting["parts"])
    who = {"team": cast.team, "some": tuple(random.sample(cast.team, 3)), "operations": cast.others[1:]}
    if _late_in_quarter(cast, day):
        parts = {key: minutes for key, minutes in parts.items() if key not in ("culture", "vision")}
    return _entry(
        cast, random, day, Kind.MEETING, meeting["minutes"], parts,
        people=who[meeting["who"]], title=meeting["title"], source=Source.IMPORT,
    )  # fmt: skip


def _solo(cast: _Cast, random: Random, day: date, solo: dict[str, Any]) -> Entry:
    return _entry(cast, random, day, Kind.SOLO_WORK, solo["minutes"], solo["parts"], people=(), title=solo["title"])


def _entry(
    cast: _Cast, random: Random, day: date, kind: Kind, minutes: int, parts: dict[str, int],
    *, people: tuple[Person, ...], deal: Deal | None = None, title: str = "", state: State = State.HELD, **more: Any,
) -> Entry:  # fmt: skip
    """An entry about the largest of its parts; one in the future is planned and files nothing yet."""
    about = max(parts, key=lambda key: (parts[key], key), default="")
    named = {"deal": (deal or random.choice(cast.deals)).name, "first": people[0].first_name if people else ""}
    if not title:
        title = random.choice(cast.words["titles"].get(about, ["One-on-one"])).format(**named)
        title = f"{deal.name}: {title[0].lower()}{title[1:]}" if deal and deal.name not in title else title
    if day > cast.now.date():
        state = State.PLANNED
    counted = parts if state is State.HELD else {}
    return Entry(
        kind=kind, state=state, date=day, minutes=minutes, title=title, deal=deal.id if deal else None,
        people=tuple(person.id for person in people), notes=_notes(cast, random, counted, named),
        allocations=tuple(Allocation(activity=key, minutes=part) for key, part in counted.items()),
        tags=("quarter-end",) if _late_in_quarter(cast, day) and kind is Kind.DEAL_REVIEW else (), **more,
    )  # fmt: skip


def _notes(cast: _Cast, random: Random, parts: dict[str, int], named: dict[str, str]) -> str:
    """A sentence or two for each part; some entries have none, and those of large journals are longer."""
    if not cast.chatty and random.random() < 0.25:
        return ""
    about = list(parts)
    lines = [random.choice(cast.words["notes"][key]) for key in about if key in cast.words["notes"]]
    while cast.chatty and sum(len(line.split()) for line in lines) < 60:
        lines.append(random.choice(cast.words["notes"][random.choice(LEADERSHIP + MANAGEMENT)]))
    return "\n\n".join(lines).format(**{**named, "first": named["first"] or "the team"})


def _asked(random: Random, share: float) -> int:
    """More asked than told where more of the time was leadership."""
    return min(4, max(0, round(random.gauss(4 * share, 0.8))))


def _privacy(random: Random) -> Privacy:
    return random.choices((Privacy.TITLE, Privacy.PRIVATE, Privacy.NOTES), weights=(85, 8, 7))[0]


def _to_five(minutes: float) -> int:
    return 5 * round(minutes / 5)


def _bands(cast: _Cast, first: date) -> Iterator[Band]:
    """A diagnosis at the beginning of the last two quarters."""
    guidance = load_guidance()
    leadership = [item.id for item in guidance.section("signs") if item.side and item.side.value == "leadership"]
    quarter = quarter_of(cast.now.date(), cast.settings)
    for since, signs in ((quarter_of(quarter.start - timedelta(days=1), cast.settings).start, 1), (quarter.start, 2)):
        band = suggest_band(leadership[:signs], (), guidance)
        if since >= first:
            yield Band(since=since, low=band.low, high=band.high, signs=tuple(leadership[:signs]))


def _commitments(cast: _Cast) -> Iterator[Commitment]:
    """A few promises of both sides, one of them late."""
    dana, marcus, today = cast.team[0], cast.team[6], cast.now.date()
    ago = today - timedelta(days=5)
    yield Commitment(
        text="Send Dana two recorded discovery calls", person=dana.id, made=ago, due=today + timedelta(days=5)
    )
    yield Commitment(
        text="Marcus rewrites the Orbis close plan", owner=marcus.id, person=marcus.id, made=ago - timedelta(days=4),
        due=today - timedelta(days=3),
    )  # fmt: skip
    yield Commitment(text="Define exit criteria for stage 3", made=ago - timedelta(days=20))
    yield Commitment(text="Shadow Priya’s Kestrel call", person=cast.team[1].id, made=ago, kept=today)
