"""*Why each line*: an issued invoice as it explains itself, from what was frozen with it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from contractor_desk.desk import bill_run, billing
from contractor_desk.ui import bill_lines
from contractor_desk.ui.page import Context
from contractor_desk.ui.pdf_paper import open_pdf
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.explained_invoice import ExplainedInvoice
from contractor_desk.ui.widgets.invoice_totals import InvoiceTotals

_MOST_HEIGHT = 560


class ExplainInvoice(Dialog):
    def __init__(self, context: Context, number: str, parent: QWidget | None = None) -> None:
        bill = context.desk.ask(bill_run.issued_bill, number, context.formats.language)
        remark = f"{bill.client.name} · {context.formats.month(bill.month)}"
        super().__init__(context.theme, number, remark, width=760, parent=parent)
        self.setWindowTitle(self.tr("Why each line of {number}").format(number=number))
        self.lines = ExplainedInvoice(context.theme, bill_lines.groups(bill, context.formats))
        least = min(self.lines.full_height() + 2, context.theme.px(_MOST_HEIGHT))
        self.lines.setMinimumHeight(least)
        self.body.addWidget(self.lines, 1)
        self.body.addWidget(InvoiceTotals(context.theme, bill_lines.totals(bill, context.formats)))
        paper = self.add_button(self.tr("Open PDF"), icon="document")
        paper.clicked.connect(lambda: open_pdf(number, context.desk.ask(billing.pdf_of, number), self.theme, self))
        self.add_button(self.tr("Close"), primary=True)

    def focus_first(self) -> None:
        self.lines.setFocus()
