"""The fee of a month, which run bills it, and which days are paid already (rules.md 3.8).

12000.00 from 15 January, in arrears: January's run bills 12000 × 17 / 31 = 6580.65 for 15 to 31 January. In advance:
the run for the first month bills that month and the next one, every later run the month after it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from contractor_desk.core.agreement import Agreement, Fee, Terms
from contractor_desk.core.days import TermsDays, in_force_for_fee
from contractor_desk.core.invoice import IssuedMonth
from contractor_desk.core.money import round_money
from contractor_desk.core.months import Month


@dataclass(frozen=True, slots=True)
class FeeShare:
    """What one version's fee comes to in a month; ``first`` and ``last`` are the days in force it pays for (F6)."""

    terms: Terms
    fee: Fee
    amount: Decimal
    first: date
    last: date


def first_month(agreement: Agreement) -> Month:
    """The month with which the agreement's ledger and billing start: that of its opening, or of its first day."""
    if agreement.opening is not None:
        return Month.parse(agreement.opening.month)
    return Month.of(agreement.period.start)


def fee_shares(agreement: Agreement, month: Month, issued: Collection[Month], paid: Collection[date]) -> list[FeeShare]:
    """The shares that the run for ``month`` bills, by month, then version (fine-print F1 to F6).

    ``issued`` are the months with an invoice, ``paid`` the days whose fee stands on one. What is due in advance for the
    month itself belongs to the run before; it is billed here where that run is over, or never was to be.
    """
    first = first_month(agreement)
    if month < first:
        return []
    in_time = month != first and month.plus(-1) not in issued
    own = [share for share in _shares(agreement, month, paid) if share.fee.billed == "arrears" or not in_time]
    ahead = [share for share in _shares(agreement, month.plus(1), paid) if share.fee.billed == "advance"]
    return own + ahead


def paid_days(issued: Iterable[IssuedMonth]) -> frozenset[date]:
    """The days whose fee stands on an issued invoice (fine-print F4)."""
    days: set[date] = set()
    for invoice in issued:
        for line in invoice.lines:
            if line.kind == "fee" and line.from_ is not None and line.to is not None:
                ordinals = range(line.from_.toordinal(), line.to.toordinal() + 1)
                days.update(date.fromordinal(ordinal) for ordinal in ordinals)
    return frozenset(days)


def _shares(agreement: Agreement, month: Month, paid: Collection[date]) -> list[FeeShare]:
    spans = in_force_for_fee(agreement, month)
    if not spans:
        return []
    fee = spans[0].terms.fee
    if fee is not None and fee.prorate == "none":
        return _whole(agreement, spans, fee, paid)
    shares = []
    for span in spans:
        days = [day for day in span.days if not _is_paid(agreement, day, paid)]
        if span.terms.fee is not None and days:
            amount = round_money(span.terms.fee.amount * len(days) / month.days, agreement.currency)
            shares.append(FeeShare(span.terms, span.terms.fee, amount, days[0], days[-1]))
    return shares


def _whole(agreement: Agreement, spans: tuple[TermsDays, ...], fee: Fee, paid: Collection[date]) -> list[FeeShare]:
    """The full amount once, whatever its days; nothing if a day of the month is paid already (fine-print F2, F4)."""
    if any(_is_paid(agreement, day, paid) for span in spans for day in span.days):
        return []
    amount = round_money(fee.amount, agreement.currency)
    return [FeeShare(spans[0].terms, fee, amount, spans[0].first, spans[-1].last)]


def _is_paid(agreement: Agreement, day: date, paid: Collection[date]) -> bool:
    opening = agreement.opening
    if opening is not None and opening.fee_billed_to is not None and day <= opening.fee_billed_to:
        return True
    return day in paid
