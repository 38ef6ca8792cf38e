"""Hours: the timer, the timesheet, changes to what was logged. Facts only; no rate is stored (house.md).

A running timer is an entry without an end, so a crash loses nothing. Clock times are read in the agreement's zone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.checks.flaw import refuse
from contractor_desk.core.checks.known import Known
from contractor_desk.core.checks.work import entry_flaws
from contractor_desk.core.durations import seconds_of_text
from contractor_desk.core.errors import DeskError, PlaceError
from contractor_desk.core.instants import instant, local_date, zone
from contractor_desk.core.party import Approval
from contractor_desk.core.past_midnight import midnights
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk.command import command
from contractor_desk.desk.keys import new_key
from contractor_desk.store.reading import entries, parties
from contractor_desk.store.reading.agreements import agreement as agreement_of

if TYPE_CHECKING:
    from contractor_desk.store.unit import Work


class WhichWorkerError(DeskError):
    """Data: ``workers``, the keys to choose from. None was named and there is not exactly one."""

    code = "which_worker"


class NoTimerError(DeskError):
    """No timer is running."""

    code = "no_timer"


class LockedEntryError(DeskError):
    """Data: ``entry``, ``invoice``. It stands on an issued invoice; a credit note frees it."""

    code = "locked_entry"


def duration_of(text: str) -> int:
    """Seconds of ``1:15``, ``1.25``, ``1,25``, ``75m``. Raises PlaceError at ``hours``."""
    seconds = seconds_of_text(text)
    if seconds is None:
        raise PlaceError("hours", expected="duration", found=text)
    return seconds


def running_timers(connection: sqlite3.Connection) -> tuple[TimeEntry, ...]:
    """The entries whose timer runs, in the order of start."""
    return entries.running_timers(connection)


@command("Start timer")
def start_timer(work: Work, /, now: datetime, *, worker: str | None = None, **facts: Any) -> TimeEntry:
    """An entry of that work runs from ``now`` (aware), to the second; the worker's running one is stopped first."""
    agreement, worker = _for_whom(work.connection, facts["agreement"], worker)
    now = now.replace(microsecond=0)
    for running in entries.running_timers(work.connection):
        if running.worker == worker:
            _end(work, running, now)
    entry = TimeEntry(
        key=new_key("time"), worker=worker, start=now, local_date=local_date(now, zone(agreement.time_zone)), **facts
    )
    _check(work.connection, agreement, entry)
    work.put(entry)
    return entry


@command("Stop timer")
def stop_timer(work: Work, now: datetime, *, worker: str | None = None) -> tuple[TimeEntry, ...]:
    """The timer of that worker (or the only one that runs) ends ``now``; its entry, or those of each day that it ran on
    (core/past_midnight.py). Raises NoTimerError, WhichWorkerError."""
    running = [e for e in entries.running_timers(work.connection) if worker is None or e.worker == worker]
    if not running:
        raise NoTimerError()
    if len(running) > 1:
        raise WhichWorkerError(workers=sorted({entry.worker for entry in running}))
    return _end(work, running[0], now)


@command("Leave out idle time")
def leave_out(work: Work, key: str, *, since: datetime, until: datetime) -> TimeEntry:
    """The entry whose timer runs ends at ``since`` (aware, after its start), and the same work runs on from ``until``;
    what runs now. Raises NoTimerError if its timer was stopped meanwhile."""
    running = next((entry for entry in entries.running_timers(work.connection) if entry.key == key), None)
    if running is None or running.start is None or since <= running.start:
        raise NoTimerError()
    place = zone(agreement_of(work.connection, running.agreement).time_zone)
    _end(work, running, since)
    until = until.replace(microsecond=0)
    goes_on = replace(running, key=new_key("time"), start=until, local_date=local_date(until, place), break_seconds=0)
    work.put(goes_on)
    return goes_on


def _end(work: Work, running: TimeEntry, now: datetime) -> tuple[TimeEntry, ...]:
    assert running.start is not None
    ended = replace(running, end=max(now.replace(microsecond=0), running.start))
    agreement = agreement_of(work.connection, ended.agreement)
    parts = []
    for midnight in midnights(ended, agreement):
        parts.append(replace(ended, end=midnight))
        day = local_date(midnight, zone(agreement.time_zone))
        ended = replace(ended, key=new_key("time"), start=midnight, local_date=day)
    parts.append(ended)
    work.put(*parts)
    return tuple(parts)


@command("Log time")
def log_time(
    work: Work,
    /,
    *,
    on: date,
    seconds: int | None = None,
    start: str | None = None,
    end: str | None = None,
    break_seconds: int = 0,
    worker: str | None = None,
    **facts: Any,
) -> TimeEntry:
    """A finished entry on that local day, by ``seconds`` or from ``start`` to ``end`` (HH:MM; an end at or before the
    start is on the next day). Raises PlaceError, UnknownKeyError, WhichWorkerError."""
    entry = typed_entry(
        work.connection,
        on=on,
        seconds=seconds,
        start=start,
        end=end,
        break_seconds=break_seconds,
        worker=worker,
        **facts,
    )
    work.put(entry)
    return entry


def typed_entry(
    connection: sqlite3.Connection,
    /,
    *,
    on: date,
    seconds: int | None = None,
    start: str | None = None,
    end: str | None = None,
    break_seconds: int = 0,
    worker: str | None = None,
    key: str | None = None,
    **facts: Any,
) -> TimeEntry:
    """The entry that ``log_time`` would write, with that key or a new one; nothing is written."""
    agreement, worker = _for_whom(connection, facts["agreement"], worker)
    entry = TimeEntry(key=key or new_key("time"), worker=worker, local_date=on, break_seconds=break_seconds, **facts)
    entry = _timed(entry, agreement, on, seconds, start, end)
    _check(connection, agreement, entry)
    return entry


def _timed(
    entry: TimeEntry, agreement: Agreement, on: date, seconds: int | None, start: str | None, end: str | None
) -> TimeEntry:
    if seconds is not None:
        return replace(entry, date=on, seconds=seconds, start=None, end=None, local_date=on)
    first = _clock("start", start, on, agreement)
    last = _clock("end", end, on, agreement)
    if last <= first:
        last = _clock("end", end, on + timedelta(days=1), agreement)
    return replace(entry, date=None, seconds=None, start=first, end=last, local_date=on)


def _clock(place: str, text: str | None, on: date, agreement: Agreement) -> datetime:
    try:
        return instant(f"{on.isoformat()}T{_padded(text or '')}", zone(agreement.time_zone))
    except ValueError:
        raise PlaceError(place, expected="clock_time", found=text) from None


def _padded(text: str) -> str:
    return f"0{text}" if text[1:2] == ":" else text


@command("Edit entry")
def edit_entry(
    work: Work,
    /,
    key: str,
    *,
    on: date | None = None,
    seconds: int | None = None,
    start: str | None = None,
    end: str | None = None,
    **facts: Any,
) -> TimeEntry:
    """The entry has those facts; its times change where ``seconds`` or ``start`` and ``end`` are given, its day where
    ``on`` is. Raises UnknownKeyError, LockedEntryError, PlaceError."""
    before = entries.entry(work.connection, key)
    _refuse_locked(work.connection, key)
    agreement = agreement_of(work.connection, facts.get("agreement", before.agreement))
    after = replace(before, **facts)
    day = on or before.local_date
    if seconds is not None or start is not None:
        after = _timed(after, agreement, day, seconds, start, end)
    elif on is not None and on != before.local_date:
        after = _moved(after, agreement, on)
    elif after.start is not None:
        after = replace(after, local_date=local_date(after.start, zone(agreement.time_zone)))
    _check(work.connection, agreement, after)
    work.put(after)
    return after


def _moved(entry: TimeEntry, agreement: Agreement, on: date) -> TimeEntry:
    """The entry at the same wall-clock times on another day."""
    if entry.start is None:
        return replace(entry, date=on, local_date=on)
    place = zone(agreement.time_zone)
    start = instant(f"{on.isoformat()}T{entry.start.astimezone(place):%H:%M:%S}", place)
    end = None if entry.end is None else start + (entry.end - entry.start)
    return replace(entry, start=start, end=end, local_date=on)


@command("Split entry")
def split_entry(work: Work, key: str, *, at: datetime) -> tuple[TimeEntry, TimeEntry]:
    """The entry ends at ``at`` (aware) and a second one with the same facts goes on from there; a break stays with the
    first part. Raises UnknownKeyError, LockedEntryError, PlaceError where ``at`` is not inside it."""
    entry = entries.entry(work.connection, key)
    _refuse_locked(work.connection, key)
    if entry.start is None or not entry.start < at < (entry.end or at + timedelta(seconds=1)):
        raise PlaceError("at", expected="inside_the_entry", found=at.isoformat())
    place = zone(agreement_of(work.connection, entry.agreement).time_zone)
    first = replace(entry, end=at)
    second = replace(entry, key=new_key("time"), start=at, local_date=local_date(at, place), break_seconds=0)
    work.put(first)
    work.put(second)
    return first, second


@command("Delete entry")
def delete_entries(work: Work, keys: Sequence[str]) -> None:
    """The entries are gone. Raises UnknownKeyError, LockedEntryError; then none is."""
    for key in keys:
        entries.entry(work.connection, key)
        _refuse_locked(work.connection, key)
        work.delete("time", key)


@command("Approve entries")
def approve_entries(
    work: Work, keys: Sequence[str], *, on: date, by: str | None = None, reference: str | None = None
) -> None:
    """The client said yes to the entries on that day, by name or reference (rules.md 3.4, fine-print A13)."""
    if not (by or reference):
        raise PlaceError("by", expected="name_or_reference")
    for key in keys:
        entry = entries.entry(work.connection, key)
        _refuse_locked(work.connection, key)
        work.put(replace(entry, approved=Approval(on=on, by=by, reference=reference)))


@command("Ask for approval")
def ask_approval(work: Work, keys: Sequence[str], *, on: date) -> None:
    """It is noted that the client was asked on that day."""
    for key in keys:
        work.put(replace(entries.entry(work.connection, key), asked_on=on))


def _refuse_locked(connection: sqlite3.Connection, key: str) -> None:
    invoice = entries.entry_invoice(connection, key)
    if invoice is not None:
        raise LockedEntryError(entry=key, invoice=invoice)


def _for_whom(connection: sqlite3.Connection, agreement_key: str, worker: str | None) -> tuple[Agreement, str]:
    agreement = agreement_of(connection, agreement_key)
    if worker is not None:
        return agreement, worker
    candidates = [w.key for w in parties.workers(connection) if w.party == agreement.contractor]
    if len(candidates) != 1:
        raise WhichWorkerError(workers=candidates)
    return agreement, candidates[0]


def _check(connection: sqlite3.Connection, agreement: Agreement, entry: TimeEntry) -> None:
    known = Known(
        agreements={agreement.key: agreement},
        workers={worker.key for worker in parties.workers(connection)},
        services={service.key for service in parties.services(connection)},
    )
    refuse(entry_flaws(entry, known))
