"""The few rows that stand around every page: the home party, the other party of an agreement, the running timer.

Plain rows only: nothing here loads the values of the domain, so that the frame is there before the first paint.
"""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime
from typing import NamedTuple


class HomeRow(NamedTuple):
    """``worker`` is the name of the home party's worker who came first into the book; ``sells`` and ``hires`` count the
    agreements on either side."""

    name: str
    contact: str | None
    worker: str | None
    sells: int
    hires: int


class OtherParty(NamedTuple):
    """An agreement and the name of the party that is not the home party."""

    agreement: str
    name: str


class RunningRow(NamedTuple):
    """A running timer. ``service`` is the service's name by language, ``coverage`` what the version of the terms on its
    day says of it, None before the first version; ``time_zone`` is the agreement's."""

    key: str
    agreement: str
    title: str
    other_party: str
    worker: str
    service: dict[str, str]
    start: datetime
    note: str
    coverage: str | None
    time_zone: str


_HOME = "(SELECT party FROM home LIMIT 1)"
_OTHER = f"CASE WHEN a.client = {_HOME} THEN a.contractor ELSE a.client END"


def home_row(connection: sqlite3.Connection) -> HomeRow | None:
    """The home party; None in a book without one."""
    row = connection.execute(
        f"""
        SELECT p.name, p.contact, (SELECT name FROM workers WHERE party = p.key ORDER BY id LIMIT 1),
               (SELECT count(*) FROM agreements WHERE contractor = p.key),
               (SELECT count(*) FROM agreements WHERE client = p.key)
        FROM parties AS p WHERE p.key = {_HOME}
        """
    ).fetchone()
    return None if row is None else HomeRow._make(row)


def other_parties(connection: sqlite3.Connection) -> list[OtherParty]:
    """Of all agreements, in the order in which they came into the book."""
    found = connection.execute(
        f"SELECT a.key, p.name FROM agreements AS a JOIN parties AS p ON p.key = {_OTHER} ORDER BY a.id"
    )
    return [OtherParty._make(row) for row in found]


def running_row(connection: sqlite3.Connection) -> RunningRow | None:
    """The timer that was started last of those that run."""
    row = connection.execute(
        f"""
        SELECT t.key, t.agreement, a.title, p.name, t.worker, t.service, s.name, t.start_at, t.note, v.scope,
               v.unlisted, a.time_zone
        FROM time_entries AS t
        JOIN agreements AS a ON a.key = t.agreement
        JOIN parties AS p ON p.key = {_OTHER}
        JOIN services AS s ON s.key = t.service
        LEFT JOIN terms AS v ON v.agreement = t.agreement AND v.valid_from = (
            SELECT max(valid_from) FROM terms WHERE agreement = t.agreement AND valid_from <= t.local_date)
        WHERE t.start_at IS NOT NULL AND t.end_at IS NULL ORDER BY t.start_at DESC, t.id DESC LIMIT 1
        """
    ).fetchone()
    if row is None:
        return None
    key, agreement, title, other, worker, service, names, start, note, scope, unlisted, time_zone = row
    listed = {item["service"]: item["coverage"] for item in json.loads(scope or "[]")}
    return RunningRow(
        key, agreement, title, other, worker, json.loads(names), datetime.fromtimestamp(start, UTC), note,
        listed.get(service, unlisted), time_zone,
    )  # fmt: skip


def first_worker_key(connection: sqlite3.Connection, party: str) -> str | None:
    """The key of the party's worker who came first into the book."""
    row = connection.execute("SELECT key FROM workers WHERE party = ? ORDER BY id LIMIT 1", (party,)).fetchone()
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
