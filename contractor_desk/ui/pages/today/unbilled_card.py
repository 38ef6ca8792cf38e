"""What is worked but not billed yet: a sum for each currency, cut by agreement (picture 01).

Different currencies are never added: there is no sum of all, and each has a bar of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.desk.today import Unbilled
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.cards import Card
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.ui.widgets.share_bar import Share, ShareBar
from contractor_desk.ui.widgets.sheet import Mark


class UnbilledCard(Card):
    """Hidden while everything is billed. Enter or a click on a share opens its bill."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "-", parent=parent)
        self._context = context
        self.set_title(self.tr("Unbilled"))
        self.since = label("", "small")
        self.add_to_head(self.since)
        self._made: list[QWidget] = []
        self._shown: tuple[Unbilled, ...] | None = None
        self.body.setContentsMargins(0, 0, 0, context.theme.px(10))
        self.hide()

    def show_unbilled(self, unbilled: Sequence[Unbilled]) -> None:
        """A block for each currency, the one with most agreements first."""
        self.setVisible(bool(unbilled))
        if self._shown == tuple(unbilled):
            return
        self._shown = tuple(unbilled)
        for widget in self._made:
            self.body.removeWidget(widget)
            widget.deleteLater()
        self._made = []
        if unbilled:
            day = self._context.formats.day_month(min(each.since for each in unbilled))
            self.since.setText(self.tr("since {day}").format(day=day))
        currencies = dict.fromkeys(each.currency for each in unbilled)
        groups = [[each for each in unbilled if each.currency == currency] for currency in currencies]
        for group in sorted(groups, key=lambda group: (-len(group), group[0].currency)):
            made = self._block(sorted(group, key=lambda each: -each.net), alone=len(groups) == 1)
            self.body.addWidget(made)
            self._made.append(made)

    def _block(self, group: Sequence[Unbilled], *, alone: bool) -> QWidget:
        px, formats = self._context.theme.px, self._context.formats
        currency = group[0].currency
        total = sum((each.net for each in group), Decimal(0))
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(px(16), 0, px(16), px(4))
        column.setSpacing(px(1))
        if alone:
            column.addWidget(label(formats.money(total, currency), "figure"))
        else:
            row = QHBoxLayout()
            row.setSpacing(px(8))
            code = label(currency, "muted")
            code.setFixedWidth(px(38))
            row.addWidget(code)
            row.addWidget(Elided(", ".join(_short(each.party_name) for each in group), "secondary"), 1)
            row.addWidget(label(formats.amount(total, currency), "strong", numbers=True))
            column.addLayout(row)
        bar = ShareBar(self._context.theme, [self._share(each) for each in group])
        bar.activated.connect(self._open)
        column.addWidget(bar)
        return made

    def _share(self, unbilled: Unbilled) -> Share:
        mark = self._context.marks.of(unbilled.agreement)
        return Share(
            key=unbilled.agreement,
            mark=Mark(letters=mark.letters, slot=mark.slot),
            name=unbilled.party_name,
            amount=float(unbilled.net),
            text=self._context.formats.money(unbilled.net, unbilled.currency, coded=True),
        )

    def _open(self, agreement: str) -> None:
        self._context.shell.open_page("bill", agreement=agreement)


def _short(name: str) -> str:
    """The first word of a party's name, which is enough beside its mark."""
    return name.split(" ", 1)[0]
