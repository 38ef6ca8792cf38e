"""Bringing a book of an earlier version up to date, with alembic, after a copy of the file was made beside it.

``Book.cdesk`` of version 1 leaves ``Book.before-version-2.cdesk``. One transaction: foreign keys off before it,
triggers dropped and made again from their one list, foreign keys checked before the commit.
"""

from __future__ import annotations

import os
import sqlite3

import sqlalchemy
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from contractor_desk.store import connect, errors, triggers
from contractor_desk.store.database import backup, begin_immediately


def upgrade(path: str) -> str:
    """The book is of the version that this program writes; the path of the copy of what it was.

    Raises StoreError, DamagedFile where it is not what its version says; the book is then as it was.
    """
    raw = connect.writer(path)
    try:
        before = connect.schema_version(raw)
        copy = _free_name(path)
        backup(raw, copy)
        raw.execute("PRAGMA foreign_keys=OFF")
        engine = sqlalchemy.create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
        sqlalchemy.event.listen(engine, "begin", begin_immediately)
        with engine.begin() as connection:
            if connect.schema_version(raw) == before:
                _upgrade(connection, raw, path)
        engine.dispose()
        return copy
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if not isinstance(cause, sqlite3.Error):
            raise
        known = errors.of_sqlite(cause, path)
        raise (errors.DamagedFile(path=path, detail=str(cause)) if known is cause else known) from error
    finally:
        raw.close()


def _upgrade(connection: Connection, raw: sqlite3.Connection, path: str) -> None:
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f'DROP TRIGGER "{name}"')
    config = Config()
    config.set_main_option("script_location", os.path.join(os.path.dirname(os.path.abspath(__file__)), "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    for statement in triggers.statements():
        raw.execute(statement)
    broken = raw.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        raise errors.DamagedFile(path=path, detail=f"{broken[0]} refers to {broken[2]}")
    raw.execute(f"PRAGMA user_version={connect.SCHEMA_VERSION}")


def _free_name(path: str) -> str:
    """A name beside the book that no file has."""
    root, suffix = os.path.splitext(path)
    stem = f"{root}.before-version-{connect.SCHEMA_VERSION}"
    tries = (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}" for number in range(1, 1000))
    return next(name for name in tries if not os.path.lexists(name))
