"""Where things live on disk, and writing that is atomic and private to the user."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from journal.errors import CannotWrite
from journal.storage.schema import HEAD_BYTES, is_journal

APP = "coaching-journal"
PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def default_journal() -> Path:
    """The journal opened when none is named."""
    import platformdirs  # late: who names a journal does without

    return Path(platformdirs.user_data_dir(APP, appauthor=False)) / "journal.db"


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it, closed to others; a folder that exists is left as it is."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    with sentence_for(folder):
        for each in reversed(missing):
            each.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)


def write_private(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, readable by its owner only.

    Raises:
        CannotWrite: the disk is full, or the place is missing, read-only or denied, or a journal lies there.
    """
    _spare_journals(path)
    with sentence_for(path), private_neighbour(path) as (fresh, handle):
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)


def _spare_journals(path: Path) -> None:
    with sentence_for(path):
        if not path.is_file():
            return
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    if is_journal(head):
        raise CannotWrite(f"“{path}” is a coaching journal and stays as it is; choose another name.")


@contextlib.contextmanager
def private_neighbour(path: Path) -> Iterator[tuple[Path, int]]:
    """A new file of mode 0600 beside ``path`` with its open handle; removed if it is still there afterwards."""
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".tmp", dir=path.parent)
    fresh = Path(name)
    try:
        yield fresh, handle
    finally:
        fresh.unlink(missing_ok=True)


@contextlib.contextmanager
def sentence_for(path: Path) -> Iterator[None]:
    """Turn the system's refusal to write into a sentence for the user."""
    try:
        yield
    except FileNotFoundError:
        raise CannotWrite(f"The folder “{path.parent}” does not exist; make it or choose another place.") from None
    except (IsADirectoryError, NotADirectoryError):
        raise CannotWrite(f"“{path}” cannot be a file there; choose another name.") from None
    except PermissionError:
        raise CannotWrite(f"Writing to “{path}” is not allowed; choose another place.") from None
    except OSError as error:
        raise CannotWrite(f"“{path}” could not be written: {error.strerror or error}.") from None
