"""What the pictures of invoices show: an overdue one chosen (05), pages (09), and the dialogs of one that was sent."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from contractor_desk.desk import billing
from contractor_desk.desk.invoice_ledger import LedgerRow
from contractor_desk.ui.dialogs.credit_invoice import CreditInvoice
from contractor_desk.ui.dialogs.explain_invoice import ExplainInvoice
from contractor_desk.ui.dialogs.record_sent import RecordSent
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.invoices import InvoicesPage
from contractor_desk.ui.pages.paper_shot import paper


def overdue(window: MainWindow) -> None:
    _choose(_page(window), "overdue")


def credit(window: MainWindow) -> QDialog:
    dialog = CreditInvoice(window.context, _choose(_page(window), "sent").invoice, window)
    dialog.reason.setText("Two hours were an internal course, agreed 25 Nov")
    dialog.show()
    return dialog


def sent(window: MainWindow) -> QDialog:
    dialog = RecordSent(window.context, _choose(_page(window), "sent").invoice, window)
    dialog.show()
    return dialog


def why(window: MainWindow) -> QDialog:
    dialog = ExplainInvoice(window.context, _choose(_page(window), "sent").number, window)
    dialog.show()
    return dialog


def first_page(window: MainWindow) -> QWidget:
    return _paper(window, 0)


def annex(window: MainWindow) -> QWidget:
    return _paper(window, 1)


def _paper(window: MainWindow, page: int) -> QWidget:
    """A page of the newest invoice to Nordlund."""
    rows = _page(window).table.rows
    found = [rows.row(place) for place in range(rows.rowCount())]
    number = max(row.number for row in found if row.invoice.agreement == "nordlund")
    return paper(window.context.desk.ask(billing.pdf_of, number), page)


def _page(window: MainWindow) -> InvoicesPage:
    page = window.page
    assert isinstance(page, InvoicesPage)
    return page


def _choose(page: InvoicesPage, status: str) -> LedgerRow:
    """The first invoice of that status is chosen."""
    rows: list[LedgerRow] = [page.table.rows.row(place) for place in range(page.table.rows.rowCount())]
    found = next(row for row in rows if row.invoice.status == status)
    page.table.select(found.number)
    return found
