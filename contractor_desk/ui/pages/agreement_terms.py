"""The tab *Terms* of an agreement: timeline, scope, included hours, rates, versions and sites (picture 03)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from contractor_desk.core.agreement import Terms
from contractor_desk.core.months import Month
from contractor_desk.desk.agreement_page import AgreementView
from contractor_desk.desk.hired import HiredWork, hired_work
from contractor_desk.ui.agreement_words import days, limit_words, out_of_scope_words, surcharge_words
from contractor_desk.ui.delegates import RowDelegate, ScopeDelegate
from contractor_desk.ui.page import Context
from contractor_desk.ui.pages.agreement_dependence import AgreementDependence
from contractor_desk.ui.pages.agreement_hours import AgreementHours
from contractor_desk.ui.pages.hired_cards import Approvals, InHouseNote
from contractor_desk.ui.rows_model import Column, RowsModel
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.term_picture import term_picture
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import key_value
from contractor_desk.ui.widgets.labels import Elided, Icon, label
from contractor_desk.ui.widgets.table import RowsTable
from contractor_desk.ui.widgets.term_timeline import TermTimeline

_LIMIT_COLUMN, _MONTH_COLUMN, _MONTH_FROM = 2, 3, 500
_ACROSS_FROM = 860
ScopeRow = tuple[str, str, str, str, str]
"""Coverage, service, limit, surcharge, clause."""


class ScopeTable(RowsTable):
    """The catalogue: its cells stand closer, so that services are read in full."""

    cell_padding = 6


class AgreementTerms(QWidget):
    """Made anew for each agreement; ``edit_scope`` is called by the link beside the catalogue."""

    def __init__(self, context: Context, view: AgreementView, edit_scope: Callable[[], None]) -> None:
        super().__init__()
        self._context, self._view = context, view
        theme = context.theme
        px = theme.px
        self._slot = context.marks.of(view.agreement.key).slot
        today = context.clock.today()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(20), px(24), px(20))
        column.setSpacing(px(16))
        self.timeline = TermTimeline(theme, context.formats, term_picture(view, self._slot, today, context.formats))
        column.addWidget(self.timeline)
        halves = self._halves = QHBoxLayout()
        halves.setSpacing(px(28))
        self.side = QWidget()
        left, right = QVBoxLayout(), QVBoxLayout(self.side)
        right.setContentsMargins(0, 0, 0, 0)
        for half in (left, right):
            half.setSpacing(px(8))
        halves.addLayout(left, 7)
        halves.addWidget(self.side, 4)
        column.addLayout(halves)
        column.addStretch(1)
        self._hired: HiredWork | None = None
        if view.side == "client":
            self._hired = context.desk.ask(hired_work, view.agreement.key, today)
        self._scope(left, edit_scope)
        self.approvals: Approvals | None = None
        if self._hired is not None and self._hired.wanted:
            self.approvals = Approvals(context, view, self._hired.wanted)
            left.addWidget(self.approvals)
        self._sites(left)
        left.addStretch(1)
        self.hours: AgreementHours | None = None
        if view.has_hours:
            self.hours = AgreementHours(context, view)
            right.addWidget(self.hours)
            right.addSpacing(px(10))
        self._rates(right)
        self.in_house: InHouseNote | None = None
        if view.side == "client" or view.agreement.in_house_note:
            self.in_house = InHouseNote(context, view)
            right.addWidget(self.in_house)
            right.addSpacing(px(8))
        self._versions(right)
        if view.side == "contractor" and view.agreement.status == "active":
            right.addSpacing(px(6))
            right.addWidget(AgreementDependence(context, view.agreement.key))
        right.addStretch(1)

    def _scope(self, column: QVBoxLayout, edit_scope: Callable[[], None]) -> None:
        theme, formats, view = self._context.theme, self._context.formats, self._view
        terms = view.terms
        rows = scope_rows(self._context, view)
        included = sum(1 for item in terms.scope if item.coverage == "included")
        limited = sum(1 for item in terms.scope if item.coverage == "limited")
        excluded = sum(1 for item in terms.scope if item.coverage == "excluded")
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        title = translate("Agreements", "Scope catalogue")
        remark = translate("Agreements", "{included} included, {limited} limited, {excluded} excluded")
        if self._hired is not None:
            title = translate("Agreements", "Scope and rates")
            remark = translate("Agreements", "what we pay for, and what costs extra")
        head.addWidget(Elided(title, "section"))
        head.addWidget(Elided(remark.format(included=included, limited=limited, excluded=excluded), "small"), 1)
        link = Button(theme, translate("Agreements", "Edit in an amendment"), kind="quiet", small=True)
        link.clicked.connect(edit_scope)
        head.addWidget(link)
        column.addLayout(head)
        model: RowsModel[ScopeRow] = RowsModel(
            [
                Column(translate("Agreements", "Service"), lambda row: row[1], share=5),
                Column(translate("Agreements", "Scope"), lambda _: "", spoken=lambda row: row[0], width=84),
                Column(translate("Agreements", "Limit"), lambda row: row[2], share=4),
                *self._month_column(),
                Column(
                    translate("Agreements", "Extra")
                    if self._hired is not None
                    else translate("Agreements", "Surcharge"),
                    lambda row: row[3],
                    align="right",
                    width=72 if self._hired is None else 54,
                ),
                Column(translate("Agreements", "Clause"), lambda row: row[4], align="right", width=70),
            ],
            lambda row: row[1],
            self,
        )
        model.set_rows(rows)
        table = self.catalogue = ScopeTable(theme, model, title, row_height=34)
        table.setColumnHidden(_LIMIT_COLUMN, not any(row[2] for row in rows))
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setItemDelegateForColumn(0, RowDelegate(theme, strong=lambda _: True, parent=table))
        table.setItemDelegateForColumn(1, ScopeDelegate(theme, lambda row: row[0], parent=table))
        clause = 4 if self._hired is None else 5
        table.setItemDelegateForColumn(clause, RowDelegate(theme, ink=lambda _: "text3", parent=table))
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        table.setFixedHeight(theme.px(30) + len(rows) * theme.px(34) + 2)
        table.setVisible(bool(rows))
        column.addWidget(table)
        unlisted = {
            "excluded": translate("Agreements", "Anything not listed is out of scope."),
            "billable": translate("Agreements", "Anything not listed is charged by the hour."),
            "included": translate("Agreements", "Anything not listed is included."),
        }[terms.unlisted]
        sentences = [unlisted]
        if terms.approval == "required" and self._hired is not None:
            sentences.append(translate("Agreements", "Out-of-scope work needs our approval first."))
        elif terms.approval == "required":
            sentences.append(translate("Agreements", "Out-of-scope work needs the client’s approval first."))
        column.addWidget(label(" ".join(sentences), "small", wrap=True))
        extra = [
            f"{_when(one.when)} {surcharge_words(one, formats, view.agreement.currency)}"
            for one in terms.surcharges
            if one.when != "out_of_scope"
        ]
        if extra:
            column.addWidget(
                label(translate("Agreements", "Surcharges: {list}.").format(list=", ".join(extra)), "small", wrap=True)
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the hours and rates stand below the services, which need their whole width."""
        super().resizeEvent(event)
        across = event.size().width() >= self._context.theme.px(_ACROSS_FROM)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(beside if across else below)
        if self._hired is not None:
            narrow = self.catalogue.width() < self._context.theme.px(_MONTH_FROM)
            self.catalogue.setColumnHidden(_MONTH_COLUMN, narrow)

    def _month_column(self) -> list[Column[ScopeRow]]:
        """A client sees what each service took of the month."""
        hired, formats = self._hired, self._context.formats
        if hired is None:
            return []
        month = formats.month_name(Month.of(self._context.clock.today()))
        seconds = {name: hired.seconds.get(key, 0) for key, name in self._names().items()}
        return [
            Column(
                month,
                lambda row: formats.hours(seconds[row[1]]) if seconds.get(row[1]) else "–",
                align="right",
                width=74,
            )
        ]

    def _names(self) -> dict[str, str]:
        language = self._context.formats.language
        return {key: service.name_in(language) for key, service in self._view.services.items()}

    def _sites(self, column: QVBoxLayout) -> None:
        theme, formats = self._context.theme, self._context.formats
        if not self._view.agreement.sites:
            return
        column.addSpacing(theme.px(10))
        column.addWidget(label(translate("Agreements", "Sites"), "section"))
        for site in self._view.agreement.sites:
            row = QHBoxLayout()
            row.setSpacing(theme.px(6))
            row.addWidget(Icon(theme, "site", "text3", 14))
            row.addWidget(label(site.name))
            if site.cutover_done is not None:
                said = translate("Agreements", "cut over {day}").format(day=formats.day(site.cutover_done))
            elif site.cutover_planned is not None:
                said = translate("Agreements", "cut-over planned {day}").format(day=formats.day(site.cutover_planned))
            elif site.from_ is not None:
                said = translate("Agreements", "from {day}").format(day=formats.day(site.from_))
            else:
                said = ""
            row.addWidget(label(said, "muted"))
            row.addStretch(1)
            column.addLayout(row)

    def _rates(self, column: QVBoxLayout) -> None:
        theme, view = self._context.theme, self._view
        terms = view.terms
        head = QHBoxLayout()
        head.addWidget(
            label(
                translate("Agreements", "Rates") if self._hired is not None else translate("Agreements", "Rate card"),
                "section",
            )
        )
        head.addStretch(1)
        since = self._context.formats.day_month(terms.from_)
        remark = (
            translate("Agreements", "from {day}, {title}").format(day=since, title=terms.title) if terms.title else ""
        )
        remark_label = Elided(remark, "small")
        head.addWidget(remark_label)
        column.addLayout(head)
        rates = QVBoxLayout()
        rates.setSpacing(theme.px(2))
        for name, value in rate_rows(self._context, view):
            rates.addWidget(key_value(theme, name, label(value, "strong", numbers=True)))
        column.addLayout(rates)
        column.addSpacing(theme.px(10))

    def _versions(self, column: QVBoxLayout) -> None:
        theme, formats, view = self._context.theme, self._context.formats, self._view
        if len(view.agreement.terms) < 2:
            return
        column.addWidget(label(translate("Agreements", "Amendments"), "section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(1, 1)
        versions = list(enumerate(view.agreement.terms))[1:]
        for row, (number, terms) in enumerate(reversed(versions)):
            grid.addWidget(label(str(number), "muted"), row, 0)
            grid.addWidget(Elided(terms.title or translate("Agreements", "New terms")), row, 1)
            grid.addWidget(label(formats.day(terms.from_), "muted", numbers=True), row, 2)
        column.addLayout(grid)


def scope_rows(context: Context, view: AgreementView) -> Sequence[ScopeRow]:
    """The catalogue's rows: what is included first, then limited, charged, excluded."""
    formats, terms = context.formats, view.terms
    order = {"included": 0, "limited": 1, "billable": 2, "excluded": 3}
    rows = []
    for item in sorted(terms.scope, key=lambda one: order[one.coverage]):
        service = view.services.get(item.service)
        name = service.name_in(formats.language) if service is not None else item.service
        surcharge = ""
        if item.coverage in ("limited", "excluded"):
            surcharge = out_of_scope_words(terms, formats, view.agreement.currency)
        limit = limit_words(item, formats)
        if item.coverage == "excluded" and terms.approval == "required" and not limit:
            ours = view.side == "client"
            limit = translate("Agreements", "our approval") if ours else translate("Agreements", "on approval")
        rows.append((item.coverage, name, limit, surcharge, item.clause or ""))
    return rows


def rate_rows(context: Context, view: AgreementView) -> list[tuple[str, str]]:
    """The rate card: fee, overage, hours, named workers, cap, payment."""
    formats, terms, currency = context.formats, view.terms, view.agreement.currency

    def money(amount: Decimal) -> str:
        return formats.money(amount, currency)

    rows = []
    if terms.fee is not None:
        name = translate("Agreements", "Monthly fee")
        if terms.allowance is not None:
            hours = formats.number(terms.allowance.hours)
            name = translate("Agreements", "Monthly fee, {hours} h included").format(hours=hours)
        rows.append((name, money(terms.fee.amount)))
    if terms.allowance is not None and terms.allowance.overage_rate is not None:
        rows.append((translate("Agreements", "Overage, per hour"), money(terms.allowance.overage_rate)))
    if terms.rate is not None:
        rows.append((translate("Agreements", "Per hour"), money(terms.rate)))
        rows += _charged(context, terms, currency)
    for key, rate in terms.worker_rates.items():
        worker = view.workers.get(key)
        rows.append((worker.name if worker is not None else key, money(rate)))
    if terms.cap is not None:
        per = (
            translate("Agreements", "Cap a month")
            if terms.cap.per == "month"
            else translate("Agreements", "Cap in all")
        )
        rows.append((per, money(terms.cap.amount)))
    rows.append((translate("Agreements", "Payment"), days(terms.payment_days)))
    return rows


def _charged(context: Context, terms: Terms, currency: str) -> list[tuple[str, str]]:
    """The hourly rate with the percents of work out of scope and at other hours."""
    rows = []
    for one in terms.surcharges:
        if one.percent is not None and terms.rate is not None:
            rate = terms.rate * (100 + one.percent) / 100
            hourly = translate("Agreements", "{when}, per hour").format(when=_when(one.when))
            rows.append((hourly, context.formats.money(rate, currency)))
    return rows


def _when(when: str) -> str:
    return {
        "out_of_scope": translate("Agreements", "Out of scope"),
        "after_hours": translate("Agreements", "After hours"),
        "weekend": translate("Agreements", "Weekend"),
        "holiday": translate("Agreements", "Holiday"),
        "callout": translate("Agreements", "Call-out"),
    }[when]
