"""What a draft leaves out and what it would be worth: work that waits for a yes, or lies outside the period
(rules.md 3.1; look.md 5, *held-back entries are counted with their amount*).

Three out-of-scope entries without the client's approval: ``HeldBack(entries=…3, net=Decimal("5206.25"), unpriced=0)``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from contractor_desk.core import invoicing
from contractor_desk.core.agreement import Agreement
from contractor_desk.core.invoice import Draft, IssuedMonth, ProblemCode
from contractor_desk.core.months import Month
from contractor_desk.core.party import Approval
from contractor_desk.core.work import Expense, TimeEntry

LEFT_OUT: frozenset[ProblemCode] = frozenset({"outside_period", "no_terms", "not_approved", "no_rate", "running"})
_CURABLE: frozenset[ProblemCode] = frozenset({"outside_period", "no_terms", "not_approved"})


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldEntry:
    entry: TimeEntry
    code: ProblemCode


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldBack:
    """``net`` is what the bill would grow by, VAT not counted, if the client said yes to all of it; ``unpriced``
    counts the entries that have no price yet: a timer that runs, work without a rate."""

    entries: tuple[HeldEntry, ...]
    net: Decimal
    unpriced: int


def held_back(
    agreement: Agreement,
    month: Month,
    entries: Sequence[TimeEntry],
    expenses: Iterable[Expense],
    issued: Sequence[IssuedMonth],
    draft: Draft,
    *,
    round_total: bool,
) -> HeldBack | None:
    """What that draft of the same arguments (invoicing.propose) leaves out, by day; None if it leaves out nothing."""
    codes = {problem.entry: problem.code for problem in draft.problems if problem.code in LEFT_OUT}
    if not codes:
        return None
    held = tuple(
        HeldEntry(entry=entry, code=codes[entry.key])
        for entry in sorted(entries, key=lambda each: (each.local_date, each.key))
        if entry.key in codes
    )
    curable = {one.entry.key for one in held if one.code in _CURABLE}
    net = draft.net - draft.net
    if curable:
        allowed = [_allowed(entry) if entry.key in curable else entry for entry in entries]
        again = invoicing.propose(agreement, month, allowed, expenses, issued, round_total=round_total)
        net = again.net - draft.net
    return HeldBack(entries=held, net=net, unpriced=len(held) - len(curable))


def _allowed(entry: TimeEntry) -> TimeEntry:
    return replace(entry, outside_period=True, approved=Approval(on=entry.local_date, by=entry.worker))
