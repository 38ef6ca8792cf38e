"""Issuing asks once: how many, which numbers, how much, dated when, where the PDFs are kept (rules.md 3.13).

``IssueBills(context, bills)``; after ``exec()`` gave *accepted*, ``on`` is the invoice date and ``folder`` where the
PDFs go, None for nowhere. The folder is remembered on this machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QHBoxLayout, QWidget

from contractor_desk.desk import bill_run
from contractor_desk.desk.bill_run import MonthBill
from contractor_desk.ui.page import Context
from contractor_desk.ui.preferences import Preferences
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import part, rule, scroll
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.ui.widgets.mark import AgreementMark

_MOST_ROWS = 8


def pdf_folder(preferences: Preferences) -> Path:
    """Where the PDFs were kept last, else a folder among the user's documents."""
    kept = preferences.text("invoices/folder")
    if kept:
        return Path(kept)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Invoices"


class IssueBills(Dialog):
    """The bills are issued in the order given."""

    def __init__(self, context: Context, bills: Sequence[MonthBill], parent: QWidget | None = None) -> None:
        self._context, self._bills = context, tuple(bills)
        month = context.formats.month(bills[0].month)
        super().__init__(context.theme, _title(len(bills)), month, width=560, parent=parent)
        px = context.theme.px
        self.day = DayEntry(context.theme, context.formats, context.clock.today())
        self.day.set_value(context.clock.today())
        self.day.textChanged.connect(self._show_numbers)
        self._date_field = Field(context.theme, self.tr("Invoice date"), self.day, check=self._check_date)
        self._date_field.setMaximumWidth(px(180))
        self.body.addWidget(self._date_field)
        self.numbers: list[Elided] = []
        self._rows_area()
        self._totals()
        self.early = label("", "warning", wrap=True)
        self.body.addWidget(self.early)
        self._folder_row()
        self.add_lock(self.tr("Issuing cannot be undone"))
        self.add_cancel()
        self.add_button(_title(len(bills)), primary=True)
        self._show_numbers()

    @property
    def on(self) -> date | None:
        """The invoice date; None while what is typed is none."""
        try:
            return self.day.value()
        except ValueError:
            return None

    @property
    def folder(self) -> Path | None:
        """Where the PDFs are to be kept; None if they are not."""
        return Path(self._path.text()).expanduser() if self.keep.isChecked() and self._path.text().strip() else None

    def submit(self) -> None:
        if not self.check_fields():
            return
        if self.folder is not None:
            self._context.preferences.keep_text("invoices/folder", str(self.folder))
        self._context.preferences.keep_text("invoices/keep", "yes" if self.keep.isChecked() else "no")
        self.accept()

    def focus_first(self) -> None:
        if self.primary is not None:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows_area(self) -> None:
        px, formats = self.theme.px, self._context.formats
        inner = part("plain")
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(2, 1)
        for place, bill in enumerate(self._bills):
            number = Elided("", "strong")
            number.setMinimumWidth(px(96))
            self.numbers.append(number)
            grid.addWidget(number, place, 0)
            grid.addWidget(AgreementMark(self.theme, self._context.marks.of(bill.key)), place, 1)
            grid.addWidget(Elided(bill.client.name), place, 2)
            total = label(formats.money(bill.draft.total, bill.draft.currency, coded=True), "strong", numbers=True)
            grid.addWidget(total, place, 3)
        if len(self._bills) <= _MOST_ROWS:
            self.body.addWidget(inner)
        else:
            area = scroll(inner)
            area.setMinimumHeight(px(_MOST_ROWS * 27))
            self.body.addWidget(area, 1)

    def _totals(self) -> None:
        px, formats = self.theme.px, self._context.formats
        self.body.addWidget(rule())
        row = QHBoxLayout()
        row.setSpacing(px(18))
        row.addWidget(label(self.tr("To invoice, incl. VAT"), "secondary"))
        row.addStretch(1)
        for currency, amount in totals_by_currency(self._bills).items():
            row.addWidget(label(formats.money(amount, currency, coded=True), "strong", numbers=True))
        self.body.addLayout(row)

    def _folder_row(self) -> None:
        preferences = self._context.preferences
        self.keep = QCheckBox(self.tr("Save the PDFs in"))
        self.keep.setChecked(preferences.text("invoices/keep", "yes") == "yes")
        self._path = Entry(self.theme)
        self._path.setText(str(pdf_folder(preferences)))
        self._path.setAccessibleName(self.tr("Folder for the PDFs"))
        self._path.setEnabled(self.keep.isChecked())
        self.keep.toggled.connect(self._path.setEnabled)
        choose = Button(self.theme, self.tr("Choose…"))
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(8))
        row.addWidget(self.keep)
        row.addWidget(self._path, 1)
        row.addWidget(choose)
        self.body.addLayout(row)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the PDFs"), self._path.text())
        if chosen:
            self._path.setText(chosen)
            self.keep.setChecked(True)

    def _show_numbers(self) -> None:
        on = self.on
        if on is None:
            return
        numbers = self._context.desk.ask(bill_run.next_numbers, on, len(self._bills))
        for shown, number in zip(self.numbers, numbers, strict=True):
            shown.setText(number)
        formats, month = self._context.formats, self._bills[0].month
        self.early.setVisible(on <= month.last)
        sentence = self.tr("{month} is not over; work logged later in it is billed with {next}.")
        self.early.setText(sentence.format(month=formats.month_name(month), next=formats.month_name(month.plus(1))))

    def _check_date(self) -> str | None:
        month = self._bills[0].month
        if self.on is None:
            return self.tr("Not a date.")
        if self.on < month.first:
            return self.tr("The date lies before {month}.").format(month=self._context.formats.month(month))
        return None


def totals_by_currency(bills: Sequence[MonthBill]) -> dict[str, Decimal]:
    """What the drafts come to with VAT, by currency, in the order in which these come up."""
    found: dict[str, Decimal] = {}
    for bill in bills:
        if bill.billable:
            found[bill.draft.currency] = found.get(bill.draft.currency, Decimal(0)) + bill.draft.total
    return found


def _title(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("IssueBills", "Issue 1 invoice")
    return QCoreApplication.translate("IssueBills", "Issue {count} invoices").format(count=count)
