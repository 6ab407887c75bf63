"""How what is typed into a form stands to what the journal has."""

from __future__ import annotations

from enum import Enum


class Standing(Enum):
    """How the form stands to the journal."""

    IN_STEP = "in step"
    RESTORED = "restored"
    OVERTAKEN = "overtaken"
    REMOVED = "removed"


NOTICES = {
    Standing.RESTORED: ("Unsaved changes restored.", "Discard them"),
    Standing.OVERTAKEN: ("This entry changed elsewhere.", "Show theirs", "Keep mine"),
    Standing.REMOVED: ("This entry was deleted elsewhere.", "Let it go", "Keep mine"),
}
