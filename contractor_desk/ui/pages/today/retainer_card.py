"""Included hours of the month by agreement: used of granted, against an even pace (picture 01)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.core.months import Month
from contractor_desk.desk.today import Retainer
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.cards import Card, rule
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.ui.widgets.mark import AgreementMark
from contractor_desk.ui.widgets.retainer_gauge import Gauge, RetainerGauge


class RetainerCard(Card):
    """Hidden while no agreement has included hours."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "-", parent=parent)
        self._context = context
        self._pace_note = label("", "small")
        self.add_to_head(self._pace_note)
        self._shown: tuple[tuple[Retainer, ...], date] | None = None
        self._made: list[QWidget] = []
        self.hide()

    def show_retainers(self, retainers: Sequence[Retainer], today: date) -> None:
        """A row each, fullest first."""
        self.setVisible(bool(retainers))
        if self._shown == (tuple(retainers), today):
            return
        self._shown = (tuple(retainers), today)
        month = Month.of(today)
        self.set_title(self.tr("Retainers, {month}").format(month=self._context.formats.month_name(month)))
        for widget in self._made:
            self.body.removeWidget(widget)
            widget.deleteLater()
        self._made = []
        for retainer in sorted(retainers, key=lambda each: -_share(each)):
            for widget in (rule(), self._row(retainer, today.day / month.last.day)):
                self.body.addWidget(widget)
                self._made.append(widget)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        if hasattr(self, "_pace_note"):
            text = self.tr("even pace") if compact else self.tr("where an even pace would be")
            self._pace_note.setText(f"▼ {text}")

    def _row(self, retainer: Retainer, pace: float) -> QWidget:
        theme, formats, px = self._context.theme, self._context.formats, self._context.theme.px
        mark = self._context.marks.of(retainer.agreement)
        gauge = Gauge(
            slot=mark.slot, granted_seconds=retainer.granted_seconds, used_seconds=_used(retainer),
            carried_in_seconds=retainer.carried_in_seconds, pace=pace,
        )  # fmt: skip
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(px(16), px(8), px(16), px(9))
        column.setSpacing(px(2))
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(AgreementMark(theme, mark, name=retainer.party_name))
        head.addWidget(Elided(retainer.party_name, "strong"), 1)
        hours = QHBoxLayout()
        hours.setSpacing(px(4))
        hours.addWidget(label(formats.hours(_used(retainer)), "strong", numbers=True))
        hours.addWidget(
            label(self.tr("of {hours}").format(hours=formats.hours(gauge.cap_seconds)), "muted", numbers=True)
        )
        head.addLayout(hours)
        percent = label(formats.percent(int(gauge.share * 100 + 1e-9)), "strong", gauge.colour, numbers=True)
        percent.setMinimumWidth(px(48))
        head.addWidget(percent)
        column.addLayout(head)
        column.addWidget(RetainerGauge(theme, formats, gauge))
        column.addWidget(Elided(self._says(retainer, gauge), "smaller"))
        return made

    def _says(self, retainer: Retainer, gauge: Gauge) -> str:
        formats = self._context.formats
        if retainer.overage_seconds:
            over = formats.hours(retainer.overage_seconds)
            if not retainer.overage:
                return self.tr("{hours} over, not charged").format(hours=over)
            amount = formats.money(retainer.overage, retainer.currency, coded=True)
            return self.tr("{hours} over: {amount} at the overage rate").format(hours=over, amount=amount)
        left = formats.hours(gauge.cap_seconds - gauge.used_seconds)
        if retainer.carried_in_seconds:
            granted, carried = formats.hours(retainer.granted_seconds), formats.hours(retainer.carried_in_seconds)
            return self.tr("{granted} + {carried} rolled over. {left} left.").format(
                granted=granted, carried=carried, left=left
            )
        if gauge.pace is not None and gauge.share > gauge.pace:
            return self.tr("Ahead of an even pace. {hours} left.").format(hours=left)
        return self.tr("On pace. {hours} left.").format(hours=left)


def _used(retainer: Retainer) -> int:
    """What the month's work drew on the included hours and beyond them."""
    return retainer.used_seconds + retainer.overage_seconds


def _share(retainer: Retainer) -> float:
    granted = retainer.granted_seconds + retainer.carried_in_seconds
    return _used(retainer) / granted if granted else 0.0
