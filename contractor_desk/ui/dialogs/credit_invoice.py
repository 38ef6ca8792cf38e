"""Crediting an issued invoice in full (picture 20b): date, next number, every line, the reason that is printed.

What the invoice had taken is free to be billed anew. It cannot be undone, and says so.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.core.invoice import Invoice
from contractor_desk.core.months import Month
from contractor_desk.desk import bill_run, billing
from contractor_desk.desk.invoices import ListedInvoice
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.ui import bill_lines, invoice_words
from contractor_desk.ui.page import Context
from contractor_desk.ui.pdf_paper import open_pdf
from contractor_desk.ui.widgets.banner import Banner
from contractor_desk.ui.widgets.cards import part, rule, scroll
from contractor_desk.ui.widgets.chips import StatusChip
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.invoice_lines import ExplainedLine
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.words import translator

_MOST_ROWS = 7


class CreditInvoice(Dialog):
    """``note`` is the credit note after it was issued."""

    def __init__(self, context: Context, invoice: ListedInvoice, parent: QWidget | None = None) -> None:
        formats = context.formats
        remark = " · ".join(
            (
                invoice.client_name,
                formats.month(Month.parse(invoice.month)),
                formats.day(invoice.issue_date),
                formats.money(invoice.total, invoice.currency, coded=True),
            )
        )
        super().__init__(context.theme, self._named(invoice), remark, width=820, parent=parent)
        self._context, self._invoice = context, invoice
        self._bill = context.desk.ask(bill_run.issued_bill, invoice.number, formats.language)
        self.note: Invoice | None = None
        self.head_row.addWidget(StatusChip(context.theme, invoice_words.status(invoice)))
        self._fields()
        self._lines()
        self._foot_part()
        self.add_lock(self.tr("Issuing cannot be undone"))
        self.add_cancel()
        preview = self.add_button(self.tr("Preview PDF"), icon="document")
        preview.clicked.connect(self._preview)
        self.add_button(self.tr("Issue credit note"), primary=True)
        self._show_number()

    @property
    def on(self) -> date | None:
        try:
            return self.day.value()
        except ValueError:
            return None

    def submit(self) -> None:
        on = self.on
        if not self.check_fields() or on is None:
            return
        try:
            self.note = self._context.shell.do(
                billing.credit, self._invoice.number, on=on, reason=self.reason.text().strip(),
                said=self.tr("{number} credited").format(number=self._invoice.number),
            )  # fmt: skip
        except (DeskError, StoreError) as error:
            self.banner.say(self._reason_of(error), "danger")
            return
        self.accept()

    def focus_first(self) -> None:
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_changed(self) -> bool:
        return bool(self.reason.text().strip())

    # ---- how it is put together ---------------------------------------------------------------------------------

    def _named(self, invoice: ListedInvoice) -> str:
        return self.tr("Credit invoice {number}").format(number=invoice.number)

    def _fields(self) -> None:
        px, theme = self.theme.px, self.theme
        self.day = DayEntry(theme, self._context.formats, self._context.clock.today())
        self.day.set_value(self._context.clock.today())
        self.day.textChanged.connect(self._show_number)
        self.number = Entry(theme)
        self.number.setReadOnly(True)
        self.number.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.addWidget(Field(theme, self.tr("Dated"), self.day, check=self._check_day), 0, 0)
        grid.addWidget(Field(theme, self.tr("Number"), self.number, hint=self.tr("next in the series")), 0, 1)
        for column, stretch in enumerate((1, 1, 2)):
            grid.setColumnStretch(column, stretch)
        self.body.addLayout(grid)

    def _lines(self) -> None:
        px, formats = self.theme.px, self._context.formats
        inner = part("plain")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        heads = (
            self.tr("Line of {number}").format(number=self._invoice.number), self.tr("Clause"), self.tr("Billed"),
            self.tr("Price"), self.tr("Extra"), self.tr("Credited"),
        )  # fmt: skip
        for column, text in enumerate(heads):
            grid.addWidget(label(text, "group", numbers=column > 1), 0, column)
        lines = [line for group in bill_lines.groups(self._bill, formats) for line in group.lines]
        for place, line in enumerate(lines):
            grid.addWidget(rule(), 2 * place + 1, 0, 1, len(heads))
            self._line(grid, 2 * place + 2, line)
        if len(lines) <= _MOST_ROWS:
            self.body.addWidget(inner)
        else:
            area = scroll(inner)
            area.setFixedHeight(px(30 + _MOST_ROWS * 34))
            area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            area.setAccessibleName(self.tr("Lines of the invoice"))
            self.body.addWidget(area)

    def _line(self, grid: QGridLayout, row: int, line: ExplainedLine) -> None:
        title = Elided(line.title)
        title.setFixedHeight(self.theme.px(33))
        grid.addWidget(title, row, 0)
        if line.clause:
            clause = label(line.clause, "clause")
            clause.setFixedHeight(self.theme.px(19))
            grid.addWidget(clause, row, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        amount = f"{self._context.formats.minus}{line.amount}" if _is_above_zero(line.amount) else line.amount
        texts = (line.quantity, line.price, line.extra, amount)
        for column, text in enumerate(texts, start=2):
            grid.addWidget(label(text, "strong" if column == 5 else "", numbers=True), row, column)

    def _foot_part(self) -> None:
        px, theme = self.theme.px, self.theme
        self.reason = Entry(theme)
        self._reason_field = Field(
            theme, self.tr("Reason, printed on the credit note"), self.reason, check=self._check_reason
        )
        banner = Banner(theme)
        banner.say(self.tr("What it billed is free again and can be billed anew."), "info")
        left = QVBoxLayout()
        left.setSpacing(px(11))
        left.addWidget(self._reason_field)
        left.addWidget(banner)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(px(20))
        row.addLayout(left, 1)
        row.addWidget(self._sums())
        self.body.addLayout(row)

    def _sums(self) -> QFrame:
        px, formats = self.theme.px, self._context.formats
        shown, currency = self._bill.shown, self._invoice.currency
        panel = part("sunken")
        panel.setFixedWidth(px(290))
        grid = QGridLayout(panel)
        grid.setContentsMargins(px(14), px(11), px(14), px(11))
        grid.setVerticalSpacing(px(3))
        rows: list[tuple[str, Any, bool]] = [(self.tr("Credited, excl. VAT"), -shown.net, False)]
        rows += [(bill_lines.vat_name(group, formats), -group.amount, False) for group in shown.vat]
        if shown.rounding:
            rows.append((self.tr("Rounding"), -shown.rounding, False))
        rows.append((self.tr("Credit note"), -shown.total, True))
        for place, (name, amount, strong) in enumerate(rows):
            text = formats.money(amount, currency, coded=True) if strong else formats.amount(amount, currency)
            grid.addWidget(label(name, "strong" if strong else "secondary"), place, 0)
            grid.addWidget(label(text, "strong" if strong else "", numbers=True), place, 1)
        grid.addWidget(rule(), len(rows), 0, 1, 2)
        name = self.tr("Open on {number}").format(number=self._invoice.number)
        grid.addWidget(label(name, "secondary"), len(rows) + 1, 0)
        grid.addWidget(label(formats.amount(self._invoice.open, currency), numbers=True), len(rows) + 1, 1)
        repaid = self._invoice.paid
        after = self.tr("To pay back") if repaid else self.tr("Left after this")
        grid.addWidget(label(after, "secondary"), len(rows) + 2, 0)
        grid.addWidget(label(formats.amount(repaid, currency), "strong", numbers=True), len(rows) + 2, 1)
        grid.setColumnStretch(1, 1)
        return panel

    # ---- checks -------------------------------------------------------------------------------------------------

    def _check_day(self) -> str | None:
        on = self.on
        if on is None:
            return self.tr("Not a date.")
        if on < self._invoice.issue_date:
            issued = self._context.formats.day(self._invoice.issue_date)
            return self.tr("The invoice is dated {day}.").format(day=issued)
        return None

    def _check_reason(self) -> str | None:
        return None if self.reason.text().strip() else self.tr("Say why it is credited.")

    def _show_number(self) -> None:
        on = self.on
        if on is not None:
            self.number.setText("".join(self._context.desk.ask(bill_run.next_numbers, on, 1)))

    def _preview(self) -> None:
        on = self.on
        if on is None:
            self.check_fields()
            return
        reason = self.reason.text().strip() or None
        try:
            data = self._context.desk.ask(billing.credit_pdf, self._invoice.number, on=on, reason=reason)
        except (DeskError, StoreError) as error:
            self.banner.say(self._reason_of(error), "danger")
            return
        open_pdf(f"{self._invoice.number}-credit", data, self.theme, self)

    def _reason_of(self, error: DeskError | StoreError) -> str:
        return self._context.formats.days_in(error_sentence(error, translator(self._context.formats.language)))


def _is_above_zero(amount: str) -> bool:
    return any(figure in "123456789" for figure in amount) and amount[0].isdigit()
