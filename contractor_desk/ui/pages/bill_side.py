"""The right of *Bill the month*: the paper as it will look, what goes out with it, the month before (picture 04)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.desk.bill_run import MonthBill
from contractor_desk.ui import bill_remarks
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.cards import Card, part, scroll
from contractor_desk.ui.widgets.labels import Icon, label
from contractor_desk.ui.widgets.pdf_preview import PdfPreview


class BillSide(QWidget):
    """Signals: ``opened()``: the paper was double-clicked."""

    opened = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        theme, px = context.theme, context.theme.px
        self.setProperty("part", "sidepane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.preview = PdfPreview(theme)
        self.preview.opened.connect(self.opened)
        self._out = Card(theme, self.tr("What goes out"))
        self._facts = QVBoxLayout()
        self._facts.setContentsMargins(px(12), 0, px(12), px(10))
        self._facts.setSpacing(px(6))
        self._out.body.addLayout(self._facts)
        self._before = Card(theme, self.tr("Compared"))
        grid = QGridLayout()
        grid.setContentsMargins(px(12), 0, px(12), px(10))
        grid.setVerticalSpacing(px(4))
        self._before_name, self._before_total = label("", "secondary"), label("", numbers=True)
        self._change_name, self._change = label(self.tr("Change"), "secondary"), label("", numbers=True)
        self._because = label("", "muted", wrap=True)
        grid.addWidget(self._before_name, 0, 0)
        grid.addWidget(self._before_total, 0, 1)
        grid.addWidget(self._change_name, 1, 0)
        grid.addWidget(self._change, 1, 1)
        grid.addWidget(self._because, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self._before.body.addLayout(grid)
        for card in (self._out, self._before):
            card.head.setContentsMargins(px(12), px(10), px(12), px(6))
        inner = part("plain")
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(10))
        column.addWidget(self.preview)
        column.addWidget(self._out)
        column.addWidget(self._before)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(scroll(inner))
        self.show_bill(None)

    def show_bill(self, bill: MonthBill | None) -> None:
        """The facts beside the paper; the paper itself follows with ``show_pdf``."""
        shown = bill is not None and bool(bill.shown.lines)
        self.preview.setVisible(shown)
        self._out.setVisible(shown and bill is not None and bill.invoice is None)
        compared = bill_remarks.compared(bill, self._context.formats) if bill is not None and shown else None
        self._before.setVisible(compared is not None)
        if bill is not None and shown:
            self._show_facts(bill)
        if compared is not None:
            self._before.set_title(self.tr("Compared with {month}").format(month=compared.before))
            name = self.tr("{month}, incl. VAT").format(month=compared.before)
            self._before_name.setText(name[:1].upper() + name[1:])
            self._before_total.setText(compared.total)
            self._change.setText(compared.change)
            self._because.setText(compared.because)
            self._because.setVisible(bool(compared.because))

    def show_pdf(self, data: bytes | None) -> None:
        """The paper; None while there is none."""
        self.preview.set_pdf(data)

    def show_trouble(self, sentence: str) -> None:
        """The last good page is greyed with the sentence above it."""
        self.preview.set_stale(sentence)

    def _show_facts(self, bill: MonthBill) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        hours = bool(bill.rows) and bill.annex
        self._fact(self.tr("PDF with the hours as an annex") if hours else self.tr("PDF"), good=True)
        if bill.agreement.buyer_reference or bill.agreement.order_reference:
            named = bill.agreement.buyer_reference or bill.agreement.order_reference
            self._fact(self.tr("Buyer reference {name}").format(name=named), good=True)
        else:
            self._fact(self.tr("No buyer reference"), good=None)
        if not bill.client.address.street or not bill.client.address.city:
            self._fact(self.tr("The client has no full address"), good=False)
        if bill.client.email:
            self._fact(bill.client.email, good=True)
        else:
            self._fact(self.tr("The client has no e-mail address"), good=False)

    def _fact(self, text: str, *, good: bool | None) -> None:
        theme, px = self._context.theme, self._context.theme.px
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(10))
        icon, tone = {True: ("check", "ok"), False: ("warning", "warn"), None: ("info", "text3")}[good]
        line.addWidget(Icon(theme, icon, tone, 13), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(text, "secondary", wrap=True), 1)
        self._facts.addWidget(row)
