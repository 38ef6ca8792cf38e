"""What is said of an invoice: its status and how far away its due date is, what it is for, its trail in sentences.

An overdue one says *12 d late*, an open one *in 6 d*; a credit note is *credits 0104*.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from contractor_desk.core.months import Month
from contractor_desk.desk.invoice_ledger import LedgerRow
from contractor_desk.desk.invoice_ledger import TrailEvent as Event
from contractor_desk.desk.invoices import ListedInvoice
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.widgets.event_trail import TrailEvent


def status(invoice: ListedInvoice) -> str:
    """The key of its chip; a credit note counts with what is credited."""
    return "credited" if invoice.type == "381" else invoice.status


def due_words(invoice: ListedInvoice, today: date) -> str:
    """*in 6 d*, *today*, *12 d late*; nothing for what is not open."""
    if invoice.type == "381" or not invoice.open:
        return ""
    days = (invoice.due_date - today).days
    if days < 0:
        return QCoreApplication.translate("InvoiceWords", "{days} d late").format(days=-days)
    if days == 0:
        return QCoreApplication.translate("InvoiceWords", "today")
    return QCoreApplication.translate("InvoiceWords", "in {days} d").format(days=days)


def purpose(invoice: ListedInvoice, formats: Formats, today: date) -> str:
    """*Oct*, *Oct 2025*; of a credit note *credits 0104*, the end of the number that it credits."""
    if invoice.credits is not None:
        short = invoice.credits.rpartition("-")[2]
        return QCoreApplication.translate("InvoiceWords", "credits {number}").format(number=short)
    month = Month.parse(invoice.month)
    short = formats.short_month(month)
    return short if month.year == today.year else f"{short} {month.year}"


def day(value: date, formats: Formats, today: date) -> str:
    """Without the year if it is this one."""
    return formats.day_month(value) if value.year == today.year else formats.day(value)


def haystack(row: LedgerRow, formats: Formats) -> str:
    """What a search looks through: number, client, agreement, amounts as written and bare."""
    invoice = row.invoice
    figures = {formats.amount(invoice.total, invoice.currency), formats.amount(invoice.open, invoice.currency)}
    bare = {figure.replace("\u00a0", "").replace("\u202f", "").replace(" ", "") for figure in figures}
    parts = [row.number, invoice.client_name, invoice.title, row.agreement_number, invoice.currency, *figures, *bare]
    return " ".join([*parts, f"{invoice.total:f}"]).replace("\u00a0", " ").replace("\u202f", " ").casefold()


def trail_events(
    events: tuple[Event, ...], invoice: ListedInvoice, formats: Formats, today: date
) -> tuple[TrailEvent, ...]:
    """The trail as it is shown; its newest event is red while the invoice is overdue, green when it is paid."""
    newest = {"overdue": "danger", "paid": "ok"}.get(invoice.status, "")
    shown = []
    for place, event in enumerate(events):
        title, detail = _sentence(event, invoice.currency, formats)
        tone = newest if place == 0 else ""
        key = f"{event.kind}{place}"
        shown.append(TrailEvent(key=key, title=title, when=day(event.on, formats, today), detail=detail, tone=tone))
    return tuple(shown)


def _sentence(event: Event, currency: str, formats: Formats) -> tuple[str, str]:
    data = event.data
    match event.kind:
        case "issued":
            return QCoreApplication.translate("InvoiceWords", "Issued, locked"), ""
        case "credits":
            title = QCoreApplication.translate("InvoiceWords", "Credits {number}").format(number=data["number"])
            return title, data["reason"] or ""
        case "credited":
            title = QCoreApplication.translate("InvoiceWords", "Credited by {number}").format(number=data["number"])
            return title, data["reason"] or ""
        case "sent":
            detail = QCoreApplication.translate("InvoiceWords", "to {address}").format(address=data["to"])
            return way(data["how"]), detail if data["to"] else ""
        case "due":
            if data["part"]:
                return QCoreApplication.translate("InvoiceWords", "Due, paid in part"), ""
            return QCoreApplication.translate("InvoiceWords", "Due, no payment"), ""
        case "reminded":
            title = QCoreApplication.translate("InvoiceWords", "Reminder {number}").format(number=data["level"])
            if data["fee"]:
                fee = QCoreApplication.translate("InvoiceWords", "with a fee of {amount}")
                return title, fee.format(amount=formats.amount(data["fee"], currency))
            return title, ""
        case "part_paid" | "paid":
            amount = formats.money(data["amount"], currency, coded=True)
            if data["fee"]:
                kept = QCoreApplication.translate("InvoiceWords", "{amount}, the bank kept {fee}")
                amount = kept.format(amount=amount, fee=formats.amount(data["fee"], currency))
            if event.kind == "paid":
                return QCoreApplication.translate("InvoiceWords", "Paid"), amount
            return QCoreApplication.translate("InvoiceWords", "Paid in part"), amount


def way(how: str) -> str:
    """*Sent by e-mail*; a way that the program does not know is said as it is."""
    return {
        "email": QCoreApplication.translate("InvoiceWords", "Sent by e-mail"),
        "portal": QCoreApplication.translate("InvoiceWords", "Sent through a portal"),
        "post": QCoreApplication.translate("InvoiceWords", "Sent by post"),
        "file": QCoreApplication.translate("InvoiceWords", "Sent as a file"),
    }.get(how) or QCoreApplication.translate("InvoiceWords", "Sent: {how}").format(how=how)
