"""The right of *Invoices*: one invoice, what is open of it, its trail, and what can be done with it (picture 05)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.desk.invoice_ledger import LedgerRow, TrailEvent
from contractor_desk.ui import invoice_words
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import rule
from contractor_desk.ui.widgets.chips import StatusChip
from contractor_desk.ui.widgets.event_trail import EventTrail
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.ui.widgets.mark import AgreementMark


class InvoiceInspector(QFrame):
    """Signals: ``sent_asked()``, ``credit_asked()``, ``pdf_asked()``, ``save_asked()``, ``print_asked()``,
    ``why_asked()``, ``number_asked(number)`` for the invoice that a credit note belongs to, or the other way round."""

    sent_asked = Signal()
    credit_asked = Signal()
    pdf_asked = Signal()
    save_asked = Signal()
    print_asked = Signal()
    why_asked = Signal()
    number_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._events: tuple[TrailEvent, ...] = ()
        theme, px = context.theme, context.theme.px
        self.setProperty("part", "card")
        self.setAccessibleName(self.tr("Invoice"))
        self._number = Elided("", "section")
        self._chip = StatusChip(theme, "issued")
        self._mark = AgreementMark(theme, context.marks.of(""))
        self._client = Elided("", "secondary")
        self._figure = label("", "amount")
        self._below = label("", "small", wrap=True)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._number, 1)
        first.addWidget(self._chip)
        second.setSpacing(px(8))
        second.addWidget(self._mark)
        second.addWidget(self._client, 1)
        head = QVBoxLayout()
        head.setContentsMargins(px(16), px(14), px(16), px(12))
        head.setSpacing(px(2))
        head.addLayout(first)
        head.addSpacing(px(3))
        head.addLayout(second)
        head.addSpacing(px(6))
        head.addWidget(self._figure)
        head.addWidget(self._below)
        self.trail = EventTrail(theme)
        self.trail.activated.connect(self._follow)
        middle = QVBoxLayout()
        middle.setContentsMargins(px(16), px(13), px(16), px(11))
        middle.addWidget(self.trail)
        self.sent = Button(theme, self.tr("Record as sent…"), icon="mail")
        self.credit = Button(theme, self.tr("Credit…"), small=True)
        self.pdf = Button(theme, self.tr("Open PDF"), icon="document", small=True)
        self.save = Button(theme, self.tr("Save PDF…"), small=True)
        self.print = Button(theme, self.tr("Print…"), small=True)
        self.why = Button(theme, self.tr("Why each line"), small=True)
        for button, signal in (
            (self.sent, self.sent_asked), (self.credit, self.credit_asked), (self.pdf, self.pdf_asked),
            (self.save, self.save_asked), (self.print, self.print_asked), (self.why, self.why_asked),
        ):  # fmt: skip
            button.setParent(self)
            button.clicked.connect(signal)
        self._acts = QGridLayout()
        self._acts.setContentsMargins(px(16), px(10), px(16), px(14))
        self._acts.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addLayout(middle)
        column.addWidget(rule())
        column.addLayout(self._acts)
        self.setFixedWidth(px(270))

    def show_invoice(self, row: LedgerRow, events: tuple[TrailEvent, ...]) -> None:
        """The invoice and its trail are shown, with the acts that it allows."""
        invoice, formats, today = row.invoice, self._context.formats, self._context.clock.today()
        self._events = events
        self._number.setText(invoice.number)
        self._chip.set_status(invoice_words.status(invoice))
        self._mark.set_mark(self._context.marks.of(invoice.agreement), invoice.client_name)
        self._client.setText(invoice.client_name)
        note = invoice.type == "381"
        shown = invoice.total if note or not invoice.open else invoice.open
        self._figure.setText(formats.money(-shown if note else shown, invoice.currency, coded=True))
        self._below.setText(self._sentence(row))
        self.trail.set_events(invoice_words.trail_events(events, invoice, formats, today))
        self.sent.setText(self.tr("Record as sent again…") if invoice.sent_on else self.tr("Record as sent…"))
        self._lay_out_acts(sent=note or invoice.credited_by is None, credit=not note and invoice.credited_by is None)

    def _sentence(self, row: LedgerRow) -> str:
        invoice, formats, today = row.invoice, self._context.formats, self._context.clock.today()
        total, due = formats.amount(invoice.total, invoice.currency), self._day(row)
        if invoice.credits is not None:
            return self.tr("credit note for {number}").format(number=invoice.credits)
        if invoice.credited_by is not None:
            return self.tr("credited by {number}").format(number=invoice.credited_by)
        if not invoice.open:
            return self.tr("paid; it was due {day}").format(day=due)
        late = invoice_words.due_words(invoice, today)
        if invoice.open < invoice.total:
            return self.tr("open of {total}, due {day}, {when}").format(total=total, day=due, when=late)
        return self.tr("open, due {day}, {when}").format(day=due, when=late)

    def _day(self, row: LedgerRow) -> str:
        return invoice_words.day(row.invoice.due_date, self._context.formats, self._context.clock.today())

    def _lay_out_acts(self, *, sent: bool, credit: bool) -> None:
        pairs = [self.pdf, self.credit, self.save, self.print, self.why]
        for button in (self.sent, *pairs):
            self._acts.removeWidget(button)
        self.sent.setVisible(sent)
        self.credit.setVisible(credit)
        if sent:
            self._acts.addWidget(self.sent, 0, 0, 1, 2)
        shown = [button for button in pairs if button is not self.credit or credit]
        for place, button in enumerate(shown, start=2):
            alone = place % 2 == 0 and button is shown[-1]
            self._acts.addWidget(button, place // 2, place % 2, 1, 2 if alone else 1)

    def _follow(self, key: str) -> None:
        place = next((at for at, event in enumerate(self._events) if f"{event.kind}{at}" == key), None)
        if place is not None and "number" in self._events[place].data:
            self.number_asked.emit(self._events[place].data["number"])
