"""The table of invoices: number, client with mark, agreement, month, days, amounts, status and what is left of time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from contractor_desk.desk.invoice_ledger import LedgerRow
from contractor_desk.ui import invoice_words
from contractor_desk.ui.delegates import ChipDelegate, MarkDelegate, RowDelegate
from contractor_desk.ui.page import Context
from contractor_desk.ui.rows_model import Column, RowsModel
from contractor_desk.ui.widgets.chips import STATUS
from contractor_desk.ui.widgets.table import RowsTable

_KEYS: dict[str, Callable[[LedgerRow], Any]] = {
    "number": lambda row: (row.invoice.issue_date, row.number),
    "client": lambda row: (row.invoice.client_name.casefold(), row.invoice.issue_date),
    "agreement": lambda row: (row.agreement_number, row.invoice.issue_date),
    "month": lambda row: (row.invoice.month, row.number),
    "issued": lambda row: (row.invoice.issue_date, row.number),
    "due": lambda row: (row.invoice.due_date, row.number),
    "total": lambda row: (row.invoice.currency, row.invoice.total),
    "open": lambda row: (bool(row.invoice.open), row.invoice.currency, row.invoice.open),
    "currency": lambda row: (row.invoice.currency, row.invoice.issue_date),
    "status": lambda row: (list(STATUS).index(invoice_words.status(row.invoice)), row.invoice.due_date),
}


def sorted_rows(rows: Sequence[LedgerRow], key: str, descending: bool) -> list[LedgerRow]:
    """The rows in that order; among equals of the newest-first order as they were."""
    if key == "number" and descending:
        return list(rows)
    return sorted(rows, key=_KEYS[key], reverse=descending)


class InvoiceTable(RowsTable):
    """``chosen(row)`` and ``opened(row)`` give a ``LedgerRow``."""

    cell_padding = 5

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        theme = context.theme
        super().__init__(
            theme, RowsModel(_columns(context), lambda row: row.number), _name(), row_height=34, parent=parent
        )

        def note(row: LedgerRow) -> str:
            return "text2" if row.invoice.type == "381" else "text"

        delegates: dict[int, RowDelegate] = {
            0: RowDelegate(theme, strong=lambda _: True, parent=self),
            1: MarkDelegate(theme, lambda row: context.marks.of(row.invoice.agreement), parent=self),
            2: RowDelegate(theme, ink=lambda _: "text2", parent=self),
            3: RowDelegate(theme, ink=lambda _: "text2", parent=self),
            4: RowDelegate(theme, ink=lambda _: "text2", parent=self),
            5: RowDelegate(
                theme, strong=lambda row: row.invoice.status == "overdue",
                ink=lambda row: "danger" if row.invoice.status == "overdue" else "text", parent=self,
            ),
            6: RowDelegate(theme, ink=note, parent=self),
            7: RowDelegate(
                theme, strong=lambda row: bool(row.invoice.open),
                ink=lambda row: "text" if row.invoice.open else "text3", parent=self,
            ),
            8: RowDelegate(theme, ink=lambda _: "text3", parent=self),
            9: ChipDelegate(theme, lambda row: invoice_words.status(row.invoice), parent=self),
        }  # fmt: skip
        for column, delegate in delegates.items():
            self.setItemDelegateForColumn(column, delegate)


def _columns(context: Context) -> list[Column[LedgerRow]]:
    formats, today = context.formats, context.clock.today
    words = invoice_words

    def total(row: LedgerRow) -> str:
        amount = -row.invoice.total if row.invoice.type == "381" else row.invoice.total
        return formats.amount(amount, row.invoice.currency)

    def spoken(row: LedgerRow) -> str:
        more = words.due_words(row.invoice, today())
        return ", ".join(part for part in (STATUS[words.status(row.invoice)].text, more) if part)

    tr = _heads()
    return [
        Column(tr["number"], lambda row: row.number, key="number", width=98),
        Column(tr["client"], lambda row: row.invoice.client_name, key="client", tooltip=lambda row: row.invoice.title),
        Column(tr["agreement"], lambda row: row.agreement_number, key="agreement", width=84, least=840),
        Column(tr["for"], lambda row: words.purpose(row.invoice, formats, today()), key="month", width=64, least=720),
        Column(
            tr["issued"], lambda row: words.day(row.invoice.issue_date, formats, today()), key="issued", width=56,
            least=780,
        ),
        Column(
            tr["due"],
            lambda row: "" if row.invoice.type == "381" else words.day(row.invoice.due_date, formats, today()),
            key="due", width=56, least=600,
        ),
        Column(tr["total"], total, "right", key="total", width=86),
        Column(
            tr["open"], lambda row: formats.amount(row.invoice.open, row.invoice.currency), "right",
            key="open", width=88,
        ),
        Column(tr["currency"], lambda row: row.invoice.currency, key="currency", width=40),
        Column(
            tr["status"], lambda row: words.due_words(row.invoice, today()), key="status", width=154, spoken=spoken
        ),
    ]  # fmt: skip


def _heads() -> dict[str, str]:
    return {
        "number": QCoreApplication.translate("InvoiceTable", "Number"),
        "client": QCoreApplication.translate("InvoiceTable", "Client"),
        "agreement": QCoreApplication.translate("InvoiceTable", "Agreement"),
        "for": QCoreApplication.translate("InvoiceTable", "For"),
        "issued": QCoreApplication.translate("InvoiceTable", "Issued"),
        "due": QCoreApplication.translate("InvoiceTable", "Due"),
        "total": QCoreApplication.translate("InvoiceTable", "Total"),
        "open": QCoreApplication.translate("InvoiceTable", "Open"),
        "currency": QCoreApplication.translate("InvoiceTable", "Cur."),
        "status": QCoreApplication.translate("InvoiceTable", "Status"),
    }


def _name() -> str:
    return QCoreApplication.translate("InvoiceTable", "Invoices")
