"""What the store refuses, and what a sqlite3 error means for the person who owns the book.

Every error has a ``code`` and data; its sentence is made where it is shown. ``of_sqlite(error, path)`` turns
``database or disk is full`` into ``DiskFull(path=…)``, ``file is not a database`` into ``DamagedFile(path=…)``.
"""

from __future__ import annotations

import sqlite3

from contractor_desk.core.errors import DeskError, StoreError

# ---- the book cannot be used ------------------------------------------------------------------------------------


class BookMissing(StoreError):
    """There is no file at ``path``."""

    code = "book_missing"


class BookExists(StoreError):
    """A new file was asked for where there is one already."""

    code = "book_exists"


class FolderMissing(StoreError):
    """The folder that the file should lie in does not exist, or the path is a folder."""

    code = "folder_missing"


class ReplacedBook(StoreError):
    """Another file lies at ``path`` than the one that was opened; what is written would be lost with that one."""

    code = "replaced_book"


class ForeignFile(StoreError):
    """The file is not a book of this program."""

    code = "foreign_file"


class DamagedFile(StoreError):
    """The file is, or was, a book and cannot be read; ``detail`` says what was found. A backup is the way out."""

    code = "damaged_file"


class NewerBook(StoreError):
    """The book was written by a later version of the program: ``version`` is the book's, ``known`` the program's."""

    code = "newer_book"


class OlderBook(StoreError):
    """The book is of an earlier version and lies where it cannot be brought up to date (read-only)."""

    code = "older_book"


class ReadOnlyBook(StoreError):
    """The file or its medium cannot be written; the book can be read."""

    code = "read_only"


class UnfinishedBook(StoreError):
    """A read-only copy of a book that was open: what was written last lies beside it (``-wal``), unreadable there.

    Both files, copied to where they can be written, are the whole book.
    """

    code = "unfinished"


class NoAccess(StoreError):
    """The system does not let this user open the file."""

    code = "no_access"


class LockedBook(StoreError):
    """Another program holds the book, for longer than was waited."""

    code = "locked"


class DiskFull(StoreError):
    """There is no room left where the book lies; nothing of the last step was written."""

    code = "disk_full"


class DiskFailure(StoreError):
    """The disk or the network refused a read or a write; ``detail`` is the system's name for it."""

    code = "disk_failure"


class NetworkShare(StoreError):
    """The book lies on a network share that cannot keep it safe while another program has it open."""

    code = "network_share"


# ---- a rule of the book refuses a change -------------------------------------------------------------------------


class IssuedError(DeskError):
    """What was to be changed stands on an issued invoice: ``kind`` and ``key``; ``invoice`` where it is known."""

    code = "issued"


class InUseError(DeskError):
    """What was to be deleted is used: ``kind``, ``key``; ``by`` and ``count`` say by how many of what."""

    code = "in_use"


class KeyTakenError(DeskError):
    """A new thing has the key of one that is there: ``kind``, ``key``."""

    code = "key_taken"


class UnknownKeyError(DeskError):
    """There is no such thing in the book: ``kind``, ``key``."""

    code = "unknown_key"


class NumberTakenError(DeskError):
    """The next number of a series is one that the book has already (of another series): ``number``."""

    code = "number_taken"


class NumberError(DeskError):
    """An invoice was to be issued with a number that is not the series' next: ``number``, ``expected``."""

    code = "number_not_next"


class CreditedError(DeskError):
    """The invoice is credited in full already: ``number``, and the credit note ``note``."""

    code = "credited_already"


class NotUndoableError(DeskError):
    """The last step cannot be undone (``name``): issuing and crediting, or there is nothing (``name`` is None)."""

    code = "not_undoable"


class UndoError(DeskError):
    """Something changed since: ``name`` is the step's, ``kind`` and ``key`` what is no longer as it was left."""

    code = "changed_since"


# ---- from sqlite3 -----------------------------------------------------------------------------------------------

_BY_CODE: dict[int, type[StoreError]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_BUSY: LockedBook,
    sqlite3.SQLITE_LOCKED: LockedBook,
    sqlite3.SQLITE_READONLY: ReadOnlyBook,
    sqlite3.SQLITE_CORRUPT: DamagedFile,
    sqlite3.SQLITE_NOTADB: DamagedFile,
    sqlite3.SQLITE_FORMAT: DamagedFile,
    sqlite3.SQLITE_IOERR: DiskFailure,
    sqlite3.SQLITE_CANTOPEN: NoAccess,
    sqlite3.SQLITE_PERM: NoAccess,
    sqlite3.SQLITE_AUTH: NoAccess,
}
_NO_SUCH_KEY = "FOREIGN KEY"
_MISSING_PARTS = ("no such table", "no such column", "malformed", "no such index")


def of_sqlite(error: sqlite3.Error, path: str) -> Exception:
    """The error that says what happened to the book; the same one back where it is a fault of the program."""
    detail = str(error)
    code = getattr(error, "sqlite_errorcode", 0)
    if isinstance(error, sqlite3.IntegrityError):
        return _of_a_rule(detail) or error
    kind = _BY_CODE.get(code & 0xFF)
    if kind is None and detail.startswith(_MISSING_PARTS):
        kind = DamagedFile
    if kind is None:
        return error
    return kind(path=path, detail=getattr(error, "sqlite_errorname", detail) if kind is DiskFailure else detail)


def _of_a_rule(detail: str) -> DeskError | None:
    """A trigger or a foreign key that refused; the writer's own checks come first and say more."""
    if detail.startswith("issued:"):
        return IssuedError(kind=detail.removeprefix("issued:"), key=None, invoice=None)
    return UnknownKeyError(kind=None, key=None) if detail.startswith(_NO_SUCH_KEY) else None


def is_unknown_key(error: BaseException | None) -> bool:
    """Whether the database refused a reference: to nothing, or from what is still there."""
    return isinstance(error, sqlite3.IntegrityError) and str(error).startswith(_NO_SUCH_KEY)
