"""The errors of the journal, in a tree.

JournalError            something the user can act on; its text is the sentence to show
├── InvalidRecord       a value that a record cannot hold
├── NotUnderstood       a typed line, period or option that cannot be read
├── NotFound            a record that is not (or no longer) in the journal
├── UnreadableFile      a file that is missing, damaged or of another kind
│   ├── NewerJournal    a journal made by a newer version
│   └── ProtectedJournal  a journal that opens only with its passphrase
├── CannotWrite         disk full, read-only or denied
└── JournalBusy         another program holds the journal for longer than we wait

Any other exception is a bug: the command line and the window catch it at their outermost edge,
keep what was typed, and offer a report to copy.
"""


class JournalError(Exception):
    """Something the user can act on; the text is one plain sentence."""


class InvalidRecord(JournalError):
    """A value that a record cannot hold."""


class NotUnderstood(JournalError):
    """A typed line, period or option that cannot be read."""


class NotFound(JournalError):
    """A record that is not, or no longer, in the journal."""


class UnreadableFile(JournalError):
    """A file that is missing, damaged or of another kind."""


class NewerJournal(UnreadableFile):
    """A journal made by a newer version of the app."""


class ProtectedJournal(UnreadableFile):
    """A journal that opens only with its passphrase."""


class CannotWrite(JournalError):
    """The disk is full, or the place is read-only or denied."""


class JournalBusy(JournalError):
    """Another program holds the journal for longer than we wait."""
