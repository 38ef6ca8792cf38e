"""The tab *Work and extras*: milestones, one-off amounts, sites and suspensions, each added, edited and removed here.

Enter or a double click opens a row; what stands on an issued invoice names it and is not changed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from contractor_desk.core.agreement import Adjustment, Milestone, Site, Suspension
from contractor_desk.core.months import Month
from contractor_desk.desk.agreement_page import AgreementView
from contractor_desk.ui.dialogs.agreement_part import (
    AdjustmentDialog,
    MilestoneDialog,
    PartDialog,
    SiteDialog,
    SuspensionDialog,
)
from contractor_desk.ui.page import Context
from contractor_desk.ui.rows_model import Column, RowsModel
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.ui.widgets.table import RowsTable

Part = Milestone | Adjustment | Site | Suspension
Make = Callable[[Any], PartDialog]


class AgreementExtras(QWidget):
    """``tables`` and ``adds`` are by section: milestones, adjustments, sites, suspensions."""

    def __init__(self, context: Context, view: AgreementView) -> None:
        super().__init__()
        self._context, self._view = context, view
        self.tables: dict[str, RowsTable] = {}
        self.adds: dict[str, Button] = {}
        px = context.theme.px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(24), px(18), px(24), px(20))
        self._column.setSpacing(px(8))
        agreement = view.agreement
        self._milestones(agreement.milestones)
        self._adjustments(agreement.adjustments)
        self._sites(agreement.sites)
        self._suspensions(agreement.suspensions)
        self._column.addStretch(1)

    def _milestones(self, rows: Sequence[Milestone]) -> None:
        formats, currency = self._context.formats, self._view.agreement.currency
        columns = [
            Column[Milestone](translate("AgreementExtras", "What is delivered"), lambda row: row.title, width=0),
            Column[Milestone](translate("AgreementExtras", "Due"), lambda row: self._day(row.due), width=118),
            Column[Milestone](translate("AgreementExtras", "Done"), lambda row: self._day(row.done), width=118),
            Column[Milestone](
                translate("AgreementExtras", "Billed"), lambda row: self._invoice("milestones", row.key), width=110
            ),
            Column[Milestone](
                translate("AgreementExtras", "Amount"), lambda row: formats.money(row.amount, currency),
                align="right", width=130,
            ),
        ]  # fmt: skip
        self._section(
            "milestones", translate("AgreementExtras", "Milestones"),
            translate("AgreementExtras", "billed with the month in which they are done"),
            translate("AgreementExtras", "Add milestone"), columns, rows,
            lambda row: MilestoneDialog(self._context, self._view.agreement, row, self),
        )  # fmt: skip

    def _adjustments(self, rows: Sequence[Adjustment]) -> None:
        formats, currency = self._context.formats, self._view.agreement.currency
        columns = [
            Column[Adjustment](translate("AgreementExtras", "What it is for"), lambda row: row.title, width=0),
            Column[Adjustment](
                translate("AgreementExtras", "Month"), lambda row: formats.month(Month.parse(row.month)), width=150
            ),
            Column[Adjustment](
                translate("AgreementExtras", "Billed"), lambda row: self._invoice("adjustments", row.key), width=110
            ),
            Column[Adjustment](
                translate("AgreementExtras", "Amount"), lambda row: formats.money(row.amount, currency),
                align="right", width=130,
            ),
        ]  # fmt: skip
        self._section(
            "adjustments", translate("AgreementExtras", "One-off amounts and discounts"),
            translate("AgreementExtras", "on the bill of one month, outside the cap"),
            translate("AgreementExtras", "Add amount"), columns, rows,
            lambda row: AdjustmentDialog(self._context, self._view.agreement, row, self),
        )  # fmt: skip

    def _sites(self, rows: Sequence[Site]) -> None:
        columns = [
            Column[Site](translate("AgreementExtras", "Site"), lambda row: row.name, width=0),
            Column[Site](translate("AgreementExtras", "From"), lambda row: self._day(row.from_), width=118),
            Column[Site](
                translate("AgreementExtras", "Cut-over planned"), lambda row: self._day(row.cutover_planned), width=130
            ),
            Column[Site](translate("AgreementExtras", "Cut over"), lambda row: self._day(row.cutover_done), width=130),
        ]
        self._section(
            "sites", translate("AgreementExtras", "Sites"), "", translate("AgreementExtras", "Add site"), columns, rows,
            lambda row: SiteDialog(self._context, self._view.agreement, row, self),
        )  # fmt: skip

    def _suspensions(self, rows: Sequence[Suspension]) -> None:
        keeps, stops = translate("AgreementExtras", "goes on"), translate("AgreementExtras", "stops")
        moves, stays = translate("AgreementExtras", "moves"), translate("AgreementExtras", "stays")
        columns = [
            Column[Suspension](translate("AgreementExtras", "First day"), lambda row: self._day(row.from_), width=130),
            Column[Suspension](
                translate("AgreementExtras", "Last day"),
                lambda row: self._day(row.to) or translate("AgreementExtras", "until it is resumed"), width=0,
            ),
            Column[Suspension](
                translate("AgreementExtras", "Fee"), lambda row: keeps if row.fee == "keep" else stops, width=110
            ),
            Column[Suspension](
                translate("AgreementExtras", "The end"), lambda row: moves if row.extends_end else stays, width=130
            ),
        ]  # fmt: skip
        self._section(
            "suspensions", translate("AgreementExtras", "Suspensions"),
            translate("AgreementExtras", "days that are not in force"), translate("AgreementExtras", "Add suspension"),
            columns, rows, lambda row: SuspensionDialog(self._context, self._view.agreement, row, self),
        )  # fmt: skip

    def _section(
        self, name: str, title: str, remark: str, add: str, columns: list[Column[Any]], rows: Sequence[Part],
        make: Make,
    ) -> None:  # fmt: skip
        theme = self._context.theme
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(Elided(title, "section"))
        said = Elided(remark, "small")
        said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(said, 1)
        button = self.adds[name] = Button(theme, add, icon="plus", kind="quiet", small=True)
        button.clicked.connect(lambda: self._open(name, make(None), None))
        head.addWidget(button)
        self._column.addLayout(head)
        if rows:
            model: RowsModel[Any] = RowsModel(columns, _key, self)
            model.set_rows(rows)
            table = self.tables[name] = RowsTable(theme, model, title)
            table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            table.setFixedHeight(theme.px(30) + len(rows) * theme.px(36) + 2)
            table.opened.connect(lambda row: self._open(name, make(row), row))
            self._column.addWidget(table)
        else:
            self._column.addWidget(label(translate("AgreementExtras", "none"), "muted"))
        self._column.addSpacing(theme.px(10))

    def _open(self, table: str, dialog: PartDialog, row: Part | None) -> None:
        invoice = self._invoice(table, row.key) if isinstance(row, Milestone | Adjustment) else ""
        if invoice:
            dialog.lock(invoice)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _day(self, day: date | None) -> str:
        return self._context.formats.day(day) if day is not None else ""

    def _invoice(self, table: str, key: str) -> str:
        return self._view.locked.get((table, key), "")


def _key(row: Part) -> str:
    return row.from_.isoformat() if isinstance(row, Suspension) else row.key
