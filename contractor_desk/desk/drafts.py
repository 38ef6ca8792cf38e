"""From the book to drafts: what of an agreement's work can still be billed, and the bills as they would be now.

Of five years of work under an agreement whose opening is October 2026, what was logged from 1 October on is read; the
rest is history (interfaces.md). ``Drafts`` keeps what it rated, for a look that needs the same drafts several times.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.fees import first_month
from contractor_desk.core.invoice import Draft, IssuedMonth
from contractor_desk.core.invoicing import Drafting, Unbilled
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


def open_work(connection: sqlite3.Connection, agreement: Agreement, last: date | None = None) -> tuple[TimeEntry, ...]:
    """The entries up to that local date (inclusive; None: all) that are on no issued invoice; from before an opening
    none."""
    first = None if agreement.opening is None else first_month(agreement).first
    return entries.open_entries(connection, agreement.key, first=first, last=last)


class Drafts:
    """The drafts of one moment: what can be billed under an agreement is read once, each of its months rated once."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._known: dict[str, _Open] = {}
        self._proposals: dict[tuple[str, Month], Proposal] = {}

    def of(self, agreement: Agreement, month: Month) -> Proposal:
        """The agreement's bill of that month as it would be now."""
        found = self._proposals.get((agreement.key, month))
        if found is None:
            known = self._open(agreement)
            found = self._proposals[agreement.key, month] = known.proposal(month, known.drafting.draft(month))
        return found

    def unbilled(self, agreement: Agreement, month: Month) -> Unbilled:
        """What is not billed up to that month."""
        known = self._open(agreement)
        found = known.drafting.unbilled(month)
        self._proposals[agreement.key, month] = known.proposal(month, found.draft)
        return found

    def _open(self, agreement: Agreement) -> _Open:
        if agreement.key not in self._known:
            self._known[agreement.key] = _read(self._connection, agreement, None)
        return self._known[agreement.key]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Open:
    agreement: Agreement
    entries: tuple[TimeEntry, ...]
    issued: tuple[IssuedMonth, ...]
    drafting: Drafting

    def proposal(self, month: Month, draft: Draft) -> Proposal:
        last = month.last
        entries = tuple(entry for entry in self.entries if entry.local_date <= last)
        return Proposal(agreement=self.agreement, draft=draft, entries=entries, issued=self.issued)


def _read(connection: sqlite3.Connection, agreement: Agreement, last: date | None) -> _Open:
    work = open_work(connection, agreement, last)
    issued = invoices.issued_months(connection, agreement.key)
    costs = expenses.open_expenses(connection, agreement.key)
    rounds = parties.party(connection, agreement.contractor).round_total
    drafting = Drafting(agreement, work, costs, issued, round_total=rounds)
    return _Open(agreement=agreement, entries=work, issued=issued, drafting=drafting)


def _propose(connection: sqlite3.Connection, agreement: Agreement, month: Month) -> Proposal:
    known = _read(connection, agreement, month.last)
    return known.proposal(month, known.drafting.draft(month))
