"""A book that can be written: its engine, its one writer, how it is made, upgraded and copied.

Only what writes imports this module (and with it SQLAlchemy); reading goes through connect.py and reading/.
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

import sqlalchemy
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateIndex, CreateTable

from contractor_desk.store import connect, errors, schema, triggers
from contractor_desk.store.statements import insert_into
from contractor_desk.store.unit import Work

Result = TypeVar("Result")
REVISION = "0001"
_VERSION_TABLE = (
    "CREATE TABLE alembic_version ( version_num VARCHAR(32) NOT NULL,"
    " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num) )"
)


class Done(NamedTuple):
    """What a command did to the book: the event in the history, the kinds that changed, whether it can be undone, and
    how many things it touched."""

    event: int
    kinds: frozenset[str]
    undoable: bool
    size: int


class Database:
    """The writer of one book. One command at a time; the caller sees to that."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._raw = connect.writer(path)
        self._file = connect.identity(path)
        self._engine = sqlalchemy.create_engine("sqlite://", creator=lambda: self._raw, poolclass=StaticPool)
        sqlalchemy.event.listen(self._engine, "begin", begin_immediately)
        self._connection = self._engine.connect()

    def run(
        self, name: str, work_of: Callable[[Work], Result], *, at: datetime, author: str = "", undoes: int | None = None
    ) -> tuple[Result, Done | None]:
        """What the function gives back, its changes committed as one event of that name (None: nothing changed).

        Nothing at all is written if it raises. sqlite3's errors come out as StoreError; BookMissing and ReplacedBook
        where the file that was opened no longer lies at its path (moved, deleted, exchanged by a synchronisation).
        """
        if connect.identity(self.path) != self._file:
            raise errors.ReplacedBook(path=self.path)
        try:
            with self._connection.begin():
                work = Work(self._raw)
                result = work_of(work)
                work.flush()
                done = self._write_event(work, name, int(at.timestamp()), author, undoes)
            return result, done
        except DBAPIError as error:
            if isinstance(error.orig, sqlite3.Error):
                raise errors.of_sqlite(error.orig, self.path) from error
            raise
        except sqlite3.Error as error:
            raise errors.of_sqlite(error, self.path) from error

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()

    def _write_event(self, work: Work, name: str, at: int, author: str, undoes: int | None) -> Done | None:
        payload, touched = work.recorder.changes()
        if not payload:
            return None
        last = self._raw.execute("SELECT id, hash FROM history ORDER BY id DESC LIMIT 1").fetchone()
        number, previous = (last[0] + 1, last[1]) if last else (1, "")
        event = work.recorder.event(payload, at=at, author=author, name=name, undoes=undoes, previous=previous)
        insert_into(schema.history).run(self._raw, [{"id": number, **event._asdict()}])
        keys = [{"kind": kind, "key": key, "event": number} for kind, key in dict.fromkeys(touched)]
        insert_into(schema.history_keys).run(self._raw, keys)
        return Done(number, frozenset(event.kinds.split()), bool(event.undoable), len(keys))


def create(path: str, *, at: datetime) -> None:
    """There is a new, empty book at the path, whole or not at all. Raises BookExists, FolderMissing, DiskFull …"""
    connect.require_no_file(path)
    making = f"{path}.{secrets.token_hex(4)}.new"
    try:
        connection = connect.writer(making, new=True)
        try:
            _fill(connection, at)
        finally:
            connection.close()
        _place(making, path)
    except sqlite3.Error as error:
        raise errors.of_sqlite(error, path) from error
    finally:
        for left in (making, f"{making}-wal", f"{making}-shm", f"{making}-journal"):
            if os.path.exists(left):
                os.unlink(left)


def backup(connection: sqlite3.Connection, target: str) -> None:
    """There is a consistent copy of the book at the target, which must be new; the book may be in use meanwhile."""
    connect.require_no_file(target)
    making = f"{target}.{secrets.token_hex(4)}.new"
    try:
        copy = sqlite3.connect(making)
        try:
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        finally:
            copy.close()
        _place(making, target)
    except sqlite3.Error as error:
        raise errors.of_sqlite(error, target) from error
    finally:
        if os.path.exists(making):
            os.unlink(making)


def statements() -> list[str]:
    """The SQL of a new book: tables, indexes, triggers."""
    dialect = sqlite.dialect()
    made: list[str] = [_VERSION_TABLE]
    for table in schema.metadata.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        ordered = sorted(table.indexes, key=lambda index: str(index.name))
        made.extend(str(CreateIndex(index).compile(dialect=dialect)).strip() for index in ordered)
    return [*made, *triggers.statements()]


def _fill(connection: sqlite3.Connection, at: datetime) -> None:
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("BEGIN IMMEDIATE")
    for statement in statements():
        connection.execute(statement)
    connection.execute("INSERT INTO alembic_version VALUES (?)", (REVISION,))
    facts = {"book_id": secrets.token_hex(16), "made_at": str(int(at.timestamp()))}
    connection.executemany("INSERT INTO meta (name, value) VALUES (?, ?)", list(facts.items()))
    connection.execute(f"PRAGMA user_version={connect.SCHEMA_VERSION}")
    connection.execute("COMMIT")


def _place(made: str, path: str) -> None:
    """The finished file is at its path, and on the disk. Raises BookExists if there is one by now."""
    with open(made, "rb+") as file:
        os.fsync(file.fileno())
    try:
        os.link(made, path)
    except FileExistsError:
        raise errors.BookExists(path=path) from None
    except OSError:
        connect.require_no_file(path)
        os.rename(made, path)


def begin_immediately(connection: Any) -> None:
    """A transaction takes the write lock at its start, so that what it read cannot change before it writes."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
