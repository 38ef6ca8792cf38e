"""The whole book as values: what export writes and import reads (interfaces.md, Book format, version 1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date as Day
from decimal import Decimal
from typing import Any, Literal

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.decision import Decision, Evaluation, ReminderMark
from contractor_desk.core.invoice import Invoice
from contractor_desk.core.party import Approval, Party, Service, Worker
from contractor_desk.core.work import Expense, TimeEntry

BOOK_FORMAT: Literal["contractor-desk-book"] = "contractor-desk-book"
BOOK_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Timesheet:
    """The client's approval of a whole month (YYYY-MM)."""

    agreement: str
    month: str
    approved: Approval | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocation:
    invoice: str
    amount: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    key: str
    date: Day
    amount: Decimal
    currency: str
    fee: Decimal | None = None
    reference: str | None = None
    allocations: tuple[Allocation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceivedInvoice:
    key: str
    agreement: str | None = None
    supplier_number: str
    date: Day
    total: Decimal
    sha256: str | None = None
    findings: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """``home`` is the party whose desk this is. Keys are unique within each list; order is kept."""

    format: Literal["contractor-desk-book"] = BOOK_FORMAT
    version: int = BOOK_VERSION
    home: str | None = None
    parties: tuple[Party, ...] = ()
    workers: tuple[Worker, ...] = ()
    services: tuple[Service, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    time: tuple[TimeEntry, ...] = ()
    expenses: tuple[Expense, ...] = ()
    evaluations: tuple[Evaluation, ...] = ()
    decisions: tuple[Decision, ...] = ()
    reminder_marks: tuple[ReminderMark, ...] = ()
    timesheets: tuple[Timesheet, ...] = ()
    invoices: tuple[Invoice, ...] = ()
    payments: tuple[Payment, ...] = ()
    received: tuple[ReceivedInvoice, ...] = ()
    settings: dict[str, Any] = field(default_factory=dict)
