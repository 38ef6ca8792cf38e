"""Issuing, crediting and bringing in: the only three ways in which an invoice gets into the book. All need a
transaction around them (rules.md 3.13): the number, the frozen whole, the documents, the locks, or nothing.
"""

from __future__ import annotations

import base64
import hashlib
import sqlite3
from collections.abc import Callable, Sequence

from sqlalchemy import Table

from contractor_desk.core.credits import credited_in_full
from contractor_desk.core.invoice import Invoice
from contractor_desk.store import schema
from contractor_desk.store.errors import CreditedError, IssuedError, NumberError, NumberTakenError, UnknownKeyError
from contractor_desk.store.mapping.invoice import invoice_columns, line_columns, part_columns
from contractor_desk.store.reading import invoices, series
from contractor_desk.store.recorder import Recorder
from contractor_desk.store.statements import Columns, Statement, free, lock
from contractor_desk.store.writing import Writing

CREDIT_NOTE = "381"
_NOTIFIED = {"milestones": "agreements", "adjustments": "agreements"}
_SOURCES = {"expense": "expenses", "milestone": "milestones", "adjustment": "adjustments"}


class Issuing:
    """Writes invoices through the unit of work's connection and tells its recorder."""

    def __init__(self, connection: sqlite3.Connection, writing: Writing, recorder: Recorder) -> None:
        self._connection, self._writing, self._recorder = connection, writing, recorder

    def issue(self, invoice: Invoice, pdf: bytes, xml: bytes | None) -> None:
        """The invoice is in the book under the next number of its series, its entries and sources locked."""
        expected = self.next_number(invoice.contractor, invoice.issue_date.year)
        if invoice.number != expected:
            raise NumberError(number=invoice.number, expected=expected)
        self._write(invoice, {"pdf": pdf} if xml is None else {"pdf": pdf, "xml": xml})
        self._settle(invoice)

    def bring_in(self, brought: Sequence[Invoice]) -> None:
        """The invoices are in the book under their own numbers, in that order; what stands among them locks."""
        self._connection.execute("PRAGMA defer_foreign_keys=ON")
        for invoice in brought:
            documents = {}
            if invoice.pdf is not None:
                documents["pdf"] = base64.b64decode(invoice.pdf)
            if invoice.xml is not None:
                documents["xml"] = invoice.xml.encode("utf-8")
            self._write(invoice, documents)
        self._writing.require_known(schema.invoices, [invoice_columns(invoice) for invoice in brought])
        for invoice in brought:
            self._settle(invoice)

    def next_number(self, contractor: str, year: int) -> str:
        """The next number of the contractor's series. Raises NumberTakenError if another series has it already."""
        number = series.next_number(self._connection, contractor, year)
        if invoices.has(self._connection, number):
            raise NumberTakenError(number=number)
        return number

    def _write(self, invoice: Invoice, documents: dict[str, bytes]) -> None:
        if invoices.has(self._connection, invoice.number):
            raise NumberTakenError(number=invoice.number)
        self._writing.add(schema.invoices, [invoice_columns(invoice)])
        self._writing.add(schema.invoice_lines, line_columns(invoice))
        workers = invoices.workers_of_entries(self._connection, [p.entry for line in invoice.lines for p in line.parts])
        self._writing.add(schema.line_parts, part_columns(invoice, workers))
        self._writing.add(
            schema.documents,
            [
                {"invoice": invoice.number, "kind": kind, "data": data, "sha256": hashlib.sha256(data).hexdigest()}
                for kind, data in documents.items()
            ],
        )

    def _settle(self, invoice: Invoice) -> None:
        """What the invoice took is locked, or, by a credit note that completes a full credit, freed."""
        touched = {"invoices"}
        if invoice.type == CREDIT_NOTE:
            touched |= self._credit(invoice)
        elif invoices.credited_by(self._connection, invoice.number) is None:
            for kind, table, keys in _taken(invoice):
                self._lock(invoice.number, kind, table, keys)
                touched.add(_NOTIFIED.get(kind, kind))
        self._recorder.note_issued(invoice.number, touched)

    def _credit(self, note: Invoice) -> set[str]:
        """The kinds that a credit note freed something of; none while the invoice it credits stands."""
        if note.credits is None or (credited := invoices.invoice(self._connection, note.credits)) is None:
            raise UnknownKeyError(kind="invoices", key=note.credits)
        if earlier := invoices.credited_by(self._connection, credited.number):
            raise CreditedError(number=credited.number, note=earlier)
        if not credited_in_full(credited, invoices.notes_of(self._connection, credited.number)):
            return set()
        self._writing.add(schema.credited, [{"invoice": credited.number, "note": note.number}])
        freed = set()
        for kind, table, keys in _taken(credited):
            self._writing.run(*_on_invoice(free, table, credited.number, keys))
            freed.add(_NOTIFIED.get(kind, kind))
        return freed

    def _lock(self, number: str, kind: str, table: str, keys: Sequence[dict[str, str]]) -> None:
        if self._writing.run(*_on_invoice(lock, table, number, keys)) == len(keys):
            return
        for key in keys:
            there = " AND ".join(f"{name} = ?" for name in key)
            row = self._connection.execute(f"SELECT invoice FROM {table} WHERE {there}", tuple(key.values())).fetchone()
            if row is None:
                raise UnknownKeyError(kind=kind, key=key["key"])
            if row[0] != number:
                raise IssuedError(kind=kind, key=key["key"], invoice=row[0])
        raise IssuedError(kind=kind, key=None, invoice=number)


def _on_invoice(
    what: Callable[[Table, tuple[str, ...]], Statement], table: str, number: str, keys: Sequence[dict[str, str]]
) -> tuple[Statement, list[Columns]]:
    """The statement that locks or frees, and its rows."""
    rows: list[Columns] = [{**{f"old_{name}": value for name, value in key.items()}, "number": number} for key in keys]
    return what(schema.metadata.tables[table], tuple(keys[0])), rows


def _taken(invoice: Invoice) -> list[tuple[str, str, list[dict[str, str]]]]:
    """Kind, table and key columns of everything that the invoice charges for."""
    taken: list[tuple[str, str, list[dict[str, str]]]] = []
    if invoice.taken:
        taken.append(("time", "time_entries", [{"key": key} for key in invoice.taken]))
    for line_kind, table in _SOURCES.items():
        keys = [line.source for line in invoice.lines if line.kind == line_kind and line.source is not None]
        if keys:
            owner = {} if table == "expenses" else {"agreement": invoice.agreement}
            taken.append((table, table, [{**owner, "key": key} for key in keys]))
    return taken
