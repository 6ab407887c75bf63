"""The quick line: one typed line read as a draft entry, with the reading shown."""

from journal.capture.chips import Chip, chips, hint, missing
from journal.capture.draft import Draft, Reading, Role, Token
from journal.capture.explanation import understood
from journal.capture.reading import read_line

__all__ = ["Chip", "Draft", "Reading", "Role", "Token", "chips", "hint", "missing", "read_line", "understood"]
