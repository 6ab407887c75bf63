"""What the core must know of the manager's working life; kept inside the journal and undoable."""

from __future__ import annotations

from dataclasses import dataclass

from journal.errors import InvalidRecord
from journal.records import Kind, check_name, check_text

DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The manager's settings; weekdays count from 0 (Monday) to 6.

    ``fiscal_start`` is the month in which quarter 1 begins; a fiscal year is named after the calendar
    year in which it begins. ``emails`` tell the manager
    from the other attendees of a calendar. ``working_minutes`` is one working day's length. ``day_first`` reads 3/11
    as 3 November. The default minutes of a kind are our own assumption, shown as assumed.
    """

    name: str = ""
    role: str = ""
    emails: tuple[str, ...] = ()
    fiscal_start: int = 1
    week_start: int = 0
    working_days: tuple[int, ...] = (0, 1, 2, 3, 4)
    working_minutes: int = 480
    cadence_days: int = 7
    day_first: bool = True
    one_on_one_minutes: int = 30
    deal_review_minutes: int = 30
    meeting_minutes: int = 60
    field_coaching_minutes: int = 60
    solo_work_minutes: int = 30

    def __post_init__(self) -> None:
        check_text("name", self.name, 200)
        check_text("role", self.role, 200)
        for email in self.emails:
            check_name("e-mail address", email)
        if not 1 <= self.fiscal_start <= 12:
            raise InvalidRecord("The first month of the fiscal year must be from 1 to 12.")
        if not 0 <= self.week_start <= 6 or any(not 0 <= day <= 6 for day in self.working_days):
            raise InvalidRecord("A weekday must be from 0 (Monday) to 6 (Sunday).")
        if len(set(self.working_days)) < len(self.working_days):
            raise InvalidRecord("A working day stands twice.")
        if not 1 <= self.working_minutes <= 1440:
            raise InvalidRecord("A working day lasts from 1 to 1440 minutes.")
        if not 1 <= self.cadence_days <= 365:
            raise InvalidRecord("The days between one-on-ones must be from 1 to 365.")
        if any(not 1 <= self.usual_minutes(kind) <= 1440 for kind in Kind):
            raise InvalidRecord("The usual minutes of a kind must be from 1 to 1440.")

    def usual_minutes(self, kind: Kind) -> int:
        """The minutes assumed for an entry of this kind when none are given."""
        return {
            Kind.ONE_ON_ONE: self.one_on_one_minutes,
            Kind.DEAL_REVIEW: self.deal_review_minutes,
            Kind.MEETING: self.meeting_minutes,
            Kind.FIELD_COACHING: self.field_coaching_minutes,
            Kind.SOLO_WORK: self.solo_work_minutes,
        }[kind]
