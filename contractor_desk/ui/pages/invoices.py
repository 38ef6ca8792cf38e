"""*Invoices* (picture 05): what is outstanding by age, every invoice with its status from facts, one of them beside.

Filter chips and the search work on the rows at hand; an invoice is opened, saved, printed, recorded as sent or
credited from the inspector.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from contractor_desk.core.ageing import age_of
from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.desk import billing, invoice_ledger
from contractor_desk.desk.invoice_ledger import LedgerRow, open_amounts
from contractor_desk.ui import invoice_words
from contractor_desk.ui.dialogs.credit_invoice import CreditInvoice
from contractor_desk.ui.dialogs.explain_invoice import ExplainInvoice
from contractor_desk.ui.dialogs.record_sent import RecordSent
from contractor_desk.ui.page import Context, Page
from contractor_desk.ui.pages.invoice_ageing import InvoiceAgeing, age_name
from contractor_desk.ui.pages.invoice_inspector import InvoiceInspector
from contractor_desk.ui.pages.invoice_table import InvoiceTable, sorted_rows
from contractor_desk.ui.pdf_paper import open_pdf, print_pdf, save_pdf
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import Card
from contractor_desk.ui.widgets.chips import STATUS
from contractor_desk.ui.widgets.entry import Entry
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.reflow import Beside
from contractor_desk.ui.widgets.segments import FilterChips, Option
from contractor_desk.ui.widgets.states import EmptyState

_STATUSES = ("issued", "sent", "part_paid", "overdue", "paid", "credited")


_ROOM_FOR_AGES = 400


class InvoicesPage(Page):
    key = "invoices"
    kinds: ClassVar[frozenset[str]] = frozenset({"invoices", "payments", "agreements", "parties"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._ledger = invoice_ledger.Ledger(rows=(), paid_late=invoice_ledger.PaidLate(paid=0, late=0, days=0))
        self._texts: dict[str, str] = {}
        self._age: tuple[str, str] | None = None
        self._order = ("number", True)
        self._wanted = ""
        self._act = ""
        self._build()

    # ---- the page's part of the protocol ------------------------------------------------------------------------

    def refresh(self) -> None:
        today = self.context.clock.today()
        self._ledger = self.context.desk.ask(invoice_ledger.ledger, today)
        self._texts = {row.number: invoice_words.haystack(row, self.context.formats) for row in self._ledger.rows}
        self.ageing.show_rows(self._ledger.rows, self._ledger.paid_late, today)
        self._show_counts()
        self._show_rows()
        if self._wanted:
            self._find(self._wanted)
        self._wanted = ""
        self._show_chosen(self.table.current_row())
        if self._act:
            act, self._act = self._act, ""
            QTimer.singleShot(0, self, lambda: self._do(act))

    def show_place(self, **place: Any) -> None:
        """``invoice`` is chosen; ``status`` filters; ``act`` (credit, sent) is done with what is chosen."""
        self._go(**place)

    def _go(self, invoice: str = "", status: str = "", act: str = "") -> None:
        if status:
            self._age = None
            self.chips.set_current(status)
        self._wanted, self._act = invoice, act
        if self._ledger.rows:
            self.refresh()

    def place(self) -> dict[str, Any]:
        row = self.table.current_row()
        return {"invoice": row.number, "status": self.chips.current} if row is not None else {}

    def filter_field(self) -> QLineEdit | None:
        return self.search

    def right_pane(self) -> QWidget | None:
        return self._side

    def back(self) -> bool:
        """Esc clears what filters."""
        if self.search.text() or self._age is not None or self.chips.current != "all":
            self._clear()
            self.table.setFocus()
            return True
        return False

    def print_out(self) -> bool:
        self._print()
        return self.table.current_row() is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a window that is low for its text the list needs the room of what is outstanding."""
        super().resizeEvent(event)
        self.ageing.setVisible(self.height() >= self.context.theme.px(_ROOM_FOR_AGES))

    # ---- how it is put together ---------------------------------------------------------------------------------

    def _build(self) -> None:
        theme, px = self.context.theme, self.context.theme.px
        self.header.set_title(self.tr("Invoices"))
        bill = Button(theme, self.tr("Bill the month"), icon="invoice", kind="primary")
        bill.clicked.connect(lambda: self.context.shell.run_action("bill.month"))
        self.header.add(bill)
        self.ageing = InvoiceAgeing(self.context)
        self.ageing.age_asked.connect(self._filter_age)
        options = [Option("all", self.tr("All"), count=0)]
        options += [Option(key, STATUS[key].text, STATUS[key].glyph, 0) for key in _STATUSES]
        self.chips = FilterChips(theme, options, self.tr("Filter by status"))
        self.chips.chosen.connect(self._filter_status)
        self.search = Entry(theme, icon="search", placeholder=self.tr("Number, client, amount"), small=True)
        self.search.setAccessibleName(self.tr("Search invoices"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_rows)
        row = Beside(theme, (self.chips, 1), (self.search, 0))
        row.set_width(self.search, px(196))
        self.table = InvoiceTable(self.context)
        self.table.chosen.connect(self._show_chosen)
        self.table.opened.connect(lambda _: self._open())
        self.table.rows.sort_asked.connect(self._sort)
        self._list = Card(theme)
        self._list.body.setContentsMargins(0, 1, 0, 0)
        self._list.body.addWidget(self.table, 1)
        self._foot = self._list.add_foot()
        self._nothing = EmptyState(theme, "filter", "", "", self.tr("Clear filter"), filled=False)
        self._nothing.asked.connect(self._clear)
        self._middle = QStackedWidget()
        self._middle.addWidget(self._list)
        self._middle.addWidget(self._nothing)
        self.inspector = InvoiceInspector(self.context)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(px(14), 0, 0, 0)
        side.addWidget(self.inspector)
        side.addStretch(1)
        for signal, act in (
            (self.inspector.pdf_asked, self._open), (self.inspector.save_asked, self._save),
            (self.inspector.print_asked, self._print), (self.inspector.sent_asked, self._record_sent),
            (self.inspector.credit_asked, self._credit), (self.inspector.why_asked, self._explain),
        ):  # fmt: skip
            signal.connect(act)
        self.inspector.number_asked.connect(self._find)
        lay = QHBoxLayout()
        lay.setSpacing(0)
        lay.addWidget(self._middle, 1)
        lay.addWidget(self._side)
        self._full = QWidget()
        column = QVBoxLayout(self._full)
        column.setContentsMargins(0, 0, 0, px(14))
        column.setSpacing(0)
        column.addWidget(self.ageing)
        column.addSpacing(px(14))
        column.addWidget(row)
        column.addSpacing(px(12))
        column.addLayout(lay, 1)
        self._none = EmptyState(
            theme, "invoice", self.tr("No invoice yet"),
            self.tr("What you issue is listed here, with what is due, paid and late."), self.tr("Bill the month"),
            button_icon="invoice", filled=False,
        )  # fmt: skip
        self._none.asked.connect(lambda: self.context.shell.run_action("bill.month"))
        self._states = QStackedWidget()
        self._states.addWidget(self._full)
        self._states.addWidget(self._none)
        self.body.addWidget(self._states)
        self.setFocusProxy(self.table)

    # ---- showing ------------------------------------------------------------------------------------------------

    def _show_counts(self) -> None:
        rows = self._ledger.rows
        self._states.setCurrentWidget(self._full if rows else self._none)
        counts = Counter(invoice_words.status(row.invoice) for row in rows)
        options = [Option("all", self.tr("All"), count=len(rows))]
        options += [Option(key, STATUS[key].text, STATUS[key].glyph, counts[key]) for key in _STATUSES]
        self.chips.set_options(options)
        years = sorted({row.invoice.issue_date.year for row in rows})
        self.header.set_title(
            self.tr("Invoices"), "–".join(str(year) for year in dict.fromkeys(years[:1] + years[-1:]))
        )

    def _shown(self) -> list[LedgerRow]:
        status, today = self.chips.current, self.context.clock.today()
        words = self.search.text().casefold().replace("\u00a0", " ").split()
        found = []
        for row in self._ledger.rows:
            if status != "all" and invoice_words.status(row.invoice) != status:
                continue
            if self._age is not None and not _is_of(row, self._age, today):
                continue
            text = self._texts[row.number]
            if all(word in text for word in words):
                found.append(row)
        return sorted_rows(found, *self._order)

    def _show_rows(self) -> None:
        rows = self._shown()
        with self.table.keep_place():
            self.table.rows.set_rows(rows)
        self.table.show_sorted(*self._order)
        if self.table.current_row() is None and rows:
            self.table.select_first()
        self._show_foot(rows)
        if not rows and self._ledger.rows:
            self._nothing.set_text(self.tr("No invoice fits"), self._filter_words(), self.tr("Clear filter"))
        self._middle.setCurrentWidget(self._list if rows or not self._ledger.rows else self._nothing)
        self.inspector.setVisible(bool(rows))

    def _show_foot(self, rows: list[LedgerRow]) -> None:
        while (item := self._foot.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._foot.addWidget(label(self.tr("{count} shown").format(count=len(rows)), "secondary"))
        self._foot.addStretch(1)
        amounts = open_amounts(rows)
        self._foot.addWidget(label(self.tr("Open") if amounts else self.tr("Nothing open"), "secondary"))
        for currency, amount in amounts.items():
            self._foot.addWidget(
                label(self.context.formats.money(amount, currency, coded=True), "strong", numbers=True)
            )

    def _filter_words(self) -> str:
        parts = []
        if self.chips.current != "all":
            parts.append(STATUS[self.chips.current].text)
        if self._age is not None:
            parts.append(f"{age_name(self._age[0])}, {self._age[1]}")
        if self.search.text():
            parts.append(f"“{self.search.text()}”")
        return self.tr("Filtered by {what}.").format(what=", ".join(parts))

    def _show_chosen(self, row: LedgerRow | None) -> None:
        if row is None:
            return
        events = self.context.desk.ask(invoice_ledger.trail, row.number, self.context.clock.today())
        self.inspector.show_invoice(row, events)

    # ---- filters ------------------------------------------------------------------------------------------------

    def _filter_status(self, _: str) -> None:
        self._age = None
        self._show_rows()

    def _filter_age(self, age: str, currency: str) -> None:
        self._age = (age, currency)
        self.chips.set_current("all")
        self._show_rows()

    def _clear(self) -> None:
        self._age = None
        self.chips.set_current("all")
        self.search.clear()
        self._show_rows()

    def _sort(self, key: str, descending: bool) -> None:
        self._order = (key, descending)
        self._show_rows()

    def _find(self, number: str) -> None:
        """The invoice is chosen, if need be without a filter."""
        if not self.table.select(number):
            self._clear()
            self.table.select(number)

    # ---- acts ---------------------------------------------------------------------------------------------------

    def _do(self, act: str) -> None:
        {"credit": self._credit, "sent": self._record_sent}[act]()

    def _with_pdf(self, act: Callable[[str, bytes], object]) -> None:
        """The act is done with the PDF of what is chosen; what fails is said."""
        row = self.table.current_row()
        if row is None:
            return
        try:
            act(row.number, self.context.desk.ask(billing.pdf_of, row.number))
        except (DeskError, StoreError) as error:
            self.context.shell.show_error(error)
        except OSError as error:
            self.context.shell.say(self.tr("Not saved"), detail=error.strerror or str(error))

    def _open(self) -> None:
        self._with_pdf(lambda number, data: open_pdf(number, data, self.context.theme, self))

    def _save(self) -> None:
        def save(number: str, data: bytes) -> None:
            path = save_pdf(number, data, self.context.preferences, self)
            if path is not None:
                self.context.shell.say(self.tr("PDF saved"), detail=str(path))

        self._with_pdf(save)

    def _print(self) -> None:
        self._with_pdf(lambda number, data: print_pdf(number, data, self))

    def _record_sent(self) -> None:
        row = self.table.current_row()
        if row is not None:
            RecordSent(self.context, row.invoice, self.window()).exec()

    def _credit(self) -> None:
        row = self.table.current_row()
        if row is not None and row.invoice.type != "381" and row.invoice.credited_by is None:
            dialog = CreditInvoice(self.context, row.invoice, self.window())
            if dialog.exec() and dialog.note is not None:
                self._find(dialog.note.number)

    def _explain(self) -> None:
        row = self.table.current_row()
        if row is not None:
            ExplainInvoice(self.context, row.number, self.window()).exec()

    def showEvent(self, event: QShowEvent) -> None:
        """The list has the focus, not the first button."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._focus_list)

    def _focus_list(self) -> None:
        if self.header.primary is not None and self.header.primary.hasFocus():
            self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.table.setFocus()
        else:
            super().keyPressEvent(event)


def _is_of(row: LedgerRow, age: tuple[str, str], today: Any) -> bool:
    invoice = row.invoice
    return bool(invoice.open) and (age_of(invoice.due_date, today), invoice.currency) == age
