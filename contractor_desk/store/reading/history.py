"""The book's history: who changed what, when. Each event carries the hash of the one before.

``events(connection, limit=50)`` are the newest first; an event's ``changes`` are dicts with ``kind``, ``key``,
``before`` and ``after`` as plain data (None: not there), ``added`` with keys for a batch, ``issued`` with a number.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from contractor_desk.store.errors import UnknownKeyError
from contractor_desk.store.mapping.shape import Key, key_from, key_text
from contractor_desk.store.reading.changes import last_event
from contractor_desk.store.reading.rows import damaged

_COLUMNS = "history.id, at, author, name, kinds, undoable, undoes, payload"


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """``name`` is the command's, ``undoes`` the event that it took back; ``changes`` is None once erased."""

    id: int
    at: datetime
    author: str
    name: str
    kinds: frozenset[str]
    undoable: bool
    undoes: int | None
    changes: list[dict[str, Any]] | None


def event(connection: sqlite3.Connection, number: int) -> HistoryRow:
    """That event. Raises UnknownKeyError."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM history WHERE id = ?", (number,)).fetchone()
    if row is None:
        raise UnknownKeyError(kind="history", key=number)
    return _row(connection, row)


def events(connection: sqlite3.Connection, *, limit: int = 100, before: int | None = None) -> list[HistoryRow]:
    """The newest events first; those before an event for the next page."""
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM history WHERE id < ? ORDER BY id DESC LIMIT ?",
        (last_event(connection) + 1 if before is None else before, limit),
    )
    return [_row(connection, row) for row in found]


def events_of(connection: sqlite3.Connection, kind: str, key: Key) -> list[HistoryRow]:
    """The events that changed that thing, newest first."""
    found = connection.execute(
        f"SELECT {_COLUMNS} FROM history JOIN history_keys ON event = history.id"
        " WHERE kind = ? AND key = ? ORDER BY history.id DESC",
        (kind, key_text(key_from(key))),
    )
    return [_row(connection, row) for row in found]


def _row(connection: sqlite3.Connection, row: tuple[Any, ...]) -> HistoryRow:
    number, at, author, name, kinds, undoable, undoes, payload = row
    try:
        changes = None if payload is None else json.loads(payload)
    except ValueError as error:
        raise damaged(connection, f"history {number}") from error
    return HistoryRow(
        id=number,
        at=datetime.fromtimestamp(at, UTC),
        author=author,
        name=name,
        kinds=frozenset(kinds.split()),
        undoable=bool(undoable),
        undoes=undoes,
        changes=changes,
    )
