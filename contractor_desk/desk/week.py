"""A week's hours by agreement and service: what the week table shows, and what typing into it does.

``week_of_work(book, monday)`` has a row for each agreement, service and worker with seven cells. ``set_hours`` makes a
cell what was typed: an empty one gets an entry, one entry is lengthened or shortened at its end, of several the last
ones give or take the difference.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from contractor_desk.core.agreement import Coverage
from contractor_desk.core.checks.flaw import refuse
from contractor_desk.core.checks.work import entry_flaws
from contractor_desk.core.coverage import verdict
from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.core.instants import instant, local_date, zone
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk.command import command
from contractor_desk.desk.keys import new_key
from contractor_desk.desk.known import known_keys
from contractor_desk.desk.scopes import EntryScope, ScopeKind, entry_scopes
from contractor_desk.desk.time import LockedEntryError, log_time
from contractor_desk.store.reading import agreements, day, entries, parties

if TYPE_CHECKING:
    from contractor_desk.store.unit import Work

DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class DayWork:
    """The entries of a cell; ``invoice`` is the number if all of them stand on an invoice."""

    seconds: int = 0
    keys: tuple[str, ...] = ()
    running: bool = False
    invoice: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkRow:
    """A service that a worker did for an agreement; ``coverage`` is what the terms of that week's start say of it."""

    agreement: str
    service: str
    worker: str
    coverage: Coverage
    days: tuple[DayWork, ...]

    @property
    def place(self) -> tuple[str, str, str]:
        return self.agreement, self.service, self.worker


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekOfWork:
    """Rows by agreement in the book's order, then by service. ``day_hours`` in seconds; ``workers`` are names by key,
    ``others`` the other party's name by agreement."""

    monday: date
    rows: tuple[WorkRow, ...]
    day_hours: int
    workers: Mapping[str, str]
    others: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RatedWeek:
    """What the bills say: the scope that most of a row's time has, and day by day the seconds in scope, out of it and
    after hours."""

    scopes: Mapping[tuple[str, str, str], ScopeKind]
    days: tuple[tuple[date, int, int, int], ...]


def week_of_work(
    connection: sqlite3.Connection,
    monday: date,
    *,
    agreement: str | None = None,
    more: Iterable[tuple[str, str, str]] = (),
) -> WeekOfWork:
    """The week's work of the user, or of everybody where the home party has no worker; with a row for each of ``more``.

    A week without any work has the rows of the week before, empty.
    """
    worker = day.own_worker(connection)
    sunday = monday + timedelta(days=DAYS - 1)
    found = _cells(connection, monday, sunday, worker, agreement)
    wanted = dict.fromkeys(more)
    if not found and not wanted:
        wanted = dict.fromkeys(
            _cells(connection, monday - timedelta(days=DAYS), monday - timedelta(days=1), worker, agreement)
        )
    for place in wanted:
        if agreement is None or place[0] == agreement:
            found.setdefault(place, {})
    known = {each.key: each for each in agreements.agreements(connection)}
    order = {key: at for at, key in enumerate(known)}
    rows = []
    for place, cells in sorted(found.items(), key=lambda item: (order[item[0][0]], item[0][1:])):
        terms = terms_on_or_earliest(known[place[0]], sunday)
        rows.append(
            WorkRow(
                agreement=place[0],
                service=place[1],
                worker=place[2],
                coverage=verdict(terms, place[1]).coverage,
                days=tuple(cells.get(monday + timedelta(days=at), DayWork()) for at in range(DAYS)),
            )
        )
    home = parties.home_key(connection)
    return WeekOfWork(
        monday=monday,
        rows=tuple(rows),
        day_hours=day.day_target_seconds(connection),
        workers={each.key: each.name for each in parties.workers(connection)},
        others={
            row.key: row.contractor_name if row.client == home else row.client_name
            for row in agreements.agreement_rows(connection)
        },
    )


def _cells(
    connection: sqlite3.Connection, first: date, last: date, worker: str | None, agreement: str | None
) -> dict[tuple[str, str, str], dict[date, DayWork]]:
    found: dict[tuple[str, str, str], dict[date, list[day.CellRow]]] = {}
    for row in day.cell_rows(connection, first, last, worker, agreement):
        found.setdefault((row.agreement, row.service, row.worker), {}).setdefault(row.local_date, []).append(row)
    return {place: {at: _day_work(rows) for at, rows in days.items()} for place, days in found.items()}


def _day_work(rows: Sequence[day.CellRow]) -> DayWork:
    invoices = [row.invoice for row in rows]
    return DayWork(
        seconds=sum(row.seconds for row in rows),
        keys=tuple(row.key for row in rows),
        running=any(row.running for row in rows),
        invoice=invoices[-1] if all(invoices) else None,
        note="\n".join(row.note for row in rows if row.note),
    )


def rated_week(connection: sqlite3.Connection, monday: date) -> RatedWeek:
    """The week as the bills count it. Rates whole months: for a worker thread."""
    worker = day.own_worker(connection)
    sunday = monday + timedelta(days=DAYS - 1)
    scopes = entry_scopes(connection, monday, sunday)
    found = entries.entries_between(connection, monday, sunday, worker=worker)
    sums: dict[tuple[str, str, str], dict[ScopeKind, int]] = {}
    for entry in found:
        kinds = sums.setdefault((entry.agreement, entry.service, entry.worker), {})
        scope = scopes[entry.key]
        kinds[scope.kind] = kinds.get(scope.kind, 0) + entry.duration
    return RatedWeek(
        scopes={place: max(kinds, key=lambda kind: kinds[kind]) for place, kinds in sums.items()},
        days=by_scope(found, scopes, monday, sunday),
    )


def by_scope(
    found: Iterable[TimeEntry], scopes: Mapping[str, EntryScope], first: date, last: date
) -> tuple[tuple[date, int, int, int], ...]:
    """Day by day the seconds of work in scope, out of it and after hours: those that were worked, shared as the bill
    shares them."""
    sums = {date.fromordinal(place): [0, 0, 0] for place in range(first.toordinal(), last.toordinal() + 1)}
    for entry in found:
        scope = scopes[entry.key]
        whole = sum(share.seconds for share in scope.shares)
        left = entry.duration
        for share in scope.shares[1:]:
            seconds = entry.duration * share.seconds // whole if whole else 0
            sums[entry.local_date][_PLACE.get(share.kind, 0)] += seconds
            left -= seconds
        sums[entry.local_date][_PLACE.get(scope.kind, 0)] += left
    return tuple((at, inside, out, after) for at, (inside, out, after) in sums.items())


_PLACE = {"out": 1, "after": 2}


@command("Edit week")
def set_hours(
    work: Work, /, agreement: str, service: str, worker: str, on: date, seconds: int | None
) -> tuple[TimeEntry, ...]:
    """The worker's entries of that service and day come to so many seconds (None: there are none); those that changed.

    Entries on an invoice and a running one stay as they are. Raises LockedEntryError for less than they come to.
    """
    found = [
        entry
        for entry in entries.entries_between(work.connection, on, on, agreement=agreement, worker=worker)
        if entry.service == service
    ]
    numbers = {entry.key: entries.entry_invoice(work.connection, entry.key) for entry in found}
    open_ = [entry for entry in found if numbers[entry.key] is None and not entry.running]
    fixed = [entry for entry in found if numbers[entry.key] is not None]
    wanted = (seconds or 0) - sum(entry.duration for entry in fixed)
    if wanted < 0:
        raise LockedEntryError(entry=fixed[-1].key, invoice=numbers[fixed[-1].key])
    more = wanted - sum(entry.duration for entry in open_)
    if more and not open_:
        return (log_time(work, on=on, seconds=more, agreement=agreement, service=service, worker=worker),)
    return _spread(work, open_, more, empty=not wanted)


def keys_there(connection: sqlite3.Connection, keys: Sequence[str]) -> frozenset[str]:
    """Those of the entries that are in the book."""
    return entries.known_keys(connection, keys)


def _spread(work: Work, open_: Sequence[TimeEntry], more: int, *, empty: bool) -> tuple[TimeEntry, ...]:
    changed = []
    known = known_keys(work.connection)
    for entry in reversed(open_):
        if not more and not empty:
            break
        seconds = max(0, entry.duration + more)
        more -= seconds - entry.duration
        if seconds:
            entry = _lasting(entry, seconds)
            refuse(entry_flaws(entry, known))
            work.put(entry)
        else:
            work.delete("time", entry.key)
        changed.append(entry)
    return tuple(changed)


def _lasting(entry: TimeEntry, seconds: int) -> TimeEntry:
    """The entry with so much work: its end is moved, its start and its break stay."""
    if entry.start is None:
        return replace(entry, seconds=seconds)
    return replace(entry, end=entry.start + timedelta(seconds=seconds + entry.break_seconds))


@command("Copy from last week")
def copy_row(work: Work, /, agreement: str, service: str, worker: str, monday: date) -> tuple[TimeEntry, ...]:
    """On each day that is empty stands what was done seven days before, at the same wall-clock times; what was made."""
    place = zone(agreements.agreement(work.connection, agreement).time_zone)
    week = timedelta(days=DAYS)
    before = entries.entries_between(
        work.connection, monday - week, monday - timedelta(days=1), agreement=agreement, worker=worker
    )
    there = entries.entries_between(
        work.connection, monday, monday + timedelta(days=DAYS - 1), agreement=agreement, worker=worker
    )
    taken = {entry.local_date for entry in there if entry.service == service}
    made = []
    for entry in before:
        on = entry.local_date + week
        if entry.service != service or entry.running or on in taken:
            continue
        copy = replace(entry, key=new_key("time"), local_date=on, approved=None, asked_on=None, reference=None)
        if entry.start is None or entry.end is None:
            copy = replace(copy, date=on)
        else:
            start = instant(f"{on.isoformat()}T{entry.start.astimezone(place):%H:%M:%S}", place)
            copy = replace(
                copy, start=start, end=start + (entry.end - entry.start), local_date=local_date(start, place)
            )
        work.put(copy)
        made.append(copy)
    return tuple(made)
