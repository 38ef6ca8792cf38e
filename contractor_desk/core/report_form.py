"""Drafts, deadlines and reminders in the plain form of ``--json`` (interfaces.md, Command line).

Money has at least the decimals of its currency (``"12000.00"``, ``"12437"`` in yen), more where a price has more; dates
are ISO text. Sentences (``message``, ``text``) are the caller's: they are made where they are shown.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from contractor_desk.core.deadlines import Deadline
from contractor_desk.core.invoice import AllowanceMonth, Draft, Line, LineSurcharge, Problem, VatGroup
from contractor_desk.core.money import minor_digits
from contractor_desk.core.reminders import Reminder

Plain = dict[str, Any]


def plain_draft(
    draft: Draft, *, number: str | None = None, issue_date: date | None = None, due_date: date | None = None
) -> Plain:
    """One of the ``invoices`` of ``bill --json``; number and dates once it is issued."""
    currency = draft.currency
    return {
        "agreement": draft.agreement,
        "contractor": draft.contractor,
        "client": draft.client,
        "currency": currency,
        "number": number,
        "issue_date": _day(issue_date),
        "due_date": _day(due_date),
        "lines": [plain_line(line, currency) for line in draft.lines],
        "allowance": plain_allowance(draft.allowance),
        "net": plain_money(draft.net, currency),
        "vat": [plain_vat_group(group, currency) for group in draft.vat],
        "rounding": plain_money(draft.rounding, currency),
        "total": plain_money(draft.total, currency),
    }


def plain_line(line: Line, currency: str) -> Plain:
    """The keys of interfaces.md, and ``clause_note``, ``title`` and ``source``; ``reference_price`` where a percent was
    taken of it."""
    plain: Plain = {
        "kind": line.kind,
        "terms_from": _day(line.terms_from),
        "service": line.service,
        "site": line.site,
        "band": line.band,
        "callout": line.callout,
        "from": _day(line.from_),
        "to": _day(line.to),
        "quantity": plain_decimal(line.quantity),
        "unit": line.unit,
        "price": plain_money(line.price, currency),
        "base": plain_money(line.base, currency),
        "surcharges": [plain_surcharge(surcharge, currency) for surcharge in line.surcharges],
        "net": plain_money(line.net, currency),
        "vat": {"category": line.vat.category, "percent": _optional(line.vat.percent)},
        "clause": line.clause,
        "clause_note": line.clause_note,
        "title": line.title,
        "source": line.source,
        "entries": list(line.entries),
    }
    if line.reference_price is not None:
        plain["reference_price"] = plain_money(line.reference_price, currency)
    return plain


def plain_surcharge(surcharge: LineSurcharge, currency: str) -> Plain:
    """A percent and its amount, or an amount by the hour or the entry with how many of them."""
    plain: Plain = {"key": surcharge.key}
    if surcharge.percent is not None:
        plain["percent"] = plain_decimal(surcharge.percent)
    if surcharge.per_hour is not None:
        plain["per_hour"] = plain_money(surcharge.per_hour, currency)
    if surcharge.per_entry is not None:
        plain["per_entry"] = plain_money(surcharge.per_entry, currency)
    if surcharge.count is not None:
        plain["count"] = plain_decimal(surcharge.count)
    plain["amount"] = plain_money(surcharge.amount, currency)
    return plain


def plain_allowance(allowance: AllowanceMonth | None) -> Plain | None:
    """The ledger of the month in seconds, None where the terms have no allowance."""
    if allowance is None:
        return None
    return {
        "granted_seconds": allowance.granted_seconds,
        "carried_in_seconds": allowance.carried_in_seconds,
        "used_seconds": allowance.used_seconds,
        "expired_seconds": allowance.expired_seconds,
        "carried_out_seconds": allowance.carried_out_seconds,
        "overage_seconds": allowance.overage_seconds,
    }


def plain_vat_group(group: VatGroup, currency: str) -> Plain:
    return {
        "category": group.category,
        "percent": _optional(group.percent),
        "taxable": plain_money(group.taxable, currency),
        "amount": plain_money(group.amount, currency),
    }


def plain_problem(problem: Problem, message: str) -> Plain:
    """One of the ``problems``; ``month`` with ``earlier_month_open`` only."""
    plain: Plain = {"agreement": problem.agreement, "entry": problem.entry, "code": problem.code, "message": message}
    if problem.month is not None:
        plain["month"] = problem.month
    return plain


def plain_deadline(deadline: Deadline, text: str) -> Plain:
    """One of the ``deadlines``."""
    return {
        "agreement": deadline.agreement,
        "kind": deadline.kind,
        "date": deadline.date.isoformat(),
        "reminders": [day.isoformat() for day in deadline.reminders],
        "overdue": deadline.overdue,
        "text": text,
    }


def plain_reminder(reminder: Reminder, text: str) -> Plain:
    """One of the ``reminders`` of ``remind --json``, and ``since``, the day on which it came."""
    return {
        "agreement": reminder.agreement,
        "kind": reminder.kind,
        "date": reminder.date.isoformat(),
        "lead": reminder.lead,
        "overdue": reminder.overdue,
        "since": reminder.since.isoformat(),
        "text": text,
    }


def plain_money(amount: Decimal, currency: str) -> str:
    """The amount with its own decimals, but no fewer than its currency has."""
    exponent = amount.as_tuple().exponent
    digits = minor_digits(currency)
    if isinstance(exponent, int) and -exponent < digits:
        amount = amount.quantize(Decimal(1).scaleb(-digits))
    return plain_decimal(amount)


def plain_decimal(number: Decimal) -> str:
    """Without an exponent, and zero without a sign."""
    return format(number if number else abs(number), "f")


def _optional(number: Decimal | None) -> str | None:
    return None if number is None else plain_decimal(number)


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
