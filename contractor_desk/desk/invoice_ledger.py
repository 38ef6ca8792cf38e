"""The page of invoices: every one with where it stands, what is outstanding by age, how many were paid late.

Amounts of different currencies are never added up: ``outstanding(rows, today)`` is by currency, then by age.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from contractor_desk.core.ageing import AGES, Age, age_of
from contractor_desk.core.money import from_minor
from contractor_desk.core.months import add_months
from contractor_desk.desk.invoices import ListedInvoice, invoice_list, invoice_of
from contractor_desk.store.reading import agreements, invoices, payments

EventKind = Literal["issued", "sent", "due", "reminded", "paid", "part_paid", "credited", "credits"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerRow:
    """A row of the list with the agreement's number."""

    invoice: ListedInvoice
    agreement_number: str

    @property
    def number(self) -> str:
        return self.invoice.number


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidLate:
    """Of ``paid`` invoices that were paid in full in the last twelve months, ``late`` were paid after their due date,
    by ``days`` on average (half up)."""

    paid: int
    late: int
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    rows: tuple[LedgerRow, ...]
    paid_late: PaidLate


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailEvent:
    """Something that happened to an invoice; ``data`` has what its sentence needs."""

    kind: EventKind
    on: date
    data: dict[str, Any] = field(default_factory=dict)


def ledger(connection: sqlite3.Connection, today: date) -> Ledger:
    """All invoices and credit notes, newest first, as they stand today."""
    numbers = {row.key: row.number for row in agreements.agreement_rows(connection)}
    rows = tuple(
        LedgerRow(invoice=invoice, agreement_number=numbers[invoice.agreement])
        for invoice in invoice_list(connection, today)
    )
    return Ledger(rows=rows, paid_late=_paid_late(connection, today))


def outstanding(rows: Iterable[LedgerRow], today: date) -> dict[str, dict[Age, Decimal]]:
    """What is still to be paid, by currency and age; the currency with most open invoices first."""
    found: dict[str, dict[Age, Decimal]] = {}
    counts: dict[str, int] = {}
    for row in rows:
        invoice = row.invoice
        if invoice.open:
            ages = found.setdefault(invoice.currency, dict.fromkeys(AGES, Decimal(0)))
            ages[age_of(invoice.due_date, today)] += invoice.open
            counts[invoice.currency] = counts.get(invoice.currency, 0) + 1
    return {currency: found[currency] for currency in sorted(found, key=lambda each: (-counts[each], each))}


def trail(connection: sqlite3.Connection, number: str, today: date) -> tuple[TrailEvent, ...]:
    """What happened to the invoice up to today, the newest first. Raises UnknownKeyError."""
    invoice = invoice_of(connection, number)
    events = [TrailEvent(kind="issued", on=invoice.issue_date)]
    if invoice.credits is not None:
        events.append(
            TrailEvent(
                kind="credits", on=invoice.issue_date, data={"number": invoice.credits, "reason": invoice.reason}
            )
        )
    events += [TrailEvent(kind="sent", on=sent.on, data={"how": sent.how, "to": sent.to}) for sent in invoice.sent]
    events += [
        TrailEvent(kind="reminded", on=one.on, data={"level": one.level, "fee": one.fee}) for one in invoice.reminders
    ]
    left = invoice.total
    paid: list[TrailEvent] = []
    for payment in payments.payments(connection, invoice=number):
        amount = sum((one.amount for one in payment.allocations if one.invoice == number), Decimal(0))
        left -= amount
        kind: EventKind = "paid" if left <= 0 else "part_paid"
        paid.append(TrailEvent(kind=kind, on=payment.date, data={"amount": amount, "fee": payment.fee}))
    notes = invoices.notes_of(connection, number)
    credited = [
        TrailEvent(kind="credited", on=note.issue_date, data={"number": note.number, "reason": note.reason})
        for note in notes
    ]
    settled = bool(notes) or left <= 0
    last = max((event.on for event in (*paid, *credited)), default=today) if settled else today
    if invoice.type != "381" and invoice.due_date < last:
        events.append(TrailEvent(kind="due", on=invoice.due_date, data={"part": bool(paid)}))
    order: tuple[EventKind, ...] = ("issued", "credits", "sent", "due", "reminded", "part_paid", "paid", "credited")
    return tuple(
        sorted([*events, *paid, *credited], key=lambda event: (event.on, order.index(event.kind)), reverse=True)
    )


def _paid_late(connection: sqlite3.Connection, today: date) -> PaidLate:
    settled = payments.settled_since(connection, add_months(today, -12))
    late = [(paid - due).days for due, paid in settled if paid > due]
    days = (2 * sum(late) + len(late)) // (2 * len(late)) if late else 0
    return PaidLate(paid=len(settled), late=len(late), days=days)


def open_amounts(rows: Iterable[LedgerRow]) -> dict[str, Decimal]:
    """What is still to be paid of these rows, by currency; zero sums are left out."""
    found: dict[str, Decimal] = {}
    for row in rows:
        if row.invoice.open:
            found[row.invoice.currency] = found.get(row.invoice.currency, from_minor(0, row.invoice.currency))
            found[row.invoice.currency] += row.invoice.open
    return found
