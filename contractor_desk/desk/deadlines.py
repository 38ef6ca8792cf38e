"""The deadlines and reminders of the whole book on a day (rules.md 4)."""

from __future__ import annotations

import sqlite3
from datetime import date, timedelta

from contractor_desk.core import deadlines as rules
from contractor_desk.core.agreement import Agreement, Side
from contractor_desk.core.deadlines import Deadline
from contractor_desk.store.reading import agreements, deciding, parties


def all_deadlines(connection: sqlite3.Connection, on: date, until: date | None = None) -> list[Deadline]:
    """Every deadline from ``on`` to ``until`` (both inclusive; default 400 days on), and those before it that still
    want an act, by date, then agreement, then kind (interfaces.md, deadlines --json)."""
    last = until if until is not None else on + timedelta(days=rules.HORIZON_DAYS)
    home = parties.home_key(connection)
    decisions = deciding.decisions(connection)
    found: list[Deadline] = []
    for agreement in agreements.agreements(connection):
        if agreement.status != "draft":
            found += rules.deadlines(agreement, on, last, side=side_of(agreement, home), decisions=decisions)
    return sorted(found, key=lambda item: (item.date, item.agreement, item.kind))


def side_of(agreement: Agreement, home: str | None) -> Side:
    """The side of the home party; the contractor's where home is neither."""
    return "client" if agreement.client == home and agreement.contractor != home else "contractor"
