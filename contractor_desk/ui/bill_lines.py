"""A month's bill as texts that explain it: groups of lines, each line down to its entries and its clause (picture 04).

``groups(bill, formats)`` are the rows of ``ExplainedInvoice``; ``totals(bill, formats)`` its foot. What is held back
is a group of its own at the end, since it is on no line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, time
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from contractor_desk.core.invoice import LINE_KINDS, Line, LinePart, TimesheetRow, VatGroup
from contractor_desk.core.months import Month
from contractor_desk.desk.bill_run import MonthBill
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.widgets.invoice_lines import ExplainedEntry, ExplainedGroup, ExplainedLine
from contractor_desk.ui.widgets.invoice_totals import Totals

HELD = "held"
"""The key of the group of what is held back."""


def groups(bill: MonthBill, formats: Formats) -> tuple[ExplainedGroup, ...]:
    """The lines in the order of rules.md 3.9; keys of lines are their places on the bill."""
    return tuple(_Explaining(bill, formats).groups())


def totals(bill: MonthBill, formats: Formats) -> Totals:
    """Net, VAT by category, rounding if there is any; what is to be paid with its currency."""
    shown = bill.shown
    currency = shown.currency
    parts = [
        QCoreApplication.translate("BillLines", "Excl. VAT {amount}").format(amount=formats.amount(shown.net, currency))
    ]
    parts += [f"{vat_name(group, formats)} {formats.amount(group.amount, currency)}" for group in shown.vat]
    if shown.rounding:
        parts.append(
            QCoreApplication.translate("BillLines", "Rounding {amount}").format(
                amount=formats.amount(shown.rounding, currency)
            )
        )
    return Totals(parts=tuple(parts), total=formats.money(shown.total, currency, coded=True))


def vat_name(group: VatGroup, formats: Formats) -> str:
    """*VAT 25 %*, *VAT, reverse charge*."""
    words = {
        "AE": QCoreApplication.translate("BillLines", "VAT, reverse charge"),
        "K": QCoreApplication.translate("BillLines", "VAT, supply within the EU"),
        "G": QCoreApplication.translate("BillLines", "VAT, export"),
        "E": QCoreApplication.translate("BillLines", "VAT, exempt"),
        "O": QCoreApplication.translate("BillLines", "Outside VAT"),
    }
    if group.category in words or group.percent is None:
        return words.get(group.category, QCoreApplication.translate("BillLines", "VAT"))
    return QCoreApplication.translate("BillLines", "VAT {percent}").format(percent=formats.percent(group.percent))


def span(first: date, last: date, formats: Formats) -> str:
    """*1–15 Nov*, *28 Oct – 3 Nov*; one day is itself."""
    end = formats.day_month(last)
    if first == last:
        return end
    if Month.of(first) == Month.of(last) and end.startswith(f"{last.day} "):
        return f"{first.day}–{end}"
    return f"{formats.day_month(first)} – {end}"


class _Explaining:
    def __init__(self, bill: MonthBill, formats: Formats) -> None:
        self._bill, self._formats = bill, formats
        self._currency = bill.shown.currency
        self._rows: dict[str, TimesheetRow] = {row.entry: row for row in bill.rows}
        self._sites = {site.key: site.name for site in bill.agreement.sites}
        lines = bill.shown.lines
        self._included = {part.entry for line in lines if line.kind == "included" for part in line.parts}

    def groups(self) -> Iterator[ExplainedGroup]:
        lines = list(enumerate(self._bill.shown.lines))
        for kind in LINE_KINDS:
            mine = [(place, line) for place, line in lines if line.kind == kind]
            if mine:
                yield ExplainedGroup(
                    key=kind,
                    title=self._title(kind),
                    remark=self._remark(kind, [line for _, line in mine]),
                    amount=self._amount(sum((line.net for _, line in mine), Decimal(0))),
                    lines=tuple(self._line(place, line) for place, line in mine),
                )
        if self._bill.held is not None:
            yield self._held()

    # ---- groups -------------------------------------------------------------------------------------------------

    def _title(self, kind: str) -> str:
        if kind == "fee" and self._bill.agreement.kind == "retainer":
            return QCoreApplication.translate("BillLines", "Retainer fee")
        return {
            "fee": QCoreApplication.translate("BillLines", "Monthly fee"),
            "included": QCoreApplication.translate("BillLines", "Included work"),
            "overage": QCoreApplication.translate("BillLines", "Overage"),
            "billable": QCoreApplication.translate("BillLines", "Work by the hour"),
            "out_of_scope": QCoreApplication.translate("BillLines", "Out of scope"),
            "expense": QCoreApplication.translate("BillLines", "Expenses"),
            "milestone": QCoreApplication.translate("BillLines", "Milestones"),
            "adjustment": QCoreApplication.translate("BillLines", "Adjustments"),
            "cap": QCoreApplication.translate("BillLines", "Cap"),
        }[kind]

    def _remark(self, kind: str, lines: list[Line]) -> str:
        allowance = self._bill.shown.allowance
        if kind == "fee" and any(line.from_ and line.to and not _whole(line.from_, line.to) for line in lines):
            return QCoreApplication.translate("BillLines", "prorated")
        if kind in ("included", "overage") and allowance is not None:
            available = self._formats.decimal_hours(allowance.granted_seconds + allowance.carried_in_seconds)
            if kind == "overage":
                return QCoreApplication.translate("BillLines", "past {hours} h").format(hours=available)
            used = self._formats.decimal_hours(allowance.used_seconds)
            return QCoreApplication.translate("BillLines", "{used} of {available} h").format(
                used=used, available=available
            )
        if kind == "out_of_scope":
            given = {self._bill.approvals.get(part.entry) for line in lines for part in line.parts}
            who = {approval.by for approval in given if approval is not None}
            if None not in given and len(who) == 1 and (name := who.pop()):
                return QCoreApplication.translate("BillLines", "approved by {name}").format(name=name)
        return ""

    def _held(self) -> ExplainedGroup:
        held = self._bill.held
        assert held is not None, "asked only where something is held back"
        lines = tuple(
            ExplainedLine(
                key=one.entry.key,
                title=self._when(one.entry.local_date, None, None, one.entry.note),
                quantity=self._hours(one.entry.duration),
                link=held_reason(one.code),
            )
            for one in held.entries
        )
        return ExplainedGroup(
            key=HELD,
            title=QCoreApplication.translate("BillLines", "Held back"),
            remark=QCoreApplication.translate("BillLines", "not on this bill"),
            amount=f"({self._amount(held.net)})" if held.net else "",
            lines=lines,
        )

    # ---- lines --------------------------------------------------------------------------------------------------

    def _line(self, place: int, line: Line) -> ExplainedLine:
        entries = tuple(self._entries(line))
        return ExplainedLine(
            key=str(place),
            title=self._what(line),
            quantity=self._quantity(line),
            price=self._amount(line.price) if line.kind not in ("cap", "adjustment") else "",
            extra=self._extra(line),
            amount=self._amount(line.net),
            clause=line.clause_note or "",
            link=self._link(line, len(entries)),
            entries=entries,
        )

    def _what(self, line: Line) -> str:
        days = (line.from_, line.to)
        if line.kind == "fee":
            if days[0] is None or days[1] is None:
                return line.title or self._bill.agreement.title
            if _whole(days[0], days[1]):
                return self._formats.month_name(Month.of(days[0]))
            return span(days[0], days[1], self._formats)
        if line.kind == "cap":
            return QCoreApplication.translate("BillLines", "Reduction to the agreed cap")
        if line.service is None:
            return line.title or line.source or ""
        parts = [self._bill.services.get(line.service, line.service)]
        if line.site:
            parts.append(self._sites.get(line.site, line.site))
        if line.band and line.band != "normal":
            parts.append(band_name(line.band))
        if line.callout:
            parts.append(QCoreApplication.translate("BillLines", "call-out"))
        if days[0] and days[1] and not Month.of(days[0]) == Month.of(days[1]) == self._bill.month:
            parts.append(span(days[0], days[1], self._formats))
        if line.terms_from is not None and line.terms_from > self._bill.month.first:
            since = QCoreApplication.translate("BillLines", "from {day}")
            parts.append(since.format(day=self._formats.day_month(line.terms_from)))
        return ", ".join(parts)

    def _quantity(self, line: Line) -> str:
        number = line.quantity.normalize()
        short = self._formats.number(number if number.as_tuple().exponent < 0 else number.quantize(Decimal(1)))  # type: ignore[operator]
        if line.unit == "hour":
            return f"{self._formats.number(line.quantity, 2)} h"
        if line.unit == "km":
            return f"{short} km"
        if line.unit == "month":
            return QCoreApplication.translate("BillLines", "{number} mo").format(number=short)
        if line.kind in ("cap", "adjustment"):
            return ""
        return QCoreApplication.translate("BillLines", "{number} pc").format(number=short)

    def _extra(self, line: Line) -> str:
        """All surcharges as one percent of the base where they are percents, else as their amount."""
        if not line.surcharges:
            return ""
        amount = sum((surcharge.amount for surcharge in line.surcharges), Decimal(0))
        if len(line.surcharges) == 1 and line.surcharges[0].percent is not None:
            return f"+{self._formats.percent(line.surcharges[0].percent)}"
        if line.base and all(surcharge.percent is not None for surcharge in line.surcharges):
            return f"+{self._formats.percent((amount * 100 / line.base).quantize(Decimal(1)))}"
        return f"+{self._formats.number(amount, 0)}"

    def _link(self, line: Line, entries: int) -> str:
        if line.parts:
            if entries == 1:
                return QCoreApplication.translate("BillLines", "1 entry")
            return QCoreApplication.translate("BillLines", "{count} entries").format(count=entries)
        if line.kind == "expense":
            expense = self._bill.expenses.get(line.source or "")
            if expense is not None and expense.receipts:
                return QCoreApplication.translate("BillLines", "receipt")
            return self._formats.day_month(line.from_) if line.from_ else ""
        if line.kind == "milestone" and line.from_:
            return QCoreApplication.translate("BillLines", "done {day}").format(day=self._formats.day_month(line.from_))
        if line.kind == "fee" and line.terms_from is not None:
            return self._version(line.terms_from)
        return ""

    def _version(self, terms_from: date) -> str:
        terms = self._bill.agreement.terms
        title = next((one.title for one in terms if one.from_ == terms_from), None)
        if title:
            return title.partition(":")[0]
        if terms and terms[0].from_ == terms_from:
            return QCoreApplication.translate("BillLines", "original terms")
        return QCoreApplication.translate("BillLines", "terms of {day}").format(day=self._formats.day(terms_from))

    # ---- entries ------------------------------------------------------------------------------------------------

    def _entries(self, line: Line) -> Iterator[ExplainedEntry]:
        for part in self._by_day(line.parts):
            row = self._rows.get(part.entry)
            if row is None:
                continue
            yield ExplainedEntry(
                key=part.entry,
                title=self._when(row.day, row.start, row.end, row.note),
                quantity=self._hours(part.seconds),
                remark=self._entry_remark(line, part.entry),
            )

    def _by_day(self, parts: Iterable[LinePart]) -> list[LinePart]:
        def when(part: LinePart) -> tuple[date, str]:
            row = self._rows.get(part.entry)
            return (row.day, row.start or "") if row else (date.max, "")

        return sorted(parts, key=when)

    def _entry_remark(self, line: Line, entry: str) -> str:
        if line.kind == "overage" and entry in self._included:
            return QCoreApplication.translate("BillLines", "passes the hours here")
        approval = self._bill.approvals.get(entry)
        if line.kind == "out_of_scope" and approval is not None and approval.on is not None:
            return QCoreApplication.translate("BillLines", "approved {day}").format(
                day=self._formats.day_month(approval.on)
            )
        return ""

    def _when(self, day: date, start: str | None, end: str | None, note: str) -> str:
        text = self._formats.day_month(day)
        if start and end:
            text += f" {self._formats.time(time.fromisoformat(start))}–{self._formats.time(time.fromisoformat(end))}"
        return f"{text}, {note}" if note else text

    def _hours(self, seconds: int) -> str:
        return f"{self._formats.decimal_hours(seconds)} h"

    def _amount(self, amount: Decimal) -> str:
        return self._formats.amount(amount, self._currency)


def held_reason(code: str) -> str:
    """Why an entry is held back, in two or three words."""
    return {
        "not_approved": QCoreApplication.translate("BillLines", "waits for approval"),
        "outside_period": QCoreApplication.translate("BillLines", "outside the period"),
        "no_terms": QCoreApplication.translate("BillLines", "no terms that day"),
        "no_rate": QCoreApplication.translate("BillLines", "no rate"),
        "running": QCoreApplication.translate("BillLines", "timer running"),
    }[code]


def band_name(band: str) -> str:
    return {
        "after_hours": QCoreApplication.translate("BillLines", "after hours"),
        "weekend": QCoreApplication.translate("BillLines", "weekend"),
        "holiday": QCoreApplication.translate("BillLines", "public holiday"),
    }.get(band, "")


def _whole(first: date, last: date) -> bool:
    """The days are one whole calendar month."""
    return first == Month.of(first).first and last == Month.of(first).last
