"""What may leave the journal: a period for an audience becomes a redacted summary.

Everything that leaves passes through here, and only here: of private entries nothing but minutes, of the
others their title, of those that allow it their notes; people as chosen; every text cleaned and redacted.
"""

from journal.redaction import People
from journal.summary.options import SummaryOptions
from journal.summary.page import Summary
from journal.summary.summarising import summarise

__all__ = ["People", "Summary", "SummaryOptions", "summarise"]
