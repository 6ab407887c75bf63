"""A script of mine logs twelve entries at the same moment, into a journal that is not even there yet."""

import subprocess

from journal.journal import Journal


def test_all_twelve_are_kept(program, path):
    adding = [
        subprocess.Popen([*program, "add", f"1:1 @Dana 45m call {number}"], stderr=subprocess.PIPE, text=True)
        for number in range(12)
    ]
    told = [one.communicate(timeout=60)[1] for one in adding]
    assert ([one.returncode for one in adding], told) == ([0] * 12, [""] * 12)
    journal = Journal.open(path)
    assert sorted(entry.title for entry in journal.entries()) == sorted(f"call {number}" for number in range(12))
    assert [person.name for person in journal.people()] == ["Dana"]
    assert journal.check().ok
    journal.close()
