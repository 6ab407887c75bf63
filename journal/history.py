"""What undo is made of: a named step of record pairs, before and after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from journal.records import Record
from journal.settings import Settings

Kept = Record | Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One record before and after; None before is an addition, None after a removal."""

    before: Kept | None
    after: Kept | None

    @property
    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(before=self.after, after=self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What one gesture changed, under the name that undo shows, for example ``Log one-on-one``."""

    id: int
    name: str
    at: datetime
    changes: tuple[Change, ...]

    @property
    def inverse(self) -> Step:
        """The step that takes this one back, last change first."""
        back = tuple(change.inverse for change in reversed(self.changes))
        return Step(id=self.id, name=self.name, at=self.at, changes=back)

    def touches(self, record_type: type) -> bool:
        """Whether any record of this type changed."""
        return any(isinstance(change.after or change.before, record_type) for change in self.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What a record was after the step of this name."""

    name: str
    at: datetime
    record: Kept | None
