"""The invoices that were issued, with where they stand today."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from contractor_desk.core.invoice import Invoice
from contractor_desk.core.invoice_status import InvoiceStatus, invoice_status
from contractor_desk.core.money import from_minor
from contractor_desk.core.plain import to_plain
from contractor_desk.store.errors import UnknownKeyError
from contractor_desk.store.reading import invoices
from contractor_desk.store.reading.invoices import InvoiceRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedInvoice:
    """A row of the list. ``status`` is of the day asked for; a credit note has ``credits`` and is never due."""

    number: str
    type: str
    agreement: str
    title: str
    month: str
    client: str
    client_name: str
    currency: str
    issue_date: date
    due_date: date
    net: Decimal
    total: Decimal
    paid: Decimal
    credited: Decimal
    credits: str | None
    credited_by: str | None
    sent_on: date | None
    status: InvoiceStatus

    @property
    def open(self) -> Decimal:
        """What is still to be paid."""
        return Decimal(0) if self.type == "381" else max(Decimal(0), self.total - self.paid - self.credited)

    def plain(self) -> dict[str, Any]:
        """The row of ``invoice list --json``."""
        plain: dict[str, Any] = to_plain(self)
        return plain | {"open": format(self.open, "f")}


def invoice_list(
    connection: sqlite3.Connection, today: date, month: str | None = None, agreement: str | None = None
) -> list[ListedInvoice]:
    """All invoices and credit notes, newest first, or those of a billing month (YYYY-MM) or an agreement."""
    return [_listed(row, today) for row in invoices.invoice_rows(connection, month=month, agreement=agreement)]


def overdue_count(connection: sqlite3.Connection, today: date) -> int:
    """How many invoices are overdue."""
    return sum(row.status == "overdue" for row in invoice_list(connection, today))


def invoice_of(connection: sqlite3.Connection, number: str) -> Invoice:
    """The invoice as it was issued, without its documents. Raises UnknownKeyError."""
    found = invoices.invoice(connection, number)
    if found is None:
        raise UnknownKeyError(kind="invoices", key=number)
    return found


def _listed(row: InvoiceRow, today: date) -> ListedInvoice:
    total, paid, credited = (
        from_minor(minor, row.currency) for minor in (row.total_minor, row.paid_minor, row.credited_minor)
    )
    if row.type == "381":
        status: InvoiceStatus = "sent" if row.sent_on else "issued"
    else:
        status = invoice_status(
            total=total, paid=paid, credited=credited, sent=row.sent_on is not None, due=row.due_date, today=today
        )
    return ListedInvoice(
        number=row.number,
        type=row.type,
        agreement=row.agreement,
        title=row.agreement_title,
        month=row.month,
        client=row.client,
        client_name=row.client_name,
        currency=row.currency,
        issue_date=row.issue_date,
        due_date=row.due_date,
        net=from_minor(row.net_minor, row.currency),
        total=total,
        paid=paid,
        credited=credited,
        credits=row.credits,
        credited_by=row.credited_by,
        sent_on=row.sent_on,
        status=status,
    )
