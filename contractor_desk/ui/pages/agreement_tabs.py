"""The tabs *Dates*, *Invoices* and *History* of an agreement."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.core.deadlines import Deadline
from contractor_desk.desk import invoices
from contractor_desk.desk.agreement_page import AgreementView, HistoryLine
from contractor_desk.desk.deadline_sentences import deadline_sentence
from contractor_desk.desk.invoices import ListedInvoice
from contractor_desk.ui.agreement_words import cover_rows, distance, duty_word, notice_words, period_rows
from contractor_desk.ui.delegates import ChipDelegate, RowDelegate
from contractor_desk.ui.page import Context
from contractor_desk.ui.rows_model import Column, RowsModel
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import key_value
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.states import EmptyState
from contractor_desk.ui.widgets.table import RowsTable
from contractor_desk.words import translator


def _column(context: Context, widget: QWidget) -> QVBoxLayout:
    px = context.theme.px
    column = QVBoxLayout(widget)
    column.setContentsMargins(px(24), px(18), px(24), px(20))
    column.setSpacing(px(8))
    return column


def _fitted(context: Context, table: RowsTable, rows: int) -> None:
    """The table is as high as its rows; the tab scrolls."""
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setFixedHeight(context.theme.px(30) + max(1, rows) * context.theme.px(36) + 2)


class AgreementDates(QWidget):
    """All deadlines as a table, and the period in figures."""

    def __init__(self, context: Context, view: AgreementView) -> None:
        super().__init__()
        formats, today = context.formats, context.clock.today()
        words = translator(formats.language)
        column = _column(context, self)
        head = QHBoxLayout()
        head.addWidget(label(translate("Agreements", "Dates"), "section"))
        head.addStretch(1)
        self.save = Button(
            context.theme,
            translate("Agreements", "Save for my calendar…"),
            icon="calendar",
            kind="quiet",
            small=True,
        )
        self.save.clicked.connect(lambda: context.shell.run_action("deadlines.calendar", agreement=view.agreement.key))
        self.save.setVisible(bool(view.deadlines))
        head.addWidget(self.save)
        column.addLayout(head)
        model: RowsModel[Deadline] = RowsModel(
            [
                Column(translate("Agreements", "Date"), lambda row: formats.weekday(row.date, year=True), width=150),
                Column(translate("Agreements", "What"), lambda row: duty_word(row.kind), width=130),
                Column(
                    translate("Agreements", "Consequence"),
                    lambda row: deadline_sentence(row, words, formats.day),
                    width=0,
                ),
                Column(
                    translate("Agreements", "When"),
                    lambda row: _distance(row, (row.date - today).days),
                    align="right",
                    width=110,
                ),
            ],
            lambda row: (row.kind, row.date),
            self,
        )
        model.set_rows(view.deadlines)
        if view.deadlines:
            table = RowsTable(context.theme, model, translate("Agreements", "Dates"))
            late = RowDelegate(context.theme, ink=lambda row: "danger" if row.overdue else "text2", parent=table)
            table.setItemDelegateForColumn(3, late)
            _fitted(context, table, len(view.deadlines))
            column.addWidget(table)
        else:
            column.addWidget(
                label(translate("Agreements", "No dates: the agreement runs until further notice."), "muted")
            )
        column.addSpacing(context.theme.px(10))
        column.addWidget(label(translate("Agreements", "Period"), "section"))
        rows = period_rows(view.agreement.period, formats)
        rows.append(
            (
                translate("Agreements", "Notice by the contractor"),
                notice_words(view.agreement.period.notice_of("contractor")),
            )
        )
        rows.append(
            (translate("Agreements", "Notice by the client"), notice_words(view.agreement.period.notice_of("client")))
        )
        if view.end is not None:
            rows.append((translate("Agreements", "Last day in force"), formats.day(view.end)))
        for one in view.agreement.suspensions:
            until = formats.day(one.to) if one.to is not None else translate("Agreements", "still")
            rows.append((translate("Agreements", "Suspended"), f"{formats.day(one.from_)} – {until}"))
        cover = view.agreement.cover
        if cover is not None:
            rows += cover_rows(cover, formats)
        for name, value in rows:
            column.addWidget(key_value(context.theme, name, label(value, numbers=True)))
        column.addStretch(1)


def _distance(deadline: Deadline, ahead: int) -> str:
    return translate("Agreements", "overdue") if deadline.overdue else distance(ahead)


class AgreementInvoices(QWidget):
    """What was issued under the agreement."""

    def __init__(self, context: Context, view: AgreementView) -> None:
        super().__init__()
        formats = context.formats
        column = _column(context, self)
        found = context.desk.ask(invoices.invoice_list, context.clock.today(), None, view.agreement.key)
        if not found:
            column.addWidget(
                EmptyState(
                    context.theme,
                    "invoice",
                    translate("Agreements", "No invoice yet"),
                    translate("Agreements", "What is billed under this agreement is listed here."),
                    filled=False,
                )
            )
            return
        model: RowsModel[ListedInvoice] = RowsModel(
            [
                Column(translate("Agreements", "Number"), lambda row: row.number, width=130),
                Column(translate("Agreements", "Status"), lambda _: "", spoken=lambda row: row.status, width=120),
                Column(translate("Agreements", "Date"), lambda row: formats.day(row.issue_date), width=120),
                Column(translate("Agreements", "Due"), lambda row: formats.day(row.due_date), width=120),
                Column(translate("Agreements", "Month"), lambda row: row.month, width=0),
                Column(
                    translate("Agreements", "Total"),
                    lambda row: formats.money(row.total, row.currency),
                    align="right",
                    width=150,
                ),
            ],
            lambda row: row.number,
            self,
        )
        model.set_rows(found)
        table = RowsTable(context.theme, model, translate("Agreements", "Invoices"))
        table.setItemDelegateForColumn(1, ChipDelegate(context.theme, lambda row: row.status, parent=table))
        table.opened.connect(lambda row: context.shell.open_page("invoices", number=row.number))
        _fitted(context, table, len(found))
        column.addWidget(table)
        column.addStretch(1)


class AgreementHistory(QWidget):
    """Who changed what of the agreement, and when."""

    def __init__(self, context: Context, view: AgreementView) -> None:
        super().__init__()
        words = translator(context.formats.language)
        column = _column(context, self)
        model: RowsModel[HistoryLine] = RowsModel(
            [
                Column(translate("Agreements", "Date"), lambda row: row.at, width=120),
                Column(translate("Agreements", "What"), lambda row: words(row.name), width=0),
                Column(translate("Agreements", "Who"), lambda row: row.author, width=160),
            ],
            lambda row: (row.at, row.name),
            self,
        )
        model.set_rows(view.history)
        table = RowsTable(context.theme, model, translate("Agreements", "History"))
        _fitted(context, table, len(view.history))
        column.addWidget(table)
        column.addStretch(1)
