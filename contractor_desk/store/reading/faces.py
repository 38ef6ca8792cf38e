"""The few rows that stand around every page: the other party of an agreement, who works at home, what was last."""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

from contractor_desk.store.reading.parties import home_key


class OtherParty(NamedTuple):
    """An agreement and the name of the party that is not the home party."""

    agreement: str
    name: str


def other_parties(connection: sqlite3.Connection) -> list[OtherParty]:
    """Of all agreements, in the order in which they came into the book."""
    found = connection.execute(
        """
        SELECT a.key, p.name FROM agreements AS a
        JOIN parties AS p ON p.key = CASE WHEN a.client = ? THEN a.contractor ELSE a.client END ORDER BY a.id
        """,
        (home_key(connection),),
    )
    return [OtherParty._make(row) for row in found]


def sides(connection: sqlite3.Connection) -> tuple[int, int]:
    """In how many agreements the home party is the contractor, and in how many the client."""
    home = home_key(connection)
    seller, buyer = connection.execute(
        "SELECT count(CASE WHEN contractor = ? THEN 1 END), count(CASE WHEN client = ? THEN 1 END) FROM agreements",
        (home, home),
    ).fetchone()
    return seller, buyer


def first_worker_key(connection: sqlite3.Connection, party: str) -> str | None:
    """The key of the party's worker who came first into the book."""
    row = connection.execute("SELECT key FROM workers WHERE party = ? ORDER BY id LIMIT 1", (party,)).fetchone()
    return None if row is None else row[0]


def first_worker_name(connection: sqlite3.Connection, party: str) -> str | None:
    """The name of the party's worker who came first into the book."""
    row = connection.execute("SELECT name FROM workers WHERE party = ? ORDER BY id LIMIT 1", (party,)).fetchone()
    return None if row is None else row[0]


def last_entry(connection: sqlite3.Connection, worker: str | None = None) -> str | None:
    """The key of the finished entry that was worked on last, of the active agreements, by anybody or one worker."""
    row = connection.execute(
        """
        SELECT t.key FROM time_entries AS t JOIN agreements AS a ON a.key = t.agreement
        WHERE a.status = 'active' AND (t.start_at IS NULL OR t.end_at IS NOT NULL)
          AND (:worker IS NULL OR t.worker = :worker)
        ORDER BY t.local_date DESC, coalesce(t.end_at, 0) DESC, t.id DESC LIMIT 1
        """,
        {"worker": worker},
    ).fetchone()
    return None if row is None else row[0]
