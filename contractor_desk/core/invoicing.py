"""The bill of an agreement and a month: which work, which lines, which totals (rules.md 3).

``propose(agreement, Month(2026, 2), entries, expenses, issued, round_total=False)`` is the same whatever the order in
which the entries were logged, and whether or not earlier months were issued if nothing of them is late.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.fees import first_month
from contractor_desk.core.invoice import Draft, IssuedMonth
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
    if agreement.status != "draft" and agreement.terms and not _is_settled(agreement, month, issued):
        bill = Run(agreement, entries, expenses, issued).bill(month)
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


def _is_settled(agreement: Agreement, month: Month, issued: Iterable[IssuedMonth]) -> bool:
    before_opening = agreement.opening is not None and month < first_month(agreement)
    return before_opening or any(invoice.month == str(month) for invoice in issued)


def digest(draft: Draft) -> str:
    """SHA-256 of all that issuing the draft would freeze; problems are no part of it."""
    plain = to_plain(replace(draft, problems=()))
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
