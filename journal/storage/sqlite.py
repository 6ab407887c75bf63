"""The storage library, imported without numpy, which it would load for types that the journal never stores.

Whoever needs both imports this first: while it is being imported numpy cannot be.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator


@contextlib.contextmanager
def _numpy_held_back() -> Iterator[None]:
    if "numpy" in sys.modules:
        yield
        return
    sys.modules["numpy"] = None  # type: ignore[assignment]  # as the import system wants it
    try:
        yield
    finally:
        del sys.modules["numpy"]


with _numpy_held_back():
    from sqlite_utils import Database as Database
    from sqlite_utils import Migrations as Migrations
