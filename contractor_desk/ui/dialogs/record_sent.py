"""That an invoice was sent, on which day, how and to whom: said by the user, since the program itself sends nothing."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QGridLayout, QWidget

from contractor_desk.core.errors import DeskError
from contractor_desk.core.invoice import Sent
from contractor_desk.desk.invoice_sending import WAYS, record_sent
from contractor_desk.desk.invoices import ListedInvoice, invoice_of
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.words import translator


class RecordSent(Dialog):
    """Done with *Record*, which can be undone."""

    def __init__(self, context: Context, invoice: ListedInvoice, parent: QWidget | None = None) -> None:
        title = self._title(invoice)
        super().__init__(context.theme, title, invoice.client_name, width=460, parent=parent)
        self._context, self._invoice = context, invoice
        px = context.theme.px
        client = context.desk.ask(invoice_of, invoice.number).buyer
        self.day = DayEntry(context.theme, context.formats, context.clock.today())
        self.day.set_value(context.clock.today())
        self.way = Choice(context.theme, [Item(key, self._way(key)) for key in WAYS])
        self.way.set_key("email" if client.email else "portal")
        self.to = Entry(context.theme)
        self.to.setText(client.email or client.name)
        self.day_field = Field(context.theme, self.tr("Sent on"), self.day, check=self._check_day)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(11))
        grid.addWidget(self.day_field, 0, 0)
        grid.addWidget(Field(context.theme, self.tr("How"), self.way), 0, 1)
        grid.addWidget(Field(context.theme, self.tr("To"), self.to), 1, 0, 1, 2)
        self.body.addLayout(grid)
        self.add_cancel()
        self.add_button(self.tr("Record"), primary=True)

    def submit(self) -> None:
        day = self._day()
        if not self.check_fields() or day is None:
            return
        sent = Sent(on=day, how=self.way.key, to=self.to.text().strip() or None)
        try:
            self._context.shell.do(
                record_sent, self._invoice.number, sent, said=self.tr("Recorded as sent"), detail=self._invoice.number
            )
        except DeskError as error:
            self.day_field.set_error(
                self._context.formats.days_in(error_sentence(error, translator(self._context.formats.language)))
            )
            return
        self.accept()

    def _title(self, invoice: ListedInvoice) -> str:
        return self.tr("Record {number} as sent").format(number=invoice.number)

    def _way(self, key: str) -> str:
        return {
            "email": self.tr("By e-mail"),
            "portal": self.tr("Through a portal"),
            "post": self.tr("By post"),
            "file": self.tr("As a file"),
        }[key]

    def _day(self) -> date | None:
        try:
            return self.day.value()
        except ValueError:
            return None

    def _check_day(self) -> str | None:
        day = self._day()
        if day is None:
            return self.tr("Not a date.")
        if day > self._context.clock.today():
            return self.tr("That day is still to come.")
        return None
