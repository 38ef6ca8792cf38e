"""What new terms would have changed on the bills that were issued: the same work, rated again (picture 16)."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from contractor_desk.core import invoicing
from contractor_desk.core.agreement import Agreement, Terms
from contractor_desk.core.invoice import LINE_KINDS, Line
from contractor_desk.core.months import Month
from contractor_desk.store.reading import agreements, entries, expenses, invoices, parties

_EARLIEST = date(1900, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class KindChange:
    """Nets of the lines of one kind, as issued and as they would be."""

    kind: str
    issued: Decimal
    new: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class BillChange:
    """A month that was issued, its number, and its net by kinds; only kinds that either bill has."""

    month: Month
    number: str
    issued: Decimal
    new: Decimal
    kinds: tuple[KindChange, ...]


def effect(connection: sqlite3.Connection, agreement_key: str, terms: Terms, months: int = 5) -> list[BillChange]:
    """The last issued months, oldest first, had the terms been in force in them. Earlier ledgers stay as they are.

    Raises UnknownKeyError."""
    agreement = agreements.agreement(connection, agreement_key)
    issued = invoices.issued_months(connection, agreement_key)
    round_total = parties.party(connection, agreement.contractor).round_total
    changes = []
    for invoice in issued[-months:]:
        month = Month.parse(invoice.month)
        work = [
            entry
            for entry in entries.entries_between(
                connection, agreement.period.start, month.last, agreement=agreement_key
            )
            if entry.key in invoice.taken
        ]
        billed = expenses.expense_invoices(connection, agreement_key)
        spent = [
            one
            for one in expenses.expenses_between(connection, _EARLIEST, month.last, agreement=agreement_key)
            if billed.get(one.key) == invoice.number
        ]
        draft = invoicing.propose(
            _as_if(agreement, terms, month),
            month,
            work,
            spent,
            [one for one in issued if Month.parse(one.month) < month],
            round_total=round_total,
        )
        before = sum((line.net for line in invoice.lines), Decimal(0))
        changes.append(
            BillChange(
                month=month,
                number=invoice.number,
                issued=before,
                new=draft.net,
                kinds=_kinds(invoice.lines, draft.lines),
            )
        )
    return changes


def _as_if(agreement: Agreement, terms: Terms, month: Month) -> Agreement:
    """The agreement with those terms in force from the first day of the month."""
    earlier = tuple(one for one in agreement.terms if one.from_ < month.first)
    start = month.first if earlier else min(month.first, agreement.terms[0].from_)
    return replace(agreement, terms=(*earlier, replace(terms, from_=start)))


def _kinds(before: tuple[Line, ...], after: tuple[Line, ...]) -> tuple[KindChange, ...]:
    found = []
    for kind in LINE_KINDS:
        issued = sum((line.net for line in before if line.kind == kind), Decimal(0))
        new = sum((line.net for line in after if line.kind == kind), Decimal(0))
        if any(line.kind == kind for line in (*before, *after)):
            found.append(KindChange(kind=kind, issued=issued, new=new))
    return tuple(found)
