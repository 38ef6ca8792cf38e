"""The list of all logged time: which entries, in which order, page by page; and those that wait for a yes.

The list is a vector of ids and pages of rows, so that a hundred thousand entries cost their ids and what was looked at.
"""

from __future__ import annotations

import sqlite3
from array import array
from dataclasses import dataclass
from datetime import date

from contractor_desk.core.coverage import needs_approval, verdict
from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk.drafts import open_work
from contractor_desk.store.reading import agreements, entries
from contractor_desk.store.reading.entries import EntryFilter as EntryFilter
from contractor_desk.store.reading.entries import EntryRow as EntryRow
from contractor_desk.store.reading.entries import EntryTotals as EntryTotals
from contractor_desk.store.reading.entries import Order as Order
from contractor_desk.store.reading.entries import State as State
from contractor_desk.store.reading.entries import entry_rows as entry_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """The ids in order, and what they come to."""

    ids: array[int]
    totals: EntryTotals


def listed(
    connection: sqlite3.Connection, chosen: EntryFilter, order: Order = "when", *, descending: bool = True
) -> Listed:
    """The entries that the filter lets through, in that order."""
    ids = entries.entry_ids(connection, chosen, order, descending=descending)
    return Listed(ids=ids, totals=entries.entry_totals(connection, chosen))


def entry_of(connection: sqlite3.Connection, key: str) -> tuple[TimeEntry, str | None]:
    """The entry, and the invoice that it stands on. Raises UnknownKeyError."""
    return entries.entry(connection, key), entries.entry_invoice(connection, key)


def waiting(connection: sqlite3.Connection, on: date) -> tuple[str, ...]:
    """The keys of the entries up to that day that are charged only once the client says yes, and has not."""
    found = []
    for agreement in agreements.agreements(connection):
        if agreement.status == "draft" or all(terms.approval == "not_required" for terms in agreement.terms):
            continue
        for entry in open_work(connection, agreement, on):
            terms = terms_on_or_earliest(agreement, entry.local_date)
            given = entry.approved is not None and entry.approved.given
            if entry.billable and not given and needs_approval(terms, verdict(terms, entry.service).coverage):
                found.append(entry.key)
    return tuple(found)
