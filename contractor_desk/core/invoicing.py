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


@dataclass(frozen=True, slots=True, kw_only=True)
class Unbilled:
    """``draft`` is the month's; ``months`` are those up to it that are open and have a line, oldest first; ``net`` is
    what they come to, everything counted once."""

    draft: Draft
    months: tuple[Month, ...]
    net: Decimal


class Drafting:
    """The drafts of one agreement's months; an earlier month that several of them count with is rated once.

    ``entries`` and ``expenses`` are all of the agreement that are on no issued invoice, ``issued`` its invoices that
    stand. ``round_total`` is the habit of the contractor's party.
    """

    def __init__(
        self,
        agreement: Agreement,
        entries: Iterable[TimeEntry],
        expenses: Iterable[Expense],
        issued: Sequence[IssuedMonth],
        *,
        round_total: bool,
    ) -> None:
        self._agreement = agreement
        self._round_total = round_total
        self._issued = {invoice.month for invoice in issued}
        self._run = None
        if agreement.status != "draft" and agreement.terms:
            self._run = Run(agreement, entries, expenses, issued)

    def draft(self, month: Month) -> Draft:
        """The draft of that month; one without lines means that there is nothing to bill. A draft agreement, an issued
        month and a month before the opening have an empty draft (fine-print A1, A9)."""
        bill = Bill()
        if self._run is not None and not self._is_history(month) and str(month) not in self._issued:
            bill = self._run.bill(month)
        agreement = self._agreement
        sums = totals(bill.lines, agreement.currency, round_total=self._round_total)
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

    def unbilled(self, month: Month) -> Unbilled:
        """What is not billed up to that month."""
        found = [] if self._run is None or self._is_history(month) else self._run.open_bills(month)
        nothing = round_money(Decimal(0), self._agreement.currency)
        return Unbilled(
            draft=self.draft(month),
            months=tuple(each for each, _ in found),
            net=sum((line.net for _, bill in found for line in bill.lines), nothing),
        )

    def _is_history(self, month: Month) -> bool:
        return self._agreement.opening is not None and month < first_month(self._agreement)


def propose(
    agreement: Agreement,
    month: Month,
    entries: Iterable[TimeEntry],
    expenses: Iterable[Expense],
    issued: Sequence[IssuedMonth],
    *,
    round_total: bool,
) -> Draft:
    """The draft of that one month (``Drafting``)."""
    return Drafting(agreement, entries, expenses, issued, round_total=round_total).draft(month)


def digest(draft: Draft) -> str:
    """SHA-256 of all that issuing the draft would freeze; problems are no part of it."""
    plain = to_plain(replace(draft, problems=()))
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()
