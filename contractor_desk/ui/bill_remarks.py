"""What is said beside a month's bill: the line under its name, its warnings, how it differs from the month before.

``remark(bill, "SEK", formats)`` is *DKK, reverse charge, overage 1,50 h*, or, amber, *3 entries held back, 5 206,25*.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from contractor_desk.core.invoice import Line
from contractor_desk.core.months import Month
from contractor_desk.desk.bill_run import MonthBill
from contractor_desk.ui.formats import Formats

_MOST_PARTS = 3


@dataclass(frozen=True, slots=True)
class Remark:
    """``tone`` is warn for what wants a look, else empty."""

    text: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """``before`` names the month; the texts are amounts with their sign."""

    before: str
    total: str
    change: str
    because: str


def remark(bill: MonthBill, own_currency: str, formats: Formats) -> Remark:
    """The line under the client's name."""
    if bill.invoice is not None:
        return Remark(
            QCoreApplication.translate("BillRemarks", "Issued as {number}").format(number=bill.invoice.number)
        )
    if bill.held is not None:
        return Remark(_held(bill, formats), "warn")
    if not bill.billable:
        return Remark(_nothing(bill, formats))
    problems = {problem.code for problem in bill.draft.problems}
    if "earlier_month_open" in problems:
        return Remark(QCoreApplication.translate("BillRemarks", "An earlier month is not billed"), "warn")
    if "overlap" in problems:
        return Remark(QCoreApplication.translate("BillRemarks", "Entries overlap: check"), "warn")
    return Remark(", ".join(_parts(bill, own_currency, formats)[:_MOST_PARTS]))


def warnings(bill: MonthBill, formats: Formats) -> tuple[str, ...]:
    """Sentences: what is left out or strange, and what to do. They never keep a bill from being issued."""
    counted = Counter(problem.code for problem in bill.draft.problems)
    found = []
    for code, count in counted.items():
        if code == "earlier_month_open":
            months = [problem.month for problem in bill.draft.problems if problem.code == code and problem.month]
            named = ", ".join(formats.month(Month.parse(month)) for month in months)
            found.append(
                QCoreApplication.translate("BillRemarks", "Not billed yet: {months}. Issue that first.").format(
                    months=named
                )
            )
        else:
            found.append((_one if count == 1 else _many)(code).format(count=count))
    if bill.held is not None and bill.held.net:
        amount = formats.money(bill.held.net, bill.agreement.currency, coded=True)
        together = QCoreApplication.translate("BillRemarks", "Together {amount} without VAT.")
        found.append(together.format(amount=amount))
    return tuple(found)


def compared(bill: MonthBill, formats: Formats) -> Compared | None:
    """The bill beside the invoice of the month before; None where there is none."""
    before = bill.before
    if before is None:
        return None
    currency = bill.agreement.currency
    change = bill.shown.total - before.total
    sign = "+" if change > 0 else ""
    return Compared(
        before=formats.month_name(before.month),
        total=formats.amount(before.total, currency),
        change=f"{sign}{formats.amount(change, currency)}",
        because=_because(bill, change),
    )


def _because(bill: MonthBill, change: Decimal) -> str:
    """The kinds that moved most in the direction of the change."""
    before = dict(bill.before.nets) if bill.before is not None else {}
    moved = {kind: _net(bill.shown.lines, kind) - before.get(kind, Decimal(0)) for kind in _kinds(bill, before)}
    if not change:
        return QCoreApplication.translate("BillRemarks", "The same amount.")
    along = sorted((kind for kind in moved if moved[kind] * change > 0), key=lambda kind: -abs(moved[kind]))
    whole = sum((abs(moved[kind]) for kind in along), Decimal(0))
    if not whole:
        return ""
    named = along[:1] if abs(moved[along[0]]) >= whole * Decimal("0.8") else along[:2]
    words = {
        "fee": QCoreApplication.translate("BillRemarks", "the fee"),
        "included": QCoreApplication.translate("BillRemarks", "surcharges"),
        "overage": QCoreApplication.translate("BillRemarks", "overage"),
        "billable": QCoreApplication.translate("BillRemarks", "work by the hour"),
        "out_of_scope": QCoreApplication.translate("BillRemarks", "out of scope"),
        "expense": QCoreApplication.translate("BillRemarks", "expenses"),
        "milestone": QCoreApplication.translate("BillRemarks", "milestones"),
        "adjustment": QCoreApplication.translate("BillRemarks", "adjustments"),
        "cap": QCoreApplication.translate("BillRemarks", "the cap"),
    }
    if len(named) == 1:
        return QCoreApplication.translate("BillRemarks", "Mostly {what}.").format(what=words[named[0]])
    return QCoreApplication.translate("BillRemarks", "Mostly {what} and {more}.").format(
        what=words[named[0]], more=words[named[1]]
    )


def _kinds(bill: MonthBill, before: dict[str, Decimal]) -> list[str]:
    return list(dict.fromkeys([line.kind for line in bill.shown.lines] + list(before)))


def _net(lines: tuple[Line, ...], kind: str) -> Decimal:
    return sum((line.net for line in lines if line.kind == kind), Decimal(0))


def _held(bill: MonthBill, formats: Formats) -> str:
    assert bill.held is not None, "asked only where something is held back"
    count = len(bill.held.entries)
    text = (
        QCoreApplication.translate("BillRemarks", "1 entry held back")
        if count == 1
        else QCoreApplication.translate("BillRemarks", "{count} entries held back").format(count=count)
    )
    if bill.held.net:
        text += f", {formats.money(bill.held.net, bill.agreement.currency)}"
    return text


def _nothing(bill: MonthBill, formats: Formats) -> str:
    start = bill.agreement.period.start
    if bill.end is not None and bill.end < bill.month.first:
        return QCoreApplication.translate("BillRemarks", "Ended {day}, nothing to bill").format(
            day=formats.day_month(bill.end)
        )
    if start > bill.month.last:
        return QCoreApplication.translate("BillRemarks", "Starts {day}").format(day=formats.day_month(start))
    return QCoreApplication.translate("BillRemarks", "Nothing to bill")


def _parts(bill: MonthBill, own_currency: str, formats: Formats) -> list[str]:
    lines, parts = bill.draft.lines, []
    if bill.draft.currency != own_currency:
        parts.append(bill.draft.currency)
    if any(group.category == "AE" for group in bill.draft.vat):
        parts.append(QCoreApplication.translate("BillRemarks", "reverse charge"))
    new = bill.before is not None and {line.kind for line in lines} - set(bill.before.nets)
    if sum(line.kind == "fee" for line in lines) > 1:
        parts.append(QCoreApplication.translate("BillRemarks", "fee prorated"))
    if new:
        parts.append(QCoreApplication.translate("BillRemarks", "new line types: check"))
    for line in lines:
        if line.kind == "milestone" and line.title:
            parts.append(line.title)
    for kind in ("overage", "out_of_scope", "billable"):
        mine = [line for line in lines if line.kind == kind]
        if mine:
            parts.append(_hours_of(kind, mine, formats))
    text = parts or [_lines(len(lines))]
    return [text[0][:1].upper() + text[0][1:], *text[1:]]


def _hours_of(kind: str, lines: list[Line], formats: Formats) -> str:
    hours = formats.number(sum((line.quantity for line in lines), Decimal(0)), 2)
    prices = {line.price for line in lines}
    if kind == "billable" and len(prices) == 1:
        price = prices.pop().normalize()
        shown = formats.number(price if price.as_tuple().exponent < 0 else price.quantize(Decimal(1)))  # type: ignore[operator]
        return QCoreApplication.translate("BillRemarks", "{hours} h at {price}").format(hours=hours, price=shown)
    return {
        "overage": QCoreApplication.translate("BillRemarks", "overage {hours} h"),
        "out_of_scope": QCoreApplication.translate("BillRemarks", "out of scope {hours} h"),
        "billable": QCoreApplication.translate("BillRemarks", "{hours} h"),
    }[kind].format(hours=hours)


def _lines(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("BillRemarks", "1 line")
    return QCoreApplication.translate("BillRemarks", "{count} lines").format(count=count)


def _one(code: str) -> str:
    return {
        "not_approved": QCoreApplication.translate(
            "BillRemarks", "An entry out of scope waits for the client's approval and is left out."
        ),
        "outside_period": QCoreApplication.translate(
            "BillRemarks", "An entry lies outside the agreement's period: extend it, or charge the entry anyway."
        ),
        "no_terms": QCoreApplication.translate("BillRemarks", "An entry has no terms in force on its day."),
        "no_rate": QCoreApplication.translate("BillRemarks", "An entry has no rate: give its service one."),
        "running": QCoreApplication.translate("BillRemarks", "A timer is running; its entry is left out."),
        "overlap": QCoreApplication.translate(
            "BillRemarks", "An entry overlaps another of the same worker; both are charged."
        ),
    }[code]


def _many(code: str) -> str:
    return {
        "not_approved": QCoreApplication.translate(
            "BillRemarks", "{count} entries out of scope wait for the client's approval and are left out."
        ),
        "outside_period": QCoreApplication.translate(
            "BillRemarks", "{count} entries lie outside the agreement's period: extend it, or charge them anyway."
        ),
        "no_terms": QCoreApplication.translate("BillRemarks", "{count} entries have no terms in force on their day."),
        "no_rate": QCoreApplication.translate("BillRemarks", "{count} entries have no rate: give their service one."),
        "running": QCoreApplication.translate("BillRemarks", "{count} timers are running; their entries are left out."),
        "overlap": QCoreApplication.translate(
            "BillRemarks", "{count} entries overlap others of the same worker; all are charged."
        ),
    }[code]
