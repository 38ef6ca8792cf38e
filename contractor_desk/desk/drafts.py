"""From the book to drafts: what of an agreement's work can still be billed, and the bills as they would be now.

Of five years of work under an agreement whose opening is October 2026, what was logged from 1 October on is read; the
rest is history (interfaces.md). ``Drafts`` keeps what it rated, for a look that needs the same drafts several times.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from contractor_desk.core import invoicing
from contractor_desk.core.agreement import Agreement
from contractor_desk.core.fees import first_month
from contractor_desk.core.invoice import Draft, IssuedMonth
from contractor_desk.core.invoicing import Unbilled
from contractor_desk.core.months import Month
from contractor_desk.core.work import TimeEntry
from contractor_desk.store.reading import agreements, entries, expenses, invoices, parties


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A draft with what it came from: the agreement, the entries it was computed of, its invoices that stand."""

    agreement: Agreement
    draft: Draft
    entries: tuple[TimeEntry, ...]
    issued: tuple[IssuedMonth, ...]


def propose(connection: sqlite3.Connection, agreement_key: str, month: Month) -> Proposal:
    """The bill of one agreement and month as it would be now; without lines if there is nothing to bill."""
    return _propose(connection, agreements.agreement(connection, agreement_key), month)


def propose_month(
    connection: sqlite3.Connection, month: Month, named: Sequence[str] | None = None
) -> Iterator[Proposal]:
    """A proposal for every agreement, or for those named, in the order of their keys; drafts are passed over.

    Raises UnknownKeyError for a name that is no agreement's."""
    if named is None:
        wanted = agreements.agreements(connection)
    else:
        wanted = tuple(agreements.agreement(connection, key) for key in dict.fromkeys(named))
    for agreement in sorted(wanted, key=lambda each: each.key):
        if agreement.status != "draft":
            yield _propose(connection, agreement, month)


def open_work(connection: sqlite3.Connection, agreement: Agreement, last: date) -> tuple[TimeEntry, ...]:
    """The entries up to that local date (inclusive) that are on no issued invoice; from before an opening none."""
    first = None if agreement.opening is None else first_month(agreement).first
    return entries.open_entries(connection, agreement.key, first=first, last=last)


class Drafts:
    """The drafts of one moment, each rated once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._proposals: dict[tuple[str, Month], Proposal] = {}

    def of(self, agreement: Agreement, month: Month) -> Proposal:
        """The agreement's bill of that month as it would be now."""
        found = self._proposals.get((agreement.key, month))
        if found is None:
            found = self._proposals[agreement.key, month] = _propose(self._connection, agreement, month)
        return found

    def unbilled(self, agreement: Agreement, month: Month) -> Unbilled:
        """What is not billed up to that month; every month of it is rated once, however many there are."""
        work = open_work(self._connection, agreement, month.last)
        issued = invoices.issued_months(self._connection, agreement.key)
        found = invoicing.unbilled(
            agreement,
            month,
            work,
            expenses.open_expenses(self._connection, agreement.key),
            issued,
            round_total=_rounds(self._connection, agreement),
        )
        self._proposals[agreement.key, month] = Proposal(
            agreement=agreement, draft=found.draft, entries=work, issued=issued
        )
        return found


def _propose(connection: sqlite3.Connection, agreement: Agreement, month: Month) -> Proposal:
    work = open_work(connection, agreement, month.last)
    issued = invoices.issued_months(connection, agreement.key)
    draft = invoicing.propose(
        agreement,
        month,
        work,
        expenses.open_expenses(connection, agreement.key),
        issued,
        round_total=_rounds(connection, agreement),
    )
    return Proposal(agreement=agreement, draft=draft, entries=work, issued=issued)


def _rounds(connection: sqlite3.Connection, agreement: Agreement) -> bool:
    return parties.party(connection, agreement.contractor).round_total
