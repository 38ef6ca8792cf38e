"""The bill of an agreement and a month: which work, which lines, which totals (rules.md 3).

``propose(agreement, Month(2026, 2), entries, expenses, issued, round_total=False)`` is the same whatever the order in
which the entries were logged, and whether or not earlier months were issued if nothing of them is late.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.fees import first_month
from contractor_desk.core.invoice import Draft, IssuedMonth
from contractor_desk.core.money import round_money
from contractor_desk.core.months import Month
from contractor_desk.core.plain import to_plain
from contractor_desk.core.run import Bill, Run
from contractor_desk.core.totals import totals
from contractor_desk.core.work import Expense, TimeEntry


def propose(
    agreement: Agreement,
    month: Month,
    entries: Iterable[TimeEntry],
    expenses: Iterable[Expense],
    issued: Sequence[IssuedMonth],
    *,
    round_total: bool,
) -> Draft:
    """The draft of that month; one without lines means that there is nothing to bill.

    ``entries`` and ``expenses`` are all of the agreement that are on no issued invoice, ``issued`` its invoices that
    stand. A draft agreement, an issued month and a month before the opening have an empty draft (fine-print A1, A9).
    ``round_total`` is the habit of the contractor's party.
    """
    bill = Bill()
    if _bills(agreement) and not _is_settled(agreement, month, issued):
        bill = Run(agreement, entries, expenses, issued).bill(month)
    return _draft(agreement, month, bill, round_total=round_total)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unbilled:
    """``draft`` is the month's; ``months`` are those up to it that are open and have a line, oldest first; ``net`` is
    what they come to, everything counted once."""

    draft: Draft
    months: tuple[Month, ...]
    net: Decimal


def unbilled(
    agreement: Agreement,
    month: Month,
    entries: Iterable[TimeEntry],
    expenses: Iterable[Expense],
    issued: Sequence[IssuedMonth],
    *,
    round_total: bool,
) -> Unbilled:
    """What is not billed up to that month, and the month's draft beside it, all rated once; arguments as of propose."""
    bill, found = Bill(), []
    if _bills(agreement) and not _is_before_opening(agreement, month):
        run = Run(agreement, entries, expenses, issued)
        if not _is_settled(agreement, month, issued):
            bill = run.bill(month)
        found = run.open_bills(month)
    nothing = round_money(Decimal(0), agreement.currency)
    return Unbilled(
        draft=_draft(agreement, month, bill, round_total=round_total),
        months=tuple(each for each, _ in found),
        net=sum((line.net for _, one in found for line in one.lines), nothing),
    )


def _draft(agreement: Agreement, month: Month, bill: Bill, *, round_total: bool) -> Draft:
    sums = totals(bill.lines, agreement.currency, round_total=round_total)
    return Draft(
        agreement=agreement.key,
        month=str(month),
        contractor=agreement.contractor,
        client=agreement.client,
        currency=agreement.currency,
        lines=bill.lines,
        allowance=bill.allowance,
        net=sums.net,
        vat=sums.vat,
        rounding=sums.rounding,
        total=sums.total,
        taken=bill.taken,
        problems=bill.problems,
    )


def _bills(agreement: Agreement) -> bool:
    return agreement.status != "draft" and bool(agreement.terms)


def _is_settled(agreement: Agreement, month: Month, issued: Iterable[IssuedMonth]) -> bool:
    return _is_before_opening(agreement, month) or any(invoice.month == str(month) for invoice in issued)


def _is_before_opening(agreement: Agreement, month: Month) -> bool:
    return agreement.opening is not None and month < first_month(agreement)


def digest(draft: Draft) -> str:
    """SHA-256 of all that issuing the draft would freeze; problems are no part of it."""
    plain = to_plain(replace(draft, problems=()))
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
