"""How far the book has come: the number of its newest event, and what changed since one; which book it is."""

from __future__ import annotations

import sqlite3


def last_event(connection: sqlite3.Connection) -> int:
    """The number of the newest event of the history, 0 in a new book: the book's change counter."""
    return int(connection.execute("SELECT coalesce(max(id), 0) FROM history").fetchone()[0])


def book_id(connection: sqlite3.Connection) -> str:
    """What this book is known by wherever it lies; a copy of it has the same."""
    return str(connection.execute("SELECT value FROM meta WHERE name = 'book_id'").fetchone()[0])


def kinds_since(connection: sqlite3.Connection, event: int) -> frozenset[str]:
    """The kinds that events after that one changed."""
    found = connection.execute("SELECT DISTINCT kinds FROM history WHERE id > ?", (event,))
    return frozenset(kind for (kinds,) in found for kind in kinds.split())


def news(connection: sqlite3.Connection, event: int) -> tuple[int, frozenset[str]]:
    """The newest event, and the kinds that changed since that one."""
    return last_event(connection), kinds_since(connection, event)
