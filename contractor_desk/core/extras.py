"""Lines that are not time: expenses, milestones, adjustments and the cap (rules.md 3.10, 3.11; fine-print X1 to C3).

A train ticket of 420.00 with a markup of 10 % is one piece at 462.00; 120 km at 2.50 are 300.00. Of 12,500.00 under a
cap of 10,000.00 a month the cap line takes 2,500.00 off.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from contractor_desk.core.agreement import Adjustment, Agreement, Milestone, Terms, Vat
from contractor_desk.core.days import terms_of_month, terms_on_or_earliest
from contractor_desk.core.invoice import CAPPED_KINDS, IssuedMonth, Line, LineKind, Unit
from contractor_desk.core.money import round_money
from contractor_desk.core.months import Month
from contractor_desk.core.work import Expense

ONE = Decimal("1.00")
NOTHING = Decimal(0)


def expense_lines(agreement: Agreement, expenses: Iterable[Expense]) -> list[Line]:
    """A line for each, by date and key; none for 0 km (fine-print X4)."""
    ordered = sorted(expenses, key=lambda expense: (expense.date, expense.key))
    return [_expense_line(agreement, expense) for expense in ordered if expense.km is None or expense.km]


def _expense_line(agreement: Agreement, expense: Expense) -> Line:
    terms = terms_on_or_earliest(agreement, expense.date)
    quantity, price = ONE, NOTHING
    if expense.km is not None:
        quantity, price = expense.km, expense.rate or NOTHING
    elif expense.amount is not None:
        price = round_money(expense.amount * (100 + expense.markup_percent) / 100, agreement.currency)
    return _line(
        "expense",
        terms,
        (expense.date, expense.date),
        quantity=quantity,
        unit="piece" if expense.km is None else "km",
        price=price,
        net=round_money(quantity * price, agreement.currency),
        vat=expense.vat,
        clause="expense",
        title=expense.title,
        source=expense.key,
    )


def milestone_lines(agreement: Agreement, milestones: Iterable[tuple[date, Milestone]]) -> list[Line]:
    """The fixed price of each milestone with the day it was done, by that day and key."""
    return [
        _piece(agreement, "milestone", terms_on_or_earliest(agreement, done), (done, done), milestone)
        for done, milestone in sorted(milestones, key=lambda pair: (pair[0], pair[1].key))
    ]


def adjustment_lines(agreement: Agreement, adjustments: Iterable[Adjustment]) -> list[Line]:
    """One-off amounts, also negative, by key; the terms are those of the last day in force of their month."""
    found = []
    for adjustment in sorted(adjustments, key=lambda adjustment: adjustment.key):
        month = Month.parse(adjustment.month)
        terms = terms_of_month(agreement, month)[-1]
        found.append(_piece(agreement, "adjustment", terms, (month.first, month.last), adjustment))
    return found


def cap_line(agreement: Agreement, month: Month, lines: Iterable[Line], issued: Iterable[IssuedMonth]) -> Line | None:
    """What overage, billable and out-of-scope work comes to above the cap, taken off; None below it (rules.md 3.11).

    A cap for the agreement also counts what its issued invoices and the time before its opening charged (C1, C2).
    """
    terms = terms_of_month(agreement, month)[-1]
    cap = terms.cap
    if cap is None:
        return None
    room = cap.amount
    if cap.per == "agreement":
        room -= sum((_charged(invoice.lines, also="cap") for invoice in issued), NOTHING)
        room -= agreement.opening.cap_used if agreement.opening is not None else NOTHING
    above = round_money(_charged(lines) - max(room, NOTHING), agreement.currency)
    if above <= 0:
        return None
    return _line(
        "cap",
        terms,
        (month.first, month.last),
        quantity=-ONE,
        unit="piece",
        price=above,
        net=-above,
        vat=None,
        clause="cap",
        clause_note=cap.clause,
    )


def _charged(lines: Iterable[Line], also: LineKind | None = None) -> Decimal:
    return sum((line.net for line in lines if line.kind in CAPPED_KINDS or line.kind == also), NOTHING)


def _piece(
    agreement: Agreement, kind: LineKind, terms: Terms, days: tuple[date, date], item: Milestone | Adjustment
) -> Line:
    amount = round_money(item.amount, agreement.currency)
    return _line(
        kind,
        terms,
        days,
        quantity=ONE,
        unit="piece",
        price=amount,
        net=amount,
        vat=item.vat,
        clause=f"{kind}:{item.key}",
        clause_note=item.clause if isinstance(item, Milestone) else None,
        title=item.title,
        source=item.key,
    )


def _line(
    kind: LineKind,
    terms: Terms,
    days: tuple[date, date],
    *,
    quantity: Decimal,
    unit: Unit,
    price: Decimal,
    net: Decimal,
    vat: Vat | None,
    clause: str,
    clause_note: str | None = None,
    title: str | None = None,
    source: str | None = None,
) -> Line:
    return Line(
        kind=kind,
        terms_from=terms.from_,
        from_=days[0],
        to=days[1],
        quantity=quantity,
        unit=unit,
        price=price,
        base=net,
        net=net,
        vat=vat or terms.vat,
        clause=clause,
        clause_note=clause_note,
        title=title,
        source=source,
    )
