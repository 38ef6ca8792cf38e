"""The tables of a book, as SQLAlchemy sees them. Integer, text and blob columns only: mapping/ says what they mean.

Every change here needs a migration (migrations/versions) and a higher ``SCHEMA_VERSION``; a test compares the two.
Keys are texts of the user's world; ``id`` keeps the order in which things came into the book.
"""

from __future__ import annotations

from contractor_desk.store.schema.agreements import (
    adjustments,
    agreements,
    decisions,
    evaluations,
    milestones,
    reminder_marks,
    sites,
    terms,
    timesheets,
)
from contractor_desk.store.schema.columns import metadata
from contractor_desk.store.schema.history import history, history_keys, meta
from contractor_desk.store.schema.invoices import (
    allocations,
    credited,
    documents,
    invoice_lines,
    invoice_trails,
    invoices,
    line_parts,
    payments,
    received,
)
from contractor_desk.store.schema.parties import home, parties, services, settings, workers
from contractor_desk.store.schema.work import expenses, time_entries

__all__ = [
    "adjustments",
    "agreements",
    "allocations",
    "credited",
    "decisions",
    "documents",
    "evaluations",
    "expenses",
    "history",
    "history_keys",
    "home",
    "invoice_lines",
    "invoice_trails",
    "invoices",
    "line_parts",
    "meta",
    "metadata",
    "milestones",
    "parties",
    "payments",
    "received",
    "reminder_marks",
    "services",
    "settings",
    "sites",
    "terms",
    "time_entries",
    "timesheets",
    "workers",
]
