"""How a journal's file is known: two numbers in its header."""

from __future__ import annotations

APPLICATION_ID = 0x434A524E
"""``CJRN``: the file is a coaching journal."""

SCHEMA = 2
"""How many of the migrations this version knows; a file with more was made by a newer version."""
