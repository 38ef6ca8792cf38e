"""Money that came in, and invoices that were received."""

from __future__ import annotations

import sqlite3
from datetime import date

from contractor_desk.core.book import Payment, ReceivedInvoice
from contractor_desk.store.errors import UnknownKeyError
from contractor_desk.store.reading import rows


def payment(connection: sqlite3.Connection, key: str) -> Payment:
    """The payment. Raises UnknownKeyError."""
    found = rows.value(connection, "payments", key)
    if not isinstance(found, Payment):
        raise UnknownKeyError(kind="payments", key=key)
    return found


def payments(connection: sqlite3.Connection, *, invoice: str | None = None) -> tuple[Payment, ...]:
    """All payments by date, or those with an allocation to that invoice."""
    if invoice is None:
        return tuple(rows.values(connection, "payments", "ORDER BY date, id"))
    rest = "WHERE key IN (SELECT payment FROM allocations WHERE invoice = ?) ORDER BY date, id"
    return tuple(rows.values(connection, "payments", rest, (invoice,)))


def received(connection: sqlite3.Connection) -> tuple[ReceivedInvoice, ...]:
    """All invoices that were received, by date."""
    return tuple(rows.values(connection, "received", "ORDER BY date, id"))


def settled_since(connection: sqlite3.Connection, day: date) -> list[tuple[date, date]]:
    """Due date and the date of the last payment of every invoice that was paid in full, by payments, since that day."""
    found = connection.execute(
        "SELECT i.due_date, max(p.date) AS paid FROM invoices AS i JOIN allocations AS a ON a.invoice = i.number"
        " JOIN payments AS p ON p.key = a.payment WHERE i.type <> '381' GROUP BY i.number"
        " HAVING sum(a.amount_minor) >= i.total_minor AND paid >= ?",
        (day.isoformat(),),
    )
    return [(date.fromisoformat(due), date.fromisoformat(paid)) for due, paid in found]
