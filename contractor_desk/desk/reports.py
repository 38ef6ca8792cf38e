"""Hours and amounts of a month, for people and scripts; sums only, so that it starts as fast as its SQL."""

from __future__ import annotations

import sqlite3
from collections import namedtuple

from contractor_desk.store.reading import report

TYPE_CHECKING = False  # as in typing, which a report starts faster without (DECISIONS.md)
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any

    from contractor_desk.core.months import Month


class ReportRow(namedtuple("ReportRow", ("name", "entries", "seconds", "billable_seconds", "amounts"))):
    """Work whose local date lies in the month, and the net of the month's invoices by currency (credits taken off).

    ``name`` is the key of the agreement, service or worker; None for what was invoiced for no one of them.
    """

    __slots__ = ()
    name: str | None
    entries: int
    seconds: int
    billable_seconds: int
    amounts: tuple[tuple[str, Decimal], ...]

    def plain(self) -> dict[str, Any]:
        """The row of ``report --json``."""
        return {
            "key": self.name,
            "entries": self.entries,
            "seconds": self.seconds,
            "billable_seconds": self.billable_seconds,
            "invoiced": [{"currency": currency, "net": format(amount, "f")} for currency, amount in self.amounts],
        }


def month_report(connection: sqlite3.Connection, month: Month, by: report.By) -> list[ReportRow]:
    """A row for each key that has work or invoiced amounts in the month, by key; what has no key comes last."""
    worked = {row.key: row for row in report.hours(connection, str(month), by)}
    amounts: dict[str | None, list[tuple[str, Decimal]]] = {}
    for row in report.amounts(connection, str(month), by):
        from contractor_desk.core.money import from_minor

        amounts.setdefault(row.key, []).append((row.currency, from_minor(row.net_minor, row.currency)))
    rows = []
    for key in sorted({*worked, *amounts}, key=lambda name: (name is None, name or "")):
        found = worked.get(key) if key is not None else None
        entries, seconds, billable = (found.entries, found.seconds, found.billable_seconds) if found else (0, 0, 0)
        rows.append(ReportRow(key, entries, seconds, billable, tuple(amounts.get(key, ()))))
    return rows
