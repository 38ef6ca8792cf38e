"""Every kind of value in a book and the table it lies in, in the order in which they depend on each other.

``SHAPES["time"].table`` is ``time_entries``. Invoices are not here: they are written once, by issuing (invoice.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from contractor_desk.core.agreement import Adjustment, Agreement, Milestone, Site, Terms
from contractor_desk.core.book import Allocation, Payment, ReceivedInvoice, Timesheet
from contractor_desk.core.decision import Decision, Evaluation, ReminderMark
from contractor_desk.core.invoice import InvoiceReminder, Sent
from contractor_desk.core.party import Party, Service, Worker
from contractor_desk.core.work import Expense, TimeEntry
from contractor_desk.store.mapping.shape import Child, Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The party whose desk this is."""

    key: str = "home"
    party: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What belongs to the book and not to the machine: plain data under a name."""

    key: str
    value: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Trail:
    """What is recorded next to an issued invoice; nothing of the invoice itself."""

    invoice: str
    sent: tuple[Sent, ...] = ()
    reminders: tuple[InvoiceReminder, ...] = ()


TERMS = Shape("terms", "terms", Terms, key=("from_",), rename={"from_": "valid_from"})
SITES = Shape("sites", "sites", Site, rename={"from_": "valid_from"})
MILESTONES = Shape("milestones", "milestones", Milestone, lockable=True)
ADJUSTMENTS = Shape("adjustments", "adjustments", Adjustment, lockable=True)
ALLOCATIONS = Shape("allocations", "allocations", Allocation, key=(), minor=("amount",))

_ALL: tuple[Shape[Any], ...] = (
    Shape("parties", "parties", Party),
    Shape("home", "home", Home),
    Shape("workers", "workers", Worker),
    Shape("services", "services", Service, rename={"function": "it_function"}),
    Shape(
        "agreements",
        "agreements",
        Agreement,
        children=(
            Child("terms", "agreement", TERMS, order="valid_from"),
            Child("sites", "agreement", SITES),
            Child("milestones", "agreement", MILESTONES),
            Child("adjustments", "agreement", ADJUSTMENTS),
        ),
        derived={"start_date": lambda agreement: agreement.period.start.isoformat()},
    ),
    Shape(
        "time",
        "time_entries",
        TimeEntry,
        rename={"start": "start_at", "end": "end_at"},
        derived={"duration_seconds": lambda entry: entry.duration},
        lockable=True,
    ),
    Shape("expenses", "expenses", Expense, lockable=True),
    Shape("evaluations", "evaluations", Evaluation, rename={"on": "made_on", "by": "made_by"}),
    Shape("decisions", "decisions", Decision, rename={"on": "made_on", "by": "made_by", "option": "option_number"}),
    Shape(
        "reminder_marks",
        "reminder_marks",
        ReminderMark,
        key=("agreement", "kind", "date"),
        rename={"on": "made_on", "until": "until_date"},
    ),
    Shape("timesheets", "timesheets", Timesheet, key=("agreement", "month")),
    Shape(
        "trails",
        "invoice_trails",
        Trail,
        key=("invoice",),
        derived={
            "sent_on": lambda trail: max((sent.on.isoformat() for sent in trail.sent), default=None),
            "reminded_on": lambda trail: max((one.on.isoformat() for one in trail.reminders), default=None),
        },
    ),
    Shape(
        "payments",
        "payments",
        Payment,
        minor=("amount", "fee"),
        children=(Child("allocations", "payment", ALLOCATIONS),),
    ),
    Shape("received", "received", ReceivedInvoice),
    Shape("settings", "settings", Setting),
)
SHAPES: dict[str, Shape[Any]] = {shape.kind: shape for shape in _ALL}
OF_TYPE: dict[type, Shape[Any]] = {shape.type: shape for shape in _ALL}

NOTIFIED_AS = {"home": "settings", "trails": "invoices"}
