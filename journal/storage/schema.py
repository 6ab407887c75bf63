"""How a journal's file is known: two numbers in its header."""

from __future__ import annotations

APPLICATION_ID = 0x434A524E
"""``CJRN``: the file is a coaching journal."""

SCHEMA = 2
"""How many of the migrations this version knows; a file with more was made by a newer version."""
HEAD_BYTES = 100


def is_journal(head: bytes) -> bool:
    """Whether a file that begins with these ``HEAD_BYTES`` bytes is a coaching journal of any version."""
    return head.startswith(b"SQLite format 3\0") and head[68:72] == APPLICATION_ID.to_bytes(4, "big")
