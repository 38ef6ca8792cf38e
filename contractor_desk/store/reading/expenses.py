"""Expenses: those that are to be billed, and all of a span of days."""

from __future__ import annotations

import sqlite3
from datetime import date

from contractor_desk.core.work import Expense
from contractor_desk.store.errors import UnknownKeyError
from contractor_desk.store.reading import rows


def expense(connection: sqlite3.Connection, key: str) -> Expense:
    """The expense. Raises UnknownKeyError."""
    found = rows.value(connection, "expenses", key)
    if not isinstance(found, Expense):
        raise UnknownKeyError(kind="expenses", key=key)
    return found


def open_expenses(connection: sqlite3.Connection, agreement: str) -> tuple[Expense, ...]:
    """The expenses of an agreement that are on no issued invoice, by date and key."""
    rest = "WHERE agreement = ? AND invoice IS NULL ORDER BY date, key"
    return tuple(rows.values(connection, "expenses", rest, (agreement,)))


def expenses_between(
    connection: sqlite3.Connection, first: date, last: date, *, agreement: str | None = None
) -> tuple[Expense, ...]:
    """The expenses dated in the days, both inclusive, by date and key."""
    days = (first.isoformat(), last.isoformat())
    if agreement is None:
        return tuple(rows.values(connection, "expenses", "WHERE date BETWEEN ? AND ? ORDER BY date, key", days))
    rest = "WHERE date BETWEEN ? AND ? AND agreement = ? ORDER BY date, key"
    return tuple(rows.values(connection, "expenses", rest, (*days, agreement)))


def expense_invoices(connection: sqlite3.Connection, agreement: str) -> dict[str, str]:
    """The invoice that each billed expense of the agreement stands on, by the expense's key."""
    sql = "SELECT key, invoice FROM expenses WHERE agreement = ? AND invoice IS NOT NULL"
    return dict(connection.execute(sql, (agreement,)).fetchall())
