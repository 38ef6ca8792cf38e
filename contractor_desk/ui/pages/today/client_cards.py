"""A client's cards: contractors on one axis, hours that wait for a yes, spend against what was agreed (picture 12)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QWidget

from contractor_desk.core.errors import DeskError
from contractor_desk.core.months import Month
from contractor_desk.desk.client_today import Hired, Spend, ToApprove
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import counted
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import Card, rule
from contractor_desk.ui.widgets.contractor_bars import ContractorBars, ContractorRow, Contractors, Stop
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.ui.widgets.mark import AgreementMark
from contractor_desk.ui.widgets.sheet import Mark
from contractor_desk.ui.widgets.spend_rows import SpendRow, SpendRows
from contractor_desk.ui.widgets.states import EmptyState

_SOON_DAYS = 14


class ContractorsCard(Card):
    """Enter or a click on a row opens its agreement."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "-", parent=parent)
        self._context = context
        self.set_title(self.tr("Contractors"))
        today = context.clock.today()
        self.bars = ContractorBars(context.theme, context.formats, Contractors(first=today, last=today, today=today))
        self.bars.activated.connect(lambda key: context.shell.open_page("agreements", agreement=key))
        self.body.addWidget(self.bars)
        self.empty = EmptyState(
            context.theme, "agreement", self.tr("No contractor yet"),
            self.tr("Add the first contractor. You see their hours, invoices and dates here."),
            self.tr("New agreement"), keys="Ctrl+Shift+A",
        )  # fmt: skip
        self.empty.asked.connect(lambda: context.shell.run_action("agreement.new"))
        self.body.addWidget(self.empty)
        self.hide()

    def show_hired(self, hired: Sequence[Hired], today: date) -> None:
        """A bar each, on an axis from the start of the year to the end of the next."""
        self.show()
        self.bars.setVisible(bool(hired))
        self.empty.setVisible(not hired)
        self.remark.setText(self.tr("{count}, by next date").format(count=len(hired)) if hired else "")
        rows = tuple(self._row(each, today) for each in hired)
        first, last = date(today.year, 1, 1), date(today.year + 1, 12, 31)
        self.bars.set_value(Contractors(first=first, last=last, today=today, rows=rows))

    def _row(self, hired: Hired, today: date) -> ContractorRow:
        from contractor_desk.ui.need_words import kind_name

        formats, mark = self._context.formats, self._context.marks.of(hired.agreement)
        tone = "text2"
        if hired.next_day is not None and hired.next_kind is not None:
            when, what = formats.day_month(hired.next_day), kind_name(hired.next_kind)
            label, sublabel = self.tr("By {day}").format(day=when), what
            days = (hired.next_day - today).days
            tone = "warn" if days <= _SOON_DAYS else "info" if days <= 60 else "text2"
        else:
            until = self.tr("Until notice") if hired.end is None else formats.day(hired.end)
            label, sublabel = until, ""
        return ContractorRow(
            key=hired.agreement, mark=Mark(letters=mark.letters, slot=mark.slot), name=hired.party_name,
            detail=hired.title, start=hired.start, end=hired.end, options_to=hired.options_to, flag=hired.next_day,
            stops=tuple(Stop(day=day, done=done) for day, done in hired.stops), label=label, sublabel=sublabel,
            tone=tone,
        )  # fmt: skip


class ApprovalCard(Card):
    """Hours of each contractor; *Approve* says yes to all of them in one step, *Review* lists them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "-", parent=parent)
        self._context = context
        self.set_title(self.tr("Hours to approve"))
        self.total = label("", "strong", numbers=True)
        self.add_to_head(self.total)
        self._made: list[QWidget] = []
        self.buttons: dict[str, Button] = {}
        self.waiting: tuple[ToApprove, ...] = ()
        self.hide()

    def show_waiting(self, waiting: Sequence[ToApprove], today: date) -> None:
        self.waiting = tuple(waiting)
        self.setVisible(bool(waiting))
        self.total.setText(self._context.formats.hours(sum(each.seconds for each in waiting)))
        for widget in self._made:
            self.body.removeWidget(widget)
            widget.deleteLater()
        self._made, self.buttons = [], {}
        for each in waiting:
            for widget in (rule(), self._row(each, today)):
                self.body.addWidget(widget)
                self._made.append(widget)

    def _row(self, waiting: ToApprove, today: date) -> QWidget:
        theme, formats, px = self._context.theme, self._context.formats, self._context.theme.px
        made = QWidget()
        made.setFixedHeight(px(37))
        row = QHBoxLayout(made)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(8))
        row.addWidget(AgreementMark(theme, self._context.marks.of(waiting.agreement), name=waiting.party_name))
        row.addWidget(Elided(waiting.party_name, "strong"), 1)
        if waiting.out_seconds:
            text = self.tr("{hours} out of scope").format(hours=formats.hours(waiting.out_seconds))
        elif waiting.since >= today:
            text = self.tr("asked today")
        else:
            text = counted((today - waiting.since).days, self.tr("oldest 1 day"), self.tr("oldest {n} days"))
        remark = Elided(text, "small")
        if waiting.out_seconds or (today - waiting.since).days > 7:
            remark.setProperty("tone", "warn")
        row.addWidget(remark)
        row.addWidget(label(formats.hours(waiting.seconds), "strong", numbers=True))
        button = Button(theme, self.tr("Review") if waiting.out_seconds else self.tr("Approve"), small=True)
        button.setAccessibleName(f"{button.text()}, {waiting.party_name}")
        button.clicked.connect(lambda: self._act(waiting))
        button.setMinimumWidth(px(68))
        self.buttons[waiting.agreement] = button
        row.addWidget(button)
        return made

    def _act(self, waiting: ToApprove) -> None:
        if waiting.out_seconds:
            self._context.shell.open_page("time", keys=waiting.keys)
            return
        from contractor_desk.desk import frame, time

        face = self._context.desk.ask(frame.home_face)
        by = (face.person or face.name) if face is not None else ""
        hours = self._context.formats.hours(waiting.seconds)
        try:
            self._context.shell.do(
                time.approve_entries, waiting.keys, on=self._context.clock.today(), by=by,
                said=self.tr("{hours} approved").format(hours=hours), detail=waiting.party_name,
            )  # fmt: skip
        except DeskError as error:
            self._context.shell.show_error(error)


class SpendCard(Card):
    """The month's net by contractor; one sum where all is in one currency."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "-", parent=parent)
        self._context = context
        self.add_to_head(label(self.tr("excl. VAT"), "small"))
        px = context.theme.px
        self.figure, self._of = label("", "figure"), label("", "muted", wrap=True)
        figure = QHBoxLayout()
        figure.setContentsMargins(px(16), 0, px(16), px(4))
        figure.setSpacing(px(6))
        figure.addWidget(self.figure)
        figure.addWidget(self._of, 1)
        self.rows = SpendRows(context.theme)
        self.rows.activated.connect(lambda key: context.shell.open_page("agreements", agreement=key))
        self.waits = Elided("", "small")
        below = QHBoxLayout()
        below.setContentsMargins(px(16), px(4), px(16), 0)
        below.addWidget(self.waits)
        self.body.addLayout(figure)
        self.body.addWidget(self.rows)
        self.body.addLayout(below)
        self.body.setContentsMargins(0, 0, 0, px(10))
        self.hide()

    def show_spend(self, spend: Sequence[Spend], today: date) -> None:
        formats = self._context.formats
        self.setVisible(bool(spend))
        month = formats.month_name(Month.of(today))
        self.set_title(self.tr("Spend against agreed, {month}").format(month=month))
        currencies = {each.currency for each in spend}
        if len(currencies) == 1:
            (currency,) = currencies
            spent = sum((each.spent for each in spend), Decimal(0))
            agreed = sum((each.agreed for each in spend if each.agreed is not None), Decimal(0))
            self.figure.setText(formats.money(spent, currency, whole=True))
            text = self.tr("{amount} agreed as fees and caps").format(amount=formats.number(agreed, 0))
            self._of.setText(text if agreed else "")
        else:
            self.figure.setText("")
            self._of.setText("")
        self.rows.set_rows([self._row(each, len(currencies) > 1) for each in spend])
        sums: dict[str, Decimal] = {}
        for each in spend:
            if each.waiting:
                sums[each.currency] = sums.get(each.currency, Decimal(0)) + each.waiting
        more = ", ".join(formats.money(amount, currency, coded=True) for currency, amount in sums.items())
        self.waits.setText(self.tr("◇ {amount} more if what waits is approved").format(amount=more))
        self.waits.setVisible(bool(sums))

    def _row(self, spend: Spend, coded: bool) -> SpendRow:
        formats, mark = self._context.formats, self._context.marks.of(spend.agreement)
        unit = f" {spend.currency}" if coded else ""
        waiting = formats.number(spend.waiting, 0) if spend.waiting else ""
        return SpendRow(
            key=spend.agreement, mark=Mark(letters=mark.letters, slot=mark.slot),
            name=spend.party_name.split(" ", 1)[0], spent=float(spend.spent), agreed=float(spend.agreed or 0),
            spent_text=formats.number(spend.spent, 0) + unit,
            agreed_text=formats.number(spend.agreed, 0) if spend.agreed is not None else "",
            waiting=float(spend.waiting), waiting_text=waiting,
        )  # fmt: skip
