"""The journal as a whole: commands are steps, queries tell what was stored."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from journal.balance import Sums, balance, totals
from journal.errors import NotFound
from journal.filters import EntryFilter
from journal.periods import parse_period, quarter
from journal.records import Entry, Kind, ProposalState, Side, Source, State
from journal.settings import Settings
from tests.builders import NOW, TODAY, band, commitment, correction, deal, entry, filed, person, proposal

Q4 = quarter(2026, 4, Settings())


def test_an_entry_comes_back_as_it_was_logged(journal):
    dana = journal.add_person(person())
    orbis = journal.add_deal(deal())
    logged = journal.log(
        entry(people=(dana.id,), deal=orbis.id, tags=("discovery", "q4"), notes="# Hi\n\n👋 שלום", told_asked=3,
              allocations=filed(coaching=35, pipeline=10))
    )  # fmt: skip
    assert logged.id
    assert logged.zone == "Europe/London"
    assert journal.entry(logged.id) == logged
    assert journal.entries() == (logged,)


def test_new_people_and_deal_come_in_with_the_entry_in_one_step(journal):
    logged = journal.log(entry(), new_people=(person(), person("Tom Lindqvist")), new_deal=deal())
    assert [p.name for p in journal.people()] == ["Dana Whitfield", "Tom Lindqvist"]
    assert logged.deal == journal.deals()[0].id
    journal.undo()
    assert (journal.people(), journal.deals(), journal.entries()) == ((), (), ())


def test_a_person_who_came_in_meanwhile_is_not_added_twice(journal):
    known = journal.add_person(person("Zoé"))
    logged = journal.log(entry(), new_people=(person("zoe"),))
    assert logged.people == (known.id,)


def test_undo_and_redo_name_their_step_and_survive_reopening(journal):
    journal.log(entry("first"))
    journal.log(entry("second", kind=Kind.DEAL_REVIEW))
    assert journal.undo_name == "Log deal review"
    journal.undo()
    assert (journal.undo_name, journal.redo_name) == ("Log one-on-one", "Log deal review")
    again = type(journal).open(journal.path)
    assert (again.undo_name, again.redo_name) == ("Log one-on-one", "Log deal review")
    again.redo()
    assert [e.title for e in again.entries()] == ["second", "first"]
    again.close()
    journal.log(entry("third"))
    assert journal.redo() is None


def test_listeners_are_told_each_step(journal):
    told = []
    journal.changed.append(told.append)
    logged = journal.log(entry())
    journal.remove(logged.id)
    journal.undo()
    assert [step.name for step in told] == ["Log one-on-one", "Delete entry", "Delete entry"]
    assert told[2].changes[0].after == logged


def test_a_command_that_fails_leaves_nothing_behind(journal):
    before = journal.log(entry())
    with pytest.raises(NotFound):
        journal.remove(before.id, 999)
    assert journal.entries() == (before,)
    assert journal.undo_name == "Log one-on-one"


def test_removing_an_entry_keeps_its_commitments_and_undo_joins_them_again(journal):
    logged = journal.log(entry())
    promised = journal.promise(commitment(entry=logged.id))
    journal.remove(logged.id)
    assert journal.commitments() == (replace(promised, entry=None),)
    journal.undo()
    assert journal.commitments() == (promised,)


def test_moving_an_activity_to_the_other_side_moves_its_past_and_undo_moves_it_back(journal):
    journal.log(entry(allocations=filed(coaching=45)))
    coaching = next(a for a in journal.activities() if a.key == "coaching")
    journal.amend_activity(replace(coaching, side=Side.MANAGEMENT))
    assert journal.balance(Q4).sums == Sums(management=45)
    journal.undo()
    assert journal.balance(Q4).sums == Sums(leadership=45)


def test_the_balance_of_the_file_is_the_balance_of_its_entries(journal):
    people = [journal.add_person(person(name)) for name in ("Ann", "Bo")]
    for n in range(40):
        journal.log(
            entry(
                date=date(2026, 9, 20) + timedelta(days=3 * n), start=time(23, n), minutes=60 + n,
                people=tuple(p.id for p in people[: n % 3]), allocations=filed(coaching=7 + n, forecast=21),
                state=State.HELD if n % 5 else State.PLANNED,
            )
        )  # fmt: skip
    activities = {a.key: a for a in journal.activities()}
    expected = balance(
        Q4, totals(journal.entries(), Q4, {key: a.side for key, a in activities.items()}),
        people={p.id: p for p in people}, activities=activities, bands=(), settings=Settings(), today=TODAY,
    )  # fmt: skip
    assert journal.balance(Q4) == expected


def test_with_one_person_only_their_entries_count(journal):
    ann, bo = journal.add_person(person("Ann")), journal.add_person(person("Bo"))
    journal.log(entry(people=(ann.id, bo.id), allocations=filed(coaching=20)))
    journal.log(entry(people=(bo.id,), allocations=filed(pipeline=30)))
    assert journal.balance(Q4, person=ann.id).sums == Sums(leadership=20, untagged=25)


@pytest.fixture
def shelf(journal):
    dana = journal.add_person(person("Dana Whitfield", nicknames=("Dee",)))
    orbis = journal.add_deal(deal("Orbis"))
    journal.log(entry("Discovery questions", people=(dana.id,), deal=orbis.id, notes="asked about Zürich"))
    journal.log(entry("Forecast call", kind=Kind.MEETING, date=date(2026, 8, 3), allocations=filed(forecast=45)))
    journal.log(entry("見積もりの相談", kind=Kind.SOLO_WORK, date=date(2026, 8, 4), tags=("Kunde",)))
    return journal


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("disc", ["Discovery questions"]),
        ("DISC orb", ["Discovery questions"]),
        ("zurich", ["Discovery questions"]),
        ("whitf", ["Discovery questions"]),
        ("dee", ["Discovery questions"]),
        ("disc forecast", []),
        ("相談", ["見積もりの相談"]),
        ("kunde", ["見積もりの相談"]),
        ('co" OR "x', []),
        ("fore*", ["Forecast call"]),
        ("%", []),
    ],
)
def test_words_are_found_at_the_beginning_of_any_word(shelf, words, titles):
    assert [e.title for e in shelf.entries(EntryFilter(words=words))] == titles
    assert shelf.count(EntryFilter(words=words)).entries == len(titles)


def test_renaming_a_person_or_deal_changes_what_search_finds(shelf):
    dana, orbis = shelf.people()[0], shelf.deals()[0]
    shelf.amend_person(replace(dana, name="Dana Winter", nicknames=()))
    shelf.amend_deal(replace(orbis, name="Quill"))
    found = {word: shelf.count(EntryFilter(words=word)).entries for word in ("whitfield", "winter", "orbis", "quill")}
    assert found == {"whitfield": 0, "winter": 1, "orbis": 0, "quill": 1}


def test_every_part_of_a_filter_narrows(shelf):
    dana, orbis = shelf.people()[0], shelf.deals()[0]
    august = parse_period("2026-08", TODAY, Settings())

    def titles(**wanted):
        return [e.title for e in shelf.entries(EntryFilter(**wanted))]

    assert titles(people=(dana.id,)) == titles(deal=orbis.id) == titles(words="disc") == ["Discovery questions"]
    assert titles(period=august) == ["見積もりの相談", "Forecast call"]
    assert titles(period=august, words="call") == titles(side=Side.MANAGEMENT) == ["Forecast call"]
    assert titles(kinds=(Kind.MEETING,)) == titles(activity="forecast") == ["Forecast call"]
    assert titles(tag="kunde", untagged=True) == ["見積もりの相談"]
    assert titles(private=True) == []
    assert len(titles(states=(State.HELD,))) == 3


def test_pages_follow_each_other_without_gap_or_overlap(journal):
    for n in range(25):
        journal.log(entry(str(n), date=TODAY - timedelta(days=n % 4), start=time(9) if n % 2 else None))
    pages, last = [], None
    while page := journal.entries(after=last, limit=4):
        pages += page
        last = page[-1]
    assert tuple(pages) == journal.entries()
    assert [(e.begins, e.id) for e in pages] == sorted(((e.begins, e.id) for e in pages), reverse=True)


def test_an_import_is_one_step_adds_nothing_twice_and_follows_what_moved(journal):
    first = [proposal("1:1 Dana", key="a", fingerprint="1"), proposal("Forecast", key="b", fingerprint="1")]
    done = journal.propose(first)
    assert (len(done.proposed), done.same) == (2, 0)
    dana, forecast = journal.proposals()
    (kept,) = journal.accept(dana)
    journal.dismiss(forecast.id)
    assert (kept.source, kept.source_key) == (Source.IMPORT, "a")
    moved = [replace(first[0], fingerprint="2", start=time(11)), first[1]]
    done = journal.propose(moved)
    assert (len(done.proposed), len(done.updated), done.same) == (0, 1, 1)
    assert journal.entry(kept.id).start == time(11)
    assert journal.undo_name == "Import 1 event"
    journal.undo()
    assert journal.entry(kept.id).start == time(9)
    assert journal.proposals() == ()


def test_an_edited_entry_does_not_follow_its_event(journal):
    journal.propose([proposal(key="a", fingerprint="1")])
    (kept,) = journal.accept(*journal.proposals())
    mine = journal.amend(replace(kept, title="What we really did"))
    journal.propose([proposal(key="a", fingerprint="2", start=time(11))])
    assert journal.entry(kept.id) == mine


def test_accepting_at_once_is_part_of_the_same_step(journal):
    done = journal.propose([proposal(key="a"), proposal(key="b", strangers=("Zoe Ash",))], accept=True)
    assert len(done.added) == 2
    assert [p.name for p in journal.people()] == ["Zoe Ash"]
    assert journal.people()[0].team is False
    journal.undo()
    assert (journal.entries(), journal.proposals(), journal.people()) == ((), (), ())
    journal.redo()
    assert all(p.state is ProposalState.ACCEPTED for p in journal.proposals(waiting=False))


def test_events_ahead_are_planned(journal):
    journal.propose([proposal(date=TODAY + timedelta(days=1))])
    (kept,) = journal.accept(*journal.proposals())
    assert kept.state is State.PLANNED


def test_settings_are_a_step_too(journal):
    journal.change_settings(Settings(name="Alex", fiscal_start=4))
    assert journal.settings.fiscal_start == 4
    journal.undo()
    assert journal.settings == Settings()


def test_settings_and_a_band_are_one_step(journal):
    journal.change_settings(Settings(name="Alex"), band=band(50, 70, TODAY, own=True))
    assert [(one.low, one.high) for one in journal.bands()] == [(50, 70)]
    journal.undo()
    assert (journal.settings, journal.bands(), journal.undo_name) == (Settings(), (), None)
    journal.redo()
    assert (journal.settings.name, len(journal.bands())) == ("Alex", 1)


def test_a_draft_is_kept_until_it_is_let_go(journal):
    journal.keep_draft("quick-line", "1:1 Da")
    journal.keep_draft("quick-line", "1:1 Dana")
    assert journal.draft("quick-line") == "1:1 Dana"
    assert journal.undo_name is None
    journal.keep_draft("quick-line", "")
    assert journal.draft("quick-line") == ""


def test_earlier_versions_of_an_entry_can_be_read(journal):
    logged = journal.log(entry("one"))
    journal.amend(replace(logged, title="two"))
    journal.amend(replace(logged, title="three"))
    journal.undo()
    assert [version.record.title for version in journal.versions(logged.id)] == ["three", "two", "one"]


def test_polling_tells_of_changes_by_another_program(journal):
    told = []
    journal.changed.append(told.append)
    assert journal.poll() is False
    other = type(journal).open(journal.path)
    other.log(entry())
    other.close()
    assert journal.poll() is True
    assert told == [None]
    assert journal.poll() is False


def test_every_kind_of_text_survives(journal):
    titles = ["", "é́", "שלום עולם", "👩‍👩‍👧 team", "a" * 1000, "'; DROP TABLE entry; --"]
    for title in titles:
        logged = journal.log(entry(title))
        assert journal.entry(logged.id).title == title
    assert journal.check().ok


def test_all_entries_are_read_in_chunks(journal):
    def write(add):
        for n in range(1200):
            add(Entry(kind=Kind.SOLO_WORK, date=TODAY, minutes=1 + n % 1440, tags=("x",)))

    journal.fill(write)
    assert len(journal.entries()) == 1200
    assert all(e.tags == ("x",) for e in journal.entries())
    assert journal.undo_name is None


def test_a_correction_comes_in_with_its_entry_and_goes_with_it_by_undo(journal):
    made = correction("Huddle", "vision")
    journal.log(entry("Huddle", allocations=filed(vision=10)), corrections=[made])
    assert [(c.note, c.activity, c.at) for c in journal.corrections()] == [("Huddle", "vision", NOW)]
    journal.undo()
    assert journal.corrections() == ()


def test_a_later_correction_of_the_same_entry_takes_the_place_of_the_earlier(journal):
    logged = journal.log(entry("Huddle"), corrections=[correction("Huddle", "vision", entry="one")])
    journal.log(entry("Other"), corrections=[correction("Other", "culture", entry="two")])
    journal.amend(replace(logged, minutes=50), corrections=[correction("Huddle", "change", entry="one")])
    assert {(c.note, c.activity) for c in journal.corrections()} == {("Huddle", "change"), ("Other", "culture")}


def test_corrections_can_be_forgotten_and_brought_back(journal):
    journal.log(entry("Huddle"), corrections=[correction("Huddle"), correction("Stand-up", "culture")])
    kept = journal.corrections()
    journal.forget(*(c.id for c in kept))
    assert journal.corrections() == ()
    journal.undo()
    assert journal.corrections() == kept


def test_an_event_becomes_an_entry_once_only(journal):
    journal.propose([proposal()])
    (waiting,) = journal.proposals()
    journal.accept(waiting)
    for again in (lambda: journal.accept(waiting), lambda: journal.dismiss(waiting.id)):
        with pytest.raises(NotFound, match="no longer in the inbox"):
            again()
    assert journal.count().entries == 1
    journal.undo()
    journal.dismiss(waiting.id)
    with pytest.raises(NotFound, match="no longer in the inbox"):
        journal.accept(waiting)
