"""A draft as an entry."""

from journal.records import Privacy

FULL = "1:1 @Dana 45m yesterday 10:30 coached discovery questions m10 #discovery +Orbis"


def test_the_draft_becomes_an_entry_of_known_ids(read):
    entry = read(FULL + " @Newcomer !private").draft.entry("Europe/Berlin")
    assert (entry.zone, entry.people, entry.deal, entry.privacy) == ("Europe/Berlin", (1,), 1, Privacy.PRIVATE)
    assert (entry.tagged, entry.untagged) == (45, 0)
