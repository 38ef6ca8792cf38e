"""The proof that a book is sound, as a list of what is not: file, references, history, numbers, documents, locks, sums.

``findings(connection)`` of a sound book is empty. For example
``Finding("series_gap", {"contractor": "lindqvist", "series": "", "year": 0, "missing": 1003})``: the number 1003 was
never given. Reads only; takes as long as the book is large.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from contractor_desk.core.instants import local_date, zone
from contractor_desk.core.invoice import Invoice
from contractor_desk.core.work import TimeEntry
from contractor_desk.store.errors import DamagedFile
from contractor_desk.store.mapping.invoice import invoice_columns, line_columns
from contractor_desk.store.mapping.kinds import SHAPES
from contractor_desk.store.reading import agreements, entries, invoices, rows
from contractor_desk.store.recorder import NO_HASH, link, sha256


class Finding(NamedTuple):
    """One thing that is not as it should be: a code with its own sentence, and what the sentence needs."""

    code: str
    data: dict[str, Any]


def findings(connection: sqlite3.Connection) -> list[Finding]:
    """Everything that is wrong with the book; nothing if it is sound."""
    found: list[Finding] = []
    for look in _LOOKS:
        try:
            found.extend(look(connection))
        except sqlite3.DatabaseError as error:
            found.append(Finding("damaged", {"detail": str(error)}))
        except DamagedFile as error:
            found.append(Finding("unreadable", {"detail": error.data["detail"]}))
    return list({(one.code, json.dumps(one.data, sort_keys=True)): one for one in found}.values())


def _integrity(connection: sqlite3.Connection) -> Iterator[Finding]:
    for (text,) in connection.execute("PRAGMA integrity_check(20)"):
        if text != "ok":
            yield Finding("damaged", {"detail": text})


def _references(connection: sqlite3.Connection) -> Iterator[Finding]:
    for table, _, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Finding("reference", {"table": table, "to": parent})


def _schema(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Tables, indexes and triggers are those of a new book."""
    from contractor_desk.store.database import statements

    fresh = sqlite3.connect(":memory:")
    try:
        for statement in statements():
            fresh.execute(statement)
        expected, there = schema_objects(fresh), schema_objects(connection)
    finally:
        fresh.close()
    for kind, name in sorted(expected.keys() | there.keys()):
        if expected.get((kind, name)) != there.get((kind, name)):
            yield Finding("schema", {"kind": kind, "name": name})


def schema_objects(connection: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """Tables, indexes and triggers with their SQL, whatever its white space."""
    found = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {(kind, name): " ".join(sql.split()) for kind, name, sql in found if not name.startswith("sqlite_")}


def _history(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Each event follows the one before, and no payload was exchanged (an erased one is no finding)."""
    before, number = NO_HASH, 0
    columns = "id, at, author, name, kinds, undoable, undoes, payload, payload_hash, previous_hash, hash"
    for row in connection.execute(f"SELECT {columns} FROM history ORDER BY id"):
        event, at, author, name, kinds, undoable, undoes, payload, payload_hash, previous, own = row
        expected = link(before, at, author, name, kinds, undoable, undoes, payload_hash)
        if event != number + 1 or previous != before or own != expected:
            yield Finding("history", {"event": event})
        if payload is not None and sha256(payload) != payload_hash:
            yield Finding("history_payload", {"event": event})
        before, number = own, event


def _series(connection: sqlite3.Connection) -> Iterator[Finding]:
    last: dict[tuple[str, str, int], int] = {}
    found = connection.execute(
        "SELECT contractor, series, series_year, sequence FROM invoices WHERE sequence IS NOT NULL ORDER BY 1, 2, 3, 4"
    )
    for contractor, series, year, number in found:
        key = (contractor, series, year)
        for missing in range(last.get(key, number - 1) + 1, number):
            yield Finding("series_gap", {"contractor": contractor, "series": series, "year": year, "missing": missing})
        last[key] = number


def _documents(connection: sqlite3.Connection) -> Iterator[Finding]:
    for number, kind, data, sha in connection.execute("SELECT invoice, kind, data, sha256 FROM documents"):
        if hashlib.sha256(data).hexdigest() != sha:
            yield Finding("document", {"invoice": number, "kind": kind})


def _locks(connection: sqlite3.Connection) -> Iterator[Finding]:
    """What an invoice that stands took is locked by it, and nothing else is locked."""
    expected: dict[tuple[str, ...], str] = {}
    for invoice in invoices.invoices(connection):
        if invoice.type == "381" or invoices.credited_by(connection, invoice.number) is not None:
            continue
        for key in _taken(invoice):
            expected[key] = invoice.number
    there: dict[tuple[str, ...], str] = {}
    for table, columns in _LOCKABLE.items():
        for *place, number in connection.execute(f"SELECT {columns}, invoice FROM {table} WHERE invoice IS NOT NULL"):
            there[table, *place] = number
    for key in sorted(expected.keys() | there.keys()):
        if expected.get(key) != there.get(key):
            data = {"invoice": expected.get(key), "locked_by": there.get(key)}
            yield Finding("lock", {"table": key[0], "key": "|".join(key[1:]), **data})


_LOCKABLE = {"time_entries": "key", "expenses": "key", "milestones": "agreement, key", "adjustments": "agreement, key"}


def _taken(invoice: Invoice) -> Iterator[tuple[str, ...]]:
    yield from (("time_entries", key) for key in invoice.taken)
    for line in invoice.lines:
        if line.source is None:
            continue
        if line.kind == "expense":
            yield ("expenses", line.source)
        elif line.kind in ("milestone", "adjustment"):
            yield (f"{line.kind}s", invoice.agreement, line.source)


def _invoices(connection: sqlite3.Connection) -> Iterator[Finding]:
    """The columns beside an invoice say what it says; lines sum to its net, net, VAT and rounding to its total."""
    for invoice in invoices.invoices(connection):
        wanted = invoice_columns(invoice)
        kept = _columns(connection, "invoices", tuple(wanted), "number", invoice.number)[0]
        lines = line_columns(invoice)
        kept_lines = _columns(connection, "invoice_lines", tuple(lines[0]), "invoice", invoice.number) if lines else []
        if kept != tuple(wanted.values()) or kept_lines != [tuple(line.values()) for line in lines]:
            yield Finding("invoice_row", {"invoice": invoice.number})
        vat = sum(group.amount for group in invoice.vat)
        sums = sum(line.net for line in invoice.lines) == invoice.net
        if not sums or invoice.net + vat + invoice.rounding != invoice.total:
            yield Finding("invoice_total", {"invoice": invoice.number})


def _columns(
    connection: sqlite3.Connection, table: str, names: tuple[str, ...], key: str, value: str
) -> list[tuple[Any, ...]]:
    order = "position" if table == "invoice_lines" else "id"
    sql = f"SELECT {', '.join(names)} FROM {table} WHERE {key} = ? ORDER BY {order}"
    return connection.execute(sql, (value,)).fetchall()


def _values(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Every row can be read, and what is computed from it is what it says; an open entry's date is that of its zone."""
    zones = {}
    for agreement, name in agreements.time_zones(connection).items():
        try:
            zones[agreement] = zone(name)
        except ValueError:
            yield Finding("time_zone", {"agreement": agreement, "name": name})
    for shape in SHAPES.values():
        derived = tuple(shape.derived)
        extra = f", {', '.join(derived)}" if derived else ""
        for cells in connection.execute(f"SELECT {', '.join(shape.columns)}{extra} FROM {shape.table}"):
            key = shape.key_of(cells)
            try:
                value = rows.value(connection, shape.kind, key)
            except DamagedFile as error:
                yield Finding("unreadable", {"detail": error.data["detail"]})
                continue
            if cells[len(shape.columns) :] != tuple(derive(value) for derive in shape.derived.values()):
                yield Finding("derived", {"kind": shape.kind, "key": key})
            misdated = shape.kind == "time" and not _is_dated(value, zones.get(value.agreement))
            if misdated and entries.entry_invoice(connection, value.key) is None:
                yield Finding("local_date", {"key": key})


def _is_dated(entry: TimeEntry, place: ZoneInfo | None) -> bool:
    """Whether the entry's date is that of its start in the agreement's zone, or the one it was given."""
    if entry.start is None:
        return entry.local_date == entry.date
    return place is None or entry.local_date == local_date(entry.start, place)


_LOOKS: tuple[Callable[[sqlite3.Connection], Iterator[Finding]], ...] = (
    _integrity,
    _references,
    _schema,
    _history,
    _series,
    _documents,
    _locks,
    _invoices,
    _values,
)
