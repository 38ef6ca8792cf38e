"""Logged time: what rating needs of an agreement, running timers, and the list with its filter, order and pages.

A filter's ``state`` is ``open`` (not on an issued invoice), ``invoiced`` or ``running``; ``first`` and ``last`` are
local dates, both inclusive; ``text`` is looked for in note, reference and the names of worker, service and agreement.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Literal, NamedTuple

from contractor_desk.core.work import TimeEntry
from contractor_desk.store.errors import UnknownKeyError
from contractor_desk.store.reading import rows

State = Literal["open", "invoiced", "running"]
Order = Literal["when", "agreement", "worker", "service", "duration", "note"]

_ORDERS: dict[str, str] = {
    "when": "t.local_date {d}, t.start_at {d}, t.id {d}",
    "agreement": "a.title {d}, t.local_date DESC, t.start_at DESC, t.id DESC",
    "worker": "w.name {d}, t.local_date DESC, t.start_at DESC, t.id DESC",
    "service": "t.service {d}, t.local_date DESC, t.start_at DESC, t.id DESC",
    "duration": "t.duration_seconds {d}, t.local_date DESC, t.id DESC",
    "note": "t.note {d}, t.local_date DESC, t.id DESC",
}
_STATES: dict[str, str] = {
    "open": "t.invoice IS NULL",
    "invoiced": "t.invoice IS NOT NULL",
    "running": "t.start_at IS NOT NULL AND t.end_at IS NULL",
}
_JOINS = "JOIN agreements AS a ON a.key = t.agreement JOIN workers AS w ON w.key = t.worker"
_TEXT = (
    "(t.note GLOB :text OR t.reference GLOB :text"
    " OR t.agreement IN (SELECT key FROM agreements WHERE title GLOB :text)"
    " OR t.worker IN (SELECT key FROM workers WHERE name GLOB :text)"
    " OR t.service IN (SELECT s.key FROM services AS s, json_each(s.name) AS name WHERE name.value GLOB :text))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryFilter:
    """What the list shows; None and empty: everything."""

    agreement: str | None = None
    worker: str | None = None
    service: str | None = None
    site: str | None = None
    first: date | None = None
    last: date | None = None
    state: State | None = None
    text: str = ""
    keys: tuple[str, ...] = ()


class EntryRow(NamedTuple):
    """A row of the list. ``start`` and ``end`` are in UTC; ``invoice`` the number that it stands on."""

    id: int
    key: str
    agreement: str
    agreement_title: str
    time_zone: str
    worker: str
    worker_name: str
    service: str
    site: str | None
    local_date: date
    start: datetime | None
    end: datetime | None
    seconds: int
    note: str
    reference: str | None
    billable: bool
    callout: bool
    invoice: str | None
    approved: bool
    asked_on: date | None


class EntryTotals(NamedTuple):
    entries: int
    seconds: int


EVERYTHING = EntryFilter()


def entry(connection: sqlite3.Connection, key: str) -> TimeEntry:
    """The entry. Raises UnknownKeyError."""
    found = rows.value(connection, "time", key)
    if not isinstance(found, TimeEntry):
        raise UnknownKeyError(kind="time", key=key)
    return found


def entry_invoice(connection: sqlite3.Connection, key: str) -> str | None:
    """The number of the invoice that the entry stands on; None while it is open."""
    row = connection.execute("SELECT invoice FROM time_entries WHERE key = ?", (key,)).fetchone()
    return None if row is None else row[0]


def open_entries(
    connection: sqlite3.Connection, agreement: str, *, first: date | None = None, last: date | None = None
) -> tuple[TimeEntry, ...]:
    """The entries of an agreement that are on no issued invoice, between two local dates (both inclusive, None: without
    an end), in order of date."""
    bounds = {"AND local_date >= ?": first, "AND local_date <= ?": last}
    given = {condition: day.isoformat() for condition, day in bounds.items() if day is not None}
    return tuple(
        rows.values(
            connection,
            "time",
            f"WHERE agreement = ? AND invoice IS NULL {' '.join(given)} ORDER BY local_date, start_at, key",
            (agreement, *given.values()),
        )
    )


def entries_between(
    connection: sqlite3.Connection, first: date, last: date, *, agreement: str | None = None, worker: str | None = None
) -> tuple[TimeEntry, ...]:
    """The entries whose local date lies in the days, both inclusive, in order of date and start."""
    wanted: dict[str, Any] = {"agreement = ?": agreement, "worker = ?": worker}
    conditions = [
        "local_date BETWEEN ? AND ?",
        *(condition for condition, value in wanted.items() if value is not None),
    ]
    return tuple(
        rows.values(
            connection,
            "time",
            f"WHERE {' AND '.join(conditions)} ORDER BY local_date, start_at, key",
            (first.isoformat(), last.isoformat(), *(value for value in wanted.values() if value is not None)),
        )
    )


def entries_of(connection: sqlite3.Connection, keys: Sequence[str]) -> tuple[TimeEntry, ...]:
    """Those of the entries that are in the book, in order of date and start."""
    marks = ", ".join("?" * len(keys))
    return tuple(
        rows.values(connection, "time", f"WHERE key IN ({marks}) ORDER BY local_date, start_at, key", tuple(keys))
    )


def running_timers(connection: sqlite3.Connection) -> tuple[TimeEntry, ...]:
    """The entries whose timer runs, in the order of start."""
    return tuple(
        rows.values(connection, "time", "WHERE start_at IS NOT NULL AND end_at IS NULL ORDER BY start_at, key")
    )


def known_keys(connection: sqlite3.Connection, keys: Sequence[str]) -> frozenset[str]:
    """Those of the keys that an entry in the book has."""
    sql = "SELECT 1 FROM time_entries WHERE key = ?"
    return frozenset(key for key in keys if connection.execute(sql, (key,)).fetchone() is not None)


def entry_ids(
    connection: sqlite3.Connection, chosen: EntryFilter = EVERYTHING, order: Order = "when", *, descending: bool = True
) -> array[int]:
    """The ids of the rows of the list, in its order; ``entry_rows`` gives the rows of some of them."""
    where, parameters = _where(chosen)
    ordered = _ORDERS[order].format(d="DESC" if descending else "ASC")
    joins = _JOINS if order in ("agreement", "worker") else ""
    found = connection.execute(f"SELECT t.id FROM time_entries AS t {joins} {where} ORDER BY {ordered}", parameters)
    return array("q", (row[0] for row in found))


def entry_page(
    connection: sqlite3.Connection,
    chosen: EntryFilter = EVERYTHING,
    order: Order = "when",
    *,
    descending: bool = True,
    limit: int = 100,
    offset: int = 0,
) -> list[EntryRow]:
    """A page of the list: for the first screen, before the ids are there."""
    where, parameters = _where(chosen)
    ordered = _ORDERS[order].format(d="DESC" if descending else "ASC")
    joins = _JOINS if order in ("agreement", "worker") else ""
    inner = f"SELECT t.id FROM time_entries AS t {joins} {where} ORDER BY {ordered} LIMIT :limit OFFSET :offset"
    found = connection.execute(inner, parameters | {"limit": limit, "offset": offset})
    return entry_rows(connection, [row[0] for row in found])


def entry_rows(connection: sqlite3.Connection, ids: Sequence[int]) -> list[EntryRow]:
    """The rows with these ids, in their order; one that is gone is left out."""
    marks = ", ".join("?" * len(ids))
    found = connection.execute(
        f"""
        SELECT t.id, t.key, t.agreement, a.title, a.time_zone, t.worker, w.name, t.service, t.site, t.local_date,
               t.start_at, t.end_at, t.duration_seconds, t.note, t.reference, t.billable, t.callout, t.invoice,
               t.approved IS NOT NULL, t.asked_on
        FROM time_entries AS t {_JOINS} WHERE t.id IN ({marks})
        """,
        tuple(ids),
    )
    by_id = {row[0]: _row(row) for row in found}
    return [by_id[number] for number in ids if number in by_id]


def entry_totals(connection: sqlite3.Connection, chosen: EntryFilter = EVERYTHING) -> EntryTotals:
    """How many rows the list has, and the seconds of work in them."""
    where, parameters = _where(chosen)
    sql = f"SELECT count(*), coalesce(sum(t.duration_seconds), 0) FROM time_entries AS t {where}"
    return EntryTotals(*connection.execute(sql, parameters).fetchone())


def seconds_by_service(connection: sqlite3.Connection, first: date, last: date) -> dict[str, dict[str, int]]:
    """The seconds of work in these days, both inclusive, by agreement and then by service."""
    found: dict[str, dict[str, int]] = {}
    for agreement, service, seconds in connection.execute(
        "SELECT agreement, service, sum(duration_seconds) FROM time_entries WHERE local_date BETWEEN ? AND ? "
        "GROUP BY agreement, service",
        (first.isoformat(), last.isoformat()),
    ):
        found.setdefault(agreement, {})[service] = seconds
    return found


def _where(chosen: EntryFilter) -> tuple[str, dict[str, Any]]:
    conditions: list[str] = []
    parameters: dict[str, Any] = {}
    for name in ("agreement", "worker", "service", "site"):
        if (value := getattr(chosen, name)) is not None:
            conditions.append(f"t.{name} = :{name}")
            parameters[name] = value
    for name, sign in (("first", ">="), ("last", "<=")):
        if (day := getattr(chosen, name)) is not None:
            conditions.append(f"t.local_date {sign} :{name}")
            parameters[name] = day.isoformat()
    if chosen.state is not None:
        conditions.append(_STATES[chosen.state])
    if chosen.keys:
        conditions.append("t.key IN (SELECT value FROM json_each(:keys))")
        parameters["keys"] = json.dumps(chosen.keys)
    if chosen.text:
        conditions.append(_TEXT)
        parameters["text"] = f"*{''.join(map(_any_case, chosen.text))}*"
    return f"WHERE {' AND '.join(conditions)}" if conditions else "", parameters


def _any_case(sign: str) -> str:
    """The part of a GLOB pattern that fits the letter in both cases; SQLite's LIKE knows those of ASCII only."""
    if sign in "*?[":
        return f"[{sign}]"
    cases = "".join({case for case in (sign, sign.lower(), sign.upper()) if len(case) == 1})
    return f"[{cases}]" if len(cases) > 1 else sign


def _row(row: tuple[Any, ...]) -> EntryRow:
    day, start, end = row[9:12]
    return EntryRow._make(
        (
            *row[:9],
            date.fromisoformat(day),
            None if start is None else datetime.fromtimestamp(start, UTC),
            None if end is None else datetime.fromtimestamp(end, UTC),
            *row[12:15],
            bool(row[15]),
            bool(row[16]),
            row[17],
            bool(row[18]),
            None if row[19] is None else date.fromisoformat(row[19]),
        )
    )
