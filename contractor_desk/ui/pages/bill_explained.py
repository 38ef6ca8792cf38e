"""The middle of *Bill the month*: one bill with its warnings, its lines explained, its totals (picture 04)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from contractor_desk.desk.bill_run import MonthBill
from contractor_desk.ui import bill_lines, bill_remarks
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.banner import Banner
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import part
from contractor_desk.ui.widgets.explained_invoice import ExplainedInvoice
from contractor_desk.ui.widgets.invoice_totals import InvoiceTotals, Totals
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.ui.widgets.mark import AgreementMark
from contractor_desk.ui.widgets.states import EmptyState


class BillExplained(QWidget):
    """Signals: ``review_asked()`` (the button or R), ``entry_asked(entry)``, ``agreement_asked()``, ``pdf_asked()``."""

    review_asked = Signal()
    entry_asked = Signal(str)
    agreement_asked = Signal()
    pdf_asked = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._bill: MonthBill | None = None
        theme, px = context.theme, context.theme.px
        surface = part("pane")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(surface)
        self._mark = AgreementMark(theme, context.marks.of(""))
        self._name = Elided("", "section")
        self._name.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._number = label("", "muted")
        self.review = Button(
            theme, self.tr("Mark reviewed"), icon="check", kind="primary", small=True, keys="R", parent=self
        )
        self.review.clicked.connect(self.review_asked)
        self.open_pdf = Button(theme, self.tr("Open PDF"), icon="document", small=True)
        self.open_pdf.clicked.connect(self.pdf_asked)
        head = QHBoxLayout()
        head.setSpacing(px(10))
        for widget in (self._mark, self._name, self._number):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.open_pdf)
        head.addWidget(self.review)
        self._warnings = Banner(theme)
        self.lines = ExplainedInvoice(theme)
        self.lines.entry_opened.connect(self.entry_asked)
        self.lines.clause_clicked.connect(self.agreement_asked)
        self.lines.link_clicked.connect(self._link)
        self.lines.expanded.connect(self._fit)
        self.lines.collapsed.connect(self._fit)
        self.lines.installEventFilter(self)
        shortcut = QShortcut(QKeySequence("R"), self.lines)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self.review_asked)
        self.totals = InvoiceTotals(theme, Totals(parts=(), total=""))
        self._nothing = EmptyState(theme, "invoice", "", "", filled=False)
        column = QVBoxLayout(surface)
        column.setContentsMargins(px(20), px(12), px(20), px(8))
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(px(6))
        column.addWidget(self._warnings)
        column.addSpacing(px(2))
        column.addWidget(self.lines, 1)
        column.addWidget(self.totals)
        column.addWidget(self._nothing, 1)
        column.addStretch(0)
        self._column = column
        self.show_bill(None, reviewed=False)

    @property
    def bill(self) -> MonthBill | None:
        return self._bill

    def show_bill(self, bill: MonthBill | None, *, reviewed: bool) -> None:
        """The bill is shown; what was open in its tree stays open while it is the same agreement's."""
        self._bill = bill
        shown = bill is not None and bool(bill.shown.lines or bill.held)
        for widget in (self._mark, self._name, self._number):
            widget.setVisible(bill is not None)
        self.lines.setVisible(shown)
        self.totals.setVisible(shown and bill is not None and bool(bill.shown.lines))
        self._nothing.setVisible(bill is not None and not shown)
        self.review.setVisible(bill is not None and bill.billable)
        self.review.setText(self.tr("Reviewed") if reviewed else self.tr("Mark reviewed"))
        self.review.setEnabled(not reviewed)
        self.open_pdf.setVisible(bill is not None and bill.invoice is not None)
        self._warnings.hide()
        if bill is None:
            return
        formats, agreement = self._context.formats, bill.agreement
        self._mark.set_mark(self._context.marks.of(agreement.key), bill.client.name)
        self._name.setText(f"{bill.client.name}, {agreement.title}")
        self._number.setText(bill.invoice.number if bill.invoice else agreement.number)
        sentences = bill_remarks.warnings(bill, formats)
        if sentences:
            self._warnings.say(" ".join(sentences), "warn")
        if shown:
            self.lines.set_groups(bill_lines.groups(bill, formats))
            self.totals.set_totals(bill_lines.totals(bill, formats))
            self._fit()
        else:
            said = bill_remarks.remark(bill, formats.currency, formats).text
            self._nothing.set_text(said, self._nothing_sentence(bill))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fit()
        return False

    def _nothing_sentence(self, bill: MonthBill) -> str:
        month = self._context.formats.month(bill.month)
        return self.tr("No fee, no hours and no expenses of {month} wait for an invoice.").format(month=month)

    def _fit(self, *_: object) -> None:
        """The totals stand right below the last line; with less room the lines scroll."""
        self.lines.setMaximumHeight(self.lines.full_height() + 2)

    def _link(self, line: str) -> None:
        bill = self._bill
        if bill is not None and bill.held is not None and any(one.entry.key == line for one in bill.held.entries):
            self.entry_asked.emit(line)
        else:
            self.agreement_asked.emit()
