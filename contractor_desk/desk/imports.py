"""What comes into the book from files, and the whole book out of it: all or nothing, twice is once (interfaces.md)."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from contractor_desk.core.book import Book
from contractor_desk.core.checks.known import Known
from contractor_desk.core.errors import DeskError
from contractor_desk.desk.command import command
from contractor_desk.desk.known import known_keys
from contractor_desk.exchange import book_file
from contractor_desk.exchange.clock_text import DateOrder
from contractor_desk.exchange.merge import Plan, plan
from contractor_desk.exchange.tracker_map import TrackerMap, assign
from contractor_desk.exchange.tracker_outcome import READERS, Outcome, outcome
from contractor_desk.store.mapping.kinds import Trail
from contractor_desk.store.reading import book as whole
from contractor_desk.store.reading import entries

if TYPE_CHECKING:
    from contractor_desk.store.unit import Work

TRACKERS = tuple(READERS)


class UnreadableRowsError(DeskError):
    """Data: ``problems`` (TrackerProblem), those rows of a tracker's file that cannot be read. Nothing was written."""

    code = "unreadable_rows"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportCount:
    """How many of each list of the book file are new, changed, or were there already."""

    new: Mapping[str, int]
    changed: Mapping[str, int]
    known: Mapping[str, int]

    def plain(self) -> dict[str, Any]:
        return {"format": "book", "new": dict(self.new), "changed": dict(self.changed), "known": dict(self.known)}


def plan_book(connection: sqlite3.Connection, data: bytes, *, update: bool = False) -> Plan:
    """What importing the book file would write. Raises PlaceError, MergeError."""
    current = whole.book(connection)
    incoming = book_file.parse(data, Known.of(current))
    return plan(current, incoming, update=update)


def plan_new_book(data: bytes) -> Plan:
    """What importing the book file into an empty book would write. Raises PlaceError."""
    return plan(Book(), book_file.parse(data))


@command("Import book")
def import_book(work: Work, data: bytes, *, update: bool = False) -> ImportCount:
    """The book has all that the file says. Raises PlaceError, MergeError; then nothing is written."""
    found = plan_book(work.connection, data, update=update)
    _apply(work, found)
    return counted(found)


@command("Fill book")
def put_book(work: Work, book: Book) -> None:
    """The empty book has all that these values say. Raises MergeError where it is not empty of them."""
    _apply(work, plan(whole.book(work.connection), book))


def counted(found: Plan) -> ImportCount:
    return ImportCount(
        new={kind: len(values) for kind, values in found.new.items() if values},
        changed={kind: len(values) for kind, values in found.changed.items() if values},
        known={kind: count for kind, count in found.same.items() if count},
    )


def _apply(work: Work, found: Plan) -> None:
    """Kinds in the order in which they depend on each other; new hours in batches."""
    last = ("invoices", "payments")
    for kind in found.new:
        if kind in last:
            continue
        if kind == "time":
            work.put(*found.changed[kind])
            work.add_all(found.new[kind])
        else:
            work.put(*found.changed[kind], *found.new[kind])
    if found.home is not None:
        work.set_home(found.home)
    for name, value in found.settings.items():
        work.put_setting(name, value)
    for invoice in found.changed.get("invoices", ()):  # only what is recorded beside it can differ
        work.put(Trail(invoice=invoice.number, sent=invoice.sent, reminders=invoice.reminders))
    work.bring_in(found.new.get("invoices", ()))
    work.put(*found.changed.get("payments", ()), *found.new.get("payments", ()))


def export_book(connection: sqlite3.Connection) -> bytes:
    """The whole book as a book file, UTF-8; the same book gives the same bytes."""
    return book_file.dump(whole.book(connection))


# ---- other trackers -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackerImport:
    """A tracker's file and what to make of it; ``agreement``, ``service`` and ``worker`` are for what ``map`` (the
    bytes of MAP.json) does not say, ``time_zone`` that of the clock times where it is not the agreement's."""

    format: str
    data: bytes
    map: bytes | None = None
    agreement: str | None = None
    service: str | None = None
    worker: str | None = None
    time_zone: str | None = None
    date_order: DateOrder | None = None


def plan_hours(connection: sqlite3.Connection, given: TrackerImport) -> Outcome:
    """What importing the file would add. Raises UnmappedError, PlaceError, and what the reader refuses."""
    file = READERS[given.format](given.data, date_order=given.date_order)
    assigned = assign(
        file.rows,
        TrackerMap() if given.map is None else TrackerMap.parse(given.map),
        known=known_keys(connection),
        agreement=given.agreement,
        service=given.service,
        worker=given.worker,
        time_zone=given.time_zone,
    )
    there = entries.known_keys(connection, [entry.key for entry in assigned.entries])
    return outcome(file, assigned, there)


@command("Import hours")
def import_hours(work: Work, given: TrackerImport) -> Outcome:
    """The book has the file's finished entries. Raises UnreadableRowsError where a row cannot be read; then none is."""
    found = plan_hours(work.connection, given)
    if found.blocked:
        raise UnreadableRowsError(problems=[problem for problem in found.problems if problem.blocking])
    work.add_all(found.added)
    return found
