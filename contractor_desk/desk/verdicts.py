"""What an entry counts as, whether it is logged or only being typed: scope, clause, price, and what happens next.

Two hours of a Wi-Fi survey on an agreement that excludes it at 980,00 an hour and 25 % more: ``out``, 2 hours at
980,00, ``net`` 2 450,00, and ``needs_approval``. The bill is computed with the entry and without it; the difference is
its net.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from contractor_desk.core import invoicing
from contractor_desk.core.agreement import Agreement, Band, Coverage
from contractor_desk.core.coverage import needs_approval, verdict
from contractor_desk.core.days import terms_on, terms_on_or_earliest
from contractor_desk.core.invoice import AllowanceMonth, Draft, Line, LineSurcharge, ProblemCode
from contractor_desk.core.months import Month
from contractor_desk.core.party import Approval
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk.drafts import open_work
from contractor_desk.desk.scopes import ScopeKind, kind_of_coverage, kind_of_line
from contractor_desk.desk.time import typed_entry
from contractor_desk.store.reading import agreements, entries, expenses, invoices


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A part of the entry as a line takes it. ``clause`` is the place in the signed agreement, where there is one."""

    kind: ScopeKind
    overage: bool
    seconds: int
    price: Decimal
    surcharges: tuple[LineSurcharge, ...]
    band: Band | None
    clause: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryVerdict:
    """``coverage`` is what the terms say of the service (None before any terms), ``listed`` whether it is in the scope,
    ``clause`` where. ``counted`` is the largest part first, empty where no bill counts it. ``invoice``: it is issued.

    ``net`` is what the entry adds to its bill, once it is approved. ``allowance`` is the month's with the entry.
    """

    agreement_title: str
    currency: str
    service: str
    kind: ScopeKind
    coverage: Coverage | None
    listed: bool
    clause: str | None
    limit_seconds: int
    counted: tuple[Counted, ...]
    net: Decimal
    needs_approval: bool
    approved: bool
    billable: bool
    problems: tuple[ProblemCode, ...]
    invoice: str | None
    allowance: AllowanceMonth | None


def entry_verdict(connection: sqlite3.Connection, entry: TimeEntry) -> EntryVerdict:
    """What the entry counts as; its key may be one that is in the book, or new. Raises UnknownKeyError."""
    agreement = agreements.agreement(connection, entry.agreement)
    invoice = entries.entry_invoice(connection, entry.key)
    terms = terms_on_or_earliest(agreement, entry.local_date)
    said = verdict(terms, entry.service)
    asks = needs_approval(terms, said.coverage) and entry.billable
    approved = entry.approved is not None and entry.approved.given
    agreed = replace(entry, approved=entry.approved if approved else Approval(on=entry.local_date, by="-"))
    lines, net, problems, allowance = _billed(connection, agreement, agreed if asks else entry, invoice)
    counted = tuple(sorted(_counted(lines, entry.key), key=lambda part: -part.seconds))
    return EntryVerdict(
        agreement_title=agreement.title,
        currency=agreement.currency,
        service=entry.service,
        kind=counted[0].kind if counted else kind_of_coverage(said.coverage),
        coverage=said.coverage if terms_on(agreement, entry.local_date) is not None else None,
        listed=said.item is not None,
        clause=said.item.clause if said.item is not None else None,
        limit_seconds=said.limit_seconds,
        counted=counted,
        net=net,
        needs_approval=asks,
        approved=approved,
        billable=entry.billable,
        problems=problems,
        invoice=invoice,
        allowance=allowance,
    )


def typed_verdict(connection: sqlite3.Connection, /, **typed: Any) -> EntryVerdict:
    """What an entry would count as that is being typed (``time.typed_entry``). Raises what that raises."""
    return entry_verdict(connection, typed_entry(connection, **typed))


def _billed(
    connection: sqlite3.Connection, agreement: Agreement, entry: TimeEntry, invoice: str | None
) -> tuple[tuple[Line, ...], Decimal, tuple[ProblemCode, ...], AllowanceMonth | None]:
    """The lines of the bill that counts the entry, what it adds to that bill, and what keeps it from it."""
    if invoice is not None:
        return _issued(connection, agreement, entry.key), Decimal(0), (), None
    issued = invoices.issued_months(connection, agreement.key)
    month = Month.of(entry.local_date)
    while any(one.month == str(month) for one in issued):
        month = month.plus(1)
    others = [each for each in open_work(connection, agreement, month.last) if each.key != entry.key]
    costs = expenses.open_expenses(connection, agreement.key)

    def draft(work: Iterable[TimeEntry]) -> Draft:
        return invoicing.propose(agreement, month, work, costs, issued, round_total=False)

    with_it = draft([*others, entry])
    problems = tuple(dict.fromkeys(one.code for one in with_it.problems if one.entry == entry.key))
    return with_it.lines, with_it.net - draft(others).net, problems, with_it.allowance


def _issued(connection: sqlite3.Connection, agreement: Agreement, key: str) -> tuple[Line, ...]:
    months = invoices.issued_months(connection, agreement.key)
    return tuple(line for one in months for line in one.lines if any(part.entry == key for part in line.parts))


def _counted(lines: Iterable[Line], key: str) -> Iterator[Counted]:
    for line in lines:
        seconds = sum(part.seconds for part in line.parts if part.entry == key)
        if seconds:
            yield Counted(
                kind=kind_of_line(line),
                overage=line.kind == "overage",
                seconds=seconds,
                price=line.price,
                surcharges=line.surcharges,
                band=line.band,
                clause=line.clause_note,
            )
