"""A billing run of one agreement: the ledger month by month, late work, and what earlier months still have open.

An issued month's ledger is frozen; an open one counts with the work that was logged in it. What is late, that is dated
in an issued month and on no invoice, is drawn on the month being billed (rules.md 3.1, 3.5; fine-print A8 to A15, L7).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.allowance import Pool, close, granted_seconds, rollover_of
from contractor_desk.core.extras import adjustment_lines, cap_line, expense_lines, milestone_lines
from contractor_desk.core.fees import fee_shares, first_month, paid_days
from contractor_desk.core.invoice import AllowanceMonth, Carry, IssuedMonth, Line, Problem
from contractor_desk.core.lines import fee_line, time_lines
from contractor_desk.core.months import Month
from contractor_desk.core.rating import Rating
from contractor_desk.core.selection import Selection
from contractor_desk.core.work import Expense, TimeEntry

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bill:
    """What a run gives for one month, before VAT and totals."""

    lines: tuple[Line, ...] = ()
    allowance: AllowanceMonth | None = None
    taken: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


class Run:
    """Bills months of one agreement from what is not on an invoice yet, and from what its issued invoices left."""

    def __init__(
        self,
        agreement: Agreement,
        entries: Iterable[TimeEntry],
        expenses: Iterable[Expense],
        issued: Sequence[IssuedMonth],
    ) -> None:
        self._agreement = agreement
        self._selection = Selection(agreement)
        self._issued = {Month.parse(invoice.month): invoice for invoice in issued}
        self._invoices = issued
        self._paid = paid_days(issued)
        self._first = first_month(agreement)
        locked: set[str] = set().union(*(invoice.taken for invoice in issued))
        billed = {(line.kind, line.source) for invoice in issued for line in invoice.lines if line.source is not None}
        self._entries = _entries_by_month(entry for entry in entries if entry.key not in locked)
        self._expenses = _by_month(
            (Month.of(expense.date), expense) for expense in expenses if ("expense", expense.key) not in billed
        )
        self._milestones = _by_month(
            (Month.of(milestone.done), (milestone.done, milestone))
            for milestone in agreement.milestones
            if milestone.done is not None and ("milestone", milestone.key) not in billed
        )
        self._adjustments = _by_month(
            (Month.parse(adjustment.month), adjustment)
            for adjustment in agreement.adjustments
            if ("adjustment", adjustment.key) not in billed
        )

    def bill(self, month: Month) -> Bill:
        """The bill of that month, with a problem for each earlier month that is open and has a line (fine-print O2)."""
        open_months = []
        carried: tuple[Carry, ...] = ()
        if self._first <= month and self._agreement.opening is not None:
            carried = tuple(
                Carry(month=carry.from_, seconds=carry.seconds) for carry in self._agreement.opening.carried_in
            )
        for earlier in self._before(month):
            invoice = self._issued.get(earlier)
            if invoice is None:
                bill = self._bill(earlier, [earlier], carried)
                ledger = bill.allowance
                if bill.lines:
                    open_months.append(earlier)
            else:
                ledger = invoice.allowance
            carried = () if ledger is None else ledger.carried_out
        late = [earlier for earlier in self._issued if self._is_before(earlier, month)]
        bill = self._bill(month, [*sorted(late), month], carried)
        problems = [
            Problem(agreement=self._agreement.key, code="earlier_month_open", month=str(earlier))
            for earlier in open_months
        ]
        return Bill(
            lines=bill.lines,
            allowance=bill.allowance,
            taken=bill.taken,
            problems=tuple(sorted([*bill.problems, *problems], key=_order)),
        )

    def _before(self, month: Month) -> Iterator[Month]:
        """Earlier months in order: every one since the first, and those before it that have something to charge."""
        if self._agreement.opening is None:
            dated = {*self._entries, *self._expenses, *self._milestones, *self._adjustments, *self._issued}
            yield from sorted(earlier for earlier in dated if earlier < min(month, self._first))
        yield from self._first.until(month.plus(-1))

    def _is_before(self, earlier: Month, month: Month) -> bool:
        """Before the month being billed, and no history from before the opening."""
        return earlier < month and (self._agreement.opening is None or earlier >= self._first)

    def _bill(self, month: Month, dated: Sequence[Month], carried_in: tuple[Carry, ...]) -> Bill:
        """The month with what is dated in those months, drawing on what is carried in and its own grant."""
        agreement, currency = self._agreement, self._agreement.currency
        granted = granted_seconds(agreement, month)
        pool = None
        if granted is not None:
            pool = Pool(granted + sum(carry.seconds for carry in carried_in))
        chosen, problems = self._selection.choose(_of(self._entries, dated))
        rating = Rating(agreement, self._selection, pool)
        rating.rate(chosen)
        shares = fee_shares(agreement, month, self._issued.keys(), self._paid)
        lines = [
            *(fee_line(share) for share in shares),
            *time_lines(rating.groups, currency),
            *expense_lines(agreement, _of(self._expenses, dated)),
            *milestone_lines(agreement, _of(self._milestones, dated)),
            *adjustment_lines(agreement, _of(self._adjustments, dated)),
        ]
        cap = cap_line(agreement, month, lines, self._invoices)
        allowance = None
        if granted is not None and pool is not None:
            allowance = close(month, granted, carried_in, pool, rollover_of(agreement, month))
        return Bill(
            lines=tuple(lines) if cap is None else (*lines, cap),
            allowance=allowance,
            taken=tuple(rating.locked),
            problems=(*problems, *rating.problems),
        )


def _entries_by_month(entries: Iterable[TimeEntry]) -> dict[Month, list[TimeEntry]]:
    days: dict[date, list[TimeEntry]] = defaultdict(list)
    for entry in entries:
        days[entry.local_date].append(entry)
    months: dict[Month, list[TimeEntry]] = defaultdict(list)
    for day, found in days.items():
        months[Month.of(day)] += found
    return dict(months)


def _by_month(dated: Iterable[tuple[Month, Item]]) -> dict[Month, list[Item]]:
    found: dict[Month, list[Item]] = defaultdict(list)
    for month, item in dated:
        found[month].append(item)
    return dict(found)


def _of(items: Mapping[Month, list[Item]], months: Iterable[Month]) -> list[Item]:
    return [item for month in months for item in items.get(month, ())]


def _order(problem: Problem) -> tuple[str, str, str]:
    return problem.code, problem.entry or "", problem.month or ""
