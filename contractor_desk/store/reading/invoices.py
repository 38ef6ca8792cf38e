"""Issued invoices: whole, as months for rating, as rows of a list. An invoice stands until credited in full."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from contractor_desk.core.invoice import AllowanceMonth, Invoice, IssuedMonth
from contractor_desk.core.plain import from_plain
from contractor_desk.store.errors import UnknownKeyError
from contractor_desk.store.mapping.invoice import invoice_of, lines_of
from contractor_desk.store.mapping.kinds import Trail
from contractor_desk.store.reading import rows

_STANDING = (
    "WHERE agreement = ? AND type <> '381' AND NOT EXISTS (SELECT 1 FROM credited WHERE credited.invoice = number)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceRow:
    """A row of the list. Amounts are whole minor units of ``currency``; ``paid_minor`` is the sum of allocations,
    ``credited_minor`` that of its credit notes' totals; ``credited_by`` the note that completed a full credit."""

    number: str
    type: str
    agreement: str
    agreement_title: str
    month: str
    contractor: str
    client: str
    client_name: str
    currency: str
    issue_date: date
    due_date: date
    net_minor: int
    vat_minor: int
    total_minor: int
    paid_minor: int
    credited_minor: int
    credits: str | None
    credited_by: str | None
    sent_on: date | None
    reminded_on: date | None


def has(connection: sqlite3.Connection, number: str) -> bool:
    """Whether there is an invoice or credit note of that number."""
    return connection.execute("SELECT 1 FROM invoices WHERE number = ?", (number,)).fetchone() is not None


def invoice(connection: sqlite3.Connection, number: str, *, documents: bool = False) -> Invoice | None:
    """The invoice or credit note of that number, with its documents where asked for."""
    return next(_invoices(connection, "WHERE number = ?", (number,), documents=documents), None)


def invoices(
    connection: sqlite3.Connection, *, agreement: str | None = None, documents: bool = False
) -> Iterator[Invoice]:
    """All invoices and credit notes in the order of issue, or those of one agreement."""
    if agreement is None:
        return _invoices(connection, "ORDER BY id", (), documents=documents)
    return _invoices(connection, "WHERE agreement = ? ORDER BY id", (agreement,), documents=documents)


def notes_of(connection: sqlite3.Connection, number: str) -> list[Invoice]:
    """The credit notes of an invoice, in the order of issue."""
    return list(_invoices(connection, "WHERE credits = ? ORDER BY id", (number,), documents=False))


def credited_by(connection: sqlite3.Connection, number: str) -> str | None:
    """The credit note that completed the full credit of an invoice; None while it stands."""
    row = connection.execute("SELECT note FROM credited WHERE invoice = ?", (number,)).fetchone()
    return None if row is None else str(row[0])


def document(connection: sqlite3.Connection, number: str, kind: str) -> bytes:
    """The bytes of an issued ``pdf`` or ``xml``. Raises UnknownKeyError where there is none."""
    row = connection.execute("SELECT data FROM documents WHERE invoice = ? AND kind = ?", (number, kind)).fetchone()
    if row is None:
        raise UnknownKeyError(kind=kind, key=number)
    return bytes(row[0])


def issued_months(connection: sqlite3.Connection, agreement: str) -> tuple[IssuedMonth, ...]:
    """The invoices of an agreement that stand, as rating needs them (fine-print A8), by month and then issue."""
    found = connection.execute(
        f"SELECT number, month, body FROM invoices {_STANDING} ORDER BY month, id", (agreement,)
    ).fetchall()
    return tuple(_issued_month(connection, number, month, body) for number, month, body in found)


def months_of(connection: sqlite3.Connection, agreement: str) -> tuple[str, ...]:
    """The months (YYYY-MM) of the invoices of an agreement that stand, in order."""
    found = connection.execute(f"SELECT month FROM invoices {_STANDING} ORDER BY month, id", (agreement,))
    return tuple(month for (month,) in found)


def count_of(connection: sqlite3.Connection, agreement: str) -> int:
    """How many invoices and credit notes the agreement has."""
    found: int = connection.execute("SELECT count(*) FROM invoices WHERE agreement = ?", (agreement,)).fetchone()[0]
    return found


def ledgers(connection: sqlite3.Connection, agreement: str, last: int) -> tuple[tuple[str, AllowanceMonth], ...]:
    """The last so many months (YYYY-MM) of an agreement whose invoice stands and has a ledger, with it, in order."""
    found = connection.execute(
        f"SELECT number, month, json_extract(body, '$.allowance') AS ledger FROM invoices {_STANDING}"
        " AND ledger IS NOT NULL ORDER BY month DESC, id DESC LIMIT ?",
        (agreement, last),
    ).fetchall()
    return tuple((month, _ledger(connection, number, text)) for number, month, text in reversed(found))


def invoice_rows(
    connection: sqlite3.Connection,
    *,
    agreement: str | None = None,
    client: str | None = None,
    month: str | None = None,
    first: date | None = None,
    last: date | None = None,
) -> list[InvoiceRow]:
    """The list of invoices, newest first; ``first`` and ``last`` are issue dates, both inclusive."""
    wanted: dict[str, Any] = {
        "i.agreement = ?": agreement,
        "i.client = ?": client,
        "i.month = ?": month,
        "i.issue_date >= ?": None if first is None else first.isoformat(),
        "i.issue_date <= ?": None if last is None else last.isoformat(),
    }
    conditions = [condition for condition, value in wanted.items() if value is not None]
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    found = connection.execute(
        f"""
        SELECT i.number, i.type, i.agreement, a.title, i.month, i.contractor, i.client, c.name, i.currency,
               i.issue_date, i.due_date, i.net_minor, i.vat_minor, i.total_minor,
               coalesce((SELECT sum(amount_minor) FROM allocations WHERE invoice = i.number), 0),
               coalesce((SELECT sum(total_minor) FROM invoices AS n WHERE n.credits = i.number), 0),
               i.credits, full.note, t.sent_on, t.reminded_on
        FROM invoices AS i
        JOIN agreements AS a ON a.key = i.agreement
        JOIN parties AS c ON c.key = i.client
        LEFT JOIN credited AS full ON full.invoice = i.number
        LEFT JOIN invoice_trails AS t ON t.invoice = i.number
        {where} ORDER BY i.issue_date DESC, i.id DESC
        """,
        [value for value in wanted.values() if value is not None],
    )
    return [_row(row) for row in found]


def workers_of_entries(connection: sqlite3.Connection, entries: Iterable[str]) -> dict[str, str]:
    """The worker of each of these entries that is in the book."""
    workers = {}
    for entry in set(entries):
        row = connection.execute("SELECT worker FROM time_entries WHERE key = ?", (entry,)).fetchone()
        if row is not None:
            workers[entry] = row[0]
    return workers


def _invoices(
    connection: sqlite3.Connection, rest: str, parameters: tuple[Any, ...], *, documents: bool
) -> Iterator[Invoice]:
    for number, body in connection.execute(f"SELECT number, body FROM invoices {rest}", parameters).fetchall():
        trail = rows.value(connection, "trails", number)
        files = connection.execute("SELECT kind, data, sha256 FROM documents WHERE invoice = ?", (number,))
        kept = {kind: (data, sha256) for kind, data, sha256 in files} if documents else {}
        try:
            yield invoice_of(body, _line_bodies(connection, number), trail if isinstance(trail, Trail) else None, kept)
        except rows.UNREADABLE as error:
            raise rows.damaged(connection, f"invoices {number}") from error


def _issued_month(connection: sqlite3.Connection, number: str, month: str, body: str) -> IssuedMonth:
    try:
        plain = json.loads(body)
        return IssuedMonth(
            month=month,
            number=number,
            lines=lines_of(_line_bodies(connection, number)),
            allowance=from_plain(AllowanceMonth, plain["allowance"]) if plain.get("allowance") else None,
            taken=frozenset(plain.get("taken", ())),
        )
    except rows.UNREADABLE as error:
        raise rows.damaged(connection, f"invoices {number}") from error


def _ledger(connection: sqlite3.Connection, number: str, text: str) -> AllowanceMonth:
    try:
        return from_plain(AllowanceMonth, json.loads(text))
    except rows.UNREADABLE as error:
        raise rows.damaged(connection, f"invoices {number}") from error


def _line_bodies(connection: sqlite3.Connection, number: str) -> list[str]:
    found = connection.execute("SELECT body FROM invoice_lines WHERE invoice = ? ORDER BY position", (number,))
    return [row[0] for row in found]


def _row(row: tuple[Any, ...]) -> InvoiceRow:
    (number, kind, agreement, title, month, contractor, client, name, currency, issued, due, net, vat, total, paid,
     credited, credits, note, sent, reminded) = row  # fmt: skip
    return InvoiceRow(
        number=number, type=kind, agreement=agreement, agreement_title=title, month=month, contractor=contractor,
        client=client, client_name=name, currency=currency, issue_date=date.fromisoformat(issued),
        due_date=date.fromisoformat(due), net_minor=net, vat_minor=vat, total_minor=total, paid_minor=paid,
        credited_minor=credited, credits=credits, credited_by=note,
        sent_on=None if sent is None else date.fromisoformat(sent),
        reminded_on=None if reminded is None else date.fromisoformat(reminded),
    )  # fmt: skip
