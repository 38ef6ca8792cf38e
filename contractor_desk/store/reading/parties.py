"""Who is in the book, what they do, and the book's settings."""

from __future__ import annotations

import sqlite3
from typing import Any

from contractor_desk.core.party import Party, Service, Worker
from contractor_desk.store.errors import UnknownKeyError
from contractor_desk.store.reading import rows
from contractor_desk.store.reading.series import with_next


def home_key(connection: sqlite3.Connection) -> str | None:
    """The key of the party whose desk this is."""
    row = connection.execute("SELECT party FROM home").fetchone()
    return None if row is None else str(row[0])


def home(connection: sqlite3.Connection) -> Party | None:
    """The party whose desk this is."""
    key = home_key(connection)
    return None if key is None else party(connection, key)


def party(connection: sqlite3.Connection, key: str) -> Party:
    """The party, with the next number to use in its series. Raises UnknownKeyError."""
    found = rows.value(connection, "parties", key)
    if not isinstance(found, Party):
        raise UnknownKeyError(kind="parties", key=key)
    return with_next(connection, found)


def parties(connection: sqlite3.Connection) -> tuple[Party, ...]:
    """All parties, each with the next number to use in its series."""
    return tuple(with_next(connection, found) for found in list(rows.values(connection, "parties")))


def worker(connection: sqlite3.Connection, key: str) -> Worker:
    """The worker. Raises UnknownKeyError."""
    found = rows.value(connection, "workers", key)
    if not isinstance(found, Worker):
        raise UnknownKeyError(kind="workers", key=key)
    return found


def workers(connection: sqlite3.Connection) -> tuple[Worker, ...]:
    return tuple(rows.values(connection, "workers"))


def service(connection: sqlite3.Connection, key: str) -> Service:
    """The service. Raises UnknownKeyError."""
    found = rows.value(connection, "services", key)
    if not isinstance(found, Service):
        raise UnknownKeyError(kind="services", key=key)
    return found


def services(connection: sqlite3.Connection) -> tuple[Service, ...]:
    return tuple(rows.values(connection, "services"))


def settings(connection: sqlite3.Connection) -> dict[str, Any]:
    """What belongs to the book and not to the machine, by name."""
    return {found.key: found.value for found in rows.values(connection, "settings")}


def setting(connection: sqlite3.Connection, name: str, default: Any = None) -> Any:
    """One of the settings, or the default where it was never set."""
    found = rows.value(connection, "settings", name)
    return default if found is None or found.value is None else found.value
