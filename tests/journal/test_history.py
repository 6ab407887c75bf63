"""Undo: whatever was done, undoing all of it leaves what was there, and redoing all of it brings it back."""

from dataclasses import replace
from datetime import time
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from journal.journal import Journal
from journal.records import Side
from tests.builders import NOW, band, commitment, correction, deal, entry, filed, person, proposal


class Gestures(RuleBasedStateMachine):
    """Any sequence of commands, undo and redo, compared with a list of what the journal looked like."""

    def __init__(self):
        super().__init__()
        self.folder = TemporaryDirectory()
        self.journal = Journal.open(Path(self.folder.name) / "test.db", clock=lambda: NOW)
        self.seen = [self.look()]
        self.at = 0

    def teardown(self):
        while self.journal.undo():
            self.at -= 1
            assert self.look() == self.seen[self.at]
        assert self.at == 0
        while self.journal.redo():
            self.at += 1
            assert self.look() == self.seen[self.at]
        assert self.at == len(self.seen) - 1
        assert self.journal.check().problems == ()
        self.journal.close()
        self.folder.cleanup()

    def look(self):
        j = self.journal
        return (
            j.entries(), j.people(), j.deals(), j.activities(), j.bands(), j.commitments(),
            j.proposals(waiting=False), j.corrections(), j.settings,
        )  # fmt: skip

    def did(self):
        now = self.look()
        if now != self.seen[self.at]:
            self.at += 1
            self.seen = [*self.seen[: self.at], now]

    def pick(self, records, data):
        return data.draw(st.sampled_from(records)) if records else None

    @rule(note=st.sampled_from(["Huddle", "Stand-up"]), key=st.sampled_from(["vision", "culture"]))
    def correct(self, note, key):
        self.journal.log(entry(note, allocations=filed(**{key: 10})), corrections=[correction(note, key)])
        self.did()

    @rule()
    def forget(self):
        self.journal.forget(*(kept.id for kept in self.journal.corrections()))
        self.did()

    @rule(title=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20))
    def log(self, title):
        self.journal.log(entry(title, allocations=filed(coaching=10)))
        self.did()

    @rule(name=st.sampled_from(["Ann", "Bo", "Cy"]))
    def log_with_someone_new(self, name):
        self.journal.log(entry(start=None), new_people=(person(name),), new_deal=deal())
        self.did()

    @rule(data=st.data(), minutes=st.integers(20, 90))
    def amend(self, data, minutes):
        if one := self.pick(self.journal.entries(), data):
            people = tuple(p.id for p in self.journal.people()[:2])
            self.journal.amend(replace(one, minutes=minutes, start=time(8), people=people, tags=("x",)))
            self.did()

    @rule(data=st.data())
    def remove(self, data):
        if one := self.pick(self.journal.entries(), data):
            self.journal.promise(commitment(entry=one.id))
            self.did()
            self.journal.remove(one.id)
            self.did()

    @rule(data=st.data())
    def move_activity(self, data):
        one = self.pick(self.journal.activities(), data)
        other = Side.MANAGEMENT if one.side is Side.LEADERSHIP else Side.LEADERSHIP
        self.journal.amend_activity(replace(one, side=other))
        self.did()

    @rule(low=st.integers(20, 40))
    def set_band(self, low):
        self.journal.set_band(band(low, low + 20))
        self.did()

    @rule(month=st.integers(1, 12))
    def change_settings(self, month):
        self.journal.change_settings(replace(self.journal.settings, fiscal_start=month))
        self.did()

    @rule(key=st.sampled_from("abc"), mark=st.sampled_from("12"), accept=st.booleans())
    def bring_in(self, key, mark, accept):
        self.journal.propose([proposal(key=key, fingerprint=mark, start=time(int(mark)))], accept=accept)
        self.did()

    @rule()
    def undo(self):
        if self.journal.undo():
            self.at -= 1
            assert self.look() == self.seen[self.at]

    @rule()
    def redo(self):
        if self.journal.redo():
            self.at += 1
            assert self.look() == self.seen[self.at]

    @invariant()
    def names_say_what_is_left(self):
        assert (self.journal.undo_name is None) == (self.at == 0)


Gestures.TestCase.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
TestGestures = Gestures.TestCase
