"""The one place that opens a book: paths, pragmas, and whether the file is one of ours. Standard library only.

A book is an SQLite file with the application id ``0x43446573`` ("CDes") and its schema version in ``user_version``.
It is kept in WAL with ``synchronous=FULL``: what was committed survives a power cut. On a network share, where WAL
cannot work, the book leaves WAL; on read-only media it is opened as it is (``immutable``).
"""

from __future__ import annotations

import os
import sqlite3
import sys

from contractor_desk.store import errors

APPLICATION_ID = 0x43446573
SCHEMA_VERSION = 1
BUSY_SECONDS = 5.0
READER_CACHE_KIB = 64 * 1024
WRITER_CACHE_KIB = 16 * 1024
MAGIC = b"SQLite format 3\x00"

_NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "ceph", "fuse.sshfs", "fuse.rclone", "fuse.davfs", "davfs"}
)


def reader(path: str, *, immutable: bool = False) -> sqlite3.Connection:
    """A connection that can only read. Raises StoreError where the file is missing, foreign, damaged or newer."""
    require_file(path)
    mode = "mode=ro&immutable=1" if immutable else "mode=ro" if is_read_only(path) else "mode=rw"
    connection = _open(path, mode)
    try:
        require_book(connection, path)
        if mode == "mode=rw" and is_on_network(path):
            _choose_journal(connection, path)
        connection.execute("PRAGMA query_only=ON")
        connection.execute(f"PRAGMA cache_size=-{READER_CACHE_KIB}")
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.Error):
            if not immutable and mode == "mode=ro" and _needs_a_writable_folder(error):
                if os.path.exists(f"{path}-wal") and os.stat(f"{path}-wal").st_size > 0:
                    raise errors.UnfinishedBook(path=path) from error
                return reader(path, immutable=True)
            raise errors.of_sqlite(error, path) from error
        raise
    return connection


def writer(path: str, *, new: bool = False) -> sqlite3.Connection:
    """A connection for commands: autocommit (the caller begins), WAL, full sync, foreign keys on.

    With ``new`` the file is made and marked as a book; it must not exist.
    """
    if new:
        require_no_file(path)
    else:
        require_file(path)
        if is_read_only(path):
            raise errors.ReadOnlyBook(path=path)
    connection = _open(path, "mode=rwc" if new else "mode=rw")
    try:
        if new:
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        else:
            require_application(connection, path)
        _choose_journal(connection, path)
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute(f"PRAGMA cache_size=-{WRITER_CACHE_KIB}")
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.Error):
            raise errors.of_sqlite(error, path) from error
        raise
    return connection


def schema_version(connection: sqlite3.Connection) -> int:
    """The version of the book's schema; 0 for a file that has none yet."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def require_book(connection: sqlite3.Connection, path: str) -> None:
    """Nothing, if the program can read this file; raises ForeignFile, NewerBook, OlderBook or DamagedFile."""
    require_application(connection, path)
    version = schema_version(connection)
    if version > SCHEMA_VERSION:
        raise errors.NewerBook(path=path, version=version, known=SCHEMA_VERSION)
    if version < SCHEMA_VERSION:
        raise errors.OlderBook(path=path, version=version, known=SCHEMA_VERSION)


def require_application(connection: sqlite3.Connection, path: str) -> None:
    """Nothing, if the file was written by this program; raises ForeignFile or DamagedFile."""
    try:
        found = connection.execute("PRAGMA application_id").fetchone()[0]
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        if (getattr(error, "sqlite_errorcode", 0) & 0xFF) == sqlite3.SQLITE_NOTADB and not _has_magic(path):
            raise errors.ForeignFile(path=path) from error
        raise
    if found != APPLICATION_ID:
        raise errors.ForeignFile(path=path)


def require_file(path: str) -> None:
    """Nothing, if there is a file with content at the path; raises BookMissing, FolderMissing or DamagedFile."""
    try:
        size = os.stat(path).st_size
    except FileNotFoundError:
        raise errors.BookMissing(path=path) from None
    except NotADirectoryError:
        raise errors.FolderMissing(path=path) from None
    except PermissionError:
        raise errors.NoAccess(path=path, detail="") from None
    if os.path.isdir(path):
        raise errors.ForeignFile(path=path)
    if size == 0:
        raise errors.DamagedFile(path=path, detail="the file is empty")


def require_no_file(path: str) -> None:
    """Nothing, if a file can be made at the path; raises BookExists, FolderMissing or ReadOnlyBook."""
    folder = os.path.dirname(os.path.abspath(path))
    if os.path.lexists(path):
        raise errors.BookExists(path=path)
    if not os.path.isdir(folder):
        raise errors.FolderMissing(path=path)
    if not os.access(folder, os.W_OK):
        raise errors.ReadOnlyBook(path=path)


def identity(path: str) -> tuple[int, int]:
    """What tells the file at the path from another one that is put in its place. Raises BookMissing."""
    require_file(path)
    found = os.stat(path)
    return found.st_dev, found.st_ino


def is_read_only(path: str) -> bool:
    """Whether the file, or the folder that its journal must lie in, cannot be written."""
    folder = os.path.dirname(os.path.abspath(path))
    return not (os.access(path, os.W_OK) and os.access(folder, os.W_OK))


def is_on_network(path: str) -> bool:
    """Whether the file lies on a network share, as far as the system tells."""
    if sys.platform == "win32":
        import ctypes

        full = os.path.abspath(path)
        remote = 4
        return (
            full.startswith("\\\\")
            or ctypes.windll.kernel32.GetDriveTypeW(os.path.splitdrive(full)[0] + "\\") == remote
        )
    try:
        with open("/proc/self/mountinfo", encoding="utf-8", errors="replace") as lines:
            return file_system(os.path.realpath(path), lines.read()) in _NETWORK_FILE_SYSTEMS
    except OSError:
        return False


def file_system(path: str, mountinfo: str) -> str:
    """The type of the file system of a path: that of the longest mount point above it."""
    best, found = "", ""
    for line in mountinfo.splitlines():
        left, _, right = line.partition(" - ")
        fields = left.split(" ")
        if len(fields) < 5:
            continue
        point = fields[4].replace("\\040", " ").rstrip("/")
        if (path == point or path.startswith(point + "/")) and len(point) >= len(best):
            best, found = point, right.split(" ", 1)[0]
    return found


def _choose_journal(connection: sqlite3.Connection, path: str) -> None:
    wanted = "delete" if is_on_network(path) else "wal"
    try:
        mode = connection.execute(f"PRAGMA journal_mode={wanted}").fetchone()[0]
    except sqlite3.OperationalError as error:
        if wanted == "delete" and isinstance(errors.of_sqlite(error, path), errors.LockedBook):
            raise errors.NetworkShare(path=path) from error
        raise
    if wanted == "delete" and mode == "wal":
        raise errors.NetworkShare(path=path)


def _open(path: str, mode: str) -> sqlite3.Connection:
    try:
        return sqlite3.connect(
            f"{uri(path)}?{mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
    except sqlite3.Error as error:
        raise errors.of_sqlite(error, path) from error


def uri(path: str) -> str:
    """The file URI of a path, as SQLite reads it."""
    full = os.path.abspath(path)
    if sys.platform == "win32":
        full = "/" + full.replace("\\", "/")
    for sign, escaped in (("%", "%25"), ("?", "%3f"), ("#", "%23")):
        full = full.replace(sign, escaped)
    return "file:" + full


def _has_magic(path: str) -> bool:
    with open(path, "rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def _needs_a_writable_folder(error: sqlite3.Error) -> bool:
    return (getattr(error, "sqlite_errorcode", 0) & 0xFF) in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
