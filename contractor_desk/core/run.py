"""A billing run of one agreement: the ledger month by month, late work, and what earlier months still have open.

An issued month's ledger is frozen; an open one counts with the work that was logged in it. What is late, that is dated
in an issued month and on no invoice, is drawn on the month being billed (rules.md 3.1, 3.5; fine-print A8 to A15, L7).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, TypeVar

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


class _Passed(NamedTuple):
    """A month before the one being billed, as it counts in the ledger; ``bill`` is None where it is issued."""

    month: Month
    carried_in: tuple[Carry, ...]
    bill: Bill | None
    carried_out: tuple[Carry, ...]


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
        self._passed: dict[Month, _Passed] = {}

    def bill(self, month: Month) -> Bill:
        """The bill of that month, with a problem for each earlier month that is open and has a line (fine-print O2)."""
        passed = self._passed_before(month)
        late = [earlier for earlier in self._issued if self._is_before(earlier, month)]
        bill = self._bill(month, [*sorted(late), month], self._carried_into(month, passed))
        problems = [
            Problem(agreement=self._agreement.key, code="earlier_month_open", month=str(one.month))
            for one in passed
            if one.bill is not None and one.bill.lines
        ]
        return Bill(
            lines=bill.lines,
            allowance=bill.allowance,
            taken=bill.taken,
            problems=tuple(sorted([*bill.problems, *problems], key=_order)),
        )

    def open_bills(self, month: Month) -> list[tuple[Month, Bill]]:
        """The months up to that one that are open and have a line, with their bills, oldest first. What is late stands
        on the first that comes after it, so that everything counts once (rules.md 3; fine-print A14)."""
        found: list[tuple[Month, Bill]] = []
        counted: set[Month] = set()

        def with_late(own: Month, carried_in: tuple[Carry, ...], bill: Bill | None) -> Bill:
            late = [one for one in self._issued if self._is_before(one, own) and one not in counted]
            counted.update(late)
            if bill is not None and not self._has_something(late):
                return bill
            return self._bill(own, [*sorted(late), own], carried_in)

        passed = self._passed_before(month)
        for one in passed:
            if one.bill is not None and one.bill.lines:
                found.append((one.month, with_late(one.month, one.carried_in, one.bill)))
        if month not in self._issued:
            bill = with_late(month, self._carried_into(month, passed), None)
            if bill.lines:
                found.append((month, bill))
        return found

    def _passed_before(self, month: Month) -> list[_Passed]:
        """The months before that one in order; each is rated once in a run."""
        found: list[_Passed] = []
        for earlier in self._before(month):
            passed = self._passed.get(earlier)
            if passed is None:
                passed = self._passed[earlier] = self._pass(earlier, self._carried_into(earlier, found))
            found.append(passed)
        return found

    def _pass(self, month: Month, carried_in: tuple[Carry, ...]) -> _Passed:
        invoice = self._issued.get(month)
        bill = None if invoice is not None else self._bill(month, [month], carried_in)
        ledger = bill.allowance if bill is not None else invoice.allowance if invoice is not None else None
        return _Passed(month, carried_in, bill, () if ledger is None else ledger.carried_out)

    def _carried_into(self, month: Month, passed: Sequence[_Passed]) -> tuple[Carry, ...]:
        if passed:
            return passed[-1].carried_out
        opening = self._agreement.opening
        if opening is None or month < self._first:
            return ()
        return tuple(Carry(month=carry.from_, seconds=carry.seconds) for carry in opening.carried_in)

    def _has_something(self, months: Iterable[Month]) -> bool:
        dated = (self._entries, self._expenses, self._milestones, self._adjustments)
        return any(month in items for month in months for items in dated)

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
