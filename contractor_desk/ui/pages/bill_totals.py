"""The foot of the drafts: what is to be invoiced with VAT, a line a currency, never added up (picture 04)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from contractor_desk.desk.bill_run import MonthBill
from contractor_desk.ui.dialogs.issue_bills import totals_by_currency
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.labels import Elided, label


class BillTotals(QFrame):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("part", "listfoot")
        px = context.theme.px
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(16), px(12), px(16), px(12))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(1, 1)

    def show_bills(self, bills: Sequence[MonthBill]) -> None:
        """The drafts among them are counted and summed."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        drafts = [bill for bill in bills if bill.billable]
        self.setVisible(bool(drafts))
        count = self.tr("1 draft") if len(drafts) == 1 else self.tr("{count} drafts").format(count=len(drafts))
        self._grid.addWidget(Elided(self.tr("To invoice, incl. VAT"), "strong"), 0, 0)
        self._grid.addWidget(label(count, "muted", numbers=True), 0, 1)
        for row, (currency, amount) in enumerate(totals_by_currency(drafts).items(), start=1):
            self._grid.addWidget(label(currency, "secondary"), row, 0)
            self._grid.addWidget(label(self._context.formats.amount(amount, currency), "strong", numbers=True), row, 1)
