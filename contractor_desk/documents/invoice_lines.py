"""What the lines of an invoice say, in words and numbers of its language: groups by kind, then line by line.

A billable line of user support in Mölndal at weekends reads ``User support, Mölndal, weekend · § 6.2 · 6,00 h ·
980,00 · +25 % +100 % · 13 230,00``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from contractor_desk.core.invoice import LINE_KINDS, Invoice, Line, LineKind, LineSurcharge
from contractor_desk.core.months import Month
from contractor_desk.documents.formats import Formats
from contractor_desk.words import Words

_HOURLY = ("included", "overage", "billable", "out_of_scope")


@dataclass(frozen=True, slots=True)
class LineText:
    """``more`` is said below the description, smaller; ``surcharges`` stand one below the other."""

    description: str
    more: str
    clause: str
    quantity: str
    price: str
    surcharges: tuple[str, ...]
    amount: str


@dataclass(frozen=True, slots=True)
class GroupText:
    title: str
    amount: str
    lines: tuple[LineText, ...]


def service_period(invoice: Invoice) -> tuple[date, date]:
    """First and last day of what is billed, inclusive: that of the fee's lines and of the work, else the month's."""
    month = Month.parse(invoice.month)
    days = [day for line in invoice.lines for day in (line.from_, line.to) if day]
    if not any(line.kind == "fee" for line in invoice.lines):
        days += [month.first, month.last]
    return (min(days), max(days)) if days else (month.first, month.last)


def groups(invoice: Invoice, words: Words, formats: Formats) -> Iterator[GroupText]:
    """The invoice's lines by kind, in the order of rules.md 3.9."""
    writer = _Writer(invoice, words, formats)
    for kind in LINE_KINDS:
        lines = [line for line in invoice.lines if line.kind == kind]
        if lines:
            total = sum((line.net for line in lines), Decimal(0))
            yield GroupText(writer.title(kind), writer.money(total), tuple(writer.line(line) for line in lines))


class _Writer:
    def __init__(self, invoice: Invoice, words: Words, formats: Formats) -> None:
        self._invoice = invoice
        self._words = words
        self._formats = formats
        self._month = Month.parse(invoice.month)
        versions = sorted({line.terms_from for line in invoice.lines if line.terms_from})
        self._first_version = versions[0] if versions else None

    def money(self, amount: Decimal) -> str:
        return self._formats.money(amount, self._invoice.currency)

    def title(self, kind: LineKind) -> str:
        words = self._words
        allowance = self._invoice.allowance
        if kind == "included" and allowance is not None:
            return words("Work included in the fee, {used} of {available} h").format(
                used=self._formats.hours(allowance.used_seconds),
                available=self._formats.hours(allowance.granted_seconds + allowance.carried_in_seconds),
            )
        return {
            "fee": words("Monthly fee"),
            "included": words("Work included in the fee"),
            "overage": words("Overage, past the included hours"),
            "billable": words("Work by the hour"),
            "out_of_scope": words("Out of scope"),
            "expense": words("Expenses"),
            "milestone": words("Milestones"),
            "adjustment": words("Adjustments"),
            "cap": words("Cap"),
        }[kind]

    def line(self, line: Line) -> LineText:
        return LineText(
            description=self._description(line),
            more=self._more(line),
            clause=self._clause(line),
            quantity=self._quantity(line),
            price=self._words("included") if line.kind == "included" else self.money(line.price),
            surcharges=tuple(self._surcharge(surcharge) for surcharge in line.surcharges),
            amount=self.money(line.net),
        )

    # ---- the parts ----

    def _description(self, line: Line) -> str:
        words, invoice = self._words, self._invoice
        if line.kind == "fee":
            title = line.title or invoice.agreement_title
            return f"{title}, {self._days(line)}" if line.from_ and line.to else title
        if line.kind == "cap":
            return line.title or words("Reduction to the agreed cap")
        if line.kind not in _HOURLY:
            title = line.title or line.source or ""
            return f"{title}, {self._days(line)}" if line.from_ and line.to else title
        parts = [invoice.service_names.get(line.service or "", line.service or "")]
        if line.site:
            parts.append(invoice.site_names.get(line.site, line.site))
        if line.band and line.band != "normal":
            parts.append(band_name(line.band, words))
        if line.callout:
            parts.append(words("call-out"))
        if line.from_ and line.to and (Month.of(line.from_), Month.of(line.to)) != (self._month, self._month):
            parts.append(self._days(line))
        return ", ".join(part for part in parts if part)

    def _more(self, line: Line) -> str:
        if line.kind == "included" and line.surcharges and line.reference_price is not None:
            return self._words("Surcharge on {price} an hour").format(price=self.money(line.reference_price))
        return ""

    def _clause(self, line: Line) -> str:
        words = self._words
        clause = line.clause_note or {
            "fee": words("Fee"),
            "included": words("Scope: included"),
            "overage": words("Scope: past the hours"),
            "billable": words("Scope: by the hour"),
            "out_of_scope": words("Scope: excluded"),
            "expense": words("Expense"),
            "milestone": words("Milestone"),
            "adjustment": words("Adjustment"),
            "cap": words("Cap"),
        }.get(line.kind, line.clause)
        if line.terms_from and line.terms_from != self._first_version:
            same_year = line.terms_from.year == self._month.year
            day = self._formats.day_month(line.terms_from) if same_year else self._formats.day(line.terms_from)
            amended = words("from {date}").format(date=day)
            clause = f"{clause}, {amended}"
        return clause

    def _quantity(self, line: Line) -> str:
        words = self._words
        if line.unit == "hour":
            return f"{self._formats.number(line.quantity, 2)} h"
        if line.unit == "km":
            return f"{self._formats.short(line.quantity)} km"
        unit = words("mo") if line.unit == "month" else words("pc")
        number = self._formats.number(line.quantity, 2) if line.unit == "month" else self._formats.short(line.quantity)
        return f"{number} {unit}"

    def _surcharge(self, surcharge: LineSurcharge) -> str:
        """+25 %, +150,00/h or 2 × 500,00."""
        if surcharge.percent is not None:
            sign = "+" if surcharge.percent >= 0 else ""
            return f"{sign}{self._formats.percent(surcharge.percent)}"
        if surcharge.per_hour is not None:
            return f"+{self.money(surcharge.per_hour)}/h"
        if surcharge.per_entry is not None:
            return f"{self._formats.short(surcharge.count or Decimal(1))} × {self.money(surcharge.per_entry)}"
        return self.money(surcharge.amount)

    def _days(self, line: Line) -> str:
        """The line's days; without the year if it is the billing month's."""
        first, last = line.from_ or self._month.first, line.to or self._month.last
        month = Month.of(first)
        if first == month.first and last == month.last:
            return self._formats.month_year(first)
        return self._formats.span(first, last, year=(first.year, last.year) != (self._month.year, self._month.year))


def band_name(band: str, words: Words) -> str:
    return {
        "after_hours": words("after hours"),
        "weekend": words("weekend"),
        "holiday": words("public holiday"),
    }.get(band, "")
