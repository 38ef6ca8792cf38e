"""The right side of an amendment: the last bill with the new terms, and the months before it (picture 16)."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from contractor_desk.core.agreement import Terms
from contractor_desk.desk.agreement_page import AgreementView
from contractor_desk.desk.amending import BillChange, effect
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.cards import Card
from contractor_desk.ui.widgets.change_bars import ChangeBars, ChangeSeries, MonthChange
from contractor_desk.ui.widgets.labels import Elided, label


class AmendEffect(QWidget):
    """Rates on a worker; the last answer that fits what is typed is shown."""

    def __init__(self, context: Context, view: AgreementView, title: str) -> None:
        super().__init__()
        self._context, self._view, self._title = context, view, title
        self._asked = 0
        theme = context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        self.bill = Card(theme, self.tr("The last bill with these terms"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(12))
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(0, 1)
        self.bill.body.addLayout(self._grid)
        self.months = Card(theme, self.tr("Months before"))
        slot = context.marks.of(view.agreement.key).slot
        self._series = ChangeSeries(slot=slot, months=(), before_name=self.tr("issued"), after_name=title)
        self.bars = ChangeBars(theme, self._series)
        holder = QVBoxLayout()
        holder.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(12))
        holder.addWidget(self.bars)
        self.months.body.addLayout(holder)
        column.addWidget(self.bill)
        column.addWidget(self.months)
        self._show([])

    def show_terms(self, terms: Terms) -> None:
        """What the bills would have been is worked out and shown."""
        self._asked += 1
        asked = self._asked
        desk, key = self._context.desk, self._view.agreement.key

        def done(found: list[BillChange]) -> None:
            if asked == self._asked:
                self._show(found)

        self._context.jobs.run(lambda _: desk.ask(effect, key, terms), done=done, failed=self._context.shell.show_error)

    def _show(self, found: list[BillChange]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if not found:
            sentence = (
                self.tr("Change a term to see what it would have meant.")
                if self._view.last_issued is not None
                else self.tr("Nothing is issued yet: there is no bill to compare with.")
            )
            self._grid.addWidget(label(sentence, "secondary", wrap=True), 0, 0)
            self.months.setVisible(False)
            return
        last = found[-1]
        formats, currency = self._context.formats, self._view.agreement.currency
        month = formats.month(last.month)
        self.bill.set_title(
            self.tr("{month} with these terms").format(month=month), self.tr("{number}").format(number=last.number)
        )
        for place, head in enumerate((self.tr("Line"), self.tr("Issued"), self.tr("New"), self.tr("Change"))):
            self._grid.addWidget(label(head, "group", numbers=place > 0), 0, place)
        names = {
            "fee": self.tr("Monthly fee"), "included": self.tr("Included work"), "overage": self.tr("Overage"),
            "billable": self.tr("By the hour"), "out_of_scope": self.tr("Out of scope"),
            "expense": self.tr("Expenses"), "milestone": self.tr("Milestones"),
            "adjustment": self.tr("Adjustments"), "cap": self.tr("Cap"),
        }  # fmt: skip
        rows = [(names[kind.kind], kind.issued, kind.new) for kind in last.kinds]
        rows.append((self.tr("Excl. VAT"), last.issued, last.new))
        for row, (name, issued, new) in enumerate(rows, start=1):
            role = "strong" if row == len(rows) else ""
            self._grid.addWidget(Elided(name, role), row, 0)
            for place, amount in enumerate((issued, new), start=1):
                self._grid.addWidget(label(formats.amount(amount, currency), role, numbers=True), row, place)
            self._grid.addWidget(label(self._signed(new - issued), role, numbers=True), row, 3)
        self.months.setVisible(len(found) > 1)
        total = sum((one.new - one.issued for one in found), Decimal(0))
        self.months.set_title(self.tr("Last %n month(s)", "", len(found)), self._signed(total))
        self.bars.set_series(
            ChangeSeries(
                slot=self._series.slot,
                months=tuple(self._month(one) for one in found),
                before_name=self._series.before_name,
                after_name=self._series.after_name,
            )
        )

    def _month(self, one: BillChange) -> MonthChange:
        return MonthChange(
            key=str(one.month),
            label=self._context.formats.month_name(one.month)[:3],
            before=float(one.issued),
            after=float(one.new),
            text=self._signed(one.new - one.issued),
        )

    def _signed(self, amount: Decimal) -> str:
        text = self._context.formats.amount(amount, self._view.agreement.currency)
        return f"+{text}" if amount > 0 else text
