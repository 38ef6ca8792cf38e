"""The whole book as values: for export, whole or one kind after another."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

from contractor_desk.core.book import Book
from contractor_desk.store.reading import invoices, parties, rows

PARTS = (
    "parties", "workers", "services", "agreements", "time", "expenses", "evaluations", "decisions", "reminder_marks",
    "timesheets", "invoices", "payments", "received",
)  # fmt: skip


def book(connection: sqlite3.Connection) -> Book:
    """Everything in the book, documents included, each kind in the order in which it came in."""
    parts: dict[str, Any] = {part: tuple(stream(connection, part)) for part in PARTS}
    return Book(home=parties.home_key(connection), settings=parties.settings(connection), **parts)


def stream(connection: sqlite3.Connection, part: str) -> Iterator[Any]:
    """The values of one of ``PARTS``, one after another, so that a large book need not be in memory at once."""
    if part == "invoices":
        return invoices.invoices(connection, documents=True)
    if part == "parties":
        return iter(parties.parties(connection))
    return rows.values(connection, part)
