"""The top of *Invoices*: what is outstanding in one currency, by age, and how much was paid late (picture 05).

Currencies are not added up; with several there is a choice which one is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.core.ageing import AGES, Age
from contractor_desk.desk.invoice_ledger import LedgerRow, PaidLate, outstanding
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.ageing_bar import Age as Part
from contractor_desk.ui.widgets.ageing_bar import AgeingBar
from contractor_desk.ui.widgets.cards import part
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.reflow import Beside
from contractor_desk.ui.widgets.segments import Option, SegmentedControl

_DAYS: dict[Age, int] = {"due": 0, "30": 1, "60": 31, "more": 61}


_ROOM_FOR_LATE = 660


class InvoiceAgeing(QFrame):
    """Signals: ``age_asked(age, currency)`` when a part of the bar is chosen."""

    age_asked = Signal(str, str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: Sequence[LedgerRow] = ()
        self._today = context.clock.today()
        self._currency = ""
        theme, px = context.theme, context.theme.px
        self.setProperty("part", "card")
        self._caption = label("", "smaller")
        self._figure = label("", "figure")
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addStretch(1)
        left.addWidget(self._caption)
        left.addWidget(self._figure)
        left.addStretch(1)
        self._choice: SegmentedControl | None = None
        self._choices = QVBoxLayout()
        self.bar = AgeingBar(theme)
        self.bar.activated.connect(lambda age: self.age_asked.emit(age, self._currency))
        self._late_caption = label(self.tr("Paid late, last 12 months"), "smaller", wrap=True)
        self._late = label("", "strong", wrap=True)
        right = QVBoxLayout()
        right.setSpacing(px(2))
        right.addStretch(1)
        right.addWidget(self._late_caption)
        right.addWidget(self._late)
        right.addStretch(1)
        self._right = part("plain")
        self._right.setLayout(right)
        facts = QWidget()
        figures = QHBoxLayout(facts)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(px(24))
        figures.addLayout(left)
        figures.addLayout(self._choices)
        figures.addStretch(1)
        self._right.setFixedWidth(px(170))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(13), px(16), px(13))
        row.setSpacing(px(24))
        row.addWidget(Beside(theme, (facts, 0), (self.bar, 1), gap=24), 1)
        row.addWidget(self._right)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was paid late gives way where amounts and bar have no room."""
        super().resizeEvent(event)
        self._right.setVisible(event.size().width() >= self._context.theme.px(_ROOM_FOR_LATE))

    def show_rows(self, rows: Sequence[LedgerRow], paid_late: PaidLate, today: date) -> None:
        """The figures are those of these rows on that day; the currency chosen stays while something is open in it."""
        self._rows, self._today = rows, today
        found = outstanding(rows, today)
        currencies = list(found)
        if self._currency not in found:
            own = self._context.formats.currency
            self._currency = own if own in found or not currencies else currencies[0]
        self._offer(sorted(currencies, key=lambda currency: currency != self._context.formats.currency))
        self._show()
        if not paid_late.paid:
            self._late.setText(self.tr("nothing paid yet"))
        elif not paid_late.late:
            self._late.setText(self.tr("none of {count}").format(count=paid_late.paid))
        else:
            days = self.tr("1 day") if paid_late.days == 1 else self.tr("{days} days").format(days=paid_late.days)
            self._late.setText(
                self.tr("{late} of {count}, {days} on average").format(
                    late=paid_late.late, count=paid_late.paid, days=days
                )
            )

    def _offer(self, currencies: list[str]) -> None:
        if self._choice is not None:
            self._choice.hide()
            self._choice.deleteLater()
            self._choice = None
        if len(currencies) > 1:
            options = [Option(currency, currency) for currency in currencies]
            self._choice = SegmentedControl(self._context.theme, options, self.tr("Currency"))
            self._choice.set_current(self._currency)
            self._choice.chosen.connect(self._choose)
            self._choices.addWidget(self._choice)

    def _choose(self, currency: str) -> None:
        self._currency = currency
        self._show()

    def _show(self) -> None:
        formats = self._context.formats
        ages = outstanding(self._rows, self._today).get(self._currency) or dict.fromkeys(AGES, Decimal(0))
        total = sum(ages.values(), Decimal(0))
        self._caption.setText(self.tr("Outstanding"))
        self._figure.setText(formats.money(total, self._currency, whole=True) if total else self.tr("Nothing"))
        self.bar.set_ages(
            [
                Part(
                    key=age,
                    label=age_name(age),
                    text=formats.number(ages[age], 0),
                    amount=float(ages[age]),
                    days=days,
                )
                for age, days in _DAYS.items()
            ]
        )


def age_name(age: Age | str) -> str:
    return {
        "due": QCoreApplication.translate("InvoiceAgeing", "Not due"),
        "30": QCoreApplication.translate("InvoiceAgeing", "1–30 days late"),
        "60": QCoreApplication.translate("InvoiceAgeing", "31–60"),
        "more": QCoreApplication.translate("InvoiceAgeing", "over 60"),
    }[age]
