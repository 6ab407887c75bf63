from datetime import date

import pytest

from tests.journal.imports.samples import ME, calendar, event, invited, read, seen

SERIES = "RRULE:FREQ=DAILY;COUNT=3"


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (event(start=";VALUE=DATE:20260302"), "all-day event"),
        (event("X-MICROSOFT-CDO-ALLDAYEVENT:TRUE", end=":20260303T090000"), "all-day event"),
        (event(SERIES, start=";VALUE=DATE:20260302"), "all-day event"),
        (event("STATUS:CANCELLED"), "cancelled"),
        (event("status:cancelled", SERIES), "cancelled"),
        (event("SUMMARY:Canceled: Team sync"), "cancelled"),
        (event(*invited("dana@example.com", f"{ME} DECLINED")), "you declined"),
        (event("TRANSP:TRANSPARENT"), "shown as free"),
        (event("X-MICROSOFT-CDO-BUSYSTATUS:FREE"), "shown as free"),
        (event("X-MICROSOFT-CDO-BUSYSTATUS:OOF"), "out of office"),
        (event(end=":20260302T090000"), "no length"),
        (event("DURATION:PT0M"), "no length"),
        (event(end=":20260302T080000"), "ends before it starts"),
        (event("DURATION:-PT30M"), "ends before it starts"),
        (event(end=":20260303T090100"), "longer than 24 hours"),
        (event(start=":20251231T233000"), "before the period"),
        (event(start=":20270101T000000"), "after the period"),
        (event(SERIES, start=":20200101T090000"), "no date in the period"),
        (event("RECURRENCE-ID:20200101T090000", start=":20200101T100000"), "before the period"),
        (event(start=""), "no start"),
        (event(start=":"), "damaged, so its time or repetition cannot be read"),
        (event(start=":20261332T990000"), "damaged, so its time or repetition cannot be read"),
        (event(start=":00010101T000000"), "a year out of range"),
        (event("RRULE:FREQ=NEVER"), "damaged, so its time or repetition cannot be read"),
        (event("RRULE:FREQ=SECONDLY"), "repeats every hour or more often"),
        (event("EXDATE:soon"), "damaged, so its time or repetition cannot be read"),
        (event("SUMMARY:Half")[:-1], "cut off in the file"),
        (["BEGIN:VEVENT", "UID:one@example.com", "SUMMARY:When", "END:VEVENT"], "no start"),
    ],
)
def test_what_is_left_out_says_why_and_the_rest_is_read(one, reason):
    found = read(calendar(one, event(uid="good")))
    assert [(left.uid, left.reason) for left in found.skipped] == [("one@example.com", reason)]
    assert [proposal.key for proposal in found.proposals] == ["good"]
    assert found.read == 2


def test_a_cancelled_instance_leaves_the_others():
    off = event("RECURRENCE-ID:20260303T090000", "STATUS:CANCELLED", start=":20260303T090000")
    found = read(calendar(event(SERIES), off))
    assert [day for day, _, _ in seen(found)] == ["2026-03-02", "2026-03-04"]
    assert [left.reason for left in found.skipped] == ["cancelled"]
    assert found.read == 3


def test_a_declined_series_keeps_the_instance_accepted():
    yes = event("RECURRENCE-ID:20260303T090000", *invited(ME), start=":20260303T090000")
    found = read(calendar(event(SERIES, *invited(f"{ME} DECLINED")), yes))
    assert seen(found) == [("2026-03-03", "09:00", 30)]
    assert [left.reason for left in found.skipped] == ["you declined"]


def test_a_calendar_that_cancels_cancels_all_of_its_events():
    found = read(calendar(event(), head=["METHOD:CANCEL"]))
    assert [left.reason for left in found.skipped] == ["cancelled"]


def test_someone_else_declining_changes_nothing_but_who_was_there():
    (proposal,) = read(calendar(event(*invited(ME, "dana@example.com", "luis@example.com DECLINED")))).proposals
    assert proposal.people == (1,)


@pytest.mark.parametrize("order", [1, -1])
def test_the_newest_version_of_an_event_counts(order):
    versions = [event("SEQUENCE:1", "SUMMARY:Old"), event("SEQUENCE:2", "SUMMARY:New")]
    found = read(calendar(*versions[::order]))
    assert [one.title for one in found.proposals] == ["New"]
    assert [(left.title, left.reason) for left in found.skipped] == [
        ("Old", "another version of the same event is in the file")
    ]


def test_the_period_ends_with_its_last_day_by_the_local_clock():
    late = event(start=":20260228T230000Z", uid="after midnight in Berlin")
    found = read(calendar(late), first=date(2026, 3, 1), last=date(2026, 3, 1))
    assert seen(found) == [("2026-03-01", "00:00", 30)]
    assert [left.reason for left in read(calendar(late), last=date(2026, 2, 28)).skipped] == ["after the period"]
