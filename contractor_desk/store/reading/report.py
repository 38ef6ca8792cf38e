"""Hours and amounts of a month by agreement, service or worker: sums in SQL, one index each.

Imports nothing of the domain, nor ``typing``, so that a command line that only reports starts as fast as a bare script
with the same SQL.
"""

from __future__ import annotations

import sqlite3
from collections import namedtuple

TYPE_CHECKING = False  # as in typing, which a report starts faster without (DECISIONS.md)
if TYPE_CHECKING:
    from typing import Literal

    By = Literal["agreement", "service", "worker"]


class HoursRow(namedtuple("HoursRow", ("key", "entries", "seconds", "billable_seconds"))):
    """Work of a month: ``key`` is an agreement's, service's or worker's; running timers count as nothing yet."""

    __slots__ = ()
    key: str
    entries: int
    seconds: int
    billable_seconds: int


class AmountRow(namedtuple("AmountRow", ("key", "currency", "net_minor"))):
    """What the month's invoices charged, credit notes taken off, in whole minor units of the currency.

    ``key`` is None for lines that belong to no service or worker (fees, expenses).
    """

    __slots__ = ()
    key: str | None
    currency: str
    net_minor: int


def hours(connection: sqlite3.Connection, month: str, by: By) -> list[HoursRow]:
    """The work whose local date lies in the month (YYYY-MM), by key."""
    found = connection.execute(
        f"SELECT {_column(by)}, count(*), sum(duration_seconds), sum(duration_seconds * billable) FROM time_entries"
        f" WHERE local_date BETWEEN ? AND ? GROUP BY {_column(by)} ORDER BY 1",
        (f"{month}-01", f"{month}-31"),
    )
    return list(map(HoursRow._make, found))


def amounts(connection: sqlite3.Connection, month: str, by: By) -> list[AmountRow]:
    """The net of the invoices of the billing month (YYYY-MM), by key and currency."""
    sign = "CASE i.type WHEN '381' THEN -1 ELSE 1 END"
    if by == "agreement":
        sql = f"SELECT i.agreement, i.currency, sum({sign} * i.net_minor) FROM invoices AS i"
    elif by == "service":
        sql = (
            f"SELECT l.service, i.currency, sum({sign} * l.net_minor) FROM invoices AS i"
            " JOIN invoice_lines AS l ON l.invoice = i.number"
        )
    else:
        sql = (
            f"SELECT p.worker, i.currency, sum({sign} * coalesce(p.net_minor, l.net_minor)) FROM invoices AS i"
            " JOIN invoice_lines AS l ON l.invoice = i.number"
            " LEFT JOIN line_parts AS p ON p.invoice = l.invoice AND p.position = l.position"
        )
    found = connection.execute(f"{sql} WHERE i.month = ? GROUP BY 1, 2 ORDER BY 1, 2", (month,))
    return list(map(AmountRow._make, found))


def _column(by: By) -> str:
    if by not in ("agreement", "service", "worker"):
        raise ValueError(by)
    return by
