"""Where the book lies and a copy of it: what the settings' page on safety asks."""

from __future__ import annotations

import sqlite3
from pathlib import Path


def book_file(connection: sqlite3.Connection) -> Path:
    """The file of the book."""
    return Path(connection.execute("PRAGMA database_list").fetchone()[2])


def copy_book(connection: sqlite3.Connection, target: Path) -> Path:
    """There is a consistent copy of the book at the target, which must be new; the book may be in use meanwhile.

    Raises BookExists, FolderMissing, DiskFull …
    """
    from contractor_desk.store import database

    database.backup(connection, str(target))
    return target
