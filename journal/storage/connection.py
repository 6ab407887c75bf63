"""One connection to one journal file: opened, told apart from other files, and written in transactions."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from journal.errors import CannotWrite, JournalBusy, JournalError, NewerJournal, UnreadableFile
from journal.files import make_private_folder, private_neighbour, sentence_for
from journal.storage.schema import APPLICATION_ID, HEAD_BYTES, SCHEMA, is_journal

if TYPE_CHECKING:
    from sqlite_utils import Database

ROOM_TO_READ = 64 * 1024
BUSY_MILLISECONDS = 10_000
PRAGMAS = (
    "PRAGMA cipher_log_level = NONE",
    f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}",
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -65536",
)


class Connection:
    """The journal's file. Reading returns rows as dictionaries; writing happens inside ``write()`` only.

    Reading does without sqlite-utils, whose import takes longer than everything else the window needs.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with _sentences(path):
            self._conn = _connect(path)
            self._conn.row_factory = dbapi2.Row

    @cached_property
    def db(self) -> Database:
        """The same connection for writing."""
        from journal.storage.sqlite import Database

        return Database(self._conn, execute_plugins=False)

    def close(self) -> None:
        """Close the file; what was written is already on disk."""
        self._conn.close()

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Any]:
        """The rows a query finds, readable by column name.

        Raises:
            JournalError: the file is busy, damaged or gone.
        """
        with _sentences(self.path):
            found: list[Any] = self._conn.execute(sql, parameters).fetchall()
            return found

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first value of the first row, or None."""
        found = self.rows(sql, parameters)
        return found[0][0] if found else None

    def data_version(self) -> int:
        """A number that changes whenever another connection writes to the file."""
        return int(self.value("PRAGMA data_version"))

    @contextlib.contextmanager
    def write(self) -> Iterator[Database]:
        """One transaction that holds the write lock from its first moment; all of it is kept, or nothing.

        Raises:
            CannotWrite: the disk is full, or the file is read-only.
            JournalBusy: another program kept the write lock for ten seconds.
        """
        with _sentences(self.path):
            self._conn.execute("BEGIN IMMEDIATE")
            try:
                with self.db.atomic():
                    yield self.db
                self._conn.execute("COMMIT")
            finally:
                if self._conn.in_transaction:
                    self._conn.execute("ROLLBACK")


def open_journal(path: Path) -> Connection:
    """Open a journal, making it when there is none, and bring its tables up to date.

    Raises:
        UnreadableFile: the file is no journal, is damaged, or comes from a newer version; its bytes stay as they are.
        CannotWrite: the place is missing or denied.
    """
    if not path.exists():
        _create(path)
    _refuse_foreign(path)
    connection = Connection(path)
    try:
        version = int(connection.value("PRAGMA user_version"))
        if version > SCHEMA:
            raise NewerJournal(f"“{path}” was made by a newer version of Coaching Journal; update the app first.")
        if version < SCHEMA:
            _bring_up_to_date(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _bring_up_to_date(connection: Connection) -> None:
    from journal.storage.migrations import bring_up_to_date

    with connection.write() as db:
        bring_up_to_date(db)


def _connect(path: Path) -> Any:
    uri = f"{path.as_uri()}?{_mode(path)}"
    conn = dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=True)
    for pragma in PRAGMAS:
        conn.execute(pragma)
    return conn


def _mode(path: Path) -> str:
    """How to open: where no log can be made beside the file and none is left, it is read as it stands."""
    log = path.with_name(f"{path.name}-wal")
    return "mode=rw" if log.exists() or os.access(path.parent, os.W_OK) else "immutable=1"


def _create(path: Path) -> None:
    """Make a whole journal beside ``path`` and give it the name in one move, so that no one sees half of one."""
    make_private_folder(path.parent)
    with sentence_for(path), _sentences(path), private_neighbour(path) as (fresh, handle):
        os.close(handle)
        connection = Connection(fresh)
        connection.db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _bring_up_to_date(connection)
        connection.db.execute("PRAGMA journal_mode = WAL")
        connection.close()
        with contextlib.suppress(FileExistsError):
            os.link(fresh, path)


def _refuse_foreign(path: Path) -> None:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableFile(f"“{path}” is no file; name another one.")
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError as error:
        raise UnreadableFile(f"“{path}” could not be read: {error.strerror or error}.") from None
    if not head:
        raise UnreadableFile(f"“{path}” is empty and no journal; name another file, or remove this one.")
    if not is_journal(head):
        raise UnreadableFile(f"“{path}” is not a coaching journal; name another file.")


@contextlib.contextmanager
def _sentences(path: Path) -> Iterator[None]:
    """Turn the engine's errors into sentences; what is not among them is a bug and passes through."""
    try:
        yield
    except UnicodeDecodeError as error:  # the engine quotes what it cannot read
        raise _damaged(path) from error
    except dbapi2.DatabaseError as error:
        sentence = _sentence(path, str(error))
        if sentence is None:
            raise
        raise sentence from error


def _sentence(path: Path, said: str) -> JournalError | None:
    said = said.lower()
    if "locked" in said or "busy" in said:
        return JournalBusy("Another program is writing to the journal; try again in a moment.")
    if "full" in said or ("disk i/o" in said and _no_room(path)):
        return CannotWrite("The disk is full, so nothing was saved; free some space and try again.")
    if "readonly" in said or "read-only" in said:
        return CannotWrite(f"“{path}” is read-only, so nothing was saved; allow writing or copy it elsewhere.")
    if "unable to open" in said:
        return UnreadableFile(f"“{path}” could not be opened; check that it is there and that you may read it.")
    if "disk i/o" in said:
        return UnreadableFile(
            f"“{path}” could not be read or written; check that its disk is connected and sound, and try again."
        )
    if any(word in said for word in ("malformed", "not a database", "corrupt", "could not decode")):
        return _damaged(path)
    return None


def _no_room(path: Path) -> bool:
    """Whether the disk has too little room even to read: the log beside the file has an index of 32 KiB."""
    try:
        return shutil.disk_usage(path.parent).free < ROOM_TO_READ
    except OSError:
        return False


def _damaged(path: Path) -> JournalError:
    return UnreadableFile(f"“{path}” is damaged; restore a backup. Nothing was changed.")
