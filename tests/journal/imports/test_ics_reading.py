import pytest

from journal.errors import UnreadableFile
from journal.imports import ics_reading
from journal.imports.ics_reading import read_blocks
from tests.journal.imports.samples import calendar, event


@pytest.mark.parametrize(
    "data", [b"", b"\0\0\0", b"Subject,Start Date\r\n", b"{}", b"\xff\xfe", b"BEGIN:VCARD\r\nEND:VCARD\r\n"]
)
def test_what_is_no_calendar_is_refused_with_what_to_do(data):
    with pytest.raises(UnreadableFile, match="export the calendar as"):
        read_blocks(data)


def test_a_zip_archive_is_to_be_unpacked():
    with pytest.raises(UnreadableFile, match="unpack it"):
        read_blocks(b"PK\x03\x04 and so on")


def test_a_file_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(ics_reading, "LARGEST_FILE", 2**20)
    with pytest.raises(UnreadableFile, match="larger than 1 MB"):
        read_blocks(b"B" * (2**20 + 1))


def test_an_event_keeps_only_what_is_used_and_where_it_begins():
    alarm = ["BEGIN:VALARM", "SUMMARY:Ring", "STATUS:NONE", "END:VALARM"]
    (block,) = read_blocks(calendar(event("SUMMARY:Sync", "DESCRIPTION:Secret", *alarm, "STATUS:CONFIRMED"))).events
    assert block.line == 3
    assert block.closed
    assert block.lines == [
        "UID:one@example.com",
        "DTSTART:20260302T090000",
        "DURATION:PT30M",
        "SUMMARY:Sync",
        "STATUS:CONFIRMED",
    ]


@pytest.mark.parametrize("ending", ["\r\n", "\n", "\r", "\r\r\n"])
def test_any_line_ending_does(ending):
    data = calendar(event("SUMMARY:Long and", "  folded")).decode().replace("\r\n", ending)
    (block,) = read_blocks(data.encode()).events
    assert block.value("SUMMARY") == "Long and folded"


def test_a_fold_may_split_a_character():
    data = calendar(event("SUMMARY:Zoë")).replace("ë".encode(), b"\xc3\r\n \xab")
    blocks = read_blocks(data)
    assert blocks.events[0].value("SUMMARY") == "Zoë"
    assert blocks.notes == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_told_by_its_mark(encoding):
    blocks = read_blocks(calendar(event("SUMMARY:Zoë – 東京")).decode().encode(encoding))
    assert blocks.events[0].value("SUMMARY") == "Zoë – 東京"
    assert blocks.notes == ()


def test_lines_that_are_not_utf8_are_read_as_windows_text_and_said_so():
    blocks = read_blocks(calendar(event("SUMMARY:Zoë"), event("SUMMARY:@")).replace(b"@", b"Ren\xe9 \x93ok\x94"))
    assert [block.value("SUMMARY") for block in blocks.events] == ["Zoë", "René “ok”"]
    assert "Windows-1252" in blocks.notes[0]


def test_control_characters_are_dropped():
    (block,) = read_blocks(calendar(event("SUMMARY:a\0b\x1bc\x85d"))).events
    assert block.value("SUMMARY") == "abcd"


def test_a_bare_event_is_read_without_a_calendar():
    assert len(read_blocks("\r\n".join(event()).encode()).events) == 1


def test_an_event_without_its_end_does_not_swallow_the_next():
    cut = event(uid="cut")[:-1]
    blocks = read_blocks(calendar(cut, event(uid="whole"), cut))
    assert [block.closed for block in blocks.events] == [False, True, False]


def test_the_calendar_tells_its_name_and_method():
    blocks = read_blocks(calendar(event(), head=["METHOD:cancel", "X-WR-CALNAME:alex@example.com"]))
    assert blocks.name == "alex@example.com"
    assert blocks.events[0].method == "CANCEL"


def test_endless_lists_of_attendees_are_cut():
    many = [f"ATTENDEE:mailto:{number}@example.com" for number in range(2_000)]
    (block,) = read_blocks(calendar(event(*many, "SUMMARY:Webinar"))).events
    assert len(block.lines) < 600
    assert block.value("SUMMARY") == "Webinar"
