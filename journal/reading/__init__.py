"""The trained reading of notes: which activities a note belongs to, learned from labelled examples.

Importing it loads numpy, and storage before it: while storage is being imported numpy cannot be. Its matrices are
small, so a second thread would cost more than it brings, above all on a busy machine.
"""

import os

import journal.storage.sqlite  # noqa: F401

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
