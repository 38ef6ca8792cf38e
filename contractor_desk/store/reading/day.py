"""The hours of a day and the sums of a week, in SQL: what the first page shows before anything is rated."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple


class DayRow(NamedTuple):
    """An entry of the day with its names. ``start`` and ``end`` are local HH:MM, None for a date and a duration;
    ``running`` since ``started`` (UTC). ``services`` are the service's names as JSON."""

    key: str
    agreement: str
    client_name: str
    service: str
    services: str
    note: str
    start: str | None
    end: str | None
    started: datetime | None
    seconds: int
    running: bool


def day_rows(connection: sqlite3.Connection, day: date, worker: str | None = None) -> list[DayRow]:
    """The entries of that local date, of everybody or of one worker, by start; those without clock times last."""
    found = connection.execute(
        """
        SELECT t.key, t.agreement, c.name, t.service, s.name, t.note, t.start_at, t.end_at, t.duration_seconds,
               a.time_zone
        FROM time_entries AS t
        JOIN agreements AS a ON a.key = t.agreement
        JOIN parties AS c ON c.key = a.client
        JOIN services AS s ON s.key = t.service
        WHERE t.local_date = :day AND (:worker IS NULL OR t.worker = :worker)
        ORDER BY t.start_at IS NULL, t.start_at, t.key
        """,
        {"day": day.isoformat(), "worker": worker},
    )
    rows = []
    for key, agreement, client, service, services, note, start, end, seconds, zone in found:
        started = None if start is None else datetime.fromtimestamp(start, UTC)
        first, last = _clock(start, zone), _clock(end, zone)
        running = start is not None and end is None
        rows.append(DayRow(key, agreement, client, service, services, note, first, last, started, seconds, running))
    return rows


def _clock(at: int | None, zone: str) -> str | None:
    if at is None:
        return None
    from zoneinfo import ZoneInfo  # a start on a day without entries does without

    return f"{datetime.fromtimestamp(at, ZoneInfo(zone)):%H:%M}"


def seconds_by_day(
    connection: sqlite3.Connection, first: date, last: date, worker: str | None = None
) -> dict[date, int]:
    """The seconds of work of each day that has some, both ends inclusive."""
    found = connection.execute(
        "SELECT local_date, sum(duration_seconds) FROM time_entries WHERE local_date BETWEEN :first AND :last"
        " AND (:worker IS NULL OR worker = :worker) GROUP BY 1",
        {"first": first.isoformat(), "last": last.isoformat(), "worker": worker},
    )
    return {date.fromisoformat(day): seconds for day, seconds in found}


class CellRow(NamedTuple):
    """An entry as a cell of the week table sums it; ``invoice`` is the number that it stands on."""

    key: str
    agreement: str
    service: str
    worker: str
    local_date: date
    seconds: int
    running: bool
    invoice: str | None
    note: str


def cell_rows(
    connection: sqlite3.Connection, first: date, last: date, worker: str | None = None, agreement: str | None = None
) -> list[CellRow]:
    """The entries of those local days, both inclusive, by day and start."""
    found = connection.execute(
        """
        SELECT key, agreement, service, worker, local_date, duration_seconds,
               start_at IS NOT NULL AND end_at IS NULL, invoice, note
        FROM time_entries
        WHERE local_date BETWEEN :first AND :last AND (:worker IS NULL OR worker = :worker)
          AND (:agreement IS NULL OR agreement = :agreement)
        ORDER BY local_date, start_at, key
        """,
        {"first": first.isoformat(), "last": last.isoformat(), "worker": worker, "agreement": agreement},
    )
    return [
        CellRow(key, agreement, service, worker, date.fromisoformat(on), seconds, bool(running), invoice, note)
        for key, agreement, service, worker, on, seconds, running, invoice, note in found
    ]


def own_worker(connection: sqlite3.Connection) -> str | None:
    """Whose hours the pages show: the worker that the book's settings name, else the first of the home party."""
    row = connection.execute(
        "SELECT key FROM workers WHERE key = (SELECT json_extract(value, '$') FROM settings WHERE key = 'worker')"
    ).fetchone()
    if row is None:
        row = connection.execute(
            "SELECT key FROM workers WHERE party = (SELECT party FROM home) ORDER BY id LIMIT 1"
        ).fetchone()
    return None if row is None else str(row[0])


def day_target_seconds(connection: sqlite3.Connection) -> int:
    """The hours of a working day that the book's settings aim at (``day_hours``), else eight; 0: none."""
    row = connection.execute("SELECT value FROM settings WHERE key = 'day_hours'").fetchone()
    return round(float(json.loads(row[0])) * 3600) if row is not None else 8 * 3600


def week_of(day: date) -> tuple[date, date]:
    """Monday and Sunday of the ISO week."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)
